import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TREDE_INHOUD } from './inhoud/index.ts';
import { legUit } from './legUit.ts';
import { weging } from './testing/arbitrary.ts';
import {
  gives,
  requirement,
  TODAY,
  weighing,
  YESTERDAY,
  type BevindingInput,
} from './testing/build.ts';
import { PATIENCE, RUNS } from './testing/runs.ts';
import { TREDE_VOLGORDE } from './trede.ts';

const at = { today: TODAY };
const explain = (facts: BevindingInput[], eis = requirement()) =>
  new Map(legUit(weighing(facts, eis), at).map((een) => [een.over, een]));
const own: BevindingInput = {
  trede: 'eigenKracht',
  veilig: true,
  motivering: 'Met een kruk lukt het.',
  bewijs: ['proef op 18 november'],
  bijdragen: [gives('inwoner', 0.5)],
};

test('every conclusion is explained, in the order of the conversation', () => {
  expect([...explain([]).keys()]).toEqual(['nodig', ...TREDE_VOLGORDE]);
});

test('the report names the facts, the rule and the article (Awb 3:46)', () => {
  expect(explain([own]).get('eigenKracht')?.verslag).toEqual({
    conclusie: 'Eigen kracht: deels toereikend.',
    feiten: [
      'Dit wordt hier opgelost: vloeren schoonmaken: 30 minuten per week.',
      'De inwoner kan dit veilig zelf doen.',
      'Met een kruk lukt het.',
      'Bewijs: proef op 18 november',
    ],
    regel: TREDE_INHOUD.eigenKracht.regel.precies,
    artikel: 'Wmo 2015 art. 2.3.2 lid 4 onder b',
  });
});

test('the resident reads the same facts as "u", without the words of the report', () => {
  expect(explain([own]).get('eigenKracht')?.inwoner).toEqual({
    conclusie: 'Een deel hiervan kunt u zelf.',
    feiten: [
      'Dit wordt hier opgelost: vloeren schoonmaken: 30 minuten per week.',
      'U kunt dit veilig zelf doen.',
    ],
    regel: TREDE_INHOUD.eigenKracht.regel.tekst,
  });
});

test('what is missing stands with what it is missing for', () => {
  const all = explain(
    [{ trede: 'eigenKracht', bijdragen: [gives('inwoner', 1)] }],
    requirement({ toelichting: '' }),
  );
  expect(all.get('nodig')?.ontbreekt).toEqual([
    'Beschrijf concreet wat niet lukt en waarom dit nodig is.',
  ]);
  expect(all.get('eigenKracht')?.ontbreekt).toEqual([
    'Leg vast of de inwoner dit veilig kan doen.',
  ]);
});

test('nature and extent come first; advice and a matter outside the Wmo are told', () => {
  const none = explain([], requirement({ taken: [] })).get('nodig');
  expect(none?.inwoner.conclusie).toBe('Nog niet duidelijk is wat u nodig hebt.');
  const outside = requirement({
    adviesOp: YESTERDAY,
    buitenWmo: { soort: 'buitenWmo', reden: 'Gaat over schulden.', verwijzing: 'Naar het loket.' },
  });
  expect(explain([], outside).get('nodig')?.verslag.feiten).toEqual(
    expect.arrayContaining([
      'Een deskundige gaf advies op 22 november 2026.',
      'Gaat over schulden.',
    ]),
  );
});

test('paying oneself is explained as something without effect (art. 2.1.7)', () => {
  const pays = explain([{ trede: 'zelfRegelenEnBetalen', keuze: 'wilNiet', eigenWoorden: 'Nee.' }]);
  expect(pays.get('zelfRegelenEnBetalen')).toMatchObject({
    inwoner: { feiten: ['U zei: “Nee.”'] },
    verslag: { artikel: 'Wmo 2015 art. 2.1.7 en 2.3.5 lid 3' },
    ontbreekt: ['Leg vast welke informatie u hebt gegeven.'],
  });
});

test.for([
  { name: 'runs', van: YESTERDAY, says: 'U krijgt nu tijdelijk hulp.' },
  { name: 'does not run', van: null, says: 'De tijdelijke hulp loopt nu niet.' },
])('urgent help that $name (art. 2.3.3)', ({ van, says }) => {
  const { taken } = requirement();
  const tot = van ?? YESTERDAY;
  const spoed = { reden: 'Gevallen.', taken, van: van ?? YESTERDAY, tot: van ? TODAY : tot };
  const last = legUit({ ...weighing(), spoed }, at).at(-1);
  expect([last?.over, last?.inwoner.conclusie]).toEqual(['spoed', says]);
  expect(last?.verslag.feiten).toContain('Gevallen.');
});

test(
  'no case number, article or "de inwoner" reaches the resident; every report has an article',
  PATIENCE,
  () => {
    fc.assert(
      fc.property(weging, (need) => {
        for (const { inwoner, verslag } of legUit(need, at)) {
          const read = [inwoner.conclusie, ...inwoner.feiten, inwoner.regel].join(' ');
          expect(read).not.toMatch(/CRVB|De inwoner|deze inwoner| art\. /);
          expect(verslag.artikel).toMatch(/art\.|CRVB/);
          expect(verslag.feiten.join('')).not.toBe('');
        }
      }),
      RUNS,
    );
  },
);
