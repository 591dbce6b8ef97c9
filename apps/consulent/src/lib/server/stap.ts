import { GEBEURTENISSEN, type Gebeurtenis } from '@keukentafel/domain/zaak';
import { attempt } from '#lib/server/action.ts';
import { wrong, optional, text, version } from '#lib/server/form.ts';
import { stapGegevens } from '#lib/server/stapVelden.ts';
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
    await event.locals.api.consulent.zaak.stap.mutate({
      id: event.params.id,
      versie: version(form),
      gebeurtenis,
      ...(op && { op }),
      ...(toelichting && { toelichting }),
      ...(gegevens && { gegevens }),
    });
    return `Vastgelegd: ${GEBEURTENISSEN[gebeurtenis].naam.toLowerCase()}.`;
  });
}
