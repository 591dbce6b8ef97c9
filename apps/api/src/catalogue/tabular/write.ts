import { isRecord, stableId } from '@keukentafel/domain/catalogue';
import { csvLine } from './csv.ts';
import { CHILDREN, linkTo, NAMED, tables, type Resource } from './tables.ts';

type Row = Record<string, unknown>;
type Rows = Map<string, Map<string, Row>>;

/** Files of a tabular package by name: the tables that have rows, and their description. */
export function tablesOf(services: readonly object[]): Map<string, string> {
  const rows: Rows = new Map();
  for (const service of services) if (isRecord(service)) add(rows, 'service', service, {});
  const { resources, ...about } = tables();
  const described = resources.map((resource) => ({ ...resource, ...encoded }));
  const files = resources.map((one): [string, string] => [one.path, csvOf(one, rows)]);
  const all = { ...about, name: 'hsds-nl-keukentafel', resources: described };
  return new Map([...files, ['datapackage.json', `${JSON.stringify(all)}\n`]]);
}

const encoded = { encoding: 'utf-8' };

function add(rows: Rows, table: string, record: Row, link: Row): void {
  const known = rows.get(table) ?? new Map<string, Row>();
  rows.set(table, known);
  const id = rowIdOf(known, table, record, link);
  const row: Row = { ...known.get(id), ...link, id };
  known.set(id, row);
  for (const [key, value] of Object.entries(record)) {
    // Where it stands says what it belongs to, whatever the record itself claims.
    if (key === 'id' || key in link) continue;
    const child = CHILDREN[key];
    const named = NAMED[key];
    if (child !== undefined && Array.isArray(value))
      for (const one of value.filter(isRecord)) add(rows, child, one, linkTo(child, table, id));
    else if (named && isRecord(value)) {
      row[named.field] = value['id'];
      add(rows, named.table, value, {});
    } else row[key] = value;
  }
  if (table === 'attribute' && row['taxonomy_term_id'] === undefined) untermed(rows, row);
}

/** The same id below two parents would be one row with one parent: the second gets a row of its own. */
function rowIdOf(known: ReadonlyMap<string, Row>, table: string, record: Row, link: Row): string {
  const id = String(record['id']);
  const before = known.get(id);
  const moved = Object.entries(link).some(
    ([key, value]) => before?.[key] !== undefined && before[key] !== value,
  );
  return moved ? stableId('row', table, id, ...Object.values(link).map(String)) : id;
}

/** The tables want a term for each attribute; one with a value alone gets the term of its kind. */
function untermed(rows: Rows, row: Row): void {
  const kind = String(row['link_type'] ?? 'value');
  const term = { id: stableId('term', 'los', kind), name: kind, description: VALUE_ONLY };
  row['taxonomy_term_id'] = term.id;
  add(rows, 'taxonomy_term', term, {});
}

/** Marks a term that stands for no term; reading leaves it out again. */
export const VALUE_ONLY = 'Een waarde zonder term.';

function csvOf({ name, schema }: Resource, rows: Rows): string {
  const header = schema.fields.map((field) => field.name);
  const lines = [...(rows.get(name)?.values() ?? [])].map((row) =>
    csvLine(schema.fields.map((field) => cellOf(row[field.name], field.type))),
  );
  return csvLine(header) + lines.join('');
}

function cellOf(value: unknown, type: string): string {
  if (value === undefined || value === null) return '';
  // The tables know no parts of a second.
  if (type === 'datetime') return `${new Date(String(value)).toISOString().slice(0, 19)}Z`;
  if (type === 'time')
    return /^\d\d:\d\d$/.test(String(value)) ? `${String(value)}:00` : String(value);
  return String(value);
}
