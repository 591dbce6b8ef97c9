import { ownPath } from '#lib/server/session.ts';
import type { PageServerLoad } from './$types';

const FOUTEN: Record<string, string> = {
  bereik: 'Het systeem is even niet bereikbaar. Probeer het over een minuut nog eens.',
  begin: 'Het inloggen kon niet beginnen. Probeer het nog eens.',
  geen: 'U werkt niet voor deze gemeente in dit systeem. Vraag uw functioneel beheerder.',
  verlopen: 'Het inloggen duurde te lang. Begin opnieuw.',
  mislukt: 'Het inloggen is niet gelukt. Probeer het opnieuw of bel uw functioneel beheerder.',
};

export const load = (({ url }) => ({
  titel: 'Inloggen',
  fout: FOUTEN[url.searchParams.get('fout') ?? ''] ?? null,
  naar: ownPath(url.searchParams.get('naar')),
  uit: url.searchParams.has('uit'),
})) satisfies PageServerLoad;
