import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Gemeente } from '../gemeente/gemeente.ts';
import type { Afspraak } from '../zaak/views.ts';

const ZONE = 'Europe/Amsterdam';
/** Calendars want an organiser for a request (RFC 5546); nobody reads answers at this address. */
const ORGANISER = 'geen-antwoord@keukentafel.invalid';

/** The instant of a local date and time in the Netherlands, summer or winter. */
const instantOf = (local: string): Date =>
  new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds);

/**
 * The visit as a calendar file. Its UID stays and SEQUENCE goes up, so that a calendar changes or
 * takes out the event it already has. The summary is neutral: others may see the calendar.
 */
export const afspraakIcs = (
  afspraak: Afspraak,
  { gemeente, summary, now }: { gemeente: Gemeente; summary: string; now: number },
): { body: string; method: 'REQUEST' | 'CANCEL' } => {
  const cancelled = afspraak.status === 'geannuleerd';
  const method = cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const start = instantOf(afspraak.begin);
  const calendar = ical({
    prodId: { company: 'Keukentafel', product: 'Afspraak', language: 'NL' },
    method,
  });
  calendar.createEvent({
    id: afspraak.uid,
    sequence: afspraak.sequence,
    stamp: new Date(now),
    start,
    end: new Date(start.getTime() + afspraak.duurMinuten * 60_000),
    summary,
    location: afspraak.plaats,
    description: `Wie komt er: ${afspraak.wie}`,
    organizer: { name: `Gemeente ${gemeente.naam}`, email: ORGANISER },
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return { body: calendar.toString(), method: cancelled ? 'CANCEL' : 'REQUEST' };
};
