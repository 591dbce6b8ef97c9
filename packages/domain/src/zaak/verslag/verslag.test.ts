import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, Bevinding, Bevoegdheid, type Weging } from '../../ladder/index.ts';
import {
  type Antwoord,
  antwoordTekst,
  type Behoefte,
  isLeegAntwoord,
  LEEFGEBIED_IDS,
  type Melding,
  type PlanAanbod,
  planFrom,
  type PlanRecord,
  VRAAG_IDS,
  VRAGEN,
} from '../../plan/index.ts';
import { day } from '../../time/index.ts';
import { Alinea, draftReport, gedekteLetters, nogInTeVullen, startZaak, step } from '../index.ts';

const [NEED, HIDDEN] = [
  '0190b0a0-0000-7000-8000-000000000001',
  '0190b0a0-0000-7000-8000-000000000002',
];
const today = day('2026-11-25');

const behoefte = (id: string, text: string, alleenVoorMij = false): Behoefte => ({
  id,
  leefgebied: 'huishouden',
  omschrijving: text,
  bespreken: false,
  alleenVoorMij,
});

const antwoord = (over: Partial<Antwoord>): Antwoord => ({
  vraag: 'watLuktNiet',
  behoefteId: NEED,
  tekst: '',
  keuzes: [],
  deel: null,
  weetIkNiet: false,
  bespreken: false,
  alleenVoorMij: false,
  ...over,
});

const melding: Melding = {
  voorWie: 'mijzelf',
  weetHetDeAnder: null,
  melder: null,
  naam: 'Riet van Dam',
  geboortedatum: null,
  postcode: '2801AA',
  huisnummer: '1',
  plaats: 'Voorbeeldstad',
  telefoon: '0612345678',
  email: '',
  veilig: { bellen: true, voicemail: false, mailen: false, brief: false },
  hulpvraag: 'Ik krijg mijn huis niet meer schoon.',
  spoed: false,
};

const feiten = step(startZaak(day('2026-11-13'), false), 'planOntvangen', {
  op: day('2026-11-18'),
});
const gemeente = { naam: 'Voorbeeldstad' };

const bevinding = (trede: Bevinding['trede'], facts: object = {}): Bevinding =>
  Bevinding.parse({ trede, motivering: `Reden bij ${trede}.`, ...facts });

const TREDEN_VOL = [
  bevinding('eigenKracht', {
    veilig: true,
    bijdragen: [{ taakId: 'stof', hoeveelheid: 1, wie: 'Riet van Dam' }],
  }),
  bevinding('gebruikelijkeHulp', { huishoudenBron: 'basisregistratie' }),
  bevinding('mantelzorg', { besprokenOp: '2026-11-25' }),
  bevinding('sociaalNetwerk', { besprokenOp: '2026-11-25', refusedToAsk: true }),
  bevinding('algemeenGebruikelijk'),
  bevinding('voorliggendeWet'),
  bevinding('algemeneVoorziening'),
];

const weging = (bevindingen: Bevinding[]): Weging => ({
  behoefteId: NEED,
  eis: {
    taken: [{ id: 'stof', omschrijving: 'Stof afnemen', eenheid: 'urenPerWeek', hoeveelheid: 2 }],
    toelichting: 'Bukken lukt niet.',
    adviesNodig: false,
    adviesOp: null,
  },
  bevindingen,
});

const report = (records: PlanRecord[], bevindingen: Bevinding[] = TREDEN_VOL) => {
  const wegingen = [weging(bevindingen)];
  const afwegingen = wegingen.map((one) => assess(one, { today }));
  return draftReport({ plan: planFrom(records), melding, feiten, wegingen, afwegingen, gemeente });
};

const need: PlanRecord = { soort: 'behoefte', ...behoefte(NEED, 'Mijn huis schoonhouden') };
const said = (over: Partial<Antwoord>): PlanRecord => ({ soort: 'antwoord', ...antwoord(over) });

