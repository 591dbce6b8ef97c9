/** Name of the hidden field, and of its header on the way to the API. */
export const MUTATIE = 'mutatie';

/** A UUIDv4; by hand because `randomUUID` is missing on an address without https. */
export const newMutatie = (): string => {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))].map((byte, at) =>
    at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte,
  );
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return [...parts, hex.slice(20)].join('-');
};

const words = (body: FormData): string =>
  JSON.stringify([...body].filter(([name]) => name !== MUTATIE));

const sent = new WeakMap<HTMLFormElement, { words: string; id: string }>();

/** Gives what is sent its id: the same for the same words, so that trying again changes nothing. */
export function stamp(form: HTMLFormElement, body: FormData, action = ''): void {
  const now = action + words(body);
  const last = sent.get(form);
  const id = last?.words === now ? last.id : newMutatie();
  sent.set(form, { words: now, id });
  body.set(MUTATIE, id);
}

const MOST = 512 * 1024;
const FORM = /^(application\/x-www-form-urlencoded|multipart\/form-data)/;

/** The id that came with a form, or null: for the server of an app. Files are not read twice. */
export async function mutatieIn(request: Request): Promise<string | null> {
  if (request.method !== 'POST' || !FORM.test(request.headers.get('content-type') ?? ''))
    return null;
  const size = Number(request.headers.get('content-length') ?? MOST);
  if (!(size < MOST)) return null;
  const form = await request
    .clone()
    .formData()
    .catch(() => null);
  const id = form?.get(MUTATIE);
  return typeof id === 'string' && id !== '' ? id : null;
}

/** Numbers the calls that one form leads to: each is remembered by itself. */
export function mutatieHeader(id: () => string | null) {
  let calls = 0;
  return (opList: readonly { type: string }[]): Record<string, string> => {
    const now = id();
    if (!now || opList[0]?.type !== 'mutation') return {};
    calls += 1;
    return { 'x-keukentafel-mutatie': `${now}.${calls}` };
  };
}
