import { dayAt, type Day } from '@keukentafel/domain/time';
import {
  type Bewaartermijn,
  bewaartermijnVanConcept,
  bewaartermijnVanZaak,
  uitstelVan,
  waarschuwVanaf,
} from '@keukentafel/domain/zaak';
import { seeded } from '../kit/seeded.ts';
import { draw, factsOf } from './dossiers.ts';
import { momentOf } from './moment.ts';
import { dayOf, mustGoOn, type Dossier } from './oracle.ts';

export interface Walked {
  gone: number;
  early: number;
  late: number;
  history: string;
}

const JAREN = { voorzieningJaren: 15, geenVoorzieningJaren: 5 };

interface Live {
  one: Dossier;
  nth: number;
  termijn: Bewaartermijn;
  gewaarschuwdOp: Day | null;
  geschrevenOp: Day | null;
}

const asDay = (number: number): Day => dayAt(`${dayOf(number)}T12:00:00+01:00`);

const liveOf = (one: Dossier, nth: number): Live[] => {
  const concept = one.kind === 'concept';
  const termijn = concept
    ? bewaartermijnVanConcept(asDay(one.from))
    : bewaartermijnVanZaak(factsOf(one), JAREN);
  // A draft is warned about on its own page, from the day it is made.
  const gewaarschuwdOp = concept ? asDay(one.from) : null;
  const geschrevenOp = one.wrote === null ? null : asDay(one.wrote);
  return termijn ? [{ one, nth, termijn, gewaarschuwdOp, geschrevenOp }] : [];
};

/** The rule alone, every day of many years, for every dossier that is still there. */
export const walkRule = (seed: number, count: number, first: number, days: number): Walked => {
  const random = seeded(seed + 1);
  let live = draw(seeded(seed), count, first, days).flatMap(liveOf);
  const out = { gone: 0, early: 0, late: 0, history: '' };
  for (let today = first; today < first + days; today += 1) {
    const vandaag = dayAt(momentOf(today, random));
    const goes = live.filter((it) => {
      if (vandaag >= waarschuwVanaf(it.termijn)) it.gewaarschuwdOp ??= vandaag;
      const { geschrevenOp, gewaarschuwdOp } = it;
      const bewaarplicht = it.one.heldUntil !== null && today < it.one.heldUntil;
      return (
        uitstelVan(it.termijn, { bewaarplicht, geschrevenOp, gewaarschuwdOp }, vandaag) === null
      );
    });
    for (const { one } of goes) {
      const due = mustGoOn(one, first) ?? Infinity;
      if (due > today) out.early += 1;
      if (due < today) out.late += 1;
    }
    if (goes.length === 0) continue;
    out.history += `${vandaag} ${goes.map(({ nth }) => nth).join(' ')}\n`;
    out.gone += goes.length;
    live = live.filter((it) => !goes.includes(it));
  }
  out.late += live.filter(({ one }) => (mustGoOn(one, first) ?? Infinity) < first + days).length;
  return out;
};
