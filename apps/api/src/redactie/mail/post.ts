import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Config } from '../../config.ts';
import { newId } from '../../db/id.ts';

export type Brief = {
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
  /** Who it is from, where that is not the editors of the directory. */
  readonly van?: string;
};
type Met = { readonly naam: string; readonly hosts: readonly string[] };

/** How mail leaves, and the address of the residents' app that stands in it. */
export type Post = {
  readonly stuur: (gemeente: Met, brief: Brief) => Promise<void>;
  readonly adres: (gemeente: Met) => string;
};

type Settings = Pick<Config, 'demo' | 'dataDir' | 'ports' | 'mail'>;

/**
 * Real mail by SMTP; in the demonstration a file per mail, so that nothing leaves the machine.
 * Null when there is no way to send: then nothing that needs mail works, and all else does.
 */
export function openPost(config: Settings): Post | null {
  const { demo, mail } = config;
  if (!mail.url && !demo) return null;
  const send = mail.url ? bySmtp(mail.url) : toFolder(join(config.dataDir, 'mail'));
  return {
    adres: (gemeente) => originOf(gemeente, config),
    stuur: ({ naam }, { aan, onderwerp, tekst, van }) =>
      send({
        from: { name: van ?? `Sociale kaart ${naam}`, address: mail.from },
        ...{ to: aan, subject: onderwerp, text: tekst },
        // Answers of machines (out of office) lead to nothing.
        headers: { 'Auto-Submitted': 'auto-generated' },
      }),
  };
}

/** Never the host name of the request: who asks could put any name in there. */
function originOf({ hosts }: Met, { ports, mail }: Settings): string {
  const own = mail.origins.find((origin) => hosts.includes(new URL(origin).hostname));
  return own ?? `http://${hosts[0] ?? 'localhost'}:${ports.inwoner}`;
}

type Letter = {
  from: { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  headers: Record<string, string>;
};
type Send = (letter: Letter) => Promise<void>;

const PATIENCE = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };

function bySmtp(url: string): Send {
  const transport = createTransport({ url, ...PATIENCE });
  return async (letter) => void (await transport.sendMail(letter));
}

function toFolder(folder: string): Send {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return async (letter) => {
    const { message } = await transport.sendMail(letter);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${newId()}.eml`), message);
  };
}
