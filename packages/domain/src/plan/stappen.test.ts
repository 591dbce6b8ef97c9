import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEEFGEBIEDEN } from './leefgebied.ts';
import { LEEFGEBIED_IDS } from './leefgebiedId.ts';
import { hervatBij, stapBij, stappen, volgende, voortgang, vorige } from './stappen.ts';
import { answer, anyPlan, need, NEED, OTHER_NEED, plan } from './testPlans.ts';

const empty = plan({ leefgebieden: [], behoeften: [] });

test('an empty plan asks first what is needed to talk, then for topics', () => {
  const slugs = stappen(empty).map(({ slug }) => slug);
  expect(slugs.slice(0, 6)).toEqual(['taal', 'horen', 'lezen', 'plek', 'wie-erbij', 'onderwerpen']);
  expect(slugs.slice(-2)).toEqual(['overzicht', 'versturen']);
});

test('each need gets six questions about itself and then seven about who can help', () => {
  const made = plan({ behoeften: [need(), need({ id: OTHER_NEED })] });
  const steps = stappen(made).filter(({ behoefteId }) => behoefteId === NEED);
  expect(steps.map(({ hoofdstuk }) => hoofdstuk)).toEqual([
    ...Array.from({ length: 6 }, () => 'behoefte'),
    ...Array.from({ length: 7 }, () => 'trede'),
  ]);
  expect(steps[6]?.vraag).toBe('eigenKracht');
});

test('a need about a topic that is no longer chosen stays within reach', () => {
  const made = plan({ leefgebieden: ['wonen'], behoeften: [need()] });
  expect(voortgang(made, NEED).totaal).toBe(13);
});

test('slugs are unique, kebab-case and say nothing about the person or the topic', () => {
  const names = [...LEEFGEBIED_IDS, ...Object.values(LEEFGEBIEDEN).map(({ naam }) => naam)];
  fc.assert(
    fc.property(anyPlan, (made) => {
      const steps = stappen(made);
      const slugs = steps.map(({ slug }) => slug);
      expect(new Set(slugs).size).toBe(slugs.length);
      for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      const onderwerpen = steps.filter(({ soort }) => soort === 'behoeften');
      for (const { slug, titel } of onderwerpen) {
        expect(slug).toMatch(/^onderwerp-\d+$/);
        expect(names).not.toContain(titel);
      }
    }),
    { numRuns: 100 },
  );
});

test('next and previous walk the whole wizard and undo each other', () => {
  fc.assert(
    fc.property(anyPlan, (made) => {
      const steps = stappen(made);
      for (const [index, { slug }] of steps.entries()) {
        expect(vorige(made, slug)).toEqual(steps[index - 1]);
        expect(volgende(made, slug)).toEqual(steps[index + 1]);
      }
    }),
    { numRuns: 20 },
  );
});

test('a step that is gone has no neighbours', () => {
  expect(stapBij(plan(), `rest-${OTHER_NEED}`)).toBeUndefined();
  expect(volgende(plan(), `rest-${OTHER_NEED}`)).toBeUndefined();
  expect(vorige(plan(), 'bestaat-niet')).toBeUndefined();
});

test.for([
  { name: 'nothing', over: {}, klaar: 0 },
  { name: 'only spaces', over: { tekst: '  ' }, klaar: 0 },
  { name: 'words', over: { tekst: 'ja' }, klaar: 1 },
  { name: 'not knowing', over: { weetIkNiet: true }, klaar: 1 },
])('progress of a need with an answer that holds $name', ({ over, klaar }) => {
  const made = plan({ antwoorden: [answer('resultaat', over)] });
  expect(voortgang(made, NEED)).toEqual({ klaar, totaal: 13 });
});

test('going on starts after the last thing filled in, so skipped questions stay skipped', () => {
  expect(hervatBij(empty)?.slug).toBe('taal');
  const made = plan({ antwoorden: [answer('slechteDag', { tekst: 'moe' })] });
  expect(hervatBij(made)?.vraag).toBe('watGeprobeerd');
});
