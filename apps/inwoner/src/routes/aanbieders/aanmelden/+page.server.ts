import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { aanbodIn, fieldOf, leeg, secties, typedIn } from '#lib/server/aanbieder.ts';
import { mislukt } from '#lib/server/fouten.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = (() => ({
  ...{ titel: 'Uw aanbod aanmelden', secties, waarden: leeg },
})) satisfies PageServerLoad;

const NIET_GOED = 'Niet alles is goed ingevuld.';

export const actions = {
  default: async ({ request, locals }) => {
    const waarden = typedIn(await request.formData());
    const read = aanbodIn(waarden);
    if ('fouten' in read)
      return fail(400, { zin: NIET_GOED, fouten: read.fouten, waarden, codeNodig: false });
    try {
      const email = (waarden['aanmelder'] ?? '').trim();
      await locals.api.aanbieder.meldAan.mutate({ email, aanbod: read.aanbod });
    } catch (error) {
      return mislukt(error, waarden, (path) => (path === 'email' ? 'aanmelder' : fieldOf(path)));
    }
    redirect(303, resolve('/aanbieders/verstuurd'));
  },
} satisfies Actions;
