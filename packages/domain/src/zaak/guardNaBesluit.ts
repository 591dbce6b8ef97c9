import {
  addDays,
  beroepNietTijdigVanaf,
  type Day,
  type Einddatum,
  formatDay,
  lastDayOf,
} from '../time/index.ts';
import type { ZaakFeiten } from './feiten.ts';
import { type Belemmering, doorMens, type Eis, type Guard, nogTeVertellen } from './guard.ts';

const no = (zin: string, artikel: string): Belemmering => ({ zin, artikel });
const WMO = 'Wmo 2015, artikel';

/** The decision term that runs now: on the objection, or on the application. */
export function lopendeTermijn({ toegezegd, bezwaarOp }: ZaakFeiten): Einddatum | undefined {
  if (!bezwaarOp) return toegezegd.beschikking;
  return toegezegd.beslissingOpBezwaar ?? toegezegd.beslissingOpBezwaarCommissie;
}

/** The day named in the notice of delay comes after the notice (Awb 4:14). */
export const uitstelDag: Eis = ({ uitstelTot }, op) =>
  uitstelTot && uitstelTot <= op
    ? no('De nieuwe dag ligt na vandaag.', 'Awb, artikel 4:14 lid 1')
    : null;

/** A notice of default is none while the term still runs or stands still. */
export const termijnVoorbij: Guard = (feiten, op) => {
  const artikel = 'Awb, artikel 4:17 lid 3';
  const stil = [...feiten.opschortingen, ...feiten.bezwaarHerstel].some(({ tot }) => tot === null);
  if (stil) return no('De termijn staat stil. De gemeente is nog niet te laat.', artikel);
  const { lastDay } = lopendeTermijn(feiten) ?? {};
  if (lastDay && op > lastDay) return null;
  const from = lastDay ? ` Dat kan vanaf ${formatDay(addDays(lastDay, 1))}.` : '';
  return no(`De gemeente is nog niet te laat.${from}`, artikel);
};

export const naIngebrekestelling: Guard = ({ ingebrekeOp }, op) => {
  const artikel = 'Awb, artikel 6:12 lid 2';
  if (!ingebrekeOp) return no('Stel de gemeente eerst schriftelijk in gebreke.', artikel);
  const { eersteDag } = beroepNietTijdigVanaf(ingebrekeOp);
  if (op >= eersteDag) return null;
  return no(`Beroep kan vanaf ${formatDay(eersteDag)}.`, artikel);
};

/** Late is recorded too: whether it can be excused is for a person (Awb 6:11). */
export const bezwaarMag: Guard = ({ bekendgemaaktOp, bezwaarOp, bezwaarIngetrokkenOp }) => {
  if (!bekendgemaaktOp) return no('Het besluit is nog niet bekendgemaakt.', 'Awb, artikel 6:10');
  if (!bezwaarOp || bezwaarIngetrokkenOp) return null;
  return no('Op dit bezwaar is al beslist. Nu is beroep de weg.', 'Awb, artikel 7:1 lid 2');
};

export const postDag: Eis = ({ gepostOp }, op) =>
  gepostOp && gepostOp > op
    ? no('Een brief kan niet aankomen voordat hij op de post ging.', 'Awb, artikel 6:9 lid 2')
    : null;

const herstel = ({ bezwaarHerstel }: ZaakFeiten) => bezwaarHerstel.find(({ tot }) => tot === null);

export const geenHerstelOpen: Guard = (feiten) =>
  herstel(feiten) ? no('De gemeente vroeg dit al.', 'Awb, artikel 7:10 lid 2') : null;

export const herstelOpen: Guard = (feiten, op) => {
  const artikel = 'Awb, artikel 7:10 lid 2';
  const open = herstel(feiten);
  if (!open) return no('De gemeente vroeg niet om aanvulling van het bezwaar.', artikel);
  return op < open.van ? no(`De gemeente vroeg dit pas op ${formatDay(open.van)}.`, artikel) : null;
};

