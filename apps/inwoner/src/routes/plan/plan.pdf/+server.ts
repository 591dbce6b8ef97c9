import { fileFromApi } from '#lib/server/bestand.ts';
import type { RequestHandler } from './$types.js';

/** The plan as a tagged PDF, for paper or to keep. */
export const GET: RequestHandler = (event) => fileFromApi(event, '/bestanden/plan.pdf');
