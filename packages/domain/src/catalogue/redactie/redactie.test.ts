import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import { stableId } from '../stable-id.ts';
import { surroundingsOf } from '../hsds/index.ts';
import { ServiceEntry } from '../entry.ts';
import {
  Aanbod,
  aanbodVan,
  bundelVan,
  eersteKeuze,
  foutBij,
  magGoedkeuren,
  metDichteRijen,
  metIds,
  naarGetypt,
  naStap,
  samengevoegd,
  toegepast,
  vanGetypt,
  VELDNAMEN,
  verschillen,
} from './index.ts';
import { KOFFIE } from './voorbeeld.ts';

const TODAY = day('2026-11-22');
const counter = () => {
  let n = 0;
  return () => stableId('test', String((n += 1)));
};
const maker = () => ({ newId: counter(), pointOf: () => ({ lat: 52, lon: 4.7 }) });
const SERVICE = stableId('service');

test('a form becomes an entry and reads back the same', () => {
  const aanbod = metIds(KOFFIE, counter());
  const bundle = bundelVan(SERVICE, aanbod, null, maker());
  const [entry] = bundle.services;
  expect(bundle.locations[0]?.location).toMatchObject({ latitude: 52, name: 'De Huiskamer' });
  expect(entry && aanbodVan(ServiceEntry.parse(entry), surroundingsOf(bundle), TODAY)).toEqual(
    aanbod,
  );
});

test('what the form does not ask stays as it was', () => {
  const first = bundelVan(SERVICE, metIds(KOFFIE, counter()), null, maker());
  const [made] = first.services;
  if (!made) throw new Error('no entry');
  const entry = {
    ...made,
    service: {
      ...made.service,
      licenses: 'Keurmerk',
      required_documents: [{ id: stableId('doc'), document: 'Identiteitsbewijs' }],
      phones: [...(made.service.phones ?? []), { id: stableId('two'), number: '0182 000 999' }],
    },
  };
  const around = surroundingsOf(first);
  const form = { ...aanbodVan(entry, around, TODAY), naam: 'Koffie en thee' };
  const [after] = bundelVan(SERVICE, form, { entry, around }, maker()).services;
  expect(after).toEqual({ ...entry, service: { ...entry.service, name: 'Koffie en thee' } });
});

test('typed fields give the same form back', () => {
  expect(Aanbod.parse(vanGetypt(naarGetypt(KOFFIE)))).toEqual(KOFFIE);
});

test('rows in which nothing was typed are no rows', () => {
  const typed = {
    ...naarGetypt(KOFFIE),
    'plekken.3.naam': ' ',
    'activiteiten.7.herhaling': 'wekelijks',
  };
  expect(Aanbod.parse(vanGetypt(typed))).toEqual(KOFFIE);
});

test('a mistake in a row stands beside that row, also after empty rows', () => {
  const typed = metDichteRijen({
    ...{ naam: 'x', 'plekken.0.naam': '', 'plekken.2.naam': 'De Brug', 'plekken.2.id': 'a' },
    ...{ 'plekken.5.naam': 'De Kade', 'activiteiten.0.herhaling': 'wekelijks' },
  });
  expect(typed).toEqual({
    ...{ naam: 'x', 'plekken.0.naam': 'De Brug', 'plekken.0.id': 'a' },
    'plekken.1.naam': 'De Kade',
  });
});

test.for([
  ['naam', 'Vul dit in.', 'Naam: vul dit in.'],
  ['plekken.0.postcode', 'Deze postcode bestaat niet.', 'Postcode: deze postcode bestaat niet.'],
  ['organisatie.email', 'Invalid input', 'E-mail: vul dit in.'],
  ['', 'Er klopt iets niet.', 'Er klopt iets niet.'],
] as const)('a mistake in %s is told with its field', ([path, zin, told]) => {
  expect(foutBij(path, zin)).toBe(told);
});

const WRONG: [string, object, string, string][] = [
  [
    'an algemene voorziening with an indication',
    { trede: 'algemeneVoorziening', toegang: 'indicatie' },
    'toegang',
    'geen indicatie',
  ],
  ['maatwerk without a decision', { trede: 'maatwerk' }, 'toegang', 'besluit'],
  ['HTML', { omschrijving: 'Kom <b>langs</b>' }, 'omschrijving', 'HTML'],
  ['a script', { naam: '<script>alert(1)</script>' }, 'naam', 'HTML'],
  ['a name of two lines', { naam: 'a\nb' }, 'naam', 'één regel'],
  ['no name', { naam: ' ' }, 'naam', 'Vul dit in'],
  ['no category', { categorieen: [] }, 'categorieen', 'minstens één'],
  ['an address without a scheme', { website: 'www.x.nl' }, 'website', 'https://'],
  ['half an e-mail address', { email: 'x@' }, 'email', ''],
  [
    'a postcode that does not exist',
    { plekken: [{ ...KOFFIE.plekken[0], postcode: '0000 AB' }] },
    'plekken.0.postcode',
    'bestaat niet',
  ],
  [
    'a time with a Z',
    { openingstijden: [{ ...KOFFIE.openingstijden[0], van: '09:30Z' }] },
    'openingstijden.0.van',
    '09:30',
  ],
  [
    'closing before opening',
    { openingstijden: [{ ...KOFFIE.openingstijden[0], tot: '08:00' }] },
    'openingstijden.0.tot',
    'einde',
  ],
  [
    'an activity that ends before it begins',
    { activiteiten: [{ ...KOFFIE.activiteiten[0], totEnMet: '2026-11-01' }] },
    'activiteiten.0.totEnMet',
    'einde',
  ],
  ['a youngest age above the oldest', { leeftijdVan: 70, leeftijdTot: 60 }, 'leeftijdTot', 'einde'],
  ['an unknown key', { inkomen: 1 }, '', ''],
];
test.for(WRONG)('refused: %s', ([, change, path, zin]) => {
  const read = Aanbod.safeParse({ ...KOFFIE, ...change });
  const issue = read.error?.issues[0];
  expect(read.success).toBe(false);
  expect(issue?.path.join('.')).toBe(path);
  expect(issue?.message).toContain(zin);
});

