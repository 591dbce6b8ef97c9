import { explain } from '#lib/server/explain.ts';
import { text } from '#lib/server/form.ts';
import type { RequestHandler } from './$types';

const plain = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });

/** One piece of a large file; the first begins the reading, the answer is its number. */
export const POST: RequestHandler = async ({ request, locals }) => {
  const form = await request.formData();
  const piece = form.get('deel');
  if (!(piece instanceof File)) return plain('Dit is geen bestand.', 400);
  const { inlezen } = locals.api.consulent.redactie;
  try {
    const known = text(form, 'id');
    const id = known || (await inlezen.begin.mutate({ naam: text(form, 'naam') })).id;
    const inhoud = Buffer.from(await piece.arrayBuffer()).toString('base64');
    await inlezen.deel.mutate({ id, nr: Number(text(form, 'nr')), inhoud });
    return plain(id);
  } catch (error) {
    const { status, zin, velden } = explain(error);
    return plain(velden['bestand']?.[0] ?? zin, status);
  }
};
