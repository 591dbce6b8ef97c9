import { CATEGORIES, understand, withOwnTerms } from '@keukentafel/domain/catalogue';
import { withTenant } from '../../db/database.ts';
import type { MedewerkerContext } from '../../zaak/actor.ts';
import { findServices } from '../find.ts';
import { termsOf } from './own.ts';
import type { Proven } from './testzin.ts';

const SHOWN = 10;

/**
 * "Test a question": how the words are read, which subjects they point to and through which
 * expression, and what a resident would then see. With `met` also an expression not saved yet.
 */
export const proef = (
  { db, gemeente, today }: MedewerkerContext,
  { vraag, met }: { vraag: string; met?: Omit<Proven, 'testzin'> | undefined },
) =>
  withTenant(db, gemeente.id, async (tx) => {
    const saved = await termsOf(tx, gemeente.id);
    const question = understand(vraag, withOwnTerms(met ? [...saved, met] : saved));
    const found = await findServices(tx, { gemeente, today, question, words: vraag });
    return {
      woorden: question.terms.map(({ getypt, gelezen, hoe, gewicht }) => ({
        ...{ getypt, gelezen, hoe, gewicht },
      })),
      categorieen: question.categorieen.slice(0, SHOWN).map(({ code, score, door }) => ({
        ...{ code, naam: CATEGORIES[code].naam, score: Math.round(score * 100) / 100, door },
      })),
      gevaar: [...question.danger],
      treffers: found.best
        .slice(0, SHOWN)
        .map(({ hit, why }) => ({ id: hit.id, naam: hit.naam, waarom: why })),
      terugval: found.fallback,
    };
  });