test('a new entry differs in every field that says something, a copy in none', () => {
  const said = verschillen(null, KOFFIE).map(({ veld }) => veld);
  expect(said).toContain('plekken');
  expect(said).not.toContain('letOp');
  expect(verschillen(KOFFIE, JSON.parse(JSON.stringify(KOFFIE)))).toEqual([]);
});

test('what differs is told in words', () => {
  const nieuw = { ...KOFFIE, bedrag: 2.5, trede: 'algemeneVoorziening' as const };
  expect(verschillen(KOFFIE, nieuw)).toEqual([
    { veld: 'trede', label: 'Trede', van: 'Vrij aanbod', naar: 'Algemene voorziening' },
    { veld: 'bedrag', label: 'Bedrag in euro', van: '0', naar: '2,5' },
  ]);
});

test('a proposal changes only its own fields, and tells where another was first', () => {
  const voorstel = { ...KOFFIE, naam: 'Koffie en taart', kosten: 'Vijf euro' };
  const nu = { ...KOFFIE, kosten: 'Drie euro', telefoon: '0182 000 777' };
  const { aanbod, botsingen } = toegepast(KOFFIE, voorstel, nu);
  expect(aanbod).toEqual({ ...nu, naam: 'Koffie en taart', kosten: 'Vijf euro' });
  expect(botsingen).toEqual([
    {
      veld: 'kosten',
      label: 'Wat kost het?',
      basis: 'Gratis',
      van: 'Drie euro',
      naar: 'Vijf euro',
    },
  ]);
});

test('two people who change different fields both get their way, in either order', () => {
  const texts = fc.subarray(['naam', 'omschrijving', 'kosten', 'voorWie', 'letOp'] as const);
  fc.assert(
    fc.property(texts, texts, (mine, others) => {
      const changed = (fields: readonly string[], tekst: string): Aanbod => ({
        ...KOFFIE,
        ...Object.fromEntries(fields.map((veld) => [veld, tekst])),
      });
      const both = mine.filter((veld) => !others.includes(veld));
      const a = changed(both, 'van mij');
      const b = changed(others, 'van jou');
      const first = toegepast(KOFFIE, b, toegepast(KOFFIE, a, KOFFIE).aanbod);
      const second = toegepast(KOFFIE, a, toegepast(KOFFIE, b, KOFFIE).aanbod);
      expect(first.aanbod).toEqual(second.aanbod);
      expect([...first.botsingen, ...second.botsingen]).toEqual([]);
    }),
  );
});

test('merging takes per field what was chosen, and never the organization of the other', () => {
  const ander = {
    ...KOFFIE,
    naam: 'Koffieochtend',
    letOp: 'Niet in de vakantie.',
    organisatie: { ...KOFFIE.organisatie, naam: 'Iemand anders' },
  };
  expect(eersteKeuze(KOFFIE, ander)).toEqual({
    ...{ naam: 'winnaar', letOp: 'verliezer', organisatie: 'winnaar' },
  });
  const all = Object.fromEntries(VELDNAMEN.map((veld) => [veld, 'verliezer' as const]));
  expect(samengevoegd(KOFFIE, ander, all)).toEqual({ ...ander, organisatie: KOFFIE.organisatie });
  expect(samengevoegd(KOFFIE, ander, {})).toEqual(KOFFIE);
});

test.for([
  { by: 'kees', eye: true, may: false, because: 'the own proposal' },
  { by: 'tess', eye: true, may: true, because: 'somebody else proposed' },
  { by: 'kees', eye: false, may: true, because: 'the municipality allows it' },
])('$because: $may', ({ by, eye, may }) => {
  expect(magGoedkeuren({ medewerkerId: 'kees' }, by, eye)).toBe(may);
  expect(magGoedkeuren({ medewerkerId: null }, by, eye), 'of an organization').toBe(true);
});

test.for([
  ['onbevestigd', 'keurGoed', null, 'nobody confirmed the address yet'],
  ['onbevestigd', 'bevestig', 'ingediend', 'the address is confirmed'],
  ['ingediend', 'keurGoed', 'goedgekeurd', 'an editor approves'],
  ['ingediend', 'stuurTerug', 'teruggestuurd', 'an editor asks for more'],
  ['teruggestuurd', 'keurGoed', null, 'first it comes in again'],
  ['teruggestuurd', 'dienOpnieuwIn', 'ingediend', 'with better words'],
  ['goedgekeurd', 'trekIn', null, 'it is in the catalogue'],
  ['ingetrokken', 'dienOpnieuwIn', null, 'it is over'],
] as const)('%s, %s: %s (%s)', ([van, stap, naar]) => {
  expect(naStap(van, stap)).toBe(naar);
});
