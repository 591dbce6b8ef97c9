import { Overweging } from '@keukentafel/domain/ladder';
import { fail } from '@sveltejs/kit';
import { attempt } from '#lib/server/action.ts';
import { parsed, text, wrong } from '#lib/server/form.ts';
import { read } from '#lib/server/load.ts';
import type { ZaakEvent } from '#lib/server/zaak.ts';

type AanbodEvent = ZaakEvent & { params: { behoefte: string } };

/** What the catalogue has for this need; without words, for the need as the resident told it. */
export function zoekAanbod({ locals, params }: AanbodEvent, woorden: string) {
  const asked = { id: params.id, behoefteId: params.behoefte };
  return locals.api.consulent.aanbod.zoek.query(
    woorden.trim() === '' ? asked : { ...asked, woorden },
  );
}

/** Yes, no, or not asked yet. */
const asked = (form: FormData, name: string): boolean | null => {
  const value = text(form, name);
  return value === '' ? null : value === 'ja';
};

function readOverweging(form: FormData): Overweging {
  if (text(form, 'past') === '') throw wrong('past', 'Kies of het past.');
  return parsed(Overweging, {
    past: text(form, 'past') === 'ja',
    waarom: text(form, 'waarom'),
    plaats: text(form, 'plaats'),
    gecontroleerdOp: text(form, 'gecontroleerdOp'),
    bron: text(form, 'bron'),
    bereikbaar: asked(form, 'bereikbaar'),
    draagbaar: asked(form, 'draagbaar'),
  });
}

/** Records what was found about one offer; the list comes back as it was, with that in it. */
export async function legVast(event: AanbodEvent) {
  const form = await event.request.formData();
  const serviceId = text(form, 'serviceId');
  const answer = await attempt({ formulier: serviceId, form }, async () => {
    const overweging = readOverweging(form);
    const { id, behoefte: behoefteId } = event.params;
    await event.locals.api.consulent.aanbod.overweeg.mutate({
      ...{ id, behoefteId, serviceId, overweging },
    });
    return 'Vastgelegd als bewijs.';
  });
  const gevonden = await read(event, zoekAanbod(event, text(form, 'woorden')));
  return 'gelukt' in answer
    ? { ...answer, gevonden }
    : fail(answer.status, { ...answer.data, gevonden });
}
