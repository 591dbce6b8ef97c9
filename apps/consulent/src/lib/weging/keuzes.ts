import { HULPSOORTEN, PGB_CRITERIA, WETTEN } from '@keukentafel/domain/ladder';
import type { Keuze } from '#lib/weging/veld.ts';

const keuzes = (table: Record<string, string>): Keuze[] =>
  Object.entries(table).map(([waarde, label]) => ({ waarde, label }));

export const OVERBELASTING = keuzes({
  onbekend: 'Nog niet onderzocht',
  nee: 'Nee',
  dreigt: 'Dreigt overbelast te raken',
  ja: 'Ja, overbelast',
});

export const WIL = keuzes({
  onbekend: 'Nog niet gevraagd',
  ja: 'Ja',
  alleenBetaald: 'Alleen tegen betaling',
  nee: 'Nee',
});

export const WET = Object.entries(WETTEN).map(([waarde, { naam }]) => ({ waarde, label: naam }));

export const HULPSOORT = Object.entries(HULPSOORTEN).map(([waarde, { naam }]) => ({
  waarde,
  label: naam,
}));

export const WOONT = keuzes({ thuis: 'Thuis', instelling: 'In een instelling' });

export const BEHEERDER = keuzes({
  inwoner: 'De inwoner zelf',
  netwerk: 'Iemand uit het netwerk',
  vertegenwoordiger: 'Een vertegenwoordiger',
});

export const EERDER = keuzes({
  a: 'Er waren onjuiste gegevens',
  d: 'De voorwaarden zijn niet nagekomen',
  e: 'Het budget is niet of anders gebruikt',
});

export const CRITERIA = Object.entries(PGB_CRITERIA).map(([naam, label]) => ({ naam, label }));

export const AANSPRAAK = keuzes({
  onbekend: 'Onbekend',
  toegekend: 'Toegekend',
  zeker: 'Zeker, nog niet toegekend',
  aannemelijk: 'Aannemelijk',
  geweigerd: 'Geweigerd',
});

export const PLAATS = keuzes({
  onbekend: 'Nog niet gecontroleerd',
  ja: 'Ja, er is plek',
  wachtlijst: 'Wachtlijst',
  vol: 'Vol',
});

export const ZELF = keuzes({
  kiestZelf: 'Kiest er zelf voor',
  kanRegelenNietBetalen: 'Kan het regelen, niet betalen',
  kanNiet: 'Kan dit niet',
  wilNiet: 'Wil dit niet',
  nietVanToepassing: 'Speelt hier niet',
});

export const VORM = keuzes({
  zin: 'Zorg in natura',
  pgb: 'Pgb',
  zinEnPgb: 'Deels natura, deels pgb',
});
