import type { AppRouter } from '@keukentafel/api';
import type { inferRouterOutputs } from '@trpc/server';
import type { Api } from '#lib/server/api.ts';
import { foutVan } from '#lib/server/fouten.ts';

export type GemeenteInfo = inferRouterOutputs<AppRouter>['gemeente']['info'];

const FRESH_MS = 60_000;
const known = new Map<string, { at: number; info: GemeenteInfo }>();

/** Shown when the API has not answered once yet: the pages still stand, without local details. */
const ONBEKEND: GemeenteInfo = {
  code: '',
  naam: 'Uw gemeente',
  thema: 'voorbeeldstad',
  voorbeeld: false,
  clientondersteuning: { naam: '', telefoon: '', email: '', web: '', uitleg: '' },
  wmoLoket: { naam: '', telefoon: '', adres: '', tijden: '' },
  spoedTelefoon: '112',
  lezers: '',
  snelWeg: 'https://www.buienradar.nl/',
};

/**
 * The municipality on this host; the last answer stays in use while the API is away.
 * Null when the API knows none here: then no page of anybody's may stand on this address.
 */
export async function gemeenteAt(host: string, api: Api): Promise<GemeenteInfo | null> {
  const kept = known.get(host);
  if (kept && Date.now() - kept.at < FRESH_MS) return kept.info;
  try {
    const info = await api.gemeente.info.query();
    if (known.size > 500) known.clear();
    known.set(host, { at: Date.now(), info });
    return info;
  } catch (error) {
    if (foutVan(error).code === 'gemeenteOnbekend') return null;
    return kept?.info ?? ONBEKEND;
  }
}
