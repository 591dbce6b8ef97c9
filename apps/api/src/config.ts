import { join, resolve } from 'node:path';
import { z } from 'zod';

const port = (standard: number) => z.coerce.number().int().min(1).max(65_535).default(standard);
const list = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter(Boolean));

const Env = z.object({
  KEUKENTAFEL_MODE: z.enum(['demo', 'production']).default('demo'),
  PORT_INWONER: port(3000),
  PORT_CONSULENT: port(3001),
  PORT_API: port(3002),
  PORT_IDP: port(3003),
  HOST_API: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.url().optional(),
  KEY_FILE: z.string().min(1).optional(),
  KEK_COMMAND: z.string().min(1).optional(),
  AUDIT_ANCHOR: z.string().min(1).optional(),
  API_SERVICE_KEY: z
    .string()
    .min(32)
    .refine((text) => new Set(text).size >= 10, 'no random source made this')
    .optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).default('keukentafel'),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_ACR: list,
  ORIGINS: list,
  /** How many proxies of our own stand before the apps; each adds one address. */
  PROXY_COUNT: z.coerce.number().int().min(0).max(5).default(0),
  /** Where the database keeps its files, when it is ours to watch. */
  DISK_DIR: z.string().min(1).optional(),
  /** Where mail goes out: smtp:// or smtps://. Without it no mail is sent. */
  MAIL_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  SECURITY_CONTACT: z.url({ protocol: /^(mailto|https)$/ }).optional(),
});

/** Names that begin like ours and that nobody reads: most likely a slip that changes nothing. */
const unknownNames = (source: NodeJS.ProcessEnv): string[] =>
  Object.keys(source).filter((name) => /^KEUKENTAFEL_/.test(name) && !(name in Env.shape));

export const DEMO_ACR = 'urn:keukentafel:demo';

/** What this installation was told, checked. Secrets are never printed. */
export type Config = ReturnType<typeof readConfig>;

const problemsOf = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');

/** What a real municipality needs and a demonstration does not. */
const productionGap = (env: z.output<typeof Env>): string | null => {
  if (!env.KEY_FILE) return 'KEY_FILE is needed';
  if (!env.API_SERVICE_KEY) return 'API_SERVICE_KEY is needed (32 characters or more)';
  if (!env.OIDC_ISSUER?.startsWith('https://')) return 'OIDC_ISSUER must be an https address';
  if (env.ORIGINS.length === 0) return 'ORIGINS is needed (the addresses of both apps)';
  if (env.MAIL_URL && !env.MAIL_FROM) return 'MAIL_FROM is needed (who the mail comes from)';
  if (env.PROXY_COUNT === 0) return 'PROXY_COUNT is needed (https ends at a proxy of yours)';
  if (!env.SECURITY_CONTACT) return 'SECURITY_CONTACT is needed (mailto: or https:)';
  const open = env.ORIGINS.find((origin) => !origin.startsWith('https://'));
  return open ? `ORIGINS: ${open} must be an https address` : null;
};

/**
 * Reads the settings from the environment.
 * @throws Error with one line that names the setting.
 */
export const readConfig = (source: NodeJS.ProcessEnv) => {
  const [stranger] = unknownNames(source);
  if (stranger) throw new Error(`settings: ${stranger} is not a setting`);
  const parsed = Env.safeParse(source);
  if (!parsed.success) throw new Error(`settings: ${problemsOf(parsed.error)}`);
  const env = parsed.data;
  const demo = env.KEUKENTAFEL_MODE === 'demo';
  const gap = demo ? null : productionGap(env);
  if (gap) throw new Error(`settings for production: ${gap}`);
  const dataDir = resolve(env.DATA_DIR);
  const { PORT_INWONER: inwoner, PORT_CONSULENT: consulent, PORT_API: api, PORT_IDP: idp } = env;
  return {
    demo,
    dataDir,
    host: env.HOST_API,
    ports: { inwoner, consulent, api, idp },
    databaseUrl: env.DATABASE_URL ?? null,
    keyFile: env.KEY_FILE ?? join(dataDir, 'sleutels.json'),
    keyCommand: env.KEK_COMMAND ?? null,
    /** Outside the database; in production on a disk of somebody else. */
    auditAnchor: env.AUDIT_ANCHOR ?? join(dataDir, 'audit-anker.jsonl'),
    serviceKey: env.API_SERVICE_KEY ?? null,
    diskDir: env.DISK_DIR ?? null,
    mail: {
      url: env.MAIL_URL ?? null,
      from: env.MAIL_FROM ?? 'keukentafel@voorbeeldstad.example',
      origins: demo ? [] : env.ORIGINS,
    },
    securityContact: env.SECURITY_CONTACT ?? null,
    oidc: {
      issuer: env.OIDC_ISSUER ?? `http://localhost:${idp}`,
      clientId: env.OIDC_CLIENT_ID,
      clientSecret: env.OIDC_CLIENT_SECRET ?? null,
      acr: demo && env.OIDC_ACR.length === 0 ? [DEMO_ACR] : env.OIDC_ACR,
      scheme: demo ? ('http' as const) : ('https' as const),
    },
  };
};
