import { TREDEN } from './trede.ts';
import type { Peil } from './oordeel.ts';
import { isOver } from './periode.ts';
import type { ZelfBevinding } from './zelfBetalen.ts';
import type { Afweging, Blokkade, Weging } from './weging.ts';

const STAPPENPLAN = 'CRVB:2018:819 (bij Wmo 2015 art. 2.3.2 lid 4)';
const DESKUNDIG = 'CRVB:2018:819 en Awb art. 3:9';

/** Need first: nature and extent must be concrete before anyone may ask who can help. */
export function eisBlokkades({ eis }: Weging, { today }: Peil): Blokkade[] {
  if (eis?.buitenWmo?.soort === 'buitenWmo' && eis.buitenWmo.verwijzing.trim() === '')
    return [{ tekst: 'Leg vast naar wie u de inwoner verwijst.', artikel: 'Awb art. 2:3' }];
  if (eis?.buitenWmo) return [];
  const stop: Blokkade[] = [];
  if (!eis || eis.taken.length === 0)
    stop.push({ tekst: 'Stel eerst vast wat nodig is, en hoeveel.', artikel: STAPPENPLAN });
  if (eis && eis.taken.length > 0 && eis.taken.every((taak) => isOver(taak, today)))
    stop.push({
      tekst: 'De periode is voorbij. Onderzoek opnieuw wat nodig is.',
      artikel: 'Wmo 2015 art. 2.3.9',
    });
  if (eis && eis.toelichting.trim() === '')
    stop.push({
      tekst: 'Beschrijf concreet wat niet lukt en waarom dit nodig is.',
      artikel: STAPPENPLAN,
    });
  if (eis?.adviesNodig && (eis.adviesOp === null || eis.adviesOp > today))
    stop.push({ tekst: 'Wacht op het advies van de deskundige.', artikel: DESKUNDIG });
  return stop;
}

/** Rungs that nobody looked at, or where something is open: no maatwerk is proposed over them (I2). */
export function tredeBlokkades(perTrede: Afweging['perTrede']): Blokkade[] {
  return perTrede.flatMap(({ trede, uitkomst, ontbreekt, artikel }) => {
    if (trede === 'maatwerkvoorziening') return [];
    if (uitkomst === 'nietBeoordeeld')
      return [{ tekst: `Beoordeel nog: ${TREDEN[trede].naam}.`, artikel, trede }];
    if (uitkomst !== 'inOnderzoek') return [];
    return ontbreekt.map((tekst) => ({ tekst, artikel, trede }));
  });
}

/** The resident's own choice ends the ladder for this need until he comes back on it. */
export function closedBecause(
  { eis }: Weging,
  zelf: ZelfBevinding,
  { today }: Peil,
): Afweging['afgesloten'] {
  const buiten = eis?.buitenWmo;
  if (buiten && (buiten.soort === 'geenBehoefte' || buiten.verwijzing.trim() !== ''))
    return { soort: buiten.soort, tekst: [buiten.reden, buiten.verwijzing].join(' ').trim() };
  const heropend = zelf?.heropendOp && zelf.heropendOp <= today;
  if (zelf?.keuze !== 'kiestZelf' || heropend || zelf.eigenWoorden.trim() === '') return null;
  return { soort: 'eigenKeuze', tekst: zelf.eigenWoorden };
}
