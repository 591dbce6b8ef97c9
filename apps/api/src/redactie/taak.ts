import { moetHerinneren } from '@keukentafel/domain/redactie';
import { dayAt } from '@keukentafel/domain/time';
import { and, eq, inArray, isNotNull, isNull, lt, lte, ne } from 'drizzle-orm';
import { service } from '../catalogue/schema.ts';
import type { Deps } from '../deps.ts';
import { aanbieder, publicatie, voorstel } from '../db/schema-redactie.ts';
import type { Gemeente } from '../gemeente/gemeente.ts';
import { nieuweLink, type AanbiederRij } from './aanbieder/link.ts';
import { redactieBeleid } from './beleid.ts';
import { dagOfNiet, type Werk } from './huidig.ts';
import { brieven } from './mail/brieven.ts';
import { werkStandBij } from './stand.ts';
import { voerVoorstelDoor } from './voorstel.ts';
import { aanHetWerk } from './werk.ts';

type Taak = Pick<Deps, 'db' | 'now' | 'gemeenten' | 'post'>;

/** What the days bring: windows that open and close, and owners who are asked to look again. */
export async function redactieTaak(deps: Taak) {
  const done = { standen: 0, geopend: 0, mails: 0, opgeruimd: 0 };
  for (const gemeente of await deps.gemeenten()) {
    const where = { db: deps.db, now: deps.now, today: dayAt(deps.now()), gemeente };
    const { controleDagen } = redactieBeleid(gemeente);
    const open = (werk: Werk) => openWatMag(werk, controleDagen);
    done.geopend += await aanHetWerk(where, open);
    done.standen += await aanHetWerk(where, werkStandBij);
    done.opgeruimd += await aanHetWerk(where, ruimOp);
    if (deps.post) done.mails += await herinner({ ...deps, post: deps.post }, gemeente);
  }
  return done;
}

/** New entries that were approved for a later day, and whose day has come. */
async function openWatMag(werk: Werk, controleDagen: number): Promise<number> {
  const { tx, gemeenteId, today, at } = werk;
  const rows = await tx
    .select()
    .from(voorstel)
    .where(
      and(
        eq(voorstel.gemeenteId, gemeenteId),
        eq(voorstel.toestand, 'goedgekeurd'),
        isNull(voorstel.doorgevoerdOp),
        lte(voorstel.zichtbaarVan, today),
      ),
    )
    .for('update');
  for (const row of rows) {
    await voerVoorstelDoor(werk, row, controleDagen);
    await tx
      .update(voorstel)
      .set({ doorgevoerdOp: at })
      .where(and(eq(voorstel.gemeenteId, gemeenteId), eq(voorstel.id, row.id)));
  }
  return rows.length;
}

const DAY = 86_400_000;
const KEPT_DAYS = 14;

/** Whoever never confirmed the address is forgotten, with the proposal. */
async function ruimOp({ tx, gemeenteId, at }: Werk): Promise<number> {
  const old = await tx
    .select({ id: aanbieder.id })
    .from(aanbieder)
    .where(
      and(
        eq(aanbieder.gemeenteId, gemeenteId),
        eq(aanbieder.toestand, 'onbevestigd'),
        lt(aanbieder.aangemaaktOp, new Date(at.getTime() - KEPT_DAYS * DAY)),
      ),
    );
  const ids = old.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await tx
    .delete(voorstel)
    .where(and(eq(voorstel.gemeenteId, gemeenteId), inArray(voorstel.aanbiederId, ids)));
  await tx
    .delete(aanbieder)
    .where(and(eq(aanbieder.gemeenteId, gemeenteId), inArray(aanbieder.id, ids)));
  return ids.length;
}

type Beurt = { readonly owner: AanbiederRij; readonly aanbod: { id: string; naam: string }[] };

/** Mails each owner once about all that is to be checked soon; what did not go, goes next time. */
async function herinner(
  deps: Taak & { post: NonNullable<Taak['post']> },
  gemeente: Gemeente,
): Promise<number> {
  const { post } = deps;
  const where = { db: deps.db, now: deps.now, today: dayAt(deps.now()), gemeente };
  const turns = await aanHetWerk(where, (werk) => wieIsAanDeBeurt(werk, gemeente));
  let sent = 0;
  for (const { owner, aanbod } of turns) {
    const token = await aanHetWerk(where, (werk) => nieuweLink(werk, owner.id, 'beheer'));
    if (!token) continue;
    const link = `${post.adres(gemeente)}/aanbieders/link/${token}`;
    const namen = aanbod.map(({ naam }) => naam);
    const about = { naam: owner.naam, aanbod: namen, link };
    await post.stuur(gemeente, brieven.herinner(gemeente, owner.email, about));
    await aanHetWerk(where, (werk) =>
      herinnerd(
        werk,
        aanbod.map(({ id }) => id),
      ),
    );
    sent += 1;
  }
  return sent;
}

async function wieIsAanDeBeurt(werk: Werk, gemeente: Gemeente): Promise<Beurt[]> {
  const { tx, gemeenteId, today } = werk;
  const { controleDagen: limit, herinnerDagen: vooraf } = redactieBeleid(gemeente);
  const rows = await tx
    .select({ owner: aanbieder, service, publicatie })
    .from(aanbieder)
    .innerJoin(
      service,
      and(
        eq(service.gemeenteId, aanbieder.gemeenteId),
        eq(service.organizationId, aanbieder.organizationId),
      ),
    )
    .innerJoin(
      publicatie,
      and(eq(publicatie.gemeenteId, service.gemeenteId), eq(publicatie.serviceId, service.id)),
    )
    .where(
      and(
        eq(aanbieder.gemeenteId, gemeenteId),
        eq(aanbieder.toestand, 'bevestigd'),
        ne(service.status, 'defunct'),
        isNotNull(publicatie.volgendeControle),
      ),
    )
    .orderBy(aanbieder.id, service.naam);
  const due = rows.filter(({ service: of, publicatie: settled }) => {
    const controle = {
      gecontroleerdOp: dagOfNiet(of.gecontroleerdOp),
      volgendeControle: dagOfNiet(settled.volgendeControle),
    };
    const herinnerdVoor = dagOfNiet(settled.herinnerdVoor);
    return moetHerinneren(controle, today, { limit, vooraf, herinnerdVoor });
  });
  const byOwner = Map.groupBy(due, ({ owner }) => owner.id);
  return [...byOwner.values()].flatMap((of) =>
    of[0]
      ? [{ owner: of[0].owner, aanbod: of.map(({ service: { id, naam } }) => ({ id, naam })) }]
      : [],
  );
}

async function herinnerd({ tx, gemeenteId }: Werk, ids: string[]): Promise<void> {
  await tx
    .update(publicatie)
    .set({ herinnerdVoor: publicatie.volgendeControle })
    .where(and(eq(publicatie.gemeenteId, gemeenteId), inArray(publicatie.serviceId, ids)));
}
