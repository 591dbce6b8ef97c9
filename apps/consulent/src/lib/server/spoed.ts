import { Spoed } from '@keukentafel/domain/ladder';
import { LEEFGEBIEDEN } from '@keukentafel/domain/plan';
import { z } from 'zod';
import { parsed, text } from '#lib/server/form.ts';
import { readFields, showRows } from '#lib/server/fields.ts';
import { placeOf, readRows, wholeAmount } from '#lib/server/rows.ts';
import { today } from '#lib/server/today.ts';
import type { Zaak } from '#lib/types.ts';
import { TAKEN_NU } from '#lib/weging/taken.ts';

const Gegeven = z.object({ behoefteId: z.uuid('Kies een behoefte.'), spoed: Spoed });

/** Temporary help for one need; each mistake stands beside its own field. */
export function readSpoed(form: FormData): z.infer<typeof Gegeven> {
  const { rows, places } = readRows(form, TAKEN_NU, ['id', 'eenheid']);
  // Nothing filled in: the first row tells what it needs.
  const taken = rows.length > 0 ? rows : [readFields(form, TAKEN_NU.velden, 'taken.0.')];
  const spoed = {
    reden: text(form, 'reden').trim() === '' ? '' : text(form, 'reden'),
    taken: taken.map(wholeAmount),
    ...{ van: text(form, 'van') || undefined, tot: text(form, 'tot') || undefined },
  };
  return parsed(Gegeven, { behoefteId: text(form, 'behoefteId'), spoed }, (path) =>
    placeOf(path.replace(/^spoed\./, ''), 'taken', rows.length > 0 ? places : [0]),
  );
}

export function spoedFields(behoefteId: string, spoed: Spoed | null): Record<string, string> {
  if (!spoed) return { behoefteId };
  const { reden, taken, van, tot } = spoed;
  return { behoefteId, reden, van, tot, ...showRows(taken, 'taken', TAKEN_NU.velden) };
}

/** What is stored for one need, in the shape of its form. */
export function spoedOf(zaak: Zaak, behoefteId: string): Record<string, string> {
  const weging = zaak.wegingen.find((one) => one.behoefteId === behoefteId);
  return spoedFields(behoefteId, weging?.spoed ?? null);
}

/** The needs with the temporary help that was given for them. */
export function gegevenVan(zaak: Zaak) {
  return zaak.behoeften.flatMap(({ id, omschrijving, leefgebied }) => {
    const afweging = zaak.afwegingen.find(({ behoefteId }) => behoefteId === id);
    const naam = LEEFGEBIEDEN[leefgebied].naam;
    const { tijdelijk } = afweging ?? {};
    return tijdelijk ? [{ id, omschrijving, leefgebied: naam, tijdelijk }] : [];
  });
}

/** Whether help can be given or changed now (art. 2.3.3): the first time, or while it runs. */
export function magSpoed({ mogelijk, feiten }: Pick<Zaak, 'mogelijk' | 'feiten'>): boolean {
  const { tijdelijkVerstrektOp, beslotenOp, geslotenOp } = feiten;
  const runs = tijdelijkVerstrektOp !== null && beslotenOp === null && geslotenOp === null;
  return runs || mogelijk.includes('spoedVerstrekken');
}

/** The form for the need that was asked for, or for the only one that is left. */
export function formulierVan(zaak: Zaak, gevraagd: string | null) {
  const given = new Set(gegevenVan(zaak).map(({ id }) => id));
  const open = zaak.behoeften.filter(({ id }) => !given.has(id));
  const left = zaak.behoeften.length === 1 ? zaak.behoeften : open;
  const only = left.length === 1 ? left[0] : undefined;
  const gekozen = zaak.behoeften.find(({ id }) => id === gevraagd) ?? only ?? null;
  return {
    gekozen: gekozen && { id: gekozen.id, omschrijving: gekozen.omschrijving },
    aanpassen: gekozen !== null && given.has(gekozen.id),
    keuzes: open.map(({ id, omschrijving }) => ({ waarde: id, label: omschrijving })),
    waarden: gekozen ? startOf(zaak, gekozen.id) : { van: today() },
  };
}

/** What was given; else the tasks that were already written down for this need. */
function startOf(zaak: Zaak, behoefteId: string): Record<string, string> {
  const weging = zaak.wegingen.find((one) => one.behoefteId === behoefteId);
  if (weging?.spoed) return spoedFields(behoefteId, weging.spoed);
  const taken = showRows(weging?.eis?.taken ?? [], 'taken', TAKEN_NU.velden);
  return { behoefteId, van: today(), ...taken };
}
