import { CATEGORIES, CATEGORY_CODES } from '@keukentafel/domain/catalogue';
import { isActionFailure } from '@sveltejs/kit';
import { z } from 'zod';
import { attempt } from '#lib/server/action.ts';
import { optional, parsed, text } from '#lib/server/form.ts';
import { read } from '#lib/server/load.ts';
import type { Proef } from '#lib/types.ts';
import type { Actions, PageServerLoad } from './$types';

const categorieen = CATEGORY_CODES.map((waarde) => ({ waarde, label: CATEGORIES[waarde].naam }));

export const load = (async (event) => {
  const { thesaurus } = event.locals.api.consulent;
  return {
    ...{ titel: 'Woorden', categorieen },
    woorden: await read(event, thesaurus.lijst.query()),
  };
}) satisfies PageServerLoad;

const Soort = z.enum(['erbij', 'weg'], 'Kies uit de lijst.');
const Categorie = z.enum(CATEGORY_CODES, 'Kies een onderwerp uit de lijst.');

const termIn = (form: FormData) => ({
  soort: parsed(Soort, text(form, 'soort'), () => 'soort'),
  categorie: parsed(Categorie, text(form, 'categorie'), () => 'categorie'),
  uitdrukking: text(form, 'uitdrukking').trim(),
});

export const actions = {
  zet: async (event) => {
    const form = await event.request.formData();
    return attempt({ formulier: 'zet', form }, async () => {
      const testzin = text(form, 'testzin').trim();
      await event.locals.api.consulent.thesaurus.zet.mutate({ ...termIn(form), testzin });
      return 'Het woord werkt meteen.';
    });
  },
  verwijder: async (event) => {
    const form = await event.request.formData();
    return attempt({ formulier: 'verwijder', form }, async () => {
      await event.locals.api.consulent.thesaurus.verwijder.mutate({ id: text(form, 'id') });
      return 'Het woord is weg.';
    });
  },
  /** Tries a question, with the word that is being typed when there is one. Stores nothing. */
  proef: async (event) => {
    const form = await event.request.formData();
    const vraag = text(form, 'vraag');
    const proeven: Proef[] = [];
    const done = await attempt({ formulier: 'proef', form }, async () => {
      const met = optional(form, 'uitdrukking') ? termIn(form) : undefined;
      const { thesaurus } = event.locals.api.consulent;
      proeven.push(await thesaurus.proef.query(met ? { vraag, met } : { vraag }));
      return 'Dit is de uitkomst.';
    });
    return isActionFailure(done) ? done : { ...done, vraag, proef: proeven[0] ?? null };
  },
} satisfies Actions;
