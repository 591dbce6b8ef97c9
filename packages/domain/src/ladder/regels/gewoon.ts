import type { BevindingVan } from '../bevinding.ts';
import type { GewoneVoorziening } from '../drager.ts';
import { judgeEach, telt, type Onderzocht, type Oordeel } from '../oordeel.ts';
import { noneFound, runTests } from './fourTests.ts';

/** R5: the four tests of CRVB:2019:3535, all of them. */
export function algemeenGebruikelijk({
  voorzieningen,
}: BevindingVan<'algemeenGebruikelijk'>): Onderzocht {
  return {
    dragers: judgeEach(voorzieningen, judgeProduct),
    ontbreekt: [],
    zinnen: noneFound(voorzieningen, 'Er is geen gewoon product of gewone dienst gevonden.'),
  };
}

function judgeProduct(voorziening: GewoneVoorziening): Oordeel {
  const { naam, nietSpeciaal, beschikbaar, passend, draagbaarOpMinimum } = voorziening;
  const vraag = runTests(naam, [
    [nietSpeciaal, 'is speciaal voor mensen met een beperking', 'is het voor iedereen'],
    [beschikbaar, 'is niet echt te krijgen', 'is het te krijgen'],
    [passend, 'past niet bij deze inwoner', 'past het bij deze inwoner'],
    [
      draagbaarOpMinimum,
      'is te duur voor iemand op het minimum',
      'is het te betalen op het minimum',
    ],
  ]);
  return vraag ?? telt(`${naam} voldoet aan de vier eisen van CRVB:2019:3535.`);
}
