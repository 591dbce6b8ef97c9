import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../time/index.ts';
import { Melding, meldingOn } from './melding.ts';
import { checkTaal } from './taalcheck.ts';

const veilig = { bellen: true, voicemail: false, mailen: false, brief: false };
const good = {
  voorWie: 'mijzelf',
  weetHetDeAnder: null,
  melder: null,
  naam: 'A. de Vries',
  geboortedatum: '1950-02-28',
  postcode: '1234 AB',
  huisnummer: '12',
  plaats: 'Voorbeeldstad',
  telefoon: '06 12345678',
  email: '',
  veilig,
  hulpvraag: 'Hulp bij het huishouden',
  spoed: false,
};
const forOther = {
  voorWie: 'ander',
  weetHetDeAnder: 'nee',
  melder: { naam: 'B. de Vries', relatie: 'dochter' },
};
const none = { bellen: false, voicemail: false, mailen: false, brief: false };
const today = day('2026-11-22');
const paths = (over: object): string[] =>
  (meldingOn(today).safeParse({ ...good, ...over }).error?.issues ?? []).map(({ path }) =>
    path.join('.'),
  );

test.for([
  { name: 'for oneself', over: {} },
  { name: 'for someone else who does not know', over: forOther },
  { name: 'without a date of birth', over: { geboortedatum: null } },
  { name: 'born today', over: { geboortedatum: '2026-11-22' } },
  { name: 'postcode in small letters without a space', over: { postcode: '1234ab' } },
  { name: 'a house number with a letter', over: { huisnummer: '12 bis' } },
  { name: 'a foreign phone number', over: { telefoon: '+32 470 12 34 56' } },
  { name: 'a number with dashes', over: { telefoon: '(0182) 12-34-56' } },
  { name: 'no phone, by letter', over: { telefoon: '', veilig: { ...none, brief: true } } },
  { name: 'no safe way at all, said outright', over: { veilig: { ...none, geen: true } } },
  { name: 'a name in another script', over: { naam: 'أمينة' } },
])('accepted: $name', ({ over }) => {
  expect(paths(over)).toEqual([]);
});

test.for([
  { name: 'no name', over: { naam: ' ' }, pad: 'naam' },
  { name: 'a name with a control character', over: { naam: 'a\u0000' }, pad: 'naam' },
  { name: 'born tomorrow', over: { geboortedatum: '2026-11-23' }, pad: 'geboortedatum' },
  { name: 'born on 30 February', over: { geboortedatum: '1950-02-30' }, pad: 'geboortedatum' },
  {
    name: 'a day that is not there, later',
    over: { geboortedatum: '2030-02-30' },
    pad: 'geboortedatum',
  },
  { name: 'a postcode with five digits', over: { postcode: '12345 AB' }, pad: 'postcode' },
  { name: 'a postcode that starts with 0', over: { postcode: '0234 AB' }, pad: 'postcode' },
  { name: 'letters that are never given out', over: { postcode: '1234 SS' }, pad: 'postcode' },
  { name: 'house number zero', over: { huisnummer: '0' }, pad: 'huisnummer' },
  { name: 'no place', over: { plaats: '' }, pad: 'plaats' },
  { name: 'a phone number of nine digits', over: { telefoon: '06 1234567' }, pad: 'telefoon' },
  { name: 'a phone number with words', over: { telefoon: 'bel mij' }, pad: 'telefoon' },
  { name: 'calling without a number', over: { telefoon: '' }, pad: 'telefoon' },
  { name: 'mail without @', over: { email: 'a.nl' }, pad: 'email' },
  { name: 'mail with a line end', over: { email: 'a@b.nl\nBcc: c@d.nl' }, pad: 'email' },
  {
    name: 'mailing without an address',
    over: { veilig: { ...veilig, mailen: true } },
    pad: 'email',
  },
  { name: 'no channel and no explicit none', over: { veilig: none }, pad: 'veilig' },
  { name: 'a channel and none', over: { veilig: { ...veilig, geen: true } }, pad: 'veilig.geen' },
  {
    name: 'voicemail without calling',
    over: { veilig: { ...none, brief: true, voicemail: true } },
    pad: 'veilig.voicemail',
  },
  {
    name: 'for another without saying who asks',
    over: { ...forOther, melder: null },
    pad: 'melder.naam',
  },
  {
    name: 'for another without saying whether they know',
    over: { ...forOther, weetHetDeAnder: null },
    pad: 'weetHetDeAnder',
  },
  { name: 'for oneself with a reporter', over: { melder: forOther.melder }, pad: 'melder' },
  { name: 'no words about the help', over: { hulpvraag: '' }, pad: 'hulpvraag' },
  { name: 'far too many words', over: { hulpvraag: 'x'.repeat(2_001) }, pad: 'hulpvraag' },
  { name: 'urgency left open', over: { spoed: null }, pad: 'spoed' },
  { name: 'a field nobody asked for', over: { bsn: '123456782' }, pad: '' },
])('refused beside its field: $name', ({ over, pad }) => {
  expect(paths(over)).toEqual([pad]);
});

test('the postcode is kept in one form', () => {
  expect(Melding.parse({ ...good, postcode: ' 1234  ab ' }).postcode).toBe('1234AB');
});

test('names and words are kept as typed', () => {
  const hulpvraag = ' <b>👩‍🦽</b>\r\n ';
  expect(Melding.parse({ ...good, hulpvraag }).hulpvraag).toBe(hulpvraag);
});

test('a very long address is refused at once', () => {
  expect(paths({ email: `${'a-'.repeat(500_000)}` })).toEqual(['email']);
});

const part = fc.record(Object.fromEntries(Object.keys(good).map((key) => [key, fc.anything()])), {
  requiredKeys: [],
});

test('every error is short plain Dutch, whatever comes in', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        part,
        part.map((over) => ({ ...good, ...over })),
      ),
      (junk) => {
        const issues = Melding.safeParse(junk).error?.issues ?? [];
        for (const { message } of issues)
          expect(message).not.toMatch(/Invalid|expected|Unrecogni/i);
        const texts = issues.map(({ message }) => ({ scherm: 'm', plek: 'm', tekst: message }));
        expect(checkTaal(texts).filter(({ ernst }) => ernst === 'fout')).toEqual([]);
      },
    ),
  );
});
