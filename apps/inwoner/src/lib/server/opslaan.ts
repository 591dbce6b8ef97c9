import { recordKey, type PlanRecord } from '@keukentafel/domain/plan';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { mislukt, type FieldOf } from '#lib/server/fouten.ts';
import { text } from '#lib/server/form.ts';
import { keepSession } from '#lib/server/session.ts';

export interface Versioned {
  record: PlanRecord;
  versie: number;
}

/** Something that was changed on another device in the meantime. */
export interface Botsing {
  key: string;
  versie: number;
  tekst: string;
}

export type Saved = { versies: Record<string, number>; botsingen: Botsing[] };

/** Opens the plan again when the page asked for the code because the session had ended. */
export async function reopen(event: RequestEvent, form: FormData): Promise<void> {
  const code = text(form, 'code');
  if (code === '') return;
  const { token } = await event.locals.api.inwoner.plan.open.mutate({ code });
  keepSession(event, token);
}

/**
 * Saves the records. One that was saved elsewhere with the very same content is no conflict: that
 * happens when an autosave reached the server but its answer did not come back.
 */
export async function save(event: RequestEvent, records: Versioned[]): Promise<Saved> {
  if (records.length === 0) return { versies: {}, botsingen: [] };
  const { versies, conflicten } = await event.locals.api.inwoner.plan.save.mutate({ records });
  const typed = new Map(records.map(({ record }) => [recordKey(record), record]));
  const known = { ...versies };
  const botsingen: Botsing[] = [];
  for (const { key, versie, record } of conflicten) {
    const same = JSON.stringify(sorted(record)) === JSON.stringify(sorted(typed.get(key)));
    if (same) known[key] = versie;
    else botsingen.push({ key, versie, tekst: wordsOf(record) });
  }
  return { versies: known, botsingen };
}

const sorted = (record: PlanRecord | undefined) => Object.entries(record ?? {}).sort();

function wordsOf(record: PlanRecord): string {
  if (record.soort === 'antwoord') return record.tekst;
  if (record.soort === 'behoefte') return record.omschrijving;
  return record.soort === 'aanbod' ? record.naam : record.gekozen.join(', ');
}

const ANDERS = 'Dit is op een ander apparaat ook veranderd. Kies welke tekst blijft.';

/** The same was changed on another device: the page shows both texts, and a person chooses. */
export const botst = <Waarden>(waarden: Waarden, botsingen: Botsing[]) =>
  fail(409, { zin: ANDERS, fouten: [], waarden, codeNodig: false, botsingen });

/** The records of one form, saved. */
export const saveForm = <Waarden>(
  event: RequestEvent,
  form: FormData,
  records: Versioned[],
  waarden: Waarden,
  fieldOf?: FieldOf,
) => storeForm(event, form, () => save(event, records), waarden, fieldOf);

/**
 * One form, saved: opens the plan again if a code was given, saves, and keeps the typed text on
 * every failure. The caller goes on only with what this returns as `opgeslagen`.
 */
export async function storeForm<Waarden>(
  event: RequestEvent,
  form: FormData,
  store: () => Promise<Saved>,
  waarden: Waarden,
  fieldOf?: FieldOf,
) {
  try {
    await reopen(event, form);
    const { versies, botsingen } = await store();
    if (botsingen.length === 0) return { opgeslagen: true as const, versies };
    return { opgeslagen: false as const, mislukt: botst(waarden, botsingen) };
  } catch (error) {
    return { opgeslagen: false as const, mislukt: mislukt(error, waarden, fieldOf) };
  }
}
