import { Day, termijnenVan } from '@keukentafel/domain/time';
import { parseArgs } from 'node:util';
import { Usage, type Command } from './usage.ts';

const DAYS = ['melding', 'aanvraag', 'bekendgemaakt', 'uitgenodigd', 'aangevuld'] as const;

const option = { type: 'string' } as const;
const options = Object.fromEntries(DAYS.map((name) => [name, option]));

const dayOf = (name: string, typed: unknown): Day | undefined => {
  if (typed === undefined) return undefined;
  const parsed = Day.safeParse(typed);
  if (!parsed.success) throw new Usage(`--${name}: ${String(typed)} is not a day (YYYY-MM-DD)`);
  return parsed.data;
};

/** `termijnen --melding D …`: the last days of a case, with the reasons. */
export const termijnen: Command = async (args) => {
  const { values } = parseArgs({ args, options });
  const melding = dayOf('melding', values['melding']);
  if (!melding) throw new Usage('--melding is needed');
  const others = DAYS.map((name) => [name, dayOf(name, values[name])] as const);
  return termijnenVan({ ...Object.fromEntries(others), melding });
};
