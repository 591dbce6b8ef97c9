import { FormSaver, NOTHING_YET, type AutosaveOptions, type SaveStand } from './autosave.ts';

/** The form saver for a Svelte page: `{@attach saver.attach}` on the form, `saver.state` to show. */
export class Autosave {
  #now = $state.raw<SaveStand>(NOTHING_YET);
  #saver: FormSaver;

  constructor(options: AutosaveOptions) {
    this.#saver = new FormSaver(options, (stand) => {
      this.#now = stand;
    });
  }

  get state(): SaveStand['state'] {
    return this.#now.state;
  }
  get at(): number | null {
    return this.#now.at;
  }
  get reden(): string {
    return this.#now.reden;
  }
  /** Of the last refusal; 0 when there was none. */
  get status(): number {
    return this.#now.status;
  }

  attach = (form: HTMLFormElement): (() => void) => this.#saver.attach(form);
  flush = (): Promise<void> => this.#saver.flush();
  settle = (): Promise<void> => this.#saver.settle();
}
