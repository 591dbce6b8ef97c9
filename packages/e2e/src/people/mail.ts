import { expect } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Mails of the demonstration are files; their names are in order of time. */
async function mailsTo(email: string): Promise<string[]> {
  const folder = join(process.env['E2E_DATA'] ?? '', 'mail');
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8')));
  return texts.filter((text) => text.includes(`To: ${email}`)).map(readable);
}

/** Without the wrapping that mail puts around long lines. */
const readable = (text: string): string =>
  text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** The newest link of this kind that was mailed to somebody. */
export async function linkIn(email: string, kind: 'bevestig' | 'link'): Promise<string> {
  const find = async () => {
    const mails = await mailsTo(email);
    const pattern = new RegExp(`http\\S+/aanbieders/${kind}/\\S+`);
    return mails.map((text) => pattern.exec(text)?.[0]).findLast(Boolean) ?? '';
  };
  await expect.poll(find).not.toBe('');
  return find();
}
