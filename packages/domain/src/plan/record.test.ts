import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlanRecord, recordKey } from './record.ts';
import { answer, anyRecords, need, NEED, service } from './testPlans.ts';

const rows: { record: PlanRecord; key: string }[] = [
  { record: { soort: 'leefgebieden', gekozen: [] }, key: 'leefgebieden' },
  { record: { soort: 'behoefte', ...need() }, key: `behoefte:${NEED}` },
  { record: { soort: 'antwoord', ...answer('taal') }, key: 'antwoord:taal:-' },
  {
    record: { soort: 'antwoord', ...answer('rest') },
    key: `antwoord:rest:${NEED}`,
  },
  { record: { soort: 'aanbod', ...service() }, key: `aanbod:${service().id}` },
];

test.for(rows)('the key of $key', ({ record, key }) => {
  expect(recordKey(record)).toBe(key);
  expect(PlanRecord.parse(record)).toEqual(record);
});

test('every record of a plan is valid, and has a key of its own that its content cannot change', () => {
  fc.assert(
    fc.property(anyRecords, fc.string(), (records, tekst) => {
      for (const record of records) {
        expect(PlanRecord.safeParse(record).error?.issues ?? []).toEqual([]);
        const other = 'tekst' in record ? { ...record, tekst } : record;
        expect(recordKey(other)).toBe(recordKey(record));
      }
      expect(new Set(records.map(recordKey)).size).toBe(records.length);
    }),
    { numRuns: 50 },
  );
});

const antwoord = { soort: 'antwoord', ...answer('taal') };

test.for([
  { name: 'an unknown kind', input: { soort: 'foto' }, pad: 'soort' },
  { name: 'a field nobody asked for', input: { ...antwoord, bsn: '1' }, pad: '' },
  { name: 'an unknown question', input: { ...antwoord, vraag: 'inkomen' }, pad: 'vraag' },
  {
    name: 'a choice of another question',
    input: { ...antwoord, keuzes: ['thuis'] },
    pad: 'keuzes',
  },
  {
    name: 'one choice twice',
    input: { ...antwoord, keuzes: ['tolk', 'tolk'] },
    pad: 'keuzes',
  },
  {
    name: 'two places to talk',
    input: { ...antwoord, vraag: 'plek', keuzes: ['thuis', 'telefoon'] },
    pad: 'keuzes',
  },
  { name: 'a share of a language', input: { ...antwoord, deel: 'helft' }, pad: 'deel' },
  {
    name: 'a share of paying oneself: that never counts',
    input: { ...antwoord, ...answer('zelfRegelenEnBetalen', { deel: 'alles' }) },
    pad: 'deel',
  },
  {
    name: 'a rung without a need',
    input: { ...antwoord, ...answer('mantelzorg', { behoefteId: null }) },
    pad: 'behoefteId',
  },
  {
    name: 'a need at a general question',
    input: { ...antwoord, behoefteId: NEED },
    pad: 'behoefteId',
  },
  {
    name: 'a text that is too long',
    input: { ...antwoord, tekst: 'x'.repeat(10_001) },
    pad: 'tekst',
  },
  { name: 'a lone surrogate', input: { ...antwoord, tekst: '\ud800' }, pad: 'tekst' },
  {
    name: 'a topic that does not exist',
    input: { soort: 'behoefte', ...need(), leefgebied: 'inkomen' },
    pad: 'leefgebied',
  },
  {
    name: 'an id that is not one',
    input: { soort: 'aanbod', ...service(), id: '../1' },
    pad: 'id',
  },
])('refused: $name', ({ input, pad }) => {
  const issues = PlanRecord.safeParse(input).error?.issues ?? [];
  expect(issues.map(({ path }) => path.join('.'))).toEqual([pad]);
});

test('whatever comes in, the answer is a Dutch sentence and never a default of the library', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ soort: fc.constant('antwoord') })), (junk) => {
      const issues = PlanRecord.safeParse(junk).error?.issues ?? [];
      for (const { message } of issues) expect(message).not.toMatch(/Invalid|expected|Unrecogni/i);
    }),
  );
});
