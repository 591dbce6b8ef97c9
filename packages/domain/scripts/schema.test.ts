import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assessDocument } from '../src/ladder/index.ts';
import { planDocument, planFrom } from '../src/plan/index.ts';
import { day } from '../src/time/index.ts';
import { startZaak, zaakDocument } from '../src/zaak/index.ts';
import { PACKAGE } from './package.ts';
import { DOCUMENTS, jsonSchema } from './schema.ts';

const ajv = new Ajv2020({ allErrors: true, formats: { date: true, uuid: true, email: true } });
const validators = new Map(
  Object.entries(DOCUMENTS).map(([name, row]) => [name, ajv.compile(jsonSchema(name, row))]),
);

/** What a reader without zod has against a document. */
function objections(name: string, document: unknown): string[] {
  const validate = validators.get(name);
  if (!validate) throw new Error(`There is no schema ${name}.`);
  validate(JSON.parse(JSON.stringify(document)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const EXAMPLES = `${PACKAGE}examples/`;
const cases = readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'));

test.for(cases)('%s and its assessment are valid for a reader without zod', (name) => {
  const document: unknown = JSON.parse(readFileSync(EXAMPLES + name, 'utf8'));
  expect(objections('afweging-document', document)).toEqual([]);
  expect(objections('afweging-uitkomst', assessDocument(document))).toEqual([]);
});

test('an empty plan and a case that begins are valid', () => {
  expect(objections('plan', planDocument(planFrom([])))).toEqual([]);
  expect(objections('zaak-feiten', zaakDocument(startZaak(day('2026-11-20'), false)))).toEqual([]);
});

const WRONG: [string, unknown, RegExp][] = [
  ['afweging-document', { versie: 3, peildatum: '2026-11-23', wegingen: [] }, /versie/],
  ['afweging-document', { versie: 2, peildatum: '2026-11-23' }, /wegingen/],
  [
    'afweging-document',
    { versie: 2, peildatum: '2026-11-23', wegingen: [], extra: 1 },
    /additional/,
  ],
  ['ladder-instellingen', { bevestigingDagen: 0 }, /bevestigingDagen/],
  ['plan-record', { soort: 'leefgebieden', gekozen: ['nergens'] }, /gekozen/],
];

test.for(WRONG)('%s refuses %j', ([name, document, says]) => {
  expect(objections(name, document).join('\n')).toMatch(says);
});
