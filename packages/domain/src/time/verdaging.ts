import { DomainError } from '../errors.ts';
import { addDays, type Day } from './day.ts';
import { formatDay } from './format.ts';
import { inDays } from './opschorting.ts';
import { rollForward } from './rollForward.ts';
import type { TermijnRij } from './termijnen.ts';

interface Uitstel {
  verdaging?: number;
  ingestemdTot?: Day;
}

/**
 * The unrolled end after deferral in writing (at most what the act allows) and after consent to wait
 * longer. The deferral is counted from the unrolled end, the reading that never gives the
 * municipality more; the other reading is told beside it.
 * @throws DomainError datumOngeldig when the term cannot be deferred so far.
 */
export function deferred(
  rij: TermijnRij,
  raw: Day,
  { verdaging = 0, ingestemdTot }: Uitstel,
): { raw: Day; because: string[] } {
  const own = verdaging === 0 ? { raw, because: [] } : byMunicipality(rij, raw, verdaging);
  if (!ingestemdTot) return own;
  const { instemming } = rij;
  if (!instemming || ingestemdTot < own.raw) {
    const zin = instemming ? KORTER : 'Deze termijn kan niet langer worden met instemming.';
    throw new DomainError('datumOngeldig', { zin, artikel: instemming ?? rij.artikel });
  }
  const agreed = `U ging akkoord met uitstel tot en met ${formatDay(ingestemdTot)} (${instemming}).`;
  return { raw: ingestemdTot, because: [...own.because, agreed] };
}

const KORTER = 'Uitstel met instemming kan niet korter zijn dan de termijn zelf.';

function byMunicipality({ verdaging: most, artikel }: TermijnRij, raw: Day, days: number) {
  if (!most || days < 0 || days > most.dagen) {
    const zin = most
      ? `Uitstel kan met ten hoogste ${inDays(most.dagen)}.`
      : 'De gemeente kan deze termijn niet uitstellen.';
    throw new DomainError('datumOngeldig', { zin, artikel: most?.artikel ?? artikel });
  }
  const end = addDays(raw, days);
  const because = [`De gemeente stelt de beslissing ${inDays(days)} uit (${most.artikel}).`];
  const theirs = rollForward(addDays(rollForward(raw).lastDay, days)).lastDay;
  if (theirs === rollForward(end).lastDay) return { raw: end, because };
  const reading = 'Telt het uitstel vanaf de laatste werkdag?';
  return {
    raw: end,
    because: [...because, `${reading} Dan is de laatste dag ${formatDay(theirs)}.`],
  };
}
