import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formsIn } from './marks.ts';

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));

/** Every file under a folder that holds a canary, with the form in which. */
export const hitsUnder = (folder: string): { hits: string[]; bytes: number } => {
  const hits: string[] = [];
  let bytes = 0;
  for (const path of files(folder)) {
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (size === 0) continue;
    const content = readFileSync(path);
    bytes += content.length;
    hits.push(...formsIn(content).map((form) => `${path.slice(folder.length)}: ${form}`));
  }
  return { hits, bytes };
};

/** Everything this process says while the work runs, as the log of the service would have it. */
export const listening = async (work: () => Promise<void>): Promise<Buffer> => {
  const said: Buffer[] = [];
  const restore = [process.stdout, process.stderr].map((stream) => {
    const write = stream.write.bind(stream);
    stream.write = (chunk: string | Uint8Array) => {
      said.push(Buffer.from(chunk));
      return true;
    };
    return () => {
      stream.write = write;
    };
  });
  try {
    await work();
  } finally {
    for (const back of restore) back();
  }
  return Buffer.concat(said);
};
