import { passPdf } from '#lib/server/document.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
  passPdf(event, `${event.params.id}/document/${event.params.document}`);
