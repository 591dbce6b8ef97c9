import type { PlanRecord } from '@keukentafel/domain/plan';
import { and, eq } from 'drizzle-orm';
import { deriveCode } from '../crypto/code.ts';
import { keysOf } from '../crypto/keys.ts';
import { withTenant } from '../db/database.ts';
import { planSleutel } from '../db/schema-sleutel.ts';
import { saveRecords } from '../plan/store.ts';
import { makePlan } from '../session/index.ts';
import { demoId } from './id.ts';
import { answer } from './planVan.ts';
import type { SeedDeps, Stage } from './stage.ts';
import { DEMO_CODE } from './zaken.ts';

const HUIS = demoId('halverwege huishouden');
const ALLEEN = demoId('halverwege mensen');
const marks = { bespreken: false, alleenVoorMij: false };

/** A plan that someone put down half-way: two needs, one of them barely begun. */
const RECORDS: PlanRecord[] = [
  { soort: 'leefgebieden', gekozen: ['huishouden', 'mensenOmMijHeen'] },
  {
    ...{ soort: 'behoefte', id: HUIS, leefgebied: 'huishouden', ...marks, bespreken: true },
    omschrijving: 'Mijn huis schoonhouden',
  },
  {
    ...{ soort: 'behoefte', id: ALLEEN, leefgebied: 'mensenOmMijHeen', ...marks },
    omschrijving: 'Vaker iemand spreken',
  },
  answer({ vraag: 'taal', keuzes: ['nederlands'] }),
  answer({ vraag: 'horen', keuzes: ['rustigPraten'], tekst: 'Ik raak snel de draad kwijt.' }),
  answer({ vraag: 'plek', keuzes: ['thuis'] }),
  answer({ vraag: 'wieErbij', keuzes: ['familie'], tekst: 'Mijn dochter komt erbij.' }),
  answer({ vraag: 'watGaatGoed', behoefteId: HUIS, tekst: 'Opruimen en afstoffen kan ik zelf.' }),
  answer({
    ...{ vraag: 'watLuktNiet', behoefteId: HUIS, bespreken: true },
    tekst: 'Stofzuigen en dweilen lukt niet meer. Ik ben daarna twee dagen moe.',
  }),
  answer({ vraag: 'sindsWanneer', behoefteId: HUIS, tekst: 'Sinds mijn heupoperatie in maart.' }),
  answer({
    ...{ vraag: 'slechteDag', behoefteId: HUIS, alleenVoorMij: true },
    tekst: 'Dan kom ik mijn bed niet uit. Dat hoeft de gemeente niet te weten.',
  }),
  answer({ vraag: 'eigenKracht', behoefteId: HUIS, keuzes: ['zelf'], deel: 'kwart' }),
  answer({ vraag: 'gebruikelijkeHulp', behoefteId: HUIS, keuzes: ['woonAlleen'] }),
];

/** The plan behind the fixed demo code; made once. */
export const seedHalfway = async (deps: SeedDeps, stage: Stage): Promise<void> => {
  const gemeenteId = stage.gemeente.id;
  const keys = keysOf(deps.ring, gemeenteId);
  const { opzoek } = await deriveCode(DEMO_CODE, keys.codeSalt);
  const { now } = stage.on(stage.today);
  await withTenant(deps.db, gemeenteId, async (tx) => {
    const mine = and(eq(planSleutel.gemeenteId, gemeenteId), eq(planSleutel.opzoek, opzoek));
    const [there] = await tx.select({ id: planSleutel.id }).from(planSleutel).where(mine);
    if (there) return;
    const made = await makePlan(tx, { gemeenteId, keys, now: now() }, DEMO_CODE);
    const at = { gemeenteId, planId: made.planId, planKey: made.planKey, sleutelVersie: 1 };
    await saveRecords(
      tx,
      at,
      RECORDS.map((record) => ({ record, versie: 0 })),
      now(),
    );
  });
};
