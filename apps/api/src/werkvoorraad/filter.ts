import { addDays, type Day } from '@keukentafel/domain/time';
import { EINDTOESTANDEN, type Toestand } from '@keukentafel/domain/zaak';
import { and, eq, inArray, isNull, not, or, sql, type SQL } from 'drizzle-orm';
import { zaak } from '../db/schema.ts';
import type { Vraag } from './vraag.ts';

const ENDED: Toestand[] = [...EINDTOESTANDEN, 'afgeslotenZonderAanvraag', 'onherroepelijk'];
/** A provision shows up again this long before it is looked at anew (Wmo 2015 art. 2.3.9). */
const AHEAD_DAYS = 56;

const fact = (name: string): SQL => sql`${zaak.feiten} ->> ${name}`;

/** Nothing left to do for staff now: ended, decided and announced, or running without a date near. */
const afgerond = (today: Day): SQL => {
  const soon = addDays(today, AHEAD_DAYS);
  return sql`(${or(
    inArray(zaak.toestand, ENDED),
    and(eq(zaak.toestand, 'beschikt'), sql`${fact('bekendgemaaktOp')} is not null`),
    and(eq(zaak.toestand, 'inUitvoering'), sql`coalesce(${fact('evaluatieOp')}, '9999') > ${soon}`),
  )})`;
};

/** A reference as people type it: without spaces and dashes, in any case, any part of it. */
const withReferentie = (typed: string): SQL => {
  const bare = typed.replaceAll(/[\s-]/g, '').toUpperCase();
  return sql`strpos(replace(${zaak.referentie}, '-', ''), ${bare}) > 0`;
};

/** The cases that were asked for; a search, or a state, looks through closed ones too. */
export const fitting = (vraag: Vraag, medewerkerId: string, today: Day): SQL | undefined => {
  const { filter, toestand, zoek } = vraag;
  const all = filter === undefined && (toestand !== undefined || Boolean(zoek?.trim()));
  const done = afgerond(today);
  return and(
    all ? undefined : filter === 'afgerond' ? done : not(done),
    filter === 'mijn' ? eq(zaak.consulentId, medewerkerId) : undefined,
    filter === 'nieuw' ? isNull(zaak.consulentId) : undefined,
    filter === 'spoed' ? eq(zaak.spoed, true) : undefined,
    toestand ? eq(zaak.toestand, toestand) : undefined,
    zoek?.trim() ? withReferentie(zoek) : undefined,
  );
};
