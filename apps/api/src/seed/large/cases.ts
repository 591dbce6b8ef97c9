import { yearOf } from '@keukentafel/domain/time';
import type { ZaakFeiten } from '@keukentafel/domain/zaak';
import { and, eq, inArray } from 'drizzle-orm';
import { newKey } from '../../crypto/seal.ts';
import { withTenant, type Tx } from '../../db/database.ts';
import { newId } from '../../db/id.ts';
import { zaak, zaakRecord } from '../../db/schema.ts';
import { dossierSleutel } from '../../db/schema-sleutel.ts';
import { sealContent, wrapDossier } from '../../zaak/sealed.ts';
import { demoId, demoReferentie } from '../id.ts';
import { meldingVan } from '../planVan.ts';
import { personId, teamId, type SeedDeps, type Stage } from '../stage.ts';
import { VERHALEN } from '../verhalen.ts';
import { closedFacts, openFacts } from './facts.ts';
import type { Size } from './size.ts';

const BATCH = 1_000;

interface Case {
  index: number;
  id: string;
  name: string;
  feiten: ZaakFeiten;
}

/** Makes the cases that are not there yet, a thousand at a time, each sealed under its own key. */
export const seedManyCases = async ({ db }: SeedDeps, stage: Stage, size: Size): Promise<void> => {
  const { id: gemeenteId } = stage.gemeente;
  const total = size.open + size.gesloten;
  for (let from = 0; from < total; from += BATCH) {
    const batch = casesOf(stage, size, from, Math.min(from + BATCH, total));
    await withTenant(db, gemeenteId, async (tx) => {
      const missing = await withoutKnown(tx, gemeenteId, batch);
      if (missing.length > 0) await insert(tx, stage, size, missing);
    });
  }
};

const casesOf = ({ today }: Stage, size: Size, from: number, to: number): Case[] =>
  Array.from({ length: to - from }, (_, offset) => {
    const index = from + offset;
    const name = `${size.code} groot ${index}`;
    const feiten =
      index < size.open ? openFacts(today, index) : closedFacts(today, index - size.open);
    return { index, name, feiten, id: demoId(`zaak ${name}`) };
  });

const withoutKnown = async (tx: Tx, gemeenteId: string, batch: Case[]): Promise<Case[]> => {
  const ids = batch.map(({ id }) => id);
  const known = await tx
    .select({ id: zaak.id })
    .from(zaak)
    .where(and(eq(zaak.gemeenteId, gemeenteId), inArray(zaak.id, ids)));
  const there = new Set(known.map(({ id }) => id));
  return batch.filter(({ id }) => !there.has(id));
};

const insert = async (tx: Tx, stage: Stage, size: Size, cases: Case[]): Promise<void> => {
  await tx.insert(zaak).values(cases.map((one) => rowOf(stage, size, one)));
  const sealed = cases.map((one) => sealedOf(stage, one));
  await tx.insert(dossierSleutel).values(sealed.map(({ sleutel }) => sleutel));
  await tx.insert(zaakRecord).values(sealed.map(({ record }) => record));
};

const rowOf = ({ gemeente, on }: Stage, size: Size, { index, id, name, feiten }: Case) => {
  const at = new Date(on(feiten.gemeldOp).now());
  const person = (index % (size.teams * size.perTeam)) + 1;
  const team = `Team ${((person - 1) % size.teams) + 1}`;
  return {
    ...{ gemeenteId: gemeente.id, id, feiten, toestand: feiten.toestand, spoed: feiten.spoed },
    referentie: demoReferentie(name, yearOf(feiten.gemeldOp)),
    teamId: teamId(gemeente, team),
    consulentId: feiten.toestand === 'gemeld' ? null : personId(gemeente, `${size.code}-${person}`),
    ...{ gemeldOp: feiten.gemeldOp, versie: 1, aangemaaktOp: at, gewijzigdOp: at },
  };
};

const PLACE = { toestand: 'gemeld', geleden: 0, plan: 'geen', team: 'Noord' } as const;

const sealedOf = ({ gemeente, on }: Stage, { index, id: zaakId, feiten }: Case) => {
  const { kek, now } = on(feiten.gemeldOp);
  const dossier = { gemeenteId: gemeente.id, zaakId, key: newKey() };
  const [first] = VERHALEN;
  const verhaal = VERHALEN[index % VERHALEN.length] ?? first;
  if (!verhaal) throw new Error('the demo has no stories');
  const at = { gemeenteId: gemeente.id, zaakId };
  const melding = { ...meldingVan(index, PLACE, verhaal), plaats: gemeente.naam };
  return {
    sleutel: {
      ...{ ...at, houder: 'gemeente' as const },
      sleutel: wrapDossier(dossier, 'gemeente', kek),
    },
    record: {
      ...{ ...at, id: newId(), soort: 'melding' as const, sleutel: 'melding', versie: 1 },
      inhoud: sealContent(dossier, 'melding', 'melding', melding),
      ...{ door: 'inwoner', gewijzigdOp: new Date(now()) },
    },
  };
};
