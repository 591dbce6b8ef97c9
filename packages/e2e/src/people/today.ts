import { addDays, dayAt, formatDay, type Day } from '@keukentafel/domain/time';

/** The day on which this journey is made, where the municipality is. */
export const today = (): Day => dayAt(Date.now());

/** A day counted from today. */
export const inDays = (count: number): Day => addDays(today(), count);

/** As it stands on the screen: vrijdag 27 november 2026. */
export const inWords = (day: Day): string => formatDay(day, { weekday: true });
