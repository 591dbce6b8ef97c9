import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { themeClass } from '@keukentafel/ui/themes';
import { createApi } from '#lib/server/api.ts';
import { foutVan } from '#lib/server/fouten.ts';
import { gemeenteAt } from '#lib/server/gemeente.ts';
import { secure } from '#lib/server/headers.ts';

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.api = createApi(event);
  event.locals.gemeente = await gemeenteAt(event.url.host, event.locals.api);
  const thema = themeClass(event.locals.gemeente.thema);
  const tekst = event.cookies.get('tekst') === 'groot' ? 'groot' : 'gewoon';
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%thema%', thema).replace('%tekst%', tekst),
    filterSerializedResponseHeaders: () => false,
  });
  return secure(response, event.url.pathname);
};

const FRAMEWORK: Readonly<Record<number, string>> = {
  404: 'Deze pagina bestaat niet.',
  413: 'Dit is te groot om te versturen. Maak uw tekst korter.',
};

export const handleError: HandleServerError = ({ kind, error }) => {
  if (kind === 'framework')
    return { status: error.status, message: FRAMEWORK[error.status] ?? 'Dit verzoek kan niet.' };
  if (kind !== 'unknown') return;
  const { status, zin, code } = foutVan(error);
  if (status === 500) console.error(JSON.stringify({ service: 'inwoner', error: nameOf(error) }));
  const message = code === 'nietBereikbaar' ? 'Deze dienst is nu niet bereikbaar.' : zin;
  return { status, message, fout: code };
};

/** The kind of error and where it happened: never its text, which may quote what someone typed. */
const nameOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.name} ${error.stack?.split('\n').find((line) => line.includes(' at ')) ?? ''}`
    : 'unknown';
