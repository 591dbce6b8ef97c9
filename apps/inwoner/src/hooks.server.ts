import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { secure } from '@keukentafel/ui/headers';
import { mutatieIn } from '@keukentafel/ui/mutatie';
import { noMunicipality } from '@keukentafel/ui/noMunicipality';
import { tellSurprise } from '@keukentafel/ui/surprise';
import { themeClass } from '@keukentafel/ui/themes';
import { createApi } from '#lib/server/api.ts';
import { foutVan } from '#lib/server/fouten.ts';
import { gemeenteAt } from '#lib/server/gemeente.ts';

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.mutatie = await mutatieIn(event.request);
  event.locals.api = createApi(event);
  const gemeente = await gemeenteAt(event.url.host, event.locals.api);
  if (!gemeente) return secure(noMunicipality());
  event.locals.gemeente = gemeente;
  const thema = themeClass(gemeente.thema);
  const tekst = event.cookies.get('tekst') === 'groot' ? 'groot' : 'gewoon';
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%thema%', thema).replace('%tekst%', tekst),
    filterSerializedResponseHeaders: () => false,
  });
  const answer = event.request.headers.has('x-blijf') ? withoutRedirect(response) : response;
  return secure(answer, { isPublic: PUBLIC.test(event.url.pathname) });
};

/** Our own script goes there by itself: it could not see where a redirect leads. */
function withoutRedirect(response: Response): Response {
  const to = response.headers.get('location');
  if (to === null) return response;
  const headers = new Headers(response.headers);
  headers.delete('location');
  headers.set('x-naar', to);
  // An answer without a kind would be read as broken XML.
  headers.set('content-type', 'text/html');
  return new Response(null, { status: 204, headers });
}

const PUBLIC =
  /^\/((uitleg|hulp|aanbod|onderwerpen|organisaties|agenda|buurt)(\/|$)|aanbieders(\/aanmelden)?$|(robots\.txt|sitemap\.xml)?$)/;

const FRAMEWORK: Readonly<Record<number, string>> = {
  404: 'Deze pagina bestaat niet.',
  413: 'Ga terug in uw browser: uw tekst staat er nog. Maak de tekst korter.',
};

export const handleError: HandleServerError = ({ kind, error }) => {
  if (kind === 'framework')
    return { status: error.status, message: FRAMEWORK[error.status] ?? 'Dit verzoek kan niet.' };
  if (kind !== 'unknown') return;
  const { status, zin, code } = foutVan(error);
  if (status === 500) tellSurprise('inwoner', error);
  const message = code === 'nietBereikbaar' ? 'Deze dienst is nu niet bereikbaar.' : zin;
  return { status, message, fout: code };
};
