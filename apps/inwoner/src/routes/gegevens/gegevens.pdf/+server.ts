import { fileFromApi } from '#lib/server/bestand.ts';
import type { RequestHandler } from './$types.js';

/** Everything held about the resident; the API asks for a code that was typed just now. */
export const GET: RequestHandler = (event) => fileFromApi(event, '/bestanden/gegevens.pdf');
