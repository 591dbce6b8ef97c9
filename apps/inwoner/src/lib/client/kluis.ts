const NAME = 'kt';
const KEPT = 'tekst';
const DEVICE = 'apparaat';
const WEEK_MS = 7 * 86_400_000;

/** One text that waits, as it stands on the device. Only `op` says anything without the key. */
interface Kept {
  plek: string;
  iv: Uint8Array<ArrayBuffer>;
  inhoud: ArrayBuffer;
  op: number;
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no storage'));
  });

/** Opened for one act only, so that wiping never waits for us. */
async function within<T>(act: (db: IDBDatabase) => Promise<T>): Promise<T> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(KEPT, { keyPath: 'plek' });
    request.result.createObjectStore(DEVICE);
  };
  const db = await done(request);
  try {
    return await act(db);
  } finally {
    db.close();
  }
}

const read = (db: IDBDatabase, name: string) => db.transaction(name).objectStore(name);
const write = (db: IDBDatabase, name: string) =>
  db.transaction(name, 'readwrite').objectStore(name);

/** The number of this device, or null: almost always, for only one's own device has one. */
export async function deviceId(): Promise<string | null> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === NAME)) return null;
  const id: unknown = await within((db) => done(read(db, DEVICE).get(DEVICE)));
  return typeof id === 'string' ? id : null;
}

export const rememberDevice = (id: string): Promise<unknown> =>
  within((db) => done(write(db, DEVICE).put(id, DEVICE)));

export const forgetDevice = (): Promise<unknown> => done(indexedDB.deleteDatabase(NAME));

const utf8 = new TextEncoder();
const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Text that waits on one's own device. Its key comes from the server and stays in the memory of
 * this page: what is on the disk can be read with an open plan only.
 */
export class Kluis {
  #id: string;
  #key: CryptoKey;

  private constructor(id: string, key: CryptoKey) {
    this.#id = id;
    this.#key = key;
  }

  static async open(id: string, sleutel: string): Promise<Kluis> {
    const bytes = Uint8Array.from(atob(sleutel), (letter) => letter.charCodeAt(0));
    const use: KeyUsage[] = ['encrypt', 'decrypt'];
    return new Kluis(id, await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, use));
  }

  /** Where a text stands: a name that tells nothing. */
  async #place(name: string): Promise<string> {
    return hex(await crypto.subtle.digest('SHA-256', utf8.encode(`${this.#id}|${name}`)));
  }

  #lock = (plek: string, iv: Uint8Array<ArrayBuffer>) => ({
    ...{ name: 'AES-GCM', iv, additionalData: utf8.encode(`${this.#id}|${plek}`) },
  });

  async keep(name: string, content: unknown): Promise<void> {
    const plek = await this.#place(name);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = utf8.encode(JSON.stringify(content));
    const inhoud = await crypto.subtle.encrypt(this.#lock(plek, iv), this.#key, plain);
    const kept: Kept = { plek, iv, inhoud, op: Date.now() };
    await within((db) => done(write(db, KEPT).put(kept)));
  }

  async drop(name: string): Promise<void> {
    const plek = await this.#place(name);
    await within((db) => done(write(db, KEPT).delete(plek)));
  }

  /** All that waits and is readable; what is older than a week is taken away. */
  async all(): Promise<unknown[]> {
    const rows: Kept[] = await within((db) => done(read(db, KEPT).getAll()));
    const texts: unknown[] = [];
    for (const { plek, iv, inhoud, op } of rows) {
      const opened =
        op > Date.now() - WEEK_MS &&
        (await crypto.subtle.decrypt(this.#lock(plek, iv), this.#key, inhoud).catch(() => null));
      if (opened) texts.push(JSON.parse(new TextDecoder().decode(opened)));
      else await within((db) => done(write(db, KEPT).delete(plek)));
    }
    return texts;
  }
}
