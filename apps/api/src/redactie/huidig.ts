import {
  aanbodVan,
  ALTIJD,
  type Aanbod,
  type Huidig,
  type Publicatie,
} from '@keukentafel/domain/redactie';
import { Day } from '@keukentafel/domain/time';
import { and, eq } from 'drizzle-orm';
import { loadServices } from '../catalogue/store/load.ts';
import type { Tx } from '../db/database.ts';
import { publicatie } from '../db/schema-redactie.ts';

/** Who works where on which day: what every act of the editors needs. */
export type Werk = {
  readonly tx: Tx;
  readonly gemeenteId: string;
  readonly today: Day;
  readonly at: Date;
};

export type Opgeslagen = Publicatie & {
  readonly letOp: string;
  readonly volgendeControle: Day | null;
};

const CLOSED = 'Tijdelijk gesloten';

/** An entry as the form shows it, with what is settled about showing it. Null when there is none. */
export async function huidigAanbod(
  { tx, gemeenteId, today }: Werk,
  serviceId: string,
): Promise<{ huidig: Huidig; aanbod: Aanbod; publicatie: Opgeslagen } | null> {
  const loaded = await loadServices(tx, gemeenteId, [serviceId]);
  const [entry] = loaded.entries;
  if (!entry) return null;
  const settled = await publicatieVan(tx, gemeenteId, serviceId);
  const aanbod = aanbodVan(entry, loaded, today);
  const closed = aanbod.letOp.startsWith(CLOSED);
  return {
    huidig: { entry, around: loaded },
    // While an entry is closed, the closure stands before what people wrote themselves.
    aanbod: closed ? { ...aanbod, letOp: settled.letOp } : aanbod,
    publicatie: closed ? settled : { ...settled, letOp: aanbod.letOp },
  };
}

export async function publicatieVan(
  tx: Tx,
  gemeenteId: string,
  serviceId: string,
): Promise<Opgeslagen> {
  const [row] = await tx
    .select()
    .from(publicatie)
    .where(and(eq(publicatie.gemeenteId, gemeenteId), eq(publicatie.serviceId, serviceId)));
  return row ? opgeslagen(row) : { ...ALTIJD, letOp: '', volgendeControle: null };
}

/** Days come out of the database as text; they went in as days. */
export const dagOfNiet = (text: string | null): Day | null => Day.nullable().parse(text);

export function opgeslagen(row: typeof publicatie.$inferSelect): Opgeslagen {
  return {
    zichtbaarVan: dagOfNiet(row.zichtbaarVan),
    zichtbaarTot: dagOfNiet(row.zichtbaarTot),
    geslotenVan: dagOfNiet(row.geslotenVan),
    geslotenTot: dagOfNiet(row.geslotenTot),
    geslotenTekst: row.geslotenTekst,
    letOp: row.letOp,
    volgendeControle: dagOfNiet(row.volgendeControle),
  };
}
