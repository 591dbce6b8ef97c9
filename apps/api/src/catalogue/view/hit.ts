import {
  AANBOD_TREDEN,
  availabilityOn,
  CATEGORIES,
  isStale,
  TOEGANG,
  type ServiceEntry,
} from '@keukentafel/domain/catalogue';
import type { Day } from '@keukentafel/domain/time';
import type { Loaded } from '../store/load.ts';
import { addressOf, costsOf, summaryOf } from './texts.ts';

/** One found service in a list, with why it was found. */
export function hitFrom(
  entry: ServiceEntry,
  around: Loaded,
  today: Day,
  found: { afstandKm: number | null; why: string[] },
) {
  const closed = entry.service.status === 'temporarily closed';
  const fact = closed ? null : availabilityOn(entry.beschikbaarheid, today);
  return {
    id: entry.service.id,
    naam: entry.service.name,
    organisatie: around.organizations.get(entry.service.organization_id)?.name ?? '',
    samenvatting: summaryOf(entry),
    /** What a visitor must know first, such as a closure and until when. */
    letOp: entry.service.alert ?? '',
    trede: entry.trede,
    tredeNaam: AANBOD_TREDEN[entry.trede].naam,
    categorieen: entry.categorieen.map((code) => ({ code, naam: CATEGORIES[code].naam })),
    toegang: entry.toegang,
    toegangUitleg: TOEGANG[entry.toegang].naam,
    kosten: costsOf(entry),
    plaats: addressOf(entry, around)?.city ?? null,
    beschikbaarheid: fact && {
      status: fact.status,
      gemetenOp: fact.gemetenOp,
      wachtWeken: fact.wachtWeken,
    },
    gecontroleerdOp: entry.gecontroleerdOp,
    verouderd: isStale(entry.gecontroleerdOp, today),
    ...found,
  };
}
