import {
  AANBOD_UITKOMSTEN,
  antwoordOp,
  antwoordTekst,
  isLeegAntwoord,
  LEEFGEBIEDEN,
  VRAGEN,
  vragenOver,
  type Plan,
  type VraagId,
} from '@keukentafel/domain/plan';
import { TREDEN, ZELF_BETALEN } from '@keukentafel/domain/ladder';

const NAMEN: Record<string, { naam: string }> = { ...TREDEN, ...ZELF_BETALEN };

/** One thing the resident said, in their own words. */
export interface Gezegd {
  sleutel: string;
  vraag: string;
  tekst: string;
  bespreken: boolean;
  /** The helper of the resident who typed it. */
  door?: string | undefined;
}

function said(plan: Plan, vraag: VraagId, behoefteId: string | null): Gezegd[] {
  const antwoord = antwoordOp(plan, vraag, behoefteId);
  if (!antwoord || (isLeegAntwoord(antwoord) && !antwoord.bespreken)) return [];
  const { bespreken } = antwoord;
  const sleutel = `${vraag}:${behoefteId ?? '-'}`;
  return [{ sleutel, vraag: VRAGEN[vraag].label, tekst: antwoordTekst(antwoord), bespreken }];
}

function offers(plan: Plan, behoefteId: string): (Gezegd & { trede: string })[] {
  return plan.aanbod
    .filter((aanbod) => aanbod.behoefteId === behoefteId)
    .map(({ id, naam, organisatie, trede, uitkomst, bespreken }) => ({
      sleutel: id,
      trede,
      vraag: `Gevonden in de buurt (${NAMEN[trede]?.naam.toLowerCase() ?? trede})`,
      tekst: [`${naam}, ${organisatie}`, uitkomst ? AANBOD_UITKOMSTEN[uitkomst] : '']
        .join('\n')
        .trim(),
      bespreken,
    }));
}

const markedFirst = (items: Gezegd[]): Gezegd[] =>
  [...items].sort((a, b) => Number(b.bespreken) - Number(a.bespreken));

export type PlanView = ReturnType<typeof planOf>;

type Door = Readonly<Record<string, { naam: string; relatie: string; organisatie: string }>>;

const nameOf = (door: Door, record: string): string | undefined => {
  const who = door[record];
  return who && [who.naam, who.relatie, who.organisatie].filter(Boolean).join(', ');
};

/** Marks what a helper of the resident typed: an answer, or a service they found. */
const signed = (items: Gezegd[], door: Door): Gezegd[] =>
  items.map((item) => {
    const kind = item.sleutel.includes(':') ? 'antwoord' : 'aanbod';
    return { ...item, door: nameOf(door, `${kind}:${item.sleutel}`) };
  });

/** The whole plan for reading: what the resident wants to talk about comes first everywhere. */
export function planOf(plan: Plan, door: Door = {}) {
  const behoeften = plan.behoeften
    .map((behoefte) => ({
      ...needOf(plan, behoefte),
      door: nameOf(door, `behoefte:${behoefte.id}`),
    }))
    .map((need) => ({ ...need, items: signed(need.items, door) }))
    .sort((a, b) => Number(b.bespreken) - Number(a.bespreken));
  return {
    gesprek: signed(
      vragenOver('gesprek').flatMap((vraag) => said(plan, vraag, null)),
      door,
    ),
    behoeften,
    slot: signed(markedFirst(vragenOver('plan').flatMap((vraag) => said(plan, vraag, null))), door),
  };
}

function needOf(plan: Plan, behoefte: Plan['behoeften'][number]) {
  const { id, leefgebied, omschrijving, bespreken } = behoefte;
  const vragen = [...vragenOver('behoefte'), ...vragenOver('trede')];
  const gezegd = vragen.flatMap((vraag) => said(plan, vraag, id));
  const items = markedFirst([...gezegd, ...offers(plan, id)]);
  return { id, leefgebied: LEEFGEBIEDEN[leefgebied].naam, omschrijving, bespreken, items };
}

/** Which questions of the plan belong beside the finding of a rung. */
const NAAST: Record<string, readonly VraagId[]> = {
  eigenKracht: ['eigenKracht', 'watGeprobeerd'],
  gebruikelijkeHulp: ['gebruikelijkeHulp'],
  mantelzorg: ['mantelzorg', 'mantelzorgerNodig'],
  sociaalNetwerk: ['sociaalNetwerk'],
  zelfRegelenEnBetalen: ['zelfRegelenEnBetalen'],
  algemeenGebruikelijk: ['watGeprobeerd'],
  voorliggendeWet: ['andereHulp'],
  algemeneVoorziening: ['algemeneVoorziening'],
  maatwerkvoorziening: ['rest', 'resultaat', 'pgbWens', 'kosten'],
};

/** What the resident wrote about this rung for this need. */
export function besideOf(plan: Plan | null, trede: string, behoefteId: string): Gezegd[] {
  if (!plan) return [];
  const answers = (NAAST[trede] ?? []).flatMap((vraag) =>
    said(plan, vraag, VRAGEN[vraag].over === 'plan' ? null : behoefteId),
  );
  return [...answers, ...offers(plan, behoefteId).filter((aanbod) => aanbod.trede === trede)];
}

/** What the resident wrote about the need itself: beside what is required. */
export function needTexts(plan: Plan | null, behoefteId: string): Gezegd[] {
  if (!plan) return [];
  return markedFirst(vragenOver('behoefte').flatMap((vraag) => said(plan, vraag, behoefteId)));
}
