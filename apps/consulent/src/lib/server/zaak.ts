import { error, type RequestEvent } from '@sveltejs/kit';
import type { Zaak } from '#lib/types.ts';
import { read } from '#lib/server/load.ts';

export type ZaakEvent = RequestEvent & { params: { id: string } };

/** The case of this page, asked for once per request however many loads want it. */
export function openZaak(event: ZaakEvent): Promise<Zaak | null> {
  event.locals.zaak ??= read(
    event,
    event.locals.api.consulent.zaak.open.query({ id: event.params.id }),
  );
  return event.locals.zaak;
}

/** The need on this page, or the same 'not found' as a case of someone else. */
export function needOf(zaak: Zaak, behoefteId: string): Zaak['behoeften'][number] {
  return zaak.behoeften.find(({ id }) => id === behoefteId) ?? error(404, 'Niet gevonden.');
}

/** The case as it is now, for showing what someone else saved meanwhile. */
export function freshZaak(event: ZaakEvent): Promise<Zaak> {
  return event.locals.api.consulent.zaak.open.query({ id: event.params.id });
}
