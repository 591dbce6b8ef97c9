import { isRecord } from '@keukentafel/domain/catalogue';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validatorOf } from './testing/validator.ts';

const MOCKS = new URL('../../data/hsds-uk-mocks/', import.meta.url);
/** The answers of the ten operations: name of the file and the schema it promises. */
const ANSWERS = [
  'service_at_location',
  'service',
  'organization',
  'taxonomy_term',
  'taxonomy',
].flatMap((schema) =>
  [schema.startsWith('taxonomy') ? schema : `${schema}_full`, `${schema}_list`].map((name) => ({
    file: `${name}.json`,
    schema,
  })),
);
const errorsIn = validatorOf('hsds-3.0-schema');

const objectsIn = (set: string) =>
  ANSWERS.filter(({ file }) => existsSync(new URL(`${set}/${file}`, MOCKS))).flatMap(
    ({ file, schema }) => {
      const json: unknown = JSON.parse(readFileSync(new URL(`${set}/${file}`, MOCKS), 'utf8'));
      const all = isRecord(json) && Array.isArray(json.contents) ? json.contents : [json];
      return all.map((data: unknown) => ({ schema, data }));
    },
  );

// Known counts: a validator that finds other numbers is weaker (or stricter) than the official one.
test.for([
  { set: 'Test', invalid: 0, of: 137 },
  { set: 'Default', invalid: 10, of: 18 },
  { set: 'Warn', invalid: 1, of: 10 },
  { set: 'Fail', invalid: 6, of: 13 },
])('the validator finds $invalid of $of invalid in the set $set', ({ set, invalid, of }) => {
  const objects = objectsIn(set);
  const wrong = objects.filter(({ schema, data }) => errorsIn(schema, data).length > 0);
  expect([wrong.length, objects.length]).toEqual([invalid, of]);
});
