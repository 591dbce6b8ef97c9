const zone = 'Europe/Amsterdam';
const long = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const short = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const time = new Intl.DateTimeFormat('nl-NL', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
});
const moment = new Intl.DateTimeFormat('nl-NL', {
  timeZone: zone,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** A calendar day 'YYYY-MM-DD' in words; anything else comes back as it was. */
export const dutchDay = (day: string, weekday = true): string => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  return Number.isNaN(at) ? day : (weekday ? long : short).format(at);
};

/** The time of day in the Netherlands, for example 14:02. */
export const dutchTime = (at: Date | number): string => time.format(at);

/** An instant in words; anything unreadable comes back as it was. */
export const dutchMoment = (instant: string): string => {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? instant : moment.format(at);
};
