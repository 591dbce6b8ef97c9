import { formatDay } from '../../time/index.ts';
import { BESCHIKBAAR } from '../availability.ts';
import { CATEGORIES } from '../categories.ts';
import { AANBOD_TREDEN, TOEGANG } from '../rung.ts';
import type { Aanbod, AanbodVeld, Openingstijd, ActiviteitRij } from './aanbod.ts';
import { HERHALINGEN, WEEKDAGEN } from './aanbod.ts';
import { VELDEN, VELDNAMEN } from './velden.ts';

/** One field that is not the same any more, in words people can compare. */
export type Verschil = {
  readonly veld: AanbodVeld;
  readonly label: string;
  readonly van: string;
  readonly naar: string;
};

/** Which fields differ; against nothing, every field that says something. */
export function verschillen(oud: Aanbod | null, nieuw: Aanbod): Verschil[] {
  return VELDNAMEN.flatMap((veld) => {
    const van = oud ? inWoorden(oud, veld) : '';
    const naar = inWoorden(nieuw, veld);
    return van === naar ? [] : [{ veld, label: VELDEN[veld].label, van, naar }];
  });
}

const IN_WORDS: { readonly [V in AanbodVeld]?: (aanbod: Aanbod) => string } = {
  trede: ({ trede }) => AANBOD_TREDEN[trede].naam,
  toegang: ({ toegang }) => TOEGANG[toegang].naam,
  categorieen: ({ categorieen }) => lines([...categorieen].sort().map((c) => CATEGORIES[c].naam)),
  gebieden: ({ gebieden }) => lines(gebieden),
  talen: ({ talen }) => lines(talen),
  contactpersonen: ({ contactpersonen }) =>
    lines(contactpersonen.map((one) => parts(one.naam, one.telefoon, one.email))),
  plekken: ({ plekken }) =>
    lines(
      plekken.map((one) =>
        parts(one.naam, one.adres, `${one.postcode} ${one.plaats}`.trim(), one.toegankelijkheid),
      ),
    ),
  openingstijden: ({ openingstijden }) => lines(openingstijden.map(hours)),
  activiteiten: ({ activiteiten }) => lines(activiteiten.map(meeting)),
  beschikbaarheid: ({ beschikbaarheid: fact }) =>
    fact
      ? parts(
          BESCHIKBAAR[fact.status].naam,
          fact.wachtWeken === null ? '' : `${fact.wachtWeken} weken wachten`,
          `nagevraagd op ${formatDay(fact.gemetenOp)} door ${fact.door}`,
        )
      : '',
  gecontroleerdOp: ({ gecontroleerdOp }) => (gecontroleerdOp ? formatDay(gecontroleerdOp) : ''),
  organisatie: ({ organisatie: { id: _id, ...said } }) => parts(...Object.values(said)),
};

/** What one field says, as text; two equal texts are the same to a reader. */
export function inWoorden(aanbod: Aanbod, veld: AanbodVeld): string {
  const special = IN_WORDS[veld];
  if (special) return special(aanbod);
  const value = aanbod[veld];
  return typeof value === 'number' ? String(value).replace('.', ',') : plainText(value);
}

const plainText = (value: unknown) => (typeof value === 'string' ? value : '');
const lines = (all: readonly string[]) => all.join('\n');
const parts = (...all: readonly string[]) => all.filter(Boolean).join(', ');
const between = (van: string, tot: string) => [van, tot].filter(Boolean).join('–');

const hours = (one: Openingstijd) =>
  parts(one.dagen.map((dag) => WEEKDAGEN[dag]).join(', '), between(one.van, one.tot), one.uitleg);

const meeting = (one: ActiviteitRij) =>
  parts(
    one.naam,
    `${HERHALINGEN[one.herhaling].toLowerCase()} vanaf ${formatDay(one.op)}`,
    one.totEnMet ? `tot en met ${formatDay(one.totEnMet)}` : '',
    between(one.van, one.tot),
    one.omschrijving,
  );
