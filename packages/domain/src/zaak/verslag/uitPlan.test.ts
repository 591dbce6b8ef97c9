import { expect, test } from 'vitest';
import { planFrom, type PlanRecord } from '../../plan/index.ts';
import { day } from '../../time/index.ts';
import { startZaak } from '../index.ts';
import { MELDING as melding } from '../testing/melding.ts';
import { stofVan } from './invoer.ts';
import { uitPlan } from './uitPlan.ts';

const NEED = '0190b0a0-0000-7000-8000-000000000001';
const open = { bespreken: false, alleenVoorMij: false };
const empty = { keuzes: [], deel: null, weetIkNiet: false };
const answer = { soort: 'antwoord', vraag: 'watLuktNiet', behoefteId: NEED } as const;

const linesOf = (records: PlanRecord[]) => {
  const feiten = startZaak(day('2026-11-13'), false);
  const gemeente = { naam: 'Voorbeeldstad' };
  const plan = planFrom(records);
  const stof = stofVan({ plan, melding, feiten, gemeente, wegingen: [], afwegingen: [] });
  return uitPlan(stof).map(({ letter, bron, tekst }) => ({ letter, soort: bron.soort, tekst }));
};

const NEED_RECORD: PlanRecord = {
  soort: 'behoefte',
  id: NEED,
  leefgebied: 'huishouden',
  omschrijving: 'een schoon huis',
  ...open,
};

test('Wmo 2015 art. 2.3.2 lid 5: the report takes the plan along, word for word', () => {
  const said = { ...answer, ...open, ...empty, tekst: 'Dweilen lukt niet.' };
  const lines = linesOf([NEED_RECORD, said]);
  expect(lines.every(({ soort }) => soort === 'plan')).toBe(true);
  expect(lines.map(({ tekst }) => tekst).join('\n')).toContain('Dweilen lukt niet.');
});

test('what the resident kept private stays out', () => {
  const secret = { ...answer, ...empty, bespreken: false, alleenVoorMij: true, tekst: 'geheim' };
  expect(JSON.stringify(linesOf([NEED_RECORD, secret]))).not.toContain('geheim');
});
