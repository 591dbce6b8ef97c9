import type { Aanbod } from '@keukentafel/domain/redactie';
import { metIds } from '@keukentafel/domain/redactie';
import { addDays } from '@keukentafel/domain/time';
import { and, eq } from 'drizzle-orm';
import { bewaarSignaal } from '../catalogue/public/signaal.ts';
import { service } from '../catalogue/schema.ts';
import { signaal } from '../db/schema-signaal.ts';
import { voorstel } from '../db/schema-redactie.ts';
import { redactieBeleid } from '../redactie/beleid.ts';
import { voerDoor } from '../redactie/doorvoeren.ts';
import { huidigAanbod, type Werk } from '../redactie/huidig.ts';
import { dienIn } from '../redactie/voorstel.ts';
import { aanHetWerk } from '../redactie/werk.ts';
import { demoId } from './id.ts';
import { personId, type Stage } from './stage.ts';

const KOFFIE = 'Koffie-inloop De Linde';
const MAALTIJD = 'Warme maaltijd aan huis';

/**
 * What editors find on their desk: a change and a newcomer that wait, an entry that is there twice,
 * and what residents told. Doing it again adds nothing.
 */
export async function seedRedactie({ gemeente, today, on }: Stage): Promise<void> {
  const ctx = on(addDays(today, -1));
  const tess = { naam: 'Tess Mulder', medewerkerId: personId(gemeente, 'tess'), aanbiederId: null };
  const { controleDagen } = redactieBeleid(gemeente);
  const found = await aanHetWerk(ctx, async (werk) => {
    const koffie = await aanbodVan(werk, KOFFIE);
    const maaltijd = await aanbodVan(werk, MAALTIJD);
    if (!koffie || !maaltijd || (await isDone(werk))) return null;
    const kosten = { kosten: 'Koffie € 1,50', bedrag: 1.5 };
    const toelichting = 'De prijs is sinds deze maand hoger.';
    await dienIn(werk, tess, {
      ...{ serviceId: koffie.id, toelichting, aanbod: { ...koffie.aanbod, ...kosten } },
    });
    const koor = { naam: 'Stichting De Nachtegaal', medewerkerId: null, aanbiederId: null };
    await dienIn(werk, koor, {
      ...{ serviceId: null, aanbod: newcomer(koffie.aanbod), toelichting: 'Wij zijn nieuw.' },
    });
    const again = { serviceId: demoId('dubbel koffie'), door: tess.naam, controleDagen };
    await voerDoor(werk, { ...again, aanbod: twin(koffie.aanbod) });
    return { koffie: koffie.id, maaltijd: maaltijd.id };
  });
  if (!found) return;
  const tekst = 'Op woensdag was de deur dicht. Aan de deur hing geen briefje.';
  await bewaarSignaal(ctx, { serviceId: found.koffie, soort: 'kloptNiet', tekst });
  for (const soort of ['past', 'wachtlijst'] as const)
    await bewaarSignaal(ctx, { serviceId: found.maaltijd, soort, tekst: '' });
}

const isDone = async ({ tx, gemeenteId }: Werk) => {
  const asked = await tx
    .select()
    .from(voorstel)
    .where(eq(voorstel.gemeenteId, gemeenteId))
    .limit(1);
  const told = await tx.select().from(signaal).where(eq(signaal.gemeenteId, gemeenteId)).limit(1);
  return asked.length + told.length > 0;
};

async function aanbodVan(werk: Werk, naam: string) {
  const here = and(eq(service.gemeenteId, werk.gemeenteId), eq(service.naam, naam));
  const [row] = await werk.tx.select({ id: service.id }).from(service).where(here).limit(1);
  const found = row && (await huidigAanbod(werk, row.id));
  return found ? { id: row.id, aanbod: found.aanbod } : null;
}

const NO_IDS = new Set<string>();
/** Ids in a row, the same every time. */
function idsOf(name: string): () => string {
  let made = 0;
  return () => demoId(`redactie ${name} ${(made += 1)}`);
}

/** The same walk-in, once more, as the neighbourhood association wrote it down. */
const twin = (aanbod: Aanbod): Aanbod => ({
  ...metIds(aanbod, idsOf('twin'), NO_IDS),
  naam: 'Koffieinloop De Linde',
  activiteiten: [],
  organisatie: {
    ...{ id: demoId('wijkvereniging'), naam: 'Wijkvereniging Lindebuurt', email: '', website: '' },
    ...{ telefoon: aanbod.telefoon, omschrijving: 'Bewoners van de Lindebuurt.' },
  },
});

const newcomer = (aanbod: Aanbod): Aanbod => ({
  ...metIds(aanbod, idsOf('newcomer'), NO_IDS),
  ...{ naam: 'Zingen zonder noten', kosten: 'Gratis', bedrag: 0, activiteiten: [], letOp: '' },
  omschrijving: 'Elke vrijdag zingen wij liedjes van vroeger. U hoeft geen noten te kunnen lezen.',
  categorieen: ['SO-CREA', 'SO-ONTM'],
  organisatie: {
    ...{ id: '', naam: 'Stichting De Nachtegaal', omschrijving: 'Een koor voor iedereen.' },
    ...{ telefoon: '', email: 'koor@nachtegaal.example', website: '' },
  },
});
