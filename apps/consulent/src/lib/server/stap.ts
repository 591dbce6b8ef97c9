import { GEBEURTENISSEN, type Gebeurtenis } from '@keukentafel/domain/zaak';
import { attempt } from '#lib/server/action.ts';
import { wrong, optional, text, version } from '#lib/server/form.ts';
import { beslissingIn, stapGegevens } from '#lib/server/stapVelden.ts';
import type { ZaakEvent } from '#lib/server/zaak.ts';

const isGebeurtenis = (value: string): value is Gebeurtenis => Object.hasOwn(GEBEURTENISSEN, value);

/** Records that something happened in the case, on its day. */
export async function stap(event: ZaakEvent) {
  const form = await event.request.formData();
  const gebeurtenis = text(form, 'gebeurtenis');
  const rename = (field: string) => field.replace(/^gegevens\./, '');
  return attempt({ formulier: gebeurtenis, form, rename }, async () => {
    if (!isGebeurtenis(gebeurtenis)) throw wrong('gebeurtenis', 'Deze stap bestaat niet.');
    const op = optional(form, 'op');
    const toelichting = optional(form, 'toelichting');
    const gegevens = stapGegevens(form, gebeurtenis);
    const { zaak, bewaren } = event.locals.api.consulent;
    const what = {
      ...{ id: event.params.id, versie: version(form) },
      ...(op && { op }),
      ...(toelichting && { toelichting }),
    };
    // Destroying cannot be taken back: a call of its own, which asks who it is.
    await (gebeurtenis === 'vernietigingBeslissen'
      ? bewaren.beslis.mutate({ ...what, ...beslissingIn(form) })
      : zaak.stap.mutate({ ...what, gebeurtenis, ...(gegevens && { gegevens }) }));
    return `Vastgelegd: ${GEBEURTENISSEN[gebeurtenis].naam.toLowerCase()}.`;
  });
}
