import { dayAt } from '@keukentafel/domain/time';
import { parseArgs } from 'node:util';
import {
  catalogueExport,
  catalogueImport,
  catalogueSearch,
  catalogueTables,
} from '../catalogue/index.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gemeenten } from '../gemeente/gemeente.ts';
import { openPost } from '../redactie/mail/post.ts';
import { keepsHistory } from '../redactie/inlezen/historie.ts';
import { redactieTaak } from '../redactie/taak.ts';
import { gemeenteBy, withInstallation } from './installation.ts';
import { Usage, type Command } from './usage.ts';

const options = {
  gemeente: { type: 'string' },
  limit: { type: 'string' },
  format: { type: 'string' },
  whole: { type: 'boolean' },
} as const;

/** All of it as one JSON array, or a line for each as it comes. */
const exported = async (rows: AsyncIterable<unknown>, format: string) => {
  if (format === 'json') return Array.fromAsync(rows);
  for await (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
  return undefined;
};

const limitOf = (typed: string | undefined): number | undefined => {
  if (typed === undefined) return undefined;
  const limit = Number(typed);
  if (!Number.isInteger(limit) || limit < 1) throw new Usage('--limit is a whole number above 0');
  return limit;
};

/** What the timer of the API does, for an installation that runs it from outside. */
const theDay = () =>
  withInstallation(({ db, config }) =>
    redactieTaak({
      ...{ db, now: Date.now, gemeenten: () => gemeenten(db) },
      post: openPost(config) ?? undefined,
    }),
  );

const FORMATS = ['json', 'ndjson', 'tabular'];

/** Writes the tables in a folder; gives their names. */
const written = (folder: string, files: ReadonlyMap<string, string>): string[] => {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return [...files.keys()];
};

/**
 * `catalogue import <path> [--whole]`, `catalogue export [<folder> --format tabular]`,
 * `catalogue search "<words>"`, `catalogue day` (windows, closures and mails of today, as the API does).
 */
export const catalogue: Command = async ([action, ...args]) => {
  if (action === 'day' && args.length === 0) return theDay();
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [given] = positionals;
  const limit = limitOf(values.limit);
  const format = values.format ?? 'json';
  if (!FORMATS.includes(format)) throw new Usage('--format is json, ndjson or tabular');
  const tabular = action === 'export' && format === 'tabular';
  const needsPath = tabular || action === 'import' || action === 'search';
  if (needsPath !== (given !== undefined) || !(needsPath || action === 'export'))
    throw new Usage(
      'catalogue import <file or folder> [--whole] | export [--format ndjson] | export <folder> --format tabular | search "<words>" | day',
    );
  return withInstallation(async ({ db }) => {
    const at = { db, gemeente: await gemeenteBy(db, values.gemeente), today: dayAt(Date.now()) };
    if (!given) return exported(catalogueExport(at), format);
    if (tabular) return written(given, await catalogueTables(at));
    if (action === 'import') {
      const when = { gemeenteId: at.gemeente.id, today: at.today, at: new Date() };
      const watch = keepsHistory(when, 'Beheerder (inlezen)');
      return catalogueImport(at, given, when.at, { whole: values.whole ?? false, watch });
    }
    return catalogueSearch(at, given, limit);
  });
};
