import { Day } from '@keukentafel/domain/time';
import { optional, parsed } from '#lib/server/form.ts';

/** A day that may stay empty. */
export const dayIn = (form: FormData, name: string): Day | null =>
  parsed(Day.nullable(), optional(form, name), () => name);
