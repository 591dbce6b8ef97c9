import { secure } from '@keukentafel/ui/headers';
import { mutatieIn } from '@keukentafel/ui/mutatie';
import { noMunicipality } from '@keukentafel/ui/noMunicipality';
import { tellSurprise } from '@keukentafel/ui/surprise';
import { themeClass } from '@keukentafel/ui/themes';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { createApi } from '#lib/server/api.ts';
import { explain } from '#lib/server/explain.ts';
import { municipalityAt } from '#lib/server/gemeente.ts';

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.mutatie = await mutatieIn(event.request);
  event.locals.api = createApi(event);
  if ((await municipalityAt(event)) === 'onbekend') return secure(noMunicipality());
  event.locals.thema = '';
  event.locals.zaak = null;
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%thema%', themeClass(event.locals.thema)),
    filterSerializedResponseHeaders: () => false,
  });
  return secure(response);
};

export const handleError: HandleServerError = ({ kind, error }) => {
  if (kind === 'framework' && error.status === 404)
    return { status: 404, message: 'Deze pagina bestaat niet.' };
  if (kind !== 'unknown') return;
  const { status, zin, fout } = explain(error);
  if (status === 500) tellSurprise('consulent', error);
  return { status, message: zin, fout };
};
