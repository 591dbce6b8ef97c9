import { foutVan } from '#lib/server/fouten.ts';
import { dropOwn, keepOwn } from '#lib/server/eigen.ts';
import { text } from '#lib/server/form.ts';
import type { RequestHandler } from './$types.js';

/** The key of the text that waits on this device; without a number a new device, with its key. */
export const POST: RequestHandler = async (event) => {
  const id = text(await event.request.formData(), 'id');
  const { apparaat } = event.locals.api.inwoner;
  try {
    const made = await (id === '' ? apparaat.maak.mutate() : apparaat.open.mutate({ id }));
    keepOwn(event);
    return Response.json(made);
  } catch (error) {
    const { status } = foutVan(error);
    if (status === 404) dropOwn(event);
    return Response.json({}, { status });
  }
};
