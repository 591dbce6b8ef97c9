import { z } from 'zod';
import { Day } from '../../time/index.ts';
import { Beschikbaarheid } from '../availability.ts';
import { CATEGORY_CODES } from '../categories.ts';
import { rungObjection } from '../rung.ts';
import { filledLine, filledPlain, line, mail, phone, plain } from './parts.ts';
import { postcode, rowId, time, web } from './parts.ts';

export const WEEKDAGEN = {
  MO: 'maandag',
  TU: 'dinsdag',
  WE: 'woensdag',
  TH: 'donderdag',
  FR: 'vrijdag',
  SA: 'zaterdag',
  SU: 'zondag',
} as const;
const KIES = 'Kies uit de lijst.';
const GETAL = 'Vul een getal in.';
const Weekdag = z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], KIES);
export type Weekdag = z.infer<typeof Weekdag>;

export const HERHALINGEN = {
  eenmalig: 'Eén keer',
  wekelijks: 'Elke week',
  maandelijks: 'Elke maand',
} as const;

const age = z
  .int('Vul een heel getal in.')
  .min(0, 'Een leeftijd is 0 of meer.')
  .max(130, 'Zo oud wordt niemand.')
  .nullable();

export const Plek = z.strictObject({
  id: rowId,
  naam: line(),
  adres: filledLine(),
  postcode,
  plaats: filledLine(),
  toegankelijkheid: plain(1_000),
});
export type Plek = z.infer<typeof Plek>;

export const Contactpersoon = z.strictObject({
  id: rowId,
  /** A function or department: the catalogue names no private persons. */
  naam: filledLine(),
  telefoon: phone,
  email: mail,
});
export type Contactpersoon = z.infer<typeof Contactpersoon>;

export const Openingstijd = z.strictObject({
  id: rowId,
  dagen: z.array(Weekdag).max(7),
  van: time,
  tot: time,
  uitleg: line(),
});
export type Openingstijd = z.infer<typeof Openingstijd>;

export const ActiviteitRij = z.strictObject({
  id: rowId,
  naam: filledLine(),
  omschrijving: plain(1_000),
  op: Day,
  herhaling: z.enum(['eenmalig', 'wekelijks', 'maandelijks'], KIES),
  totEnMet: Day.nullable(),
  van: time,
  tot: time,
});
export type ActiviteitRij = z.infer<typeof ActiviteitRij>;

const Organisatie = z.strictObject({
  id: rowId,
  naam: filledLine(),
  omschrijving: plain(5_000),
  telefoon: phone,
  email: mail,
  website: web,
});

const Velden = z.strictObject({
  naam: filledLine(),
  andereNaam: line(),
  omschrijving: filledPlain(5_000),
  voorWie: plain(2_000),
  leeftijdVan: age,
  leeftijdTot: age,
  trede: z.enum(['vrij', 'algemeneVoorziening', 'voorliggend', 'maatwerk'], KIES),
  toegang: z.enum(['vrij', 'aanmelden', 'verwijzing', 'indicatie'], KIES),
  aanmelden: plain(2_000),
  categorieen: z
    .array(z.enum(CATEGORY_CODES, KIES))
    .min(1, 'Kies minstens één onderwerp.')
    .max(10, 'Kies er hoogstens tien.'),
  kosten: plain(1_000),
  bedrag: z
    .number(GETAL)
    .min(0, 'Een bedrag is 0 of meer.')
    .max(100_000, 'Dat is te veel.')
    .nullable(),
  letOp: plain(500),
  telefoon: phone,
  email: mail,
  website: web,
  contactpersonen: z.array(Contactpersoon).max(20),
  gebieden: z.array(filledLine(100)).max(100),
  talen: z.array(filledLine(60)).max(40),
  plekken: z.array(Plek).max(40),
  openingstijden: z.array(Openingstijd).max(40),
  activiteiten: z.array(ActiviteitRij).max(200),
  beschikbaarheid: Beschikbaarheid.extend({
    door: filledLine(),
    wachtWeken: z.int('Vul hele weken in.').min(0).max(520, 'Dat is te lang.').nullable(),
  }).nullable(),
  gecontroleerdOp: Day.nullable(),
  organisatie: Organisatie,
});

const AFTER = 'Het einde ligt voor het begin.';

/**
 * One entry of the catalogue as an editor or its organization fills it in: everything people ask
 * first, in plain text. Refused when rung and way in contradict each other (art. 1.1.1 Wmo 2015).
 */
export const Aanbod = Velden.superRefine((aanbod, context) => {
  const wrong = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  const objection = rungObjection(aanbod.trede, aanbod.toegang);
  if (objection) wrong(['toegang'], objection);
  const { leeftijdVan, leeftijdTot } = aanbod;
  if (leeftijdVan !== null && leeftijdTot !== null && leeftijdTot < leeftijdVan)
    wrong(['leeftijdTot'], AFTER);
  aanbod.openingstijden.forEach((one, at) => {
    if (one.dagen.length === 0 && one.uitleg === '')
      wrong(['openingstijden', at, 'dagen'], 'Kies een dag, of leg uit wanneer.');
    if (one.van && one.tot && one.tot <= one.van) wrong(['openingstijden', at, 'tot'], AFTER);
  });
  aanbod.activiteiten.forEach((one, at) => {
    if (one.totEnMet !== null && one.totEnMet < one.op)
      wrong(['activiteiten', at, 'totEnMet'], AFTER);
    if (one.van && one.tot && one.tot <= one.van) wrong(['activiteiten', at, 'tot'], AFTER);
  });
});
export type Aanbod = z.infer<typeof Aanbod>;
export type AanbodVeld = keyof Aanbod;
