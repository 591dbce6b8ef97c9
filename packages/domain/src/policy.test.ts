import { expect, test } from 'vitest';
import {
  type Actor,
  FUNCTIES,
  HTTP_POLICY,
  mayAssign,
  mayCall,
  POLICY,
  policyOf,
  refusalOf,
} from './policy.ts';

const ACTORS: Record<string, Actor> = {
  publiek: { rol: 'publiek' },
  inwoner: { rol: 'inwoner' },
  consulent: { rol: 'medewerker', functie: 'consulent' },
  teamleider: { rol: 'medewerker', functie: 'teamleider' },
  meelezer: { rol: 'inwoner', als: 'meelezen' },
  meeschrijver: { rol: 'inwoner', als: 'meeschrijven' },
  redacteur: { rol: 'medewerker', functie: 'cataloogredacteur' },
  beheerder: { rol: 'medewerker', functie: 'functioneelBeheerder' },
  fg: { rol: 'medewerker', functie: 'functionarisGegevensbescherming' },
};

/** Who may call what: the whole answer per kind of call. */
const MAG: [string, string[]][] = [
  ['gemeente.info', Object.keys(ACTORS)],
  ['catalogue.search', Object.keys(ACTORS)],
  ['inwoner.plan.start', Object.keys(ACTORS)],
  ['inwoner.plan.open', Object.keys(ACTORS)],
  ['inwoner.plan.get', ['inwoner', 'meelezer', 'meeschrijver']],
  ['inwoner.plan.save', ['inwoner', 'meeschrijver']],
  ['inwoner.plan.code', ['inwoner']],
  ['inwoner.zaak.vraagAan', ['inwoner']],
  ['inwoner.zaak.volg', ['inwoner']],
  ['inwoner.plan.remove', ['inwoner']],
  ['inwoner.plan.handIn', ['inwoner']],
  ['inwoner.melding.doe', ['inwoner']],
  ['inwoner.melding.concept', ['inwoner']],
  ['inwoner.melding.bewaarConcept', ['inwoner']],
  ['inwoner.verslag.reageer', ['inwoner']],
  ['consulent.aanmelden.begin', Object.keys(ACTORS)],
  ['consulent.sessie.ik', ['consulent', 'teamleider', 'redacteur', 'beheerder', 'fg']],
  ['consulent.werkvoorraad.lijst', ['consulent', 'teamleider']],
  ['consulent.zaak.open', ['consulent', 'teamleider']],
  ['consulent.zaak.bevoegdheid', ['consulent', 'teamleider']],
  ['consulent.weging.bevinding', ['consulent', 'teamleider']],
  ['consulent.besluit.neem', ['consulent', 'teamleider']],
  ['consulent.privacy.maanden', ['fg']],
  ['consulent.bewaren.legVast', ['beheerder']],
  ['consulent.bewaren.beslis', ['consulent', 'teamleider']],
  ['inwoner.plan.wis', ['inwoner']],
  ['GET /healthz', Object.keys(ACTORS)],
  ['GET /hsds', Object.keys(ACTORS)],
  ['GET /hsds/services/:id', Object.keys(ACTORS)],
  ['GET /bestanden/plan.pdf', ['inwoner', 'meelezer', 'meeschrijver']],
  ['GET /bestanden/zaak/:id/afspraak.ics', ['consulent', 'teamleider']],
  ['GET /hsdsx', []],
  ['POST /hsds', []],
  ['inwoner.plan', []],
  ['consulent.zaak.open.extra', []],
  ['__proto__', []],
  ['constructor', []],
  ['toString', []],
  ['', []],
];

test.for(MAG)('%s: %j', ([path, expected]) => {
  const allowed = Object.keys(ACTORS).filter((who) =>
    mayCall(path, ACTORS[who] ?? { rol: 'publiek' }),
  );
  expect(allowed).toEqual(expected);
});

test('staff without a functie may do nothing with cases', () => {
  expect(mayCall('consulent.zaak.open', { rol: 'medewerker' })).toBe(false);
});

test.for([
  ['inwoner.plan.get', 'publiek', 'aanmeldenNodig'],
  ['inwoner.plan.get', 'consulent', 'aanmeldenNodig'],
  ['consulent.zaak.open', 'inwoner', 'aanmeldenNodig'],
  ['consulent.zaak.open', 'redacteur', 'magNiet'],
  ['bestaat.niet', 'teamleider', 'nietGevonden'],
] as const)('%s by %s: %s', ([path, who, code]) => {
  expect(refusalOf(path, ACTORS[who] ?? { rol: 'publiek' })).toBe(code);
});

test('nothing about a person is public, and every act on a case is logged', () => {
  const rows = Object.entries({ ...POLICY, ...HTTP_POLICY });
  const free = rows.filter(([, { rol }]) => rol === 'publiek').map(([path]) => path);
  expect(
    free.filter((path) => /zaak|verslag|weging|werkvoorraad|melding|\.pdf|\.ics/.test(path)),
  ).toEqual([]);
  const own = rows.filter(([, { relaties }]) => relaties.includes('eigenTeam'));
  const unlogged = own.filter(([, { log }]) => log !== 'audit').map(([path]) => path);
  expect(unlogged.every((path) => path.startsWith('consulent.werkvoorraad.'))).toBe(true);
  expect(
    own.every(([, { functies }]) => functies && functies.length < Object.keys(FUNCTIES).length),
  ).toBe(true);
  expect(policyOf('inwoner.plan.get')).toBe(POLICY['inwoner.plan.get']);
});

test.for([
  ['consulent', 'a', true, 'takes a case'],
  ['consulent', 'b', false, 'does not give it away'],
  ['teamleider', 'b', true, 'divides the work'],
  ['cataloogredacteur', 'a', false, 'has no cases'],
  ['functioneelBeheerder', 'a', false, 'has no cases'],
] as const)('%s a assigns to %s: %s: %s', ([functie, to, may]) => {
  expect(mayAssign({ id: 'a', functie }, to)).toBe(may);
});

test('what cannot be taken back asks anew who it is', () => {
  const asks = Object.entries({ ...POLICY, ...HTTP_POLICY }).filter(([, row]) => row.stepUp);
  expect(asks.map(([path]) => path).sort()).toEqual([
    'GET /bestanden/gegevens.json',
    'GET /bestanden/gegevens.pdf',
    'consulent.bewaren.beslis',
    'consulent.bewaren.hefOp',
    'consulent.bewaren.legVast',
    'consulent.nood.begin',
    'inwoner.delen.maak',
    'inwoner.plan.wis',
  ]);
});
