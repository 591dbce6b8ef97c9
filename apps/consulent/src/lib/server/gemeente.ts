import type { RequestEvent } from '@sveltejs/kit';
import type { Api } from '#lib/server/api.ts';
import { explain } from '#lib/server/explain.ts';

type Gemeente = Awaited<ReturnType<Api['gemeente']['info']['query']>>;

const FRESH_MS = 60_000;
const known = new Map<string, { gemeente: Gemeente; at: number }>();

type At = Pick<RequestEvent, 'url' | 'locals'>;

/**
 * The municipality of this host; a known one is still shown while the API is away.
 * Null when the API never answered for it, `onbekend` when no municipality is on this host.
 */
export async function municipalityAt(event: At): Promise<Gemeente | null | 'onbekend'> {
  const kept = known.get(event.url.host);
  if (kept && Date.now() - kept.at < FRESH_MS) return kept.gemeente;
  try {
    const gemeente = await event.locals.api.gemeente.info.query();
    known.set(event.url.host, { gemeente, at: Date.now() });
    return gemeente;
  } catch (error) {
    if (explain(error).fout === 'gemeenteOnbekend') return 'onbekend';
    return kept?.gemeente ?? null;
  }
}

/** For pages: the hook already refused every host without a municipality. */
export async function gemeenteOf(event: At): Promise<Gemeente | null> {
  const found = await municipalityAt(event);
  return found === 'onbekend' ? null : found;
}
