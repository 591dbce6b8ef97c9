import {
  Aanbod,
  magGoedkeuren,
  idsIn,
  metIds,
  naStap,
  toegepast,
  type VoorstelStap,
} from '@keukentafel/domain/redactie';
import { DomainError } from '@keukentafel/domain/errors';
import type { Day } from '@keukentafel/domain/time';
import { and, eq } from 'drizzle-orm';
import { Verouderd } from '../errors.ts';
import { newId } from '../db/id.ts';
import { voorstel } from '../db/schema-redactie.ts';
import { voerDoor } from './doorvoeren.ts';
import { dagOfNiet, huidigAanbod, type Werk } from './huidig.ts';

export type VoorstelRij = typeof voorstel.$inferSelect;

/** Who proposes: a member of staff or an organization. */
export type Indiener = {
  readonly naam: string;
  readonly medewerkerId: string | null;
  readonly aanbiederId: string | null;
};

export type NieuwVoorstel = {
  readonly serviceId: string | null;
  readonly aanbod: Aanbod;
  readonly toelichting: string;
  readonly toestand?: 'onbevestigd' | 'ingediend';
  /** Organizations the proposer may name besides the one of the entry. */
  readonly organisatieIds?: readonly string[];
};

/** Keeps a proposal beside the catalogue. @throws DomainError nietGevonden for an unknown entry. */
export async function dienIn(werk: Werk, door: Indiener, asked: NieuwVoorstel): Promise<string> {
  const { tx, gemeenteId, at } = werk;
  const now = asked.serviceId === null ? null : await huidigAanbod(werk, asked.serviceId);
  if (asked.serviceId !== null && !now) throw new DomainError('nietGevonden');
  const own = now ? idsIn(now.aanbod) : [];
  const inhoud = metIds(asked.aanbod, newId, new Set([...own, ...(asked.organisatieIds ?? [])]));
  const id = newId();
  await tx.insert(voorstel).values({
    ...{ gemeenteId, id, serviceId: asked.serviceId ?? newId(), nieuw: now === null },
    ...{ naam: inhoud.naam, inhoud, basis: now?.aanbod ?? null, toelichting: asked.toelichting },
    ...{ toestand: asked.toestand ?? 'ingediend', reden: '', versie: 1, ingediendOp: at },
    ...{ door: door.naam, medewerkerId: door.medewerkerId, aanbiederId: door.aanbiederId },
  });
  return id;
}

/** @throws DomainError nietGevonden, as for a proposal of another municipality. */
export async function voorstelVan({ tx, gemeenteId }: Werk, id: string): Promise<VoorstelRij> {
  const [row] = await tx
    .select()
    .from(voorstel)
    .where(and(eq(voorstel.gemeenteId, gemeenteId), eq(voorstel.id, id)))
    .for('update');
  if (!row) throw new DomainError('nietGevonden');
  return row;
}

/** Takes a step with what goes with it. @throws DomainError stapKanNiet, Verouderd */
export async function zetStap(
  { tx, gemeenteId }: Werk,
  row: VoorstelRij,
  stap: VoorstelStap,
  { versie, ...rest }: Partial<VoorstelRij> & { versie: number },
): Promise<void> {
  const toestand = naStap(row.toestand, stap);
  if (!toestand) throw new DomainError('stapKanNiet');
  if (versie !== row.versie) throw new Verouderd({ versie: row.versie, inhoud: row.inhoud });
  await tx
    .update(voorstel)
    .set({ ...rest, toestand, versie: row.versie + 1 })
    .where(and(eq(voorstel.gemeenteId, gemeenteId), eq(voorstel.id, row.id)));
}

/** New text in the same proposal: after it was sent back, or before anybody looked. */
export async function pasAan(
  werk: Werk,
  row: VoorstelRij,
  change: { aanbod: Aanbod; toelichting: string; versie: number },
): Promise<void> {
  const inhoud = metIds(change.aanbod, newId, new Set(idsIn(row.inhoud)));
  const { versie, toelichting } = change;
  const said = { inhoud, naam: inhoud.naam, toelichting, versie, ingediendOp: werk.at };
  await zetStap(werk, row, 'dienOpnieuwIn', said);
}

export type Goedkeuring = {
  readonly versie: number;
  readonly zichtbaarVan: Day | null;
  readonly zichtbaarTot: Day | null;
  /** The organization already in the catalogue that a new entry belongs to. */
  readonly organisatie?: Aanbod['organisatie'] | null;
};

type Redacteur = { readonly id: string; readonly naam: string };
type Beleid = { readonly vierOgen: boolean; readonly controleDagen: number };

const ZELF = 'U hebt dit zelf voorgesteld. Een andere redacteur kijkt ernaar en keurt het goed.';

/** Approves, and puts it in the catalogue; an entry that is for later waits for its first day. */
export async function keurGoed(
  werk: Werk,
  row: VoorstelRij,
  by: Redacteur & { beleid: Beleid },
  asked: Goedkeuring,
): Promise<void> {
  if (!magGoedkeuren(row, by.id, by.beleid.vierOgen))
    throw new DomainError('magNiet', { zin: ZELF });
  const inhoud = asked.organisatie ? { ...row.inhoud, organisatie: asked.organisatie } : row.inhoud;
  const { versie, zichtbaarVan, zichtbaarTot } = asked;
  const later = row.nieuw && zichtbaarVan !== null && zichtbaarVan > werk.today;
  await zetStap(werk, row, 'keurGoed', {
    ...{ versie, inhoud, zichtbaarVan, zichtbaarTot },
    ...{ beslistDoor: by.naam, beslistOp: werk.at, doorgevoerdOp: later ? null : werk.at },
  });
  if (later) return;
  const approved = { ...row, inhoud, zichtbaarVan, zichtbaarTot, beslistDoor: by.naam };
  await voerVoorstelDoor(werk, approved, by.beleid.controleDagen);
}

/** Lays the proposal over what is stored now, and stores that. */
export async function voerVoorstelDoor(
  werk: Werk,
  row: VoorstelRij,
  controleDagen: number,
): Promise<void> {
  const now = await huidigAanbod(werk, row.serviceId);
  const { aanbod } = toegepast(row.basis, row.inhoud, now?.aanbod ?? null);
  const window = {
    zichtbaarVan: dagOfNiet(row.zichtbaarVan),
    zichtbaarTot: dagOfNiet(row.zichtbaarTot),
  };
  await voerDoor(werk, {
    ...{ serviceId: row.serviceId, aanbod: gecheckt(aanbod), controleDagen },
    door: doorWie(row),
    ...(row.nieuw && { publicatie: window }),
  });
}

/** Two changes that are each right may contradict each other together. */
function gecheckt(aanbod: Aanbod): Aanbod {
  const read = Aanbod.safeParse(aanbod);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new DomainError('ongeldig', { zin: issue?.message, pad: issue?.path.join('.') });
}

const doorWie = ({ door, beslistDoor }: VoorstelRij): string =>
  !beslistDoor || beslistDoor === door ? door : `${door}, goedgekeurd door ${beslistDoor}`;
