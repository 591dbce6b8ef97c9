import { becomeOwn } from './concept.ts';
import type { Shown } from './pagina.ts';
import { send, tell } from './verstuur.ts';

const KAN_NIET = 'Dat kan nu niet op dit apparaat. Er is niets bewaard.';

/** "Dit is mijn eigen apparaat": only with the tick, and only then a key is asked for. */
export function watchOwn(form: HTMLFormElement, { show }: Shown): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const agreed = form.querySelector<HTMLInputElement>('input[name=eigen]')?.checked === true;
    const ready = agreed ? becomeOwn().catch(() => false) : Promise.resolve(true);
    void ready.then((ok) => (ok ? send(form, event.submitter, show) : tell(form, KAN_NIET)));
  });
}
