import { dayAt, type Day } from '@keukentafel/domain/time';

/** The calendar day in the Netherlands, whatever the clock of the server is set to. */
export const today = (): Day => dayAt(Date.now());
