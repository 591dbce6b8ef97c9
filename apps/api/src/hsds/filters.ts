import {
  allTerms,
  FACTS,
  normalise,
  TAXONOMIES,
  TOEGANG_CODE,
  tokens,
} from '@keukentafel/domain/catalogue';
import { and, eq, gt, sql, type SQL } from 'drizzle-orm';
import { placeOf } from '../gemeente/places.ts';
import { service } from '../catalogue/schema.ts';
import { ownQuery, ownWords } from '../catalogue/words.ts';
import type { OrganizationFilters, ServiceFilters } from './params.ts';
import { openAt, within, covers, type Clock } from './where.ts';

/** The municipality whose list is asked, and what time it is there. */
export type Asking = {
  readonly id: string;
  readonly naam: string;
  readonly code: string;
  readonly clock: Clock;
};

const NOTHING = sql`false`;
type Condition = SQL | undefined;

/** A filter that was asked becomes a condition; one that was not, none. */
const given = <T>(value: T | undefined, condition: (value: T) => Condition): Condition =>
  value === undefined ? undefined : condition(value);

/** The filters as one condition on the services of this municipality. */
export function matching(asking: Asking, asked: ServiceFilters): SQL | undefined {
  return and(
    eq(service.gemeenteId, asking.id),
    ...tokens(`${asked.search ?? ''} ${asked.text ?? ''}`).map((word) => hasWord(asking.id, word)),
    given(asked.organization_id, (id) => eq(service.organizationId, id)),
    given(asked.taxonomy_term_id, hasTerm),
    given(asked.taxonomy_id, inTaxonomy),
    given(asked.taxonomy_type, ofType),
    given(asked.modified_after, (from) => gt(service.gewijzigdOp, new Date(from))),
    ...nearby(asking, asked),
    ...practical(asking, asked),
  );
}

/** A postcode alone asks who comes there; with a distance it asks what is near. */
function nearby(asking: Asking, asked: ServiceFilters): Condition[] {
  const from = asked.postcode === undefined ? null : placeOf(asked.postcode);
  const { proximity } = asked;
  return [
    given(asked.coverage, (postcode) => covers(asking, postcode)),
    asked.postcode !== undefined && proximity === undefined
      ? covers(asking, asked.postcode)
      : undefined,
    from && proximity !== undefined ? within(from, proximity) : undefined,
  ];
}

function practical({ clock }: Asking, asked: ServiceFilters): Condition[] {
  const { day, start_time, end_time, minimum_age, maximum_age } = asked;
  const scheduled = day ?? start_time ?? end_time;
  return [
    scheduled === undefined
      ? undefined
      : openAt({ day, from: start_time, to: end_time, today: clock.date }),
    asked.open_now
      ? openAt({
          day: clock.day,
          from: clock.time,
          to: clock.time,
          today: clock.date,
          really: true,
        })
      : undefined,
    given(
      minimum_age,
      (age) => sql`coalesce((${service.inhoud}->>'maximum_age')::numeric, 999) >= ${age}`,
    ),
    given(
      maximum_age,
      (age) => sql`coalesce((${service.inhoud}->>'minimum_age')::numeric, 0) <= ${age}`,
    ),
    given(asked.language, speaks),
    asked.free ? FREE : undefined,
    asked.wheelchair ? WHEELCHAIR : undefined,
    asked.no_referral ? sql`${service.toegang} in ('vrij', 'aanmelden')` : undefined,
    given(asked.delivery, (way) => (way === 'home' ? AT_HOME : ONLINE)),
  ];
}

const FREE = sql`(exists (select from jsonb_array_elements(${service.inhoud}->'cost_options') c
  where (c->>'amount')::numeric = 0) or ${service.inhoud}->>'fees_description' ilike 'gratis%')`;

const atPlace = (condition: SQL) => sql`exists (select from service_at_location p
  join location l on l.gemeente_id = p.gemeente_id and l.id = p.location_id
 where p.gemeente_id = ${service.gemeenteId} and p.service_id = ${service.id} and (${condition}))`;

/** A fact as an attribute with a term, the way HSDS has it; null is any term of that kind. */
const fact = (of: SQL, kind: keyof typeof FACTS, code: string | null): SQL => {
  const asked = { link_type: FACTS[kind], ...(code !== null && { taxonomy_term: { code } }) };
  return sql`${of}->'attributes' @> ${JSON.stringify([asked])}::jsonb`;
};
const ofService = sql`${service.inhoud}`;
const ofPlace = sql`l.inhoud`;

