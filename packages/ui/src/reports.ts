import type { IncomingMessage, ServerResponse } from 'node:http';

/** Where a browser tells that it refused something (ASVS V3.4.7); the policy of each page names it. */
export const REPORTS = '/csp-melding';

const TYPES = ['application/reports+json', 'application/csp-report', 'application/json'];
const MOST_BYTES = 16 * 1024;
const MINUTE_MS = 60_000;
const MOST_PER_MINUTE = 60;

const DIRECTIVES = [
  ...['default-src', 'script-src', 'script-src-elem', 'script-src-attr', 'style-src'],
  ...['style-src-elem', 'style-src-attr', 'img-src', 'font-src', 'connect-src', 'form-action'],
  ...['base-uri', 'frame-src', 'frame-ancestors', 'object-src', 'worker-src', 'manifest-src'],
  ...['require-trusted-types-for', 'trusted-types'],
];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Which rules of the policy were broken, by their fixed names. Nothing else of a report is read:
 * its addresses can name a case, and its sample can quote what somebody typed.
 */
export function directivesIn(text: string): string[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return [];
  }
  const reports = (Array.isArray(parsed) ? parsed : [parsed]).filter(isObject).slice(0, 20);
  return reports.flatMap((report) => {
    const body = report['csp-report'] ?? report['body'];
    if (!isObject(body)) return [];
    const named =
      body['effectiveDirective'] ?? body['effective-directive'] ?? body['violated-directive'];
    const [first = ''] = String(named).split(' ');
    return [DIRECTIVES.includes(first) ? first : 'anders'];
  });
}

/** Counts per minute and tells each minute with any in one line; more than the most is let go. */
export class Tally {
  #service: string;
  #tell: (line: string) => void;
  #counts = new Map<string, number>();
  #seen = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(service: string, tell: (line: string) => void = console.error) {
    this.#service = service;
    this.#tell = tell;
  }

  /** Whether there is room for another report this minute. */
  take(): boolean {
    this.#seen += 1;
    this.#timer ??= setTimeout(() => this.flush(), MINUTE_MS).unref();
    return this.#seen <= MOST_PER_MINUTE;
  }

  add(directives: readonly string[]): void {
    for (const name of directives) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#seen = 0;
    if (this.#counts.size === 0) return;
    const csp = Object.fromEntries(this.#counts);
    this.#counts.clear();
    this.#tell(JSON.stringify({ level: 'warn', service: this.#service, csp }));
  }
}

const answer = (res: ServerResponse, status: number): void => {
  res.writeHead(status, {
    'cache-control': 'no-store',
    ...(status >= 400 && { connection: 'close' }),
  });
  res.end();
};

/** Takes a report: small, of a known kind, and not too many. Changes nothing but a count. */
export async function takeReport(req: IncomingMessage, res: ServerResponse, tally: Tally) {
  const type = req.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!TYPES.includes(type)) return answer(res, 415);
  if (!(Number(req.headers['content-length']) <= MOST_BYTES)) return answer(res, 413);
  if (!tally.take()) return answer(res, 429);
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(Buffer.from(part));
  tally.add(directivesIn(Buffer.concat(parts).toString('utf8')));
  answer(res, 204);
}
