import { stamp } from './mutatie.ts';

/** `leeg`: nothing typed yet. Only a confirmed answer of the server makes it `opgeslagen`. */
export type SaveState = 'leeg' | 'bezig' | 'opgeslagen' | 'nietOpgeslagen';

/** What the app reads from the answer; `velden` are written back into hidden inputs by name. */
export interface AutosaveResult {
  ok: boolean;
  reden?: string;
  velden?: Record<string, string>;
  /** Trying the same again cannot help: a person has to do something. */
  stop?: boolean;
  /** The HTTP status, for a page that answers a refusal in its own way. */
  status?: number;
}

export interface AutosaveOptions {
  /** The action that saves and nothing else, for example `?/bewaar`. */
  action: string;
  read: (response: Response) => Promise<AutosaveResult>;
  delay?: number;
  /** Fields that are only ever sent by the person, such as an access code. */
  omit?: readonly string[];
}

/** How the saving stands, for whoever shows it. `status` is that of the last refusal, or 0. */
export interface SaveStand {
  state: SaveState;
  at: number | null;
  reden: string;
  status: number;
}

export const NOTHING_YET: SaveStand = { state: 'leeg', at: null, reden: '', status: 0 };
const OFFLINE = 'Nog niet opgeslagen: geen verbinding. Uw tekst staat nog op dit scherm.';
const RETRY = [2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * Saves a form while somebody types: one request in flight, at most one queued, newest text wins.
 * Nothing is kept in the browser beyond the fields themselves (shared devices).
 */
export class FormSaver {
  stand = NOTHING_YET;
  #options: AutosaveOptions;
  #show: (stand: SaveStand) => void;
  #form: HTMLFormElement | null = null;
  #url = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dirty = false;
  #tries = 0;
  #running: Promise<void> | null = null;

  constructor(options: AutosaveOptions, show: (stand: SaveStand) => void) {
    this.#options = options;
    this.#show = show;
  }

  /** Watches a form; the answer stops watching and sends what was not saved yet. */
  attach(form: HTMLFormElement): () => void {
    this.#form = form;
    this.#url = new URL(this.#options.action, location.href).href;
    const typed = ({ target }: Event) => {
      const kept = target instanceof HTMLInputElement && this.#omits(target.name);
      if (!kept) this.#later(this.#options.delay ?? 800);
    };
    const hide = () => document.visibilityState === 'hidden' && void this.flush();
    const back = () => this.#dirty && this.#later(0);
    form.addEventListener('input', typed);
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('online', back);
    return () => {
      // The form leaves the page but keeps its text: what was not saved yet is sent from memory.
      void this.flush();
      form.removeEventListener('input', typed);
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('online', back);
    };
  }

  /** Saves now what is not saved yet; resolves when nothing is in flight. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
    if (this.#dirty) await this.#save();
  }

  /** Before the form itself is sent: waits for the request in flight and drops the queued one. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    this.#dirty = false;
    await this.#running;
    clearTimeout(this.#timer);
  }

  #tell(change: Partial<SaveStand>): void {
    this.stand = { ...this.stand, ...change };
    this.#show(this.stand);
  }

  #later(delay: number): void {
    this.#dirty = true;
    if (this.stand.state !== 'nietOpgeslagen') this.#tell({ state: 'bezig' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), delay);
  }

  async #save(): Promise<void> {
    if (this.#running || !this.#form) return;
    this.#dirty = false;
    const body = new FormData(this.#form);
    for (const name of this.#options.omit ?? []) body.delete(name);
    stamp(this.#form, body);
    this.#running = this.#send(this.#form, body);
    await this.#running;
    this.#running = null;
    if (this.#dirty) this.#later(this.stand.state === 'nietOpgeslagen' ? this.#wait() : 0);
  }

  async #send(form: HTMLFormElement, body: FormData): Promise<void> {
    const result = await this.#post(body);
    for (const [name, value] of Object.entries(result.velden ?? {})) setField(form, name, value);
    if (result.ok) {
      this.#tries = 0;
      const state = this.#dirty ? 'bezig' : 'opgeslagen';
      this.#tell({ state, at: Date.now(), reden: '', status: 0 });
      return;
    }
    const { reden = '', status = 0 } = result;
    this.#tell({ state: 'nietOpgeslagen', reden, status });
    this.#dirty ||= !result.stop;
  }

  async #post(body: FormData): Promise<AutosaveResult> {
    const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
    const keepalive = document.visibilityState === 'hidden';
    try {
      const answer = await fetch(this.#url, { method: 'POST', body, headers, keepalive });
      return await this.#options.read(answer);
    } catch {
      return { ok: false, reden: OFFLINE };
    }
  }

  #omits(name: string): boolean {
    return this.#options.omit?.includes(name) ?? false;
  }

  #wait(): number {
    return RETRY[Math.min(this.#tries++, RETRY.length - 1)] ?? 30_000;
  }
}

const setField = (form: HTMLFormElement, name: string, value: string): void => {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
};
