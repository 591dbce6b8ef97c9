import { Service } from '../schema/index.ts';
import { stableId } from '../stable-id.ts';
import { cleaned, isRecord } from './clean.ts';

/** A record made of something that is almost HSDS, and what had to be changed for it. */
export type Repaired = { readonly record: Record<string, unknown>; readonly notes: string[] };

const ENVELOPES = ['hsds', 'payload', 'data', 'items'] as const;
const MAX_ROUNDS = 12;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The services in a document that is no HSDS by its form, but tells of organizations and services
 * side by side; null when it is an ordinary record. Each service gets the organization it names.
 */
export function nearlyRecords(json: unknown): unknown[] | null {
  if (!isRecord(json)) return null;
  const inside = ENVELOPES.find((key) => key in json && !('name' in json));
  if (inside !== undefined)
    return listOf(json[inside]).flatMap((one) => nearlyRecords(one) ?? [one]);
  const owners = [...listOf(json.organization), ...listOf(json.organizations)].filter(isRecord);
  const services = [...listOf(json.services), ...listOf(json.service)].filter(isRecord);
  const inOwners = owners.flatMap((owner) =>
    listOf(owner.services)
      .filter(isRecord)
      .map((service) => ({ ...service, organization: owner })),
  );
  const sideBySide = 'services' in json && ('organization' in json || 'organizations' in json);
  if (!sideBySide && !('organizations' in json)) return null;
  const own = services.map((service) => ({ ...service, organization: ownerOf(service, owners) }));
  return [...own, ...inOwners].length > 0 ? [...own, ...inOwners] : owners;
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function ownerOf(service: Record<string, unknown>, owners: readonly Record<string, unknown>[]) {
  const named = owners.find((owner) => owner.id === service.organization_id);
  return named ?? service.organization ?? (owners.length === 1 ? owners[0] : undefined);
}

/**
 * Keeps of such a service what HSDS can hold: ids of another kind become UUIDs that stay the same,
 * and optional parts in another form are left out, each named in a note. What is required and
 * missing stays missing: then the record is refused.
 */
export function repaired(source: Record<string, unknown>): Repaired {
  const notes = new Set<string>();
  const name = source.name ?? source.service_name;
  const organization = isRecord(source.organization) ? core(source.organization) : undefined;
  // Such documents count from one again: an id says something only together with its organization.
  const scope = String(organization?.name ?? '');
  let record = withIds({ ...cleaned({ ...source, name }), organization }, { scope, notes });
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const found = Service.safeParse(record);
    if (found.success) break;
    const doubtful = new Set(found.error.issues.map(({ path }) => String(path[0])));
    const optional = [...doubtful].filter((key) => !REQUIRED.has(key) && key in record);
    if (optional.length === 0) break;
    for (const key of optional) notes.add(`Weggelaten, want niet in de vorm van HSDS: ${key}.`);
    record = Object.fromEntries(Object.entries(record).filter(([key]) => !optional.includes(key)));
  }
  return { record, notes: [...notes] };
}

const REQUIRED: ReadonlySet<string> = new Set(['id', 'name', 'status', 'organization']);

/** Of an organization in another form only who it is. */
function core(owner: Record<string, unknown>): Record<string, unknown> {
  const { id, name, description } = owner;
  return cleaned({ id, name, description: typeof description === 'string' ? description : '' });
}

type Within = { readonly scope: string; readonly notes: Set<string> };

/** Ids that are no UUID become one that follows from them: the same document, the same ids. */
function withIds(record: Record<string, unknown>, within: Within): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, withId(key, value, within)]),
  );
}

function withId(key: string, value: unknown, within: Within): unknown {
  if (Array.isArray(value)) return value.map((one) => withId('', one, within));
  if (isRecord(value)) return withIds(value, within);
  const isId = key === 'id' || key.endsWith('_id');
  if (!isId || !(typeof value === 'string' || typeof value === 'number')) return value;
  if (value === '' || UUID.test(String(value))) return value;
  within.notes.add('Ids die geen UUID zijn, zijn vervangen.');
  return stableId('vreemd', within.scope, String(value));
}
