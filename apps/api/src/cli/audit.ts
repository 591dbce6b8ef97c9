import { parseArgs } from 'node:util';
import { addMonths, day, dayAt } from '@keukentafel/domain/time';
import { anchorAll, readAnchors } from '../audit/anchor.ts';
import { prune } from '../audit/prune.ts';
import { verify } from '../audit/verify.ts';
import { wieIs } from '../audit/wieIs.ts';
import { gemeenten } from '../gemeente/gemeente.ts';
import { withInstallation, type Installation } from './installation.ts';
import { Usage, type Command } from './usage.ts';

const USAGE = 'audit verify | anchor | prune [--before DAY] | wie PSEUDONYM --reden "WHY"';
const REASON_MIN = 10;
const YEARS = 5;

const idsOf = async ({ db }: Installation) => (await gemeenten(db)).map(({ id }) => id);

const whole = async (it: Installation) => {
  const found = await verify(it, await idsOf(it), readAnchors(it.config.auditAnchor));
  if (found.breuken.length > 0) process.exitCode = 1;
  return found;
};

/** Lines of five years and older; a municipality may keep them longer, never shorter. */
const endOf = (asked: string | undefined): Date => {
  const latest = addMonths(dayAt(Date.now()), -12 * YEARS);
  const before = asked === undefined ? latest : day(asked);
  if (before > latest)
    throw new Usage(`the log is kept ${YEARS} years: --before ${latest} or earlier`);
  return new Date(`${before}T00:00:00Z`);
};

const pruned = async (it: Installation, before: Date) =>
  prune(it, await idsOf(it), readAnchors(it.config.auditAnchor), before);

const named = async ({ db, ring }: Installation, wie: string, reden: string) => {
  for (const gemeente of await gemeenten(db)) {
    const found = await wieIs({ db, ring, now: Date.now }, gemeente, { wie, reden });
    if (found) return found;
  }
  throw new Usage('nobody of this installation stands behind that pseudonym');
};

const optionsOf = (args: string[]) => {
  const options = { before: { type: 'string' }, reden: { type: 'string' } } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    throw new Usage(USAGE);
  }
};

/** Is the log whole; how far it has come; what is old enough to go; who stands behind a line. */
export const audit: Command = async (args) => {
  const { values, positionals } = optionsOf(args);
  const [action, wie] = positionals;
  if (action === 'wie') {
    const reden = values.reden?.trim() ?? '';
    if (!wie || reden.length < REASON_MIN)
      throw new Usage(`audit wie PSEUDONYM --reden "WHY" (${REASON_MIN} characters or more)`);
    return withInstallation((it) => named(it, wie, reden));
  }
  if (wie !== undefined || values.reden !== undefined) throw new Usage(USAGE);
  if (action === 'prune') {
    const before = endOf(values.before);
    return withInstallation((it) => pruned(it, before));
  }
  if (values.before !== undefined) throw new Usage(USAGE);
  if (action === 'verify') return withInstallation(whole);
  if (action !== 'anchor') throw new Usage(USAGE);
  return withInstallation(async ({ db, ring, config }) =>
    anchorAll({ db, ring, now: Date.now, gemeenten: () => gemeenten(db), ...config }),
  );
};
