import type { RequestEvent } from '@sveltejs/kit';
import type { Api } from '#lib/server/api.ts';

type Gemeente = Awaited<ReturnType<Api['gemeente']['info']['query']>>;

const FRESH_MS = 60_000;
const known = new Map<string, { gemeente: Gemeente; at: number }>();

/** The municipality of this host; a known one is still shown while the API is away. */
export async function gemeenteOf(event: RequestEvent): Promise<Gemeente | null> {
  const kept = known.get(event.url.host);
  if (kept && Date.now() - kept.at < FRESH_MS) return kept.gemeente;
  try {
    const gemeente = await event.locals.api.gemeente.info.query();
    known.set(event.url.host, { gemeente, at: Date.now() });
    return gemeente;
  } catch {
    return kept?.gemeente ?? null;
  }
}
