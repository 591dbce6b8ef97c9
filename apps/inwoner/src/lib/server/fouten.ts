import type { AppRouter } from '@keukentafel/api';
import { fail } from '@sveltejs/kit';
import { isTRPCClientError } from '@trpc/client';

/** A failure as the pages know it. */
export interface Fout {
  status: number;
  zin: string;
  /** The domain's code; `nietBereikbaar` when the API did not answer. */
  code: string | null;
  velden: Record<string, string[]>;
}

const WEG =
  'Wij kunnen het nu niet opslaan. Uw tekst staat nog op dit scherm. Probeer het zo nog eens.';
const ONBEKEND = 'Er ging iets mis. Probeer het zo nog eens.';

/** Any failure of a call to the API; the text of a real surprise stays on the server. */
export function foutVan(error: unknown): Fout {
  if (!isTRPCClientError<AppRouter>(error))
    return { status: 500, zin: ONBEKEND, code: null, velden: {} };
  const { data } = error;
  if (!data) return { status: 503, zin: WEG, code: 'nietBereikbaar', velden: {} };
  return { status: data.httpStatus, zin: data.zin, code: data.fout, velden: data.velden };
}

/** What every failed form answers: the mistakes, and everything that was typed. */
export interface Mislukt<Waarden> {
  zin: string;
  fouten: { name: string; text: string }[];
  waarden: Waarden;
  /** The session is gone: the page asks for the code beside the text. */
  codeNodig: boolean;
}

const codeErrors = new Set(['codeOnbekend', 'teVaak', 'extraControle']);

/** The field of a form that a path of the API's answer is about: its last part, when not told. */
export type FieldOf = (path: string) => string;
const lastPart: FieldOf = (path) => path.split('.').at(-1) ?? path;

/** `fail()` with the text kept, for any failure of the API. */
export function mislukt<Waarden>(error: unknown, waarden: Waarden, fieldOf = lastPart) {
  const { status, zin, code, velden } = foutVan(error);
  const named = Object.entries(velden).map(([path, texts]) => ({
    name: fieldOf(path),
    text: texts[0] ?? zin,
  }));
  const codeNodig = code === 'aanmeldenNodig' || (code !== null && codeErrors.has(code));
  const fouten = codeNodig ? [{ name: 'code', text: codeText(code, zin) }] : named;
  return fail(status, { zin, fouten, waarden, codeNodig } satisfies Mislukt<Waarden>);
}

const codeText = (code: string | null, zin: string): string =>
  code === 'aanmeldenNodig' ? 'Vul uw code in. Daarna slaan wij uw tekst op.' : zin;

/**
 * Loads for a page with a form. After a failed POST the same page is shown again with what was
 * typed, so a failing load gives null there instead of an error page that would drop the text.
 */
export async function loadKeepingText<T>(
  request: Request,
  load: () => Promise<T>,
): Promise<T | null> {
  try {
    return await load();
  } catch (error) {
    if (request.method === 'POST') return null;
    throw error;
  }
}
