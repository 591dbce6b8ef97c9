import type { Address, Schedule, ServiceEntry, Surroundings } from '@keukentafel/domain/catalogue';

const SHORT = 200;
const WEEKDAYS: Readonly<Record<string, string>> = {
  MO: 'maandag',
  TU: 'dinsdag',
  WE: 'woensdag',
  TH: 'donderdag',
  FR: 'vrijdag',
  SA: 'zaterdag',
  SU: 'zondag',
};

/** The first sentences of the description, never cut within a word. */
export function summaryOf({ service }: ServiceEntry): string {
  const text = (service.description ?? '').replace(/\s+/g, ' ').trim();
  if (text.length <= SHORT) return text;
  const sentences = text.slice(0, SHORT).lastIndexOf('. ');
  if (sentences > SHORT / 3) return text.slice(0, sentences + 1);
  return `${text.slice(0, text.lastIndexOf(' ', SHORT))}…`;
}

/** What it costs, in one sentence. Unknown is said, not hidden. */
export function costsOf({ service }: ServiceEntry): string {
  if (service.fees_description) return service.fees_description;
  const [first] = service.cost_options ?? [];
  if (first?.amount === 0) return 'Gratis';
  if (first?.amount !== undefined) {
    const amount = first.amount.toFixed(2).replace('.', ',');
    return `€ ${amount} ${first.amount_description ?? ''}`.trim();
  }
  return first?.amount_description ?? first?.option ?? 'Vraag naar de kosten.';
}

/** The visiting address of the first place, if any. */
export function addressOf(entry: ServiceEntry, around: Surroundings): Address | undefined {
  return entry.placements
    .map(({ location_id }) => (location_id ? around.locations.get(location_id) : undefined))
    .flatMap((found) => found?.location.addresses ?? [])
    .at(0);
}

/** Opening hours as people say them: "maandag en donderdag, 10.00–12.00 uur". */
export function openingHours(schedules: readonly Schedule[] = []): string[] {
  return schedules.map((one) => {
    const days = (one.byday?.split(',') ?? []).map((code) => WEEKDAYS[code] ?? '').filter(Boolean);
    const hours =
      one.opens_at && one.closes_at ? `${clock(one.opens_at)}–${clock(one.closes_at)} uur` : '';
    const when = [listed(days), hours].filter(Boolean).join(', ');
    return when || (one.description ?? '');
  });
}

const clock = (time: string) => time.slice(0, 5).replace(':', '.');

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`;
}
