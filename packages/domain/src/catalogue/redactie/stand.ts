import { daysBetween, formatDay, type Day } from '../../time/index.ts';

/** When an entry may be seen, and when it is closed for a while. Days are included. */
export type Publicatie = {
  readonly zichtbaarVan: Day | null;
  readonly zichtbaarTot: Day | null;
  readonly geslotenVan: Day | null;
  readonly geslotenTot: Day | null;
  readonly geslotenTekst: string;
};

export const ALTIJD: Publicatie = {
  ...{ zichtbaarVan: null, zichtbaarTot: null },
  ...{ geslotenVan: null, geslotenTot: null, geslotenTekst: '' },
};

export type Stand = 'zichtbaar' | 'nogNiet' | 'nietMeer' | 'gesloten';

const before = (a: Day, b: Day) => daysBetween(a, b) > 0;

/** How an entry stands on a day. Outside its window it is not there, closed or not. */
export function standOp(publicatie: Publicatie, op: Day): Stand {
  const { zichtbaarVan, zichtbaarTot } = publicatie;
  if (zichtbaarVan && before(op, zichtbaarVan)) return 'nogNiet';
  if (zichtbaarTot && before(zichtbaarTot, op)) return 'nietMeer';
  return isGesloten(publicatie, op) ? 'gesloten' : 'zichtbaar';
}

function isGesloten({ geslotenVan, geslotenTot }: Publicatie, op: Day): boolean {
  if (!geslotenVan || before(op, geslotenVan)) return false;
  return geslotenTot === null || !before(geslotenTot, op);
}

/** The status HSDS has for it. */
export const HSDS_STATUS = {
  zichtbaar: 'active',
  nogNiet: 'inactive',
  nietMeer: 'inactive',
  gesloten: 'temporarily closed',
} as const;

/** What stands above the entry on a day: the closure first, then what people always must know. */
export function letOpOp(publicatie: Publicatie, letOp: string, op: Day): string {
  if (standOp(publicatie, op) !== 'gesloten') return letOp;
  const { geslotenTot, geslotenTekst } = publicatie;
  const until = geslotenTot ? ` tot en met ${formatDay(geslotenTot)}` : '';
  return [`Tijdelijk gesloten${until}.`, geslotenTekst, letOp].filter(Boolean).join(' ');
}

/** Why this window cannot be, by field; nothing when it can. */
export function publicatieFout(publicatie: Publicatie): { pad: string; zin: string } | null {
  const { zichtbaarVan, zichtbaarTot, geslotenVan, geslotenTot } = publicatie;
  const zin = 'Het einde ligt voor het begin.';
  if (zichtbaarVan && zichtbaarTot && before(zichtbaarTot, zichtbaarVan))
    return { pad: 'zichtbaarTot', zin };
  if (geslotenVan && geslotenTot && before(geslotenTot, geslotenVan))
    return { pad: 'geslotenTot', zin };
  if (geslotenTot && !geslotenVan)
    return { pad: 'geslotenVan', zin: 'Vul ook in vanaf wanneer het gesloten is.' };
  return null;
}
