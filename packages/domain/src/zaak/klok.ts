import { z } from 'zod';
import { Day, daysBetween, Einddatum, lastDayOf, TERMIJN_NAMEN } from '../time/index.ts';
import type { ZaakFeiten } from './feiten.ts';
import { voorHetEerst } from './geschiedenis.ts';

/** One statutory clock of a case as both sides see it. */
export const Klok = z.strictObject({
  naam: z.enum(TERMIJN_NAMEN),
  einddatum: Einddatum,
  klaarOp: Day.nullable(),
  /** Negative when the last day has passed. */
  dagenOver: z.number().int(),
  status: z.enum(['loopt', 'verstreken', 'klaar']),
});
export type Klok = z.infer<typeof Klok>;

/** The clocks that have begun, with the last days as they were told; a clock for each complaint. */
export function klokken(feiten: ZaakFeiten, today: Day): Klok[] {
  const own = ZAAK_KLOKKEN.flatMap((naam) => {
    const start = began(feiten, naam);
    if (!start) return [];
    const einddatum = feiten.toegezegd[naam] ?? told(feiten, naam, start);
    return [klokOf(naam, einddatum, done(feiten, naam), today)];
  });
  const klachten = feiten.klachten.map(({ commissie, einde, afgehandeldOp }) =>
    klokOf(commissie ? 'klachtCommissie' : 'klacht', einde, afgehandeldOp, today),
  );
  return [...own, ...klachten];
}

function klokOf(naam: Klok['naam'], einddatum: Einddatum, klaarOp: Day | null, today: Day): Klok {
  const dagenOver = daysBetween(today, einddatum.lastDay);
  const status = klaarOp ? 'klaar' : dagenOver < 0 ? 'verstreken' : 'loopt';
  return { naam, einddatum, klaarOp, dagenOver, status };
}

/** The terms that run in a case, in the order in which they begin. */
const ZAAK_KLOKKEN = [
  'persoonlijkPlan',
  'onderzoek',
  'beschikking',
  'bezwaar',
  'ingebrekestelling',
  'beslissingOpBezwaar',
  'beslissingOpBezwaarCommissie',
  'beroep',
  'hogerBeroep',
  'vernietiging',
] as const satisfies Klok['naam'][];
type Naam = (typeof ZAAK_KLOKKEN)[number];

function told({ opschortingen }: ZaakFeiten, naam: Naam, start: Day): Einddatum {
  return lastDayOf(naam, start, naam === 'beschikking' ? { opschortingen } : {});
}

/** The day a clock began; the later ones begin when they are told. */
function began(feiten: ZaakFeiten, naam: Naam): Day | null {
  if (naam === 'persoonlijkPlan' || naam === 'onderzoek') return feiten.gemeldOp;
  if (naam === 'beschikking') return feiten.aangevraagdOp;
  if (naam === 'bezwaar') return feiten.bekendgemaaktOp;
  return feiten.toegezegd[naam]?.start ?? null;
}

/** A decision is given when it is announced (Awb 3:41); a closed case stops what still ran. */
function done(feiten: ZaakFeiten, naam: Naam): Day | null {
  if (naam === 'bezwaar') return feiten.bezwaarIngetrokkenOp ? null : feiten.bezwaarOp;
  if (naam === 'vernietiging') return feiten.vernietigingBeslistOp;
  const decided = voorHetEerst(feiten, 'bekendgemaaktOp');
  const objection = feiten.bezwaarBekendOp ?? feiten.bezwaarIngetrokkenOp;
  const own = {
    persoonlijkPlan:
      voorHetEerst(feiten, 'planOntvangenOp') ?? voorHetEerst(feiten, 'planAfgezienOp'),
    onderzoek: feiten.verslagOp,
    beschikking: decided,
    ingebrekestelling: feiten.bezwaarOp ? objection : decided,
    beslissingOpBezwaar: objection,
    beslissingOpBezwaarCommissie: objection,
    beroep: feiten.beroepOp,
    hogerBeroep: feiten.onherroepelijkOp,
  }[naam];
  return own ?? feiten.geslotenOp;
}
