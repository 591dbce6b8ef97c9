import { expect, test } from 'vitest';
import afweging from '../examples/older/afweging-1.json' with { type: 'json' };
import instellingen from '../examples/older/instellingen-1.json' with { type: 'json' };
import plan from '../examples/older/plan-0.json' with { type: 'json' };
import zaak0 from '../examples/older/zaak-0.json' with { type: 'json' };
import zaak from '../examples/older/zaak-1.json' with { type: 'json' };
import { DomainError } from './errors.ts';
import { INSTELLINGEN_VERSIE, readInstellingen } from './instellingen/index.ts';
import { assessDocument, DOCUMENT_VERSIE } from './ladder/index.ts';
import { PLAN_VERSIE, planDocument, readPlan } from './plan/index.ts';
import { migrate, type OlderDocument } from './versie.ts';
import { readZaak, ZAAK_VERSIE, zaakDocument } from './zaak/index.ts';

const three = {
  huidig: 3,
  stappen: {
    1: ({ naam, ...rest }: OlderDocument) => ({ ...rest, namen: [naam] }),
    2: (old: OlderDocument) => ({ ...old, kleur: null }),
  },
};

test.for([
  [{ versie: 1, naam: 'Els' }, { versie: 3, namen: ['Els'], kleur: null }, 'two steps'],
  [{ versie: 2, namen: [] }, { versie: 3, namen: [], kleur: null }, 'one step'],
  [{ versie: 3, x: 1 }, { versie: 3, x: 1 }, 'nothing to do'],
  [{ versie: '1' }, { versie: '1' }, 'no number: for the schema'],
  [{ versie: 1.5 }, { versie: 1.5 }, 'not whole: for the schema'],
  [{ versie: -1 }, { versie: -1 }, 'below zero: for the schema'],
  [null, null, 'no document'],
  [[1], [1], 'a list'],
  ['{}', '{}', 'a text'],
] as const)('%j becomes %j: %s', ([given, expected]) => {
  expect(migrate(given, three)).toEqual(expected);
});

test.for([
  [{ versie: 4 }, 'Dit document heeft versie 4.'],
  [{ versie: 1e9 }, 'Dit document heeft versie 1000000000.'],
  [{}, 'Dit document noemt geen versie.'],
] as const)('%j is refused by its version', ([given, zin]) => {
  const act = () => migrate(given, three);
  expect(act).toThrow(expect.objectContaining({ code: 'ongeldig', pad: 'versie' }));
  expect(act).toThrow(zin);
});

test('a step leaves the document it was given alone', () => {
  const given = Object.freeze({ versie: 1, naam: 'Els' });
  migrate(given, three);
  expect(given).toEqual({ versie: 1, naam: 'Els' });
});

const READERS = [
  { name: 'plan', older: plan, huidig: PLAN_VERSIE, read: readPlan },
  { name: 'case', older: zaak, huidig: ZAAK_VERSIE, read: readZaak },
  { name: 'settings', older: instellingen, huidig: INSTELLINGEN_VERSIE, read: readInstellingen },
  { name: 'assessment', older: afweging, huidig: DOCUMENT_VERSIE, read: assessDocument },
];

test.for(READERS)('$name: the example of an older version is read', ({ older, huidig, read }) => {
  expect('versie' in older ? older.versie : 0).toBe(huidig - 1);
  expect(() => read(older)).not.toThrow();
});

test.for(READERS)('$name: a newer version is refused at its version', ({ older, huidig, read }) => {
  const act = () => read({ ...older, versie: huidig + 1 });
  expect(act).toThrow(DomainError);
  expect(act).toThrow(expect.objectContaining({ code: 'ongeldig', pad: 'versie' }));
});

test('what an older document did not ask stays unknown, and is asked for', () => {
  expect(readPlan(plan)).toMatchObject({
    aanbod: [],
    behoeften: [{ omschrijving: 'het huis schoon' }],
  });
  expect(readPlan(planDocument(readPlan(plan)))).toEqual(readPlan(plan));
  expect(readZaak(zaak0)).toMatchObject({ klachten: [], vernietigingGevraagdOp: null, eerder: [] });
  for (const old of [zaak0, zaak])
    expect(readZaak(old)).toMatchObject({ bevoegd: null, bevoegdOp: null, verblijfOp: null });
  expect(readZaak(zaakDocument(readZaak(zaak)))).toEqual(readZaak(zaak));
  expect(readInstellingen(instellingen).versies[0]?.klachtCommissie).toBe(false);
  const { procedure, afwegingen } = assessDocument(afweging);
  expect(procedure?.verblijf?.uitkomst).toBe('onbekend');
  expect(afwegingen[0]?.blokkades[0]?.artikel).toBe('Wmo 2015 art. 1.2.2');
});

const MANY = Array.from({ length: 10_000 }, () => ({}));
test.for([
  ['behoeften', () => readPlan({ ...planDocument(readPlan(plan)), behoeften: MANY })],
  ['klachten', () => readZaak({ ...zaakDocument(readZaak(zaak)), klachten: MANY })],
  ['versies', () => readInstellingen({ ...instellingen, versies: MANY })],
  ['wegingen', () => assessDocument({ ...afweging, wegingen: MANY })],
] as const)('10,000 %s are refused before each is looked at', ([pad, act]) => {
  expect(act).toThrow(expect.objectContaining({ code: 'ongeldig', pad }));
  expect(act).toThrow('staan er 10000');
});
