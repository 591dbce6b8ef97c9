import { serviceToHsds } from '@keukentafel/domain/catalogue';
import type { Day } from '@keukentafel/domain/time';
import { and, asc, eq, gt } from 'drizzle-orm';
import { withTenant, type Db } from '../db/database.ts';
import type { Here } from './find.ts';
import { filesAt, readFile } from './files.ts';
import { importHsds, type ImportLine, type ImportOptions } from './import.ts';
import { service } from './schema.ts';
import { searchCatalogue } from './search.ts';
import { loadServices } from './store/load.ts';
import { tablesOf } from './tabular/write.ts';

type At = { readonly db: Db; readonly gemeente: Here; readonly today: Day };

const BATCH = 200;

/**
 * `catalogue import`: a JSON or ndjson file (gzipped too), a folder of them, or a folder of tables.
 * A file that cannot be read is one line of the report.
 */
export async function catalogueImport(
  { db, gemeente }: At,
  path: string,
  at: Date,
  options: ImportOptions = {},
) {
  const report: { bestand: string; records: ImportLine[] }[] = [];
  for (const bestand of filesAt(path)) {
    const content = readFile(bestand);
    const records =
      'zin' in content
        ? [refusedFile(content.zin)]
        : await importHsds(db, gemeente, content.records, at, options);
    report.push({ bestand, records });
  }
  return report;
}

function refusedFile(zin: string): ImportLine {
  return { id: null, status: 'refused', problems: [{ pad: '', zin }] };
}

/** The whole catalogue as a tabular package: files by name, with their `datapackage.json`. */
export async function catalogueTables(at: At): Promise<Map<string, string>> {
  return tablesOf(await Array.fromAsync(catalogueExport(at)));
}

/** `catalogue export`: every service as full HSDS JSON, in order of id, in batches. */
export async function* catalogueExport({ db, gemeente }: At) {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const services = await batchAfter(db, gemeente.id, after);
    yield* services;
    const last = services.at(-1);
    if (!last || services.length < BATCH) return;
    after = last.id;
  }
}

function batchAfter(db: Db, gemeenteId: string, after: string) {
  return withTenant(db, gemeenteId, async (tx) => {
    const rows = await tx
      .select({ id: service.id })
      .from(service)
      .where(and(eq(service.gemeenteId, gemeenteId), gt(service.id, after)))
      .orderBy(asc(service.id))
      .limit(BATCH);
    const loaded = await loadServices(
      tx,
      gemeenteId,
      rows.map(({ id }) => id),
    );
    return loaded.entries.map((entry) => serviceToHsds(entry, loaded));
  });
}

/** `catalogue search`: ranked, with the reasons. */
export async function catalogueSearch({ db, gemeente, today }: At, words: string, limit = 10) {
  const { hits } = await searchCatalogue({ db, gemeente, today }, { words, limit });
  return hits.map(({ id, naam, why }) => ({ id, name: naam, why }));
}
