import { expect, test } from 'vitest';
import { VRAGEN } from '../../plan/index.ts';
import { planTexts } from '../../plan/inhoud.ts';
import { checkTaal, taalrapport, textsIn } from '../../plan/taalcheck.ts';
import { HULPSOORTEN } from '../hulpsoort.ts';
import { PGB_CRITERIA } from '../pgb/criteria.ts';
import { Trede, TREDE_VOLGORDE, UITKOMSTEN, type Uitkomst } from '../trede.ts';
import { sentenceForResident } from '../zinnen.ts';
import { REGELS, TREDE_INHOUD } from './index.ts';

const outcomes = Object.keys(UITKOMSTEN).filter((key): key is Uitkomst => key in UITKOMSTEN);
const sentences = Object.fromEntries(
  TREDE_VOLGORDE.map((trede) => [trede, outcomes.map((een) => sentenceForResident(trede, een))]),
);
const known = Object.fromEntries(
  Object.entries(sentences).map(([trede, zinnen]) => [
    trede,
    // On its screen a rung is introduced by its question and help.
    [...zinnen, TREDE_INHOUD[Trede.parse(trede)].hulp],
  ]),
);

/** Every text of the ladder that a resident reads. */
const ladderTexts = [
  ...textsIn(TREDE_INHOUD, 'TREDE_INHOUD'),
  ...textsIn(REGELS, 'REGELS'),
  ...textsIn(known, 'zinnen'),
  // The question about the wish explains what a pgb is, on the same screen.
  ...textsIn({ PGB_CRITERIA: [VRAGEN.pgbWens.hulp, PGB_CRITERIA], HULPSOORTEN }, 'pgb'),
];

test('every text of the ladder can be read by most people', () => {
  expect(checkTaal(ladderTexts).filter(({ ernst }) => ernst === 'fout')).toEqual([]);
});

test('long sentences are a signal and rare', () => {
  expect(checkTaal(ladderTexts).filter(({ ernst }) => ernst === 'let op').length).toBeLessThan(6);
});

test.for(Object.entries(TREDE_INHOUD))('%s has all its words', ([, inhoud]) => {
  const { vraag, hulp, voorbeelden, tips, tipsMantelzorger, durfTeVragen, meenemen } = inhoud;
  expect(vraag).toMatch(/\?$/);
  expect(hulp).toMatch(/\.$/);
  for (const rij of [voorbeelden, tips, tipsMantelzorger, durfTeVragen, meenemen])
    expect(rij.length).toBeGreaterThan(0);
  expect(inhoud.regel.artikel).toMatch(/art\.|CRVB/);
  expect(inhoud.regel.precies.length).toBeGreaterThan(inhoud.regel.tekst.length);
});

test('the reading ease of every screen is reported', async () => {
  const rows = taalrapport([...planTexts(), ...ladderTexts]).map(
    ({ scherm, flesch, woorden, langsteZin }) =>
      `- ${scherm}: ${flesch} (${woorden} woorden, langste zin ${langsteZin})`,
  );
  const head =
    '# Leesbaarheid per scherm\n\nFlesch-Douma, moeilijkste eerst: boven 60 is goed te lezen.\n';
  await expect([head, ...rows, ''].join('\n')).toMatchFileSnapshot('../../plan/leesbaarheid.md');
});
