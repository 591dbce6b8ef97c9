import { Validator } from '@seriousme/openapi-schema-validator';
import { z } from 'zod';

/** What a validator that is not ours has against an OpenAPI document. */
export async function validate(document: unknown): Promise<unknown[]> {
  const { valid, errors } = await new Validator().validate(
    z.record(z.string(), z.unknown()).parse(document),
  );
  return valid ? [] : [errors];
}
