import { CATEGORIES, tokens } from '@keukentafel/domain/catalogue';
import { DomainError } from '@keukentafel/domain/errors';
import { and, eq } from 'drizzle-orm';
import { withTenant, type Tx } from '../../db/database.ts';
import { newId } from '../../db/id.ts';
import { thesaurusTerm } from '../../db/schema-zoeken.ts';
import { Verouderd } from '../../errors.ts';
import type { MedewerkerContext } from '../../zaak/actor.ts';
import { inGemeente } from '../../zaak/tenant.ts';
import { termsOf, type TermRow } from './own.ts';
import { proven, type Proven } from './testzin.ts';

const MOST = 2000;

export type TermInput = Proven & { id?: string | undefined; versie: number };

const viewOf = ({ id, soort, categorie, uitdrukking, testzin, versie }: TermRow) => ({
  ...{ id, soort, categorie, naam: CATEGORIES[categorie].naam, uitdrukking, testzin, versie },
});

/** The municipality's own expressions, and how each test sentence is read today. */
export const lijst = (ctx: MedewerkerContext) =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const terms = await termsOf(tx, ctx.gemeente.id);
    return { termen: terms.map(viewOf), proeven: proven(terms) };
  });

/**
 * Adds or changes an expression. Refused when its own test sentence, or one that worked until now,
 * would not find its category any more: then nothing changes.
 */
export const zet = (ctx: MedewerkerContext, input: TermInput) =>
  inGemeente(ctx, async (tx) => {
    const all = await termsOf(tx, ctx.gemeente.id);
    const others = all.filter(({ id }) => id !== input.id);
    const before = all.find(({ id }) => id === input.id);
    if (input.id !== undefined && !before) throw new DomainError('nietGevonden');
    if (before && before.versie !== input.versie)
      return new Verouderd({ versie: before.versie, waarde: viewOf(before) });
    assertNew(others, input);
    assertProven(others, input);
    const row = await write(tx, ctx, input, before);
    return { term: viewOf(row) };
  });

function assertNew(others: readonly TermRow[], { categorie, uitdrukking }: TermInput) {
  if (tokens(uitdrukking).length === 0) throw wrong('uitdrukking', 'Vul een woord of zin in.');
  if (others.length >= MOST)
    throw wrong('uitdrukking', `Meer dan ${MOST} eigen uitdrukkingen kan niet.`);
  const same = tokens(uitdrukking).join(' ');
  const twin = others.find(
    (one) => one.categorie === categorie && tokens(one.uitdrukking).join(' ') === same,
  );
  if (twin) throw wrong('uitdrukking', 'Deze uitdrukking staat er al bij dit onderwerp.');
}

function assertProven(others: readonly TermRow[], input: TermInput) {
  const worked = new Set(sentences(proven(others).filter(({ goed }) => goed)));
  const broken = proven([...others, input]).filter(({ goed }) => !goed);
  const [own] = broken.filter(({ testzin }) => testzin === input.testzin);
  if (own) throw wrong('testzin', 'Met deze testzin vinden wij dit onderwerp nog niet goed.');
  const [other] = sentences(broken).filter((testzin) => worked.has(testzin));
  if (other !== undefined)
    throw wrong('uitdrukking', `Hierdoor werkt een andere testzin niet meer: “${other}”.`);
}

const sentences = (rows: readonly { testzin: string }[]) => rows.map(({ testzin }) => testzin);
const wrong = (pad: string, zin: string) => new DomainError('ongeldig', { pad, zin });

async function write(
  tx: Tx,
  { gemeente, medewerker, now }: MedewerkerContext,
  input: TermInput,
  before: TermRow | undefined,
): Promise<TermRow> {
  const { soort, categorie, uitdrukking, testzin } = input;
  const row: TermRow = {
    ...{ gemeenteId: gemeente.id, id: before?.id ?? newId(), soort, categorie, testzin },
    ...{ uitdrukking: uitdrukking.trim(), versie: (before?.versie ?? 0) + 1 },
    ...{ door: medewerker.id, gewijzigdOp: new Date(now()) },
  };
  if (!before) await tx.insert(thesaurusTerm).values(row);
  else await tx.update(thesaurusTerm).set(row).where(itself(row));
  return row;
}

/** Takes an own expression back: the built-in reading holds again. */
export const verwijder = (ctx: MedewerkerContext, id: string) =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const gone = await tx
      .delete(thesaurusTerm)
      .where(itself({ gemeenteId: ctx.gemeente.id, id }))
      .returning({ id: thesaurusTerm.id });
    if (gone.length === 0) throw new DomainError('nietGevonden');
    return { verwijderd: id };
  });

const itself = ({ gemeenteId, id }: Pick<TermRow, 'gemeenteId' | 'id'>) =>
  and(eq(thesaurusTerm.gemeenteId, gemeenteId), eq(thesaurusTerm.id, id));
