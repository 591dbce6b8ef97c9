import {
  Besluit,
  EENHEDEN_BESLUIT,
  GRONDEN_HERZIENING,
  Herziening,
  type UitkomstBesluit,
  UITKOMSTEN_BESLUIT,
  VORMEN,
} from '@keukentafel/domain/zaak';
import { formatAmount } from '@keukentafel/domain/ladder';
import { dag } from '#lib/dates.ts';
import { amountOrNull, optional, parsed, text } from '#lib/server/form.ts';
import type { Ik, Zaak } from '#lib/types.ts';
import { flatten } from '#lib/weging/flatten.ts';

const choices = (table: Record<string, string>) =>
  Object.entries(table).map(([waarde, label]) => ({ waarde, label }));

/** A first decision withdraws nothing; a later one handles what was handled already. */
const without = (niet: UitkomstBesluit): Record<string, string> =>
  Object.fromEntries(Object.entries(UITKOMSTEN_BESLUIT).filter(([naam]) => naam !== niet));

export const besluitKeuzes = () => ({
  uitkomst: [{ waarde: '', label: 'Kies een uitkomst' }, ...choices(without('ingetrokken'))],
  herzien: [{ waarde: '', label: 'Kies een uitkomst' }, ...choices(without('buitenBehandeling'))],
  eenheid: [{ waarde: '', label: 'Kies een eenheid' }, ...choices(EENHEDEN_BESLUIT)],
  vorm: [{ waarde: '', label: 'Kies een vorm' }, ...choices(VORMEN)],
  herzienGrond: [
    { waarde: '', label: 'Kies een grond' },
    ...Object.entries(GRONDEN_HERZIENING).map(([waarde, { grond }]) => ({
      ...{ waarde, label: `${waarde}. ${grond}` },
    })),
  ],
});

/** The decision in the form; the name is always that of the person who is signed in. */
export function readBesluit(form: FormData, ik: NonNullable<Ik>): Besluit {
  return parsed(Besluit, fieldsIn(form, ik));
}

/** The decision that takes the place of the one that stands, on its ground (art. 2.3.10 lid 1). */
export function readHerziening(form: FormData, ik: NonNullable<Ik>): Herziening {
  const herzienGrond = optional(form, 'herzienGrond');
  return parsed(Herziening, { ...fieldsIn(form, ik), herzienGrond });
}

function fieldsIn(form: FormData, ik: NonNullable<Ik>) {
  return {
    uitkomst: text(form, 'uitkomst'),
    aard: text(form, 'aard'),
    omvang: amountOrNull(form, 'omvang'),
    eenheid: optional(form, 'eenheid'),
    periodeVan: optional(form, 'periodeVan'),
    periodeTot: optional(form, 'periodeTot'),
    vorm: text(form, 'vorm'),
    motivering: text(form, 'motivering'),
    door: ik.naam,
    doorFunctie: ik.functie,
    beslotenOp: text(form, 'beslotenOp'),
    bekendgemaaktOp: optional(form, 'bekendgemaaktOp'),
  };
}

/** A decision that was taken, as facts with a name. */
export function besluitItems(besluit: Besluit) {
  const { omvang, eenheid, herzienGrond } = besluit;
  const grond = herzienGrond ? GRONDEN_HERZIENING[herzienGrond] : null;
  const extent = omvang === null || !eenheid ? '' : `${omvang} ${EENHEDEN_BESLUIT[eenheid]}`;
  const [van, tot] = [dag(besluit.periodeVan), dag(besluit.periodeTot)];
  const period = [van && `vanaf ${van}`, tot && `tot en met ${tot}`].filter(Boolean).join(' ');
  return [
    { term: 'Uitkomst', waarde: UITKOMSTEN_BESLUIT[besluit.uitkomst] },
    { term: 'Welke hulp', waarde: besluit.aard, eigenWoorden: true },
    { term: 'Hoeveel', waarde: extent.replace('.', ',') },
    { term: 'Periode', waarde: period },
    { term: 'Vorm', waarde: VORMEN[besluit.vorm] },
    { term: 'Grond van de herziening', waarde: grond ? `${grond.grond} (${grond.artikel})` : '' },
    { term: 'Motivering', waarde: besluit.motivering, eigenWoorden: true },
    { term: 'Genomen door', waarde: `${besluit.door}, ${besluit.doorFunctie}` },
    { term: 'Genomen op', waarde: dag(besluit.beslotenOp) },
    { term: 'Bekendgemaakt op', waarde: dag(besluit.bekendgemaaktOp) },
  ].filter(({ waarde }) => waarde !== '');
}

/** The decision that stands, as the fields of the form in which it is revised. */
export const besluitVelden = (besluit: Zaak['besluit']): Record<string, string> =>
  besluit ? flatten(besluit) : {};

/** What the weighing of each need proposes; a person decides. */
export function voorstellenVan({ behoeften, afwegingen }: Zaak) {
  return behoeften.map(({ id, omschrijving }) => {
    const afweging = afwegingen.find(({ behoefteId }) => behoefteId === id);
    return { id, omschrijving, regels: afweging ? linesOf(afweging) : ['Nog niet gewogen.'] };
  });
}

function linesOf({ afgesloten, voorstel, blokkades }: Zaak['afwegingen'][number]): string[] {
  if (afgesloten) return [afgesloten.tekst];
  if (!voorstel) return [`Nog geen voorstel: er ontbreekt nog iets (${blokkades.length}).`];
  if (voorstel.soort === 'geenMaatwerk') return ['Geen maatwerk: er blijft niets over.'];
  return voorstel.taken.map(
    ({ omschrijving, eenheid, hoeveelheid }) =>
      `Maatwerk: ${omschrijving} (${formatAmount(eenheid, hoeveelheid)})`,
  );
}
