import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Usage } from './usage.ts';

/** JSON from a file, or from standard input when the name is "-". */
export const readJson = async (path: string | undefined): Promise<unknown> => {
  if (!path) throw new Usage('name a file, or - for standard input');
  const raw = path === '-' ? await text(process.stdin) : await fileText(path);
  try {
    return JSON.parse(raw);
  } catch {
    throw new Usage(`${path === '-' ? 'standard input' : path} is not valid JSON`);
  }
};

const fileText = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new Usage(`${path} cannot be read`);
  }
};