test('plan text stands before the finding of its letter, word for word', () => {
  const alineas = report([
    need,
    said({ vraag: 'eigenKracht', tekst: 'Stof afnemen  lukt zittend.', bespreken: true }),
  ]);
  const b = alineas.filter(({ letter }) => letter === 'b');
  expect(b[0]).toMatchObject({
    behoefteId: NEED,
    bron: { soort: 'plan', verwijzing: `antwoord:eigenKracht:${NEED}`, door: 'inwoner' },
  });
  expect(b[0]?.tekst).toContain('“Stof afnemen  lukt zittend.”');
  expect(b[0]?.tekst).toContain('U wilde hierover praten.');
  expect(b[1]?.bron.soort).toBe('bevinding');
  expect(b[1]?.tekst).toContain('Reden bij eigenKracht.');
});

test('a weighed case leaves only letter d to write', () => {
  const alineas = report([need]);
  expect(gedekteLetters(alineas)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  const helper = { naam: 'An', relatie: 'dochter', wil: 'nee', eigenWoorden: 'Ik kan het niet.' };
  const carer = bevinding('mantelzorg', { besprokenOp: '2026-11-25', helpers: [helper] });
  const withCarer = TREDEN_VOL.map((one) => (one.trede === 'mantelzorg' ? carer : one));
  const open = report([need], withCarer);
  expect(gedekteLetters(open)).toEqual(['a', 'b', 'c', 'e', 'f', 'g']);
  expect(nogInTeVullen(open).map(({ id }) => id)).toEqual(['d:mantelzorger']);
});

test('what is left is told per need, in time', () => {
  const last = report([need]).find(({ id }) => id === `algemeen:conclusie:${NEED}`);
  expect(last?.tekst).toContain('- Stof afnemen: 1 uur per week');
});

test('nothing weighed: every letter is there and says what is missing', () => {
  const alineas = draftReport({
    plan: null,
    melding,
    feiten,
    wegingen: [],
    afwegingen: [],
    gemeente,
  });
  const letters = new Set(alineas.map(({ letter }) => letter));
  expect([...letters].toSorted()).toEqual(['a', 'algemeen', 'b', 'c', 'd', 'e', 'f', 'g']);
  expect(gedekteLetters(alineas)).toEqual(['g']);
});

test('a rung that was not weighed keeps its letter open', () => {
  const open = report(
    [need],
    TREDEN_VOL.filter(({ trede }) => trede !== 'algemeneVoorziening'),
  );
  expect(gedekteLetters(open)).not.toContain('e');
  expect(gedekteLetters(open)).toContain('b');
});

test('words of the resident that look like our mark do not block the report', () => {
  const alineas = report([need, said({ tekst: '[nog invullen] zeg ik altijd' })]);
  expect(gedekteLetters(alineas)).toContain('a');
});

test('a need found in the talk has its place, a private one has none', () => {
  const found = behoefte(HIDDEN, 'Trap lopen');
  const invoer = {
    plan: planFrom([need]),
    melding,
    feiten,
    wegingen: [],
    afwegingen: [],
    gemeente,
  };
  const seen = draftReport({ ...invoer, behoeften: [found] });
  expect(seen.some(({ behoefteId }) => behoefteId === HIDDEN)).toBe(true);
  const kept = draftReport({ ...invoer, behoeften: [{ ...found, alleenVoorMij: true }] });
  expect(JSON.stringify(kept)).not.toContain('Trap lopen');
});

test('a private need of the plan stays out, also when it was noted in the talk', () => {
  const invoer = { melding, feiten, wegingen: [], afwegingen: [], gemeente };
  const plan = planFrom([need, { soort: 'behoefte', ...behoefte(HIDDEN, 'Trap lopen', true) }]);
  const seen = draftReport({ ...invoer, plan, behoeften: [behoefte(HIDDEN, 'Trap lopen')] });
  expect(seen.some(({ behoefteId }) => behoefteId === NEED)).toBe(true);
  expect(JSON.stringify(seen)).not.toContain('Trap lopen');
});

test('a letter is covered when it says something and nothing is left to fill in', () => {
  const [filled, blank, open] = ['Uitkomst.', ' \n ', '[nog invullen] Uitkomst?'].map(
    (tekst, nth): Alinea => ({
      ...{ id: `b:${nth}`, letter: 'b', behoefteId: NEED, tekst },
      bron: { soort: 'bevinding', verwijzing: 'x', door: 'consulent' },
    }),
  );
  const covered = (...alineas: (Alinea | undefined)[]) =>
    gedekteLetters(alineas.filter((one) => one !== undefined));
  expect(covered(filled)).toEqual(['b']);
  expect(covered(blank)).toEqual([]);
  expect(covered(blank, filled)).toEqual(['b']);
  expect(covered(filled, open)).toEqual([]);
});

test('own choice is told in the conclusion beside the other rungs, once', () => {
  const zelf = bevinding('zelfRegelenEnBetalen', {
    keuze: 'kanRegelenNietBetalen',
    eigenWoorden: 'Ik kan iemand bellen, betalen lukt niet.',
  });
  const conclusie = (bevindingen: Bevinding[]) =>
    report([need], bevindingen).find(({ id }) => id === `algemeen:conclusie:${NEED}`)?.tekst ?? '';
  expect(conclusie([...TREDEN_VOL, zelf])).toContain(
    'U zei: “Ik kan iemand bellen, betalen lukt niet.”',
  );
  expect(conclusie(TREDEN_VOL)).not.toContain('U zei');
  const gekozen = bevinding('zelfRegelenEnBetalen', {
    keuze: 'kiestZelf',
    eigenWoorden: 'Ik houd mijn eigen hulp.',
  });
  expect(conclusie([gekozen]).split('Ik houd mijn eigen hulp.')).toHaveLength(2);
});

test('help of the municipality stands in the conclusion, under no letter', () => {
  const maatwerk = bevinding('maatwerkvoorziening', {
    ...{ aard: 'Hulp bij het huishouden', resultaat: 'Een schoon huis' },
    periodeVan: '2027-01-01',
  });
  const alineas = report([need], [...TREDEN_VOL, maatwerk]);
  expect(alineas.map(({ id }) => id).join()).not.toContain('maatwerkvoorziening');
  const last = alineas.find(({ id }) => id === `algemeen:conclusie:${NEED}`)?.tekst;
  expect(last).toContain('Welke hulp: Hulp bij het huishouden');
  expect(last).toMatch(/^Vanaf vrijdag 1 januari 2027\.$/m);
});

test('the melding for someone else names the reporter, and no contact details come in', () => {
  const ander = { ...melding, melder: { naam: 'Els Dam', relatie: 'dochter' } };
  const invoer = { plan: null, feiten, wegingen: [], afwegingen: [], gemeente };
  const text = JSON.stringify(draftReport({ ...invoer, melding: ander }));
  expect(text).toContain('Els Dam (dochter) deed voor u');
  expect(text).not.toContain('0612345678');
  expect(text).not.toContain('2801AA');
});

const HIER = {
  soort: 'ondersteuning',
  gemeente: 'Voorbeeldstad',
  bron: 'basisregistratie',
} as const;

// Wmo 2015 arts. 1.2.1 and 1.2.2: the report says why it is this municipality that helps.
test.for([
  { over: {}, says: ['U woont in deze gemeente.', 'Dit blijkt uit: basisregistratie.'] },
  {
    over: { verblijf: { status: 'nederlander' as const, bron: 'paspoort gezien' } },
    says: ['U mag deze hulp aanvragen.', 'Dit blijkt uit: paspoort gezien.'],
  },
  { over: { soort: 'opvang' as const, woonplaats: null }, says: ['ook als u ergens anders woont'] },
  { over: { woonplaats: 'Elders' }, says: ['U woont in Elders.', '(Wmo 2015 art. 1.2.1'] },
])('the report on competence: $says', ({ over, says }) => {
  const bevoegdheid = Bevoegdheid.parse({
    ...{ ...HIER, woonplaats: 'Voorbeeldstad', verblijf: null, ...over },
  });
  const invoer = { plan: null, melding, feiten, wegingen: [], afwegingen: [], gemeente };
  const text = draftReport({ ...invoer, bevoegdheid })
    .map(({ tekst }) => tekst)
    .join('\n');
  for (const part of says) expect(text).toContain(part);
  expect(JSON.stringify(draftReport(invoer))).not.toContain('1.2.1');
});

test('a closed need says why its rungs were not looked at further', () => {
  const zelf = bevinding('zelfRegelenEnBetalen', {
    keuze: 'kiestZelf',
    eigenWoorden: 'Ik houd mijn eigen hulp.',
  });
  const alineas = report([need], [zelf]);
  expect(JSON.stringify(alineas)).toContain('Ik houd mijn eigen hulp.');
  expect(alineas.find(({ letter }) => letter === 'e')?.tekst).toContain('U regelt dit zelf.');
  expect(gedekteLetters(alineas)).toContain('e');
});

const flags = { bespreken: fc.boolean(), alleenVoorMij: fc.boolean() };
const id = fc.constantFrom(NEED, HIDDEN);
/** Words that can be found back, and nothing else in the report can contain. */
const words = fc.stringMatching(/^[a-z]{3,10}$/).map((word) => `«${word}»`);

const anyNeed: fc.Arbitrary<PlanRecord> = fc
  .record({ id, leefgebied: fc.constantFrom(...LEEFGEBIED_IDS), omschrijving: words, ...flags })
  .map((fields) => ({ soort: 'behoefte', ...fields }));

const anyAnswer: fc.Arbitrary<PlanRecord> = fc
  .record({ vraag: fc.constantFrom(...VRAAG_IDS), id, words, nth: fc.nat(5), ...flags })
  .map(({ vraag, id: behoefteId, words: tekst, nth, ...marks }) => {
    const { over, keuzes = [] } = VRAGEN[vraag];
    const perNeed = over === 'behoefte' || over === 'trede';
    const chosen = keuzes.slice(nth, nth + 1).map(({ waarde }) => waarde);
    const fields = { vraag, behoefteId: perNeed ? behoefteId : null, tekst, keuzes: chosen };
    return { soort: 'antwoord', ...antwoord({ ...fields, ...marks }) };
  });

const anyService: fc.Arbitrary<PlanRecord> = fc
  .record({ id: fc.uuid({ version: 7 }), behoefteId: id, naam: words, ...flags })
  .map((fields): { soort: 'aanbod' } & PlanAanbod => ({
    soort: 'aanbod',
    serviceId: 's',
    organisatie: 'o',
    trede: 'algemeneVoorziening',
    uitkomst: null,
    ...fields,
  }));

const anyRecords = fc.array(fc.oneof(anyNeed, anyAnswer, anyService), { maxLength: 25 });

test('nothing that was answered is left out, and nothing private comes in', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const plan = planFrom(records);
      const text = report(records)
        .map(({ tekst }) => tekst)
        .join('\n');
      const hidden = new Set(plan.behoeften.filter((b) => b.alleenVoorMij).map((b) => b.id));
      const isPrivate = (one: { behoefteId: string | null; alleenVoorMij: boolean }) =>
        one.alleenVoorMij || (one.behoefteId !== null && hidden.has(one.behoefteId));
      const parts = [
        ...plan.behoeften.map((b) => [b.omschrijving, b.alleenVoorMij] as const),
        ...plan.aanbod.map((a) => [a.naam, isPrivate(a)] as const),
        ...plan.antwoorden
          .filter((a) => !isLeegAntwoord(a))
          .map((a) => [antwoordTekst(a), isPrivate(a)] as const),
      ];
      const open = parts.filter(([, secret]) => !secret).map(([part]) => part);
      for (const part of open) expect(text).toContain(part);
      for (const [part, secret] of parts) {
        const word = /«[a-z]+»/.exec(part)?.[0] ?? part;
        const alsoOpen = open.some((other) => other.includes(word));
        if (secret && !alsoOpen) expect(text).not.toContain(word);
      }
    }),
  );
});

test('paragraphs can be stored, have their own ids, and come out the same twice', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const alineas = report(records);
      expect(new Set(alineas.map(({ id: own }) => own)).size).toBe(alineas.length);
      expect(report(records)).toEqual(alineas);
      for (const alinea of alineas) expect(Alinea.parse(alinea)).toEqual(alinea);
    }),
  );
});
