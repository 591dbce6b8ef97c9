import { expect, test } from 'vitest';
import { Bevinding } from './bevinding.ts';
import { assess } from './assess.ts';
import { gives, TODAY, weighing, YESTERDAY } from './testing/build.ts';

const pays = (over = {}) => ({ trede: 'zelfRegelenEnBetalen' as const, ...over });

test('paying yourself is a choice: it closes the need and takes nothing off', () => {
  const facts = pays({ keuze: 'kiestZelf', eigenWoorden: 'Ik houd mijn eigen hulp.' });
  const result = assess(weighing([facts]), { today: TODAY });
  expect(result.afgesloten).toEqual({ soort: 'eigenKeuze', tekst: 'Ik houd mijn eigen hulp.' });
  expect(result.voorstel).toBeNull();
  expect(result.blokkades).toEqual([]);
  expect(result.rest[0]?.hoeveelheid).toBe(2);
  expect(result.perTrede.map(({ trede }) => trede)).not.toContain('zelfRegelenEnBetalen');
});

test('a choice without the resident’s own words closes nothing', () => {
  const result = assess(weighing([pays({ keuze: 'kiestZelf' })]), { today: TODAY });
  expect(result.afgesloten).toBeNull();
  expect(result.voorstel?.soort).toBe('maatwerk');
  expect(result.advies?.ontbreekt).toEqual(['Leg de keuze vast in de woorden van de inwoner.']);
});

test('the resident may come back on the choice: the ladder goes on', () => {
  const facts = pays({ keuze: 'kiestZelf', eigenWoorden: 'Ik doe het.', heropendOp: YESTERDAY });
  const result = assess(weighing([facts]), { today: TODAY });
  expect(result.afgesloten).toBeNull();
  expect(result.voorstel?.soort).toBe('maatwerk');
});

test.for([
  { keuze: 'kanRegelenNietBetalen', says: /tegemoetkoming/ },
  { keuze: 'kanNiet', says: /geen gevolg/ },
  { keuze: 'wilNiet', says: /geen gevolg/ },
  { keuze: 'nietVanToepassing', says: /speelt hier niet/ },
])('$keuze only informs (art. 2.1.7)', ({ keuze, says }) => {
  const without = assess(weighing(), { today: TODAY });
  const result = assess(weighing([Bevinding.parse(pays({ keuze }))]), { today: TODAY });
  expect(result).toEqual({ ...without, advies: result.advies });
  expect(result.advies?.tekst).toMatch(says);
  expect(result.advies?.artikel).toContain('2.1.7');
  expect(result.advies?.ontbreekt).toEqual(['Leg vast welke informatie u hebt gegeven.']);
});

test.for(['zelfRegelenEnBetalen', 'maatwerkvoorziening'])(
  '%s cannot hold a contribution',
  (trede) => {
    const parsed = Bevinding.safeParse({ trede, bijdragen: [gives('inwoner', 1)] });
    expect(parsed.error?.issues[0]?.message).toMatch(/telt nooit mee/);
  },
);