// The fact where a publisher says it; else what the words say.
const WHEELCHAIR = atPlace(
  sql`${fact(ofPlace, 'toegankelijkheid', 'rolstoel')} or l.inhoud->>'accessibility' ~* '(rolstoel|gelijkvloers|wheelchair)'
    and l.inhoud->>'accessibility' !~* '(niet|geen|not|no) [^.]{0,20}(rolstoel|gelijkvloers|wheelchair)'`,
);
const AT_HOME = sql`(${fact(ofService, 'levering', 'thuis')} or (${service.zoekNaam} || ' ' || ${service.zoekTekst}) ~ '(aan huis|bij u thuis|thuis bij|huisbezoek|komt langs|thuisbezorgd)')`;
const ONLINE = sql`(${fact(ofService, 'levering', 'online')} or ${atPlace(sql`l.inhoud->>'location_type' = 'virtual'`)}
  or ${service.inhoud}->>'schedules' ~* '"attending_type": "[^"]*(online|virtual)'
  or (${service.zoekNaam} || ' ' || ${service.zoekTekst}) ~ '(online|beeldbellen|telefonisch)')`;

const speaks = (language: string) => sql`(exists (
  select from jsonb_array_elements(${service.inhoud}->'languages') t
   where lower(t->>'code') = lower(${language}) or lower(t->>'name') = lower(${language}))
  or position(lower(${language}) in lower(coalesce(${service.inhoud}->>'interpretation_services', ''))) > 0)`;

const hasWord = (gemeenteId: string, word: string) =>
  sql`${ownWords(service.gemeenteId, service.zoek)} @@ ${ownQuery(gemeenteId, `${normalise(word)}:*`)}`;

const anyCategory = (code: string | null) =>
  sql`exists (select from service_category c where c.gemeente_id = ${service.gemeenteId}
    and c.service_id = ${service.id} and (${code}::text is null or c.code = ${code}))`;

function hasTerm(id: string): SQL {
  const term = allTerms().find((one) => one.id === id.toLowerCase());
  const code = term?.code ?? '';
  if (term?.taxonomy_id === TAXONOMIES.categorie.id) return anyCategory(code);
  if (term?.taxonomy_id === TAXONOMIES.trede.id) return sql`${service.trede} = ${code}`;
  if (term?.taxonomy_id === TAXONOMIES.levering.id) return fact(ofService, 'levering', code);
  if (term?.taxonomy_id === TAXONOMIES.toegankelijkheid.id)
    return atPlace(fact(ofPlace, 'toegankelijkheid', code));
  return term ? sql`${service.toegang} = ${code.replace(TOEGANG_CODE, '')}` : NOTHING;
}

/** Every service stands on a rung and has a way in; not every service has a category. */
function inTaxonomy(id: string): Condition {
  const known = Object.values(TAXONOMIES).find((one) => one.id === id.toLowerCase());
  if (!known) return NOTHING;
  if (known.id === TAXONOMIES.levering.id) return fact(ofService, 'levering', null);
  if (known.id === TAXONOMIES.toegankelijkheid.id)
    return atPlace(fact(ofPlace, 'toegankelijkheid', null));
  return known.id === TAXONOMIES.categorie.id ? anyCategory(null) : undefined;
}

function ofType(name: string): Condition {
  const lower = name.toLowerCase();
  const known = Object.values(TAXONOMIES).find((one) => one.name.toLowerCase() === lower);
  return known ? inTaxonomy(known.id) : NOTHING;
}

/** Organizations by their words, and by what their services are about. */
export function organizationsMatching(asking: Asking, asked: OrganizationFilters): SQL {
  const { taxonomy_term_id, taxonomy_id } = asked;
  const about = and(
    given(taxonomy_term_id, hasTerm),
    given(taxonomy_id, (id) => inTaxonomy(id) ?? sql`true`),
  );
  const named = tokens(asked.search ?? '').map(
    (word) => sql`position(${word} in organization.zoek_naam || ' ' ||
      lower(coalesce(organization.inhoud->>'description', ''))) > 0`,
  );
  const offers = about
    ? sql`exists (select from service where service.gemeente_id = ${asking.id}
        and service.organization_id = organization.id and ${about})`
    : sql`true`;
  return sql`${sql.join([sql`organization.gemeente_id = ${asking.id}`, ...named, offers], sql` and `)}`;
}
