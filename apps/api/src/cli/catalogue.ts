import { dayAt } from '@keukentafel/domain/time';
import { parseArgs } from 'node:util';
import { catalogueExport, catalogueImport, catalogueSearch } from '../catalogue/index.ts';
import { gemeenteBy, withInstallation } from './installation.ts';
import { Usage, type Command } from './usage.ts';

const options = {
  gemeente: { type: 'string' },
  limit: { type: 'string' },
  format: { type: 'string' },
} as const;

const collect = async (lines: AsyncIterable<unknown>): Promise<unknown[]> => {
  const all: unknown[] = [];
  for await (const line of lines) all.push(line);
  return all;
};

const limitOf = (typed: string | undefined): number | undefined => {
  if (typed === undefined) return undefined;
  const limit = Number(typed);
  if (!Number.isInteger(limit) || limit < 1) throw new Usage('--limit is a whole number above 0');
  return limit;
};

/** `catalogue import <path>`, `catalogue export`, `catalogue search "<words>"`. */
export const catalogue: Command = async ([action, ...args]) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [given] = positionals;
  const limit = limitOf(values.limit);
  if (values.format && values.format !== 'json') throw new Usage('--format: only json so far');
  const fits = given ? action === 'import' || action === 'search' : action === 'export';
  if (!fits) throw new Usage('catalogue import <file or folder> | export | search "<words>"');
  return withInstallation(async ({ db }) => {
    const at = { db, gemeente: await gemeenteBy(db, values.gemeente), today: dayAt(Date.now()) };
    if (!given) return collect(catalogueExport(at));
    if (action === 'import') return catalogueImport(at, given, new Date());
    return catalogueSearch(at, given, limit);
  });
};