/** Deferral must be told while the term still runs, once. */
export const verdagenMag: Guard = (feiten, op) => {
  const artikel = 'Awb, artikel 7:10 lid 3';
  if (feiten.bezwaarVerdaagdOp) return no('De beslissing is al een keer uitgesteld.', artikel);
  const { lastDay } = lopendeTermijn(feiten) ?? {};
  return lastDay && op > lastDay ? no('De termijn is al voorbij.', artikel) : null;
};

export const verdagingDagen: Eis = ({ verdaging = 42 }) =>
  Number.isInteger(verdaging) && verdaging >= 1 && verdaging <= 42
    ? null
    : no('Uitstel kan met 1 tot en met 42 dagen.', 'Awb, artikel 7:10 lid 3');

export const bezwaarNogNietBekend: Guard = ({ bezwaarBekendOp }) =>
  bezwaarBekendOp ? no('Dit is al bekendgemaakt.', 'Awb, artikel 7:12 lid 2') : null;

export const bezwaarBekend: Guard = ({ bezwaarBekendOp }) =>
  bezwaarBekendOp ? null : no('De beslissing is nog niet bekendgemaakt.', 'Awb, artikel 6:8');

export const nogGeenUitspraak: Guard = ({ uitspraakOp }) =>
  uitspraakOp ? no('De uitspraak is er al.', 'Awb, artikel 8:79') : null;

/** The last day for who could still object or appeal, as told. */
const laatsteWoord = ({ toestand, toegezegd }: ZaakFeiten): Einddatum | undefined => {
  if (toestand === 'beschikt') return toegezegd.bezwaar;
  return toestand === 'inBeroep' ? toegezegd.hogerBeroep : toegezegd.beroep;
};

/** Final once nothing can still come in by post: a week after the last day (Awb 6:9 lid 2). */
export const niemandKanMeer: Guard = (feiten, op) => {
  const artikel = 'Awb, artikelen 6:7 en 6:9';
  const told = laatsteWoord(feiten);
  if (!told) return no('Er loopt nog geen termijn die voorbij kan gaan.', artikel);
  const post: Day = lastDayOf('ontvangstPerPost', told.lastDay).lastDay;
  if (op > post) return null;
  return no(`Er kan nog een brief komen tot en met ${formatDay(post)}.`, artikel);
};

const TOEGEKEND: readonly (string | null)[] = ['toegekend', 'deelsToegekend', null];

export const hulpToegekend: Guard = ({ bekendgemaaktOp, uitkomst }) => {
  const artikel = `${WMO} 2.3.5 lid 3`;
  if (!bekendgemaaktOp) return no('Het besluit is nog niet bekendgemaakt.', 'Awb, artikel 3:40');
  return TOEGEKEND.includes(uitkomst) ? null : no('Er is geen hulp toegekend.', artikel);
};

const OPNIEUW = [
  ['planMogelijkheidOp', 'dat de inwoner een eigen plan mag maken', '2.3.2 lid 2'],
  ['clientondersteuningOp', 'dat er gratis cliëntondersteuning is', '2.3.2 lid 3'],
  ['gesprekGevoerdOp', 'wat er nu nodig is', '2.3.2 lid 4'],
  ['pgbUitlegOp', 'wat een pgb is', '2.3.2 lid 6'],
] as const satisfies [keyof ZaakFeiten, string, string][];

/** Leden 2 up to and with 6 apply again, so they carry a date again (Wmo 2015 art. 2.3.9). */
export const heronderzoekVolledig: Guard = (feiten) =>
  nogTeVertellen(feiten, OPNIEUW, 'in dit heronderzoek is verteld of besproken');

/** Revision for another reason than a re-examination needs none (Wmo 2015 art. 2.3.10). */
export const herzienMag: Guard = (feiten, op) =>
  feiten.toestand === 'inHeronderzoek' ? heronderzoekVolledig(feiten, op) : null;

/** A decision by a named person, on one of the five grounds (Wmo 2015 art. 2.3.10 lid 1). */
export const herzienMetGrond: Eis = (context, op, feiten) =>
  context.herzienGrond
    ? doorMens(context, op, feiten)
    : no('Kies de grond waarop u het besluit herziet of intrekt.', `${WMO} 2.3.10 lid 1`);
