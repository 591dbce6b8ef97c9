import type { FileContent } from '../files.ts';
import { parseCsv } from './csv.ts';
import { CHILDREN, linkTo, NAMED, tables, type Resource } from './tables.ts';
import { VALUE_ONLY } from './write.ts';

type Row = Record<string, unknown>;
type Table = { byId: Map<string, Row>; rows: Row[] };

/** Whether these files are HSDS as tables. */
export const isTables = (has: (name: string) => boolean): boolean =>
  has('services.csv') || has('datapackage.json');

/** The services in CSV tables, each nested as HSDS JSON has it. */
export function recordsFromTables(file: (name: string) => Uint8Array | null): FileContent {
  const { resources } = tables();
  const found = new Map<string, Table>();
  for (const resource of resources) {
    const bytes = file(resource.path);
    if (bytes === null) continue;
    const table = tableOf(resource, bytes);
    if (typeof table === 'string') return { zin: table };
    found.set(resource.name, table);
  }
  const services = found.get('service')?.rows ?? [];
  const all = { found, pointing: pointingIn(found) };
  return { records: services.map((row) => nested('service', row, all, [])) };
}

function tableOf({ path, schema }: Resource, bytes: Uint8Array): Table | string {
  const types = new Map(schema.fields.map(({ name, type }) => [name, type]));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const [header = [], ...lines] = parseCsv(text);
    const rows = lines.map((cells) => rowOf(header, cells, types));
    return { rows, byId: new Map(rows.map((row) => [String(row['id']), row])) };
  } catch (error) {
    if (error instanceof SyntaxError) return `${path} is geen geldige CSV.`;
    return `${path} is geen UTF-8. Sla het op als UTF-8.`;
  }
}

function rowOf(
  header: readonly string[],
  cells: readonly string[],
  types: Map<string, string>,
): Row {
  const filled = header.flatMap((name, index): [string, unknown][] => {
    const cell = cells[index] ?? '';
    if (cell === '') return [];
    return [[name, types.get(name) === 'number' ? Number(cell) : cell]];
  });
  return Object.fromEntries(filled);
}

type All = {
  found: ReadonlyMap<string, Table>;
  /** Rows by table, column and the id in that column. */
  pointing: ReadonlyMap<string, Row[]>;
};

function pointingIn(found: ReadonlyMap<string, Table>): Map<string, Row[]> {
  const pairs = [...found].flatMap(([table, { rows }]) =>
    rows.flatMap((row) =>
      Object.entries(row)
        .filter(([key]) => key.endsWith('_id'))
        .map(([key, value]) => ({ key: `${table} ${key} ${String(value)}`, row })),
    ),
  );
  const grouped = Map.groupBy(pairs, ({ key }) => key);
  return new Map([...grouped].map(([key, group]) => [key, group.map(({ row }) => row)]));
}

/** A row with everything that points at it or that it points at; never twice in one line of descent. */
function nested(table: string, row: Row, all: All, above: readonly string[]): Row {
  const id = String(row['id']);
  const line = [...above, `${table} ${id}`];
  const own = Object.fromEntries(
    Object.entries(row).filter(([key]) => key === 'id' || !isLink(table, key)),
  );
  const named = Object.entries(NAMED).flatMap(([key, to]): [string, unknown][] => {
    const other = all.found.get(to.table)?.byId.get(String(row[to.field]));
    if (!other || !belongs(table, key) || line.includes(`${to.table} ${String(other['id'])}`))
      return [];
    if (other['description'] === VALUE_ONLY) return [];
    return [[key, nested(to.table, other, all, line)]];
  });
  const lists = Object.entries(CHILDREN).flatMap(([key, child]): [string, unknown][] => {
    if (!mayHold(table, key)) return [];
    const rows = childrenOf(all, child, linkTo(child, table, id)).filter(
      (one) => !line.includes(`${child} ${String(one['id'])}`),
    );
    return rows.length > 0 ? [[key, rows.map((one) => nested(child, one, all, line))]] : [];
  });
  const terms =
    table === 'taxonomy_term' && row['taxonomy_id'] ? { taxonomy_id: row['taxonomy_id'] } : {};
  return { ...own, ...terms, ...Object.fromEntries(named), ...Object.fromEntries(lists) };
}

function childrenOf({ pointing }: All, child: string, link: Record<string, string>): Row[] {
  const [[key, value] = ['', ''], ...others] = Object.entries(link);
  const rows = pointing.get(`${child} ${key} ${value}`) ?? [];
  return rows.filter((row) => others.every(([name, wanted]) => row[name] === wanted));
}

const LINKS = /^(organization|service|location|service_at_location|contact|program|phone|unit)_id$/;
const isLink = (table: string, key: string) =>
  LINKS.test(key) ||
  ['link_id', 'taxonomy_term_id', 'resource_id', 'resource_type'].includes(key) ||
  (table === 'taxonomy_term' && key === 'taxonomy_id');

/** An organization is nested in its service, not in each of its phones. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  organization: ['service'],
  location: ['service_at_location'],
  program: ['service'],
  unit: ['service_capacity'],
  taxonomy_term: ['attribute'],
  taxonomy_detail: ['taxonomy_term'],
};
const belongs = (table: string, key: string) => HOLDERS[key]?.includes(table) ?? false;

const ONLY: Readonly<Record<string, readonly string[]>> = {
  locations: ['organization'],
  programs: ['organization'],
  organization_identifiers: ['organization'],
  additional_websites: ['organization'],
  additional_urls: ['service'],
  service_at_locations: ['service'],
  capacities: ['service'],
};
const mayHold = (table: string, key: string) => ONLY[key]?.includes(table) ?? true;
