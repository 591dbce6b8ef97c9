import { Melding } from '@keukentafel/domain/plan';
import type { FieldError } from '@keukentafel/ui';
import { flag, many, text } from '#lib/server/form.ts';

/** The melding as typed: every field a text, so that nothing is lost on the way back. */
export interface MeldingWaarden {
  voorWie: string;
  weetHetDeAnder: string;
  melderNaam: string;
  melderRelatie: string;
  naam: string;
  geboortedatum: string;
  postcode: string;
  huisnummer: string;
  plaats: string;
  telefoon: string;
  email: string;
  hulpvraag: string;
  veilig: string[];
  spoed: boolean;
  planMeesturen: string;
  elders: boolean;
  /** Of the draft that was on the screen; empty where none is kept. */
  versie: string;
}

const TEXTS = [
  ...(['voorWie', 'weetHetDeAnder', 'melderNaam', 'melderRelatie', 'naam'] as const),
  ...(['geboortedatum', 'postcode', 'huisnummer', 'plaats', 'telefoon'] as const),
  ...(['email', 'hulpvraag', 'planMeesturen', 'versie'] as const),
];

export const leeg: MeldingWaarden = {
  ...{ voorWie: '', weetHetDeAnder: '', melderNaam: '', melderRelatie: '', naam: '' },
  ...{ geboortedatum: '', postcode: '', huisnummer: '', plaats: '', telefoon: '' },
  ...{ email: '', hulpvraag: '', planMeesturen: '', veilig: [], spoed: false, elders: false },
  versie: '',
};

export function meldingIn(form: FormData): MeldingWaarden {
  const typed = { ...leeg };
  for (const name of TEXTS) typed[name] = text(form, name);
  return {
    ...typed,
    veilig: many(form, 'veilig'),
    spoed: flag(form, 'spoed'),
    elders: flag(form, 'elders'),
  };
}

/** A day as people write it, 31-12-1950, in the form of the domain; anything else stays as typed. */
function dayOf(typed: string): string {
  const [, day = '', month = '', year = ''] =
    /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(typed) ?? [];
  return year === '' ? typed.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const CONTACT = ['bellen', 'voicemail', 'mailen', 'brief', 'geen'] as const;

/** What the domain reads; fields for somebody else only count when it is for somebody else. */
function candidate(typed: MeldingWaarden): unknown {
  const ander = typed.voorWie === 'ander';
  const { voorWie, naam, postcode, huisnummer, plaats, telefoon, email, hulpvraag, spoed } = typed;
  const contact = CONTACT.map((name) => [name, typed.veilig.includes(name)]);
  return {
    voorWie,
    weetHetDeAnder: ander && typed.weetHetDeAnder !== '' ? typed.weetHetDeAnder : null,
    melder: ander ? { naam: typed.melderNaam, relatie: typed.melderRelatie } : null,
    ...{ naam, postcode, huisnummer: huisnummer.trim(), plaats },
    geboortedatum: typed.geboortedatum.trim() === '' ? null : dayOf(typed.geboortedatum),
    ...{ telefoon: telefoon.trim(), email: email.trim(), hulpvraag, spoed },
    veilig: Object.fromEntries(contact),
  };
}

const FIELD: Readonly<Record<string, keyof MeldingWaarden>> = {
  'melder.naam': 'melderNaam',
  'melder.relatie': 'melderRelatie',
};

/** The field of the form that a path of the domain's answer is about. */
export const fieldAt = (path: string): string =>
  FIELD[path] ?? path.replace(/^veilig\..*$/, 'veilig');

const PAGE = [
  ...['voorWie', 'weetHetDeAnder', 'melderNaam', 'melderRelatie', 'hulpvraag', 'naam'],
  ...['geboortedatum', 'postcode', 'huisnummer', 'plaats', 'telefoon', 'email', 'veilig'],
];
const inPageOrder = (fouten: FieldError[]): FieldError[] =>
  fouten.sort((a, b) => PAGE.indexOf(a.name) - PAGE.indexOf(b.name));

/** The melding, or what is wrong with it: one sentence per field. */
export function checkMelding(
  typed: MeldingWaarden,
): { melding: Melding; fouten: null } | { melding: null; fouten: FieldError[] } {
  const parsed = Melding.safeParse(candidate(typed));
  if (parsed.success) return { melding: parsed.data, fouten: null };
  const fouten = new Map<string, FieldError>();
  for (const { path, message } of parsed.error.issues) {
    const name = fieldAt(path.join('.'));
    if (!fouten.has(name)) fouten.set(name, { name, text: message });
  }
  return { melding: null, fouten: inPageOrder([...fouten.values()]) };
}
