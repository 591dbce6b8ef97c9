import { z } from 'zod';
import { keysOf } from './keysOf.ts';

/** Why a decision may be revised or withdrawn: for the decision, and in words for the resident. */
export const GRONDEN_HERZIENING = {
  a: {
    grond: 'Er waren onjuiste of onvolledige gegevens. Met de juiste was anders besloten.',
    voorInwoner: 'Wij hadden gegevens die niet klopten. Anders hadden wij iets anders besloten.',
    artikel: 'Wmo 2015 art. 2.3.10 lid 1 onder a',
  },
  b: {
    grond: 'De inwoner is niet meer op de voorziening of het pgb aangewezen.',
    voorInwoner: 'U hebt deze hulp niet meer nodig.',
    artikel: 'Wmo 2015 art. 2.3.10 lid 1 onder b',
  },
  c: {
    grond: 'De voorziening of het pgb is niet meer toereikend.',
    voorInwoner: 'Deze hulp is voor u niet meer genoeg.',
    artikel: 'Wmo 2015 art. 2.3.10 lid 1 onder c',
  },
  d: {
    grond: 'De inwoner voldoet niet aan de voorwaarden van de voorziening of het pgb.',
    voorInwoner: 'Bij deze hulp horen voorwaarden. U voldoet daar niet aan.',
    artikel: 'Wmo 2015 art. 2.3.10 lid 1 onder d',
  },
  e: {
    grond: 'De inwoner gebruikt de voorziening of het pgb niet, of voor een ander doel.',
    voorInwoner: 'U gebruikt de hulp of het budget niet, of voor iets anders.',
    artikel: 'Wmo 2015 art. 2.3.10 lid 1 onder e',
  },
} as const;

/** A letter of art. 2.3.10 lid 1: nothing else lets a decision be changed under that article. */
export const GrondHerziening = z.enum(keysOf(GRONDEN_HERZIENING), {
  error: 'Kies waarom u het besluit verandert.',
});
export type GrondHerziening = z.infer<typeof GrondHerziening>;
