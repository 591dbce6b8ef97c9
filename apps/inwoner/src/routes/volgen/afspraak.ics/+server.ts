import { fileFromApi } from '#lib/server/bestand.ts';
import type { RequestHandler } from './$types.js';

/** The appointment for a calendar; a later version carries the same UID. */
export const GET: RequestHandler = (event) => fileFromApi(event, '/bestanden/afspraak.ics');
