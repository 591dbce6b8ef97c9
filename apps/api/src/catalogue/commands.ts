import { serviceToHsds } from '@keukentafel/domain/catalogue';
import type { Day } from '@keukentafel/domain/time';
import { and, asc, eq, gt } from 'drizzle-orm';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withTenant, type Db } from '../db/database.ts';
import { importHsds, type ImportLine } from './import.ts';
import { service } from './schema.ts';
import { searchCatalogue } from './search.ts';
import { loadServices } from './store/load.ts';

type At = { readonly db: Db; readonly gemeente: { readonly id: string }; readonly today: Day };

const BATCH = 200;

/** `catalogue import`: every .json file in a folder, or one file. A broken file is one line. */
export async function catalogueImport({ db, gemeente }: At, path: string, at: Date) {
  const report: { bestand: string; records: ImportLine[] }[] = [];
  for (const bestand of jsonFiles(path)) {
    const json = parsed(readFileSync(bestand, 'utf8'));
    const records = json === undefined ? [NO_JSON] : await importHsds(db, gemeente, json.value, at);
    report.push({ bestand, records });
  }
  return report;
}

const NO_JSON: ImportLine = {
  id: null,
  status: 'refused',
  problems: [{ pad: '', zin: 'Dit bestand is geen geldige JSON.' }],
};

function jsonFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
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
  const { hits } = await searchCatalogue({ db, gemeenteId: gemeente.id, today }, { words, limit });
  return hits.map(({ id, naam, why }) => ({ id, name: naam, why }));
}
