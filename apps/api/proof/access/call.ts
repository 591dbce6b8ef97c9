import { z } from 'zod';
import { kindOf } from '../../src/cli/routes.ts';
import { parts } from '../../src/parts.ts';
import type { Person, World } from './world.ts';

export interface Answer {
  /** The domain's word for the refusal; 'ok' or 'other' without one. */
  fout: string;
  /** Everything a caller can see, but for the clock: to hold two answers side by side. */
  seen: string;
  /** What was answered to this call alone. */
  data: unknown;
}

const Wire = z.object({
  error: z.object({ data: z.object({ fout: z.string().nullish() }).loose() }).loose(),
});

const foutOf = (body: unknown, ok: boolean): string => {
  const wire = Wire.safeParse(body);
  if (wire.success) return wire.data.error.data.fout ?? 'other';
  return ok ? 'ok' : 'other';
};

const Result = z.object({ result: z.object({ data: z.unknown() }) });
const dataOf = (body: unknown): unknown => Result.safeParse(body).data?.result.data ?? null;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const seenOf = (answer: Response, body: unknown): string => {
  const headers = [...answer.headers].filter(([name]) => name !== 'date').sort();
  return JSON.stringify([answer.status, headers, body]).replaceAll(/"path":"[^"]*",?/g, '');
};

const JSON_TYPE = { 'content-type': 'application/json' };

const askRoute = async ({ api }: World, path: string, person: Person): Promise<Answer> => {
  const [method = '', address = ''] = path.split(' ');
  const caller = { host: person.host, token: (await person.token()) ?? '' };
  const init = method === 'POST' ? { method, headers: JSON_TYPE, body: '{}' } : { method };
  const answer = await api.request(address.replace('*', ''), init, caller);
  const body = parsed(await answer.text());
  return { fout: foutOf(body, answer.ok), seen: seenOf(answer, body), data: body };
};

/** A call that everybody may make, of the same kind: a batch does not mix them. */
const allowedBeside = (path: string): string =>
  kindOf(Object(parts.router._def.procedures)[path]) === 'mutation'
    ? 'catalogue.kloptNiet'
    : 'gemeente.info';

/** One call as this person: alone, or behind an allowed one in a batch. */
export const ask = async (
  world: World,
  path: string,
  input: unknown,
  { person, batch }: { person: Person; batch: boolean },
): Promise<Answer> => {
  if (path.includes(' ')) return askRoute(world, path, person);
  const caller = { host: person.host, token: (await person.token()) ?? '' };
  const address = batch ? `/trpc/${allowedBeside(path)},${path}?batch=1` : `/trpc/${path}`;
  const body = JSON.stringify(batch ? { '0': {}, '1': input } : input);
  const answer = await world.api.request(
    address,
    { method: 'POST', headers: JSON_TYPE, body },
    caller,
  );
  const text = parsed(await answer.text());
  const own = batch && Array.isArray(text) ? text[1] : text;
  if (/sessie|afmelden|delen/.test(path)) person.forget();
  return { fout: foutOf(own, answer.ok), seen: seenOf(answer, own), data: dataOf(own) };
};
