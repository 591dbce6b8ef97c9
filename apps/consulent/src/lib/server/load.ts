import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { explain } from '#lib/server/explain.ts';

/**
 * Reads for a page. After a POST a failed reading gives null instead of an error page,
 * so that the page can still give back what the person typed.
 */
export async function read<T>(event: RequestEvent, work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (cause) {
    if (event.request.method === 'POST') return null;
    const { status, zin, fout } = explain(cause);
    if (status === 401) redirect(303, `/inloggen?naar=${encodeURIComponent(event.url.pathname)}`);
    if (fout === 'extraControle')
      redirect(303, `/inloggen/opnieuw?naar=${encodeURIComponent(event.url.pathname)}`);
    error(status, { message: zin, fout });
  }
}
