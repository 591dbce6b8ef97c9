import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';

/** A validator that is not ours, loaded with the official schemas of a version. */
export function validatorOf(version: 'hsds-schema' | 'hsds-3.0-schema') {
  const folder = new URL(`../../../data/${version}/`, import.meta.url);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
    ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), file);
  return (schema: string, data: unknown) =>
    ajv.validate(`${schema}.json`, data) ? [] : (ajv.errors ?? []);
}
