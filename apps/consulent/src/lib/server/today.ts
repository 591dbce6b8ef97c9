import { dayAt, type Day } from '@keukentafel/domain/time';

/** Today in the Netherlands: what date fields start with. The API judges by its own clock. */
export const today = (): Day => dayAt(Date.now());
