import { verschillen } from '@keukentafel/domain/redactie';
import type { Watch } from '../../catalogue/import.ts';
import { schrijfHistorie } from '../doorvoeren.ts';
import { huidigAanbod, type Werk } from '../huidig.ts';

const STAND = { active: 'Zichtbaar', inactive: 'Niet zichtbaar', defunct: 'Vervallen' };
const standen: ReadonlyMap<string, string> = new Map(Object.entries(STAND));

/** What an import changes is kept field by field, as what an editor changes is. */
export const keepsHistory =
  (when: Omit<Werk, 'tx'>, door: string): Watch =>
  async (tx, serviceIds) => {
    const werk = { ...when, tx };
    const before = await entries(werk, serviceIds);
    return async () => {
      for (const [serviceId, now] of await entries(werk, serviceIds)) {
        const was = before.get(serviceId);
        const changes = now ? verschillen(was?.aanbod ?? null, now.aanbod) : [];
        const [van, naar] = [standOf(was), standOf(now)];
        const moved = was && van !== naar ? [{ veld: 'Stand', van, naar }] : [];
        await schrijfHistorie(werk, { serviceId, door }, [...changes, ...moved]);
      }
    };
  };

type Entry = Awaited<ReturnType<typeof huidigAanbod>> | undefined;

async function entries(werk: Werk, ids: readonly string[]) {
  const found = new Map<string, Entry>();
  for (const id of ids) found.set(id, await huidigAanbod(werk, id));
  return found;
}

function standOf(entry: Entry): string {
  const status = entry?.huidig.entry.service.status ?? '';
  return standen.get(status) ?? 'Tijdelijk gesloten';
}
