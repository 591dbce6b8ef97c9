import { FormSaver } from '@keukentafel/ui/autosave';
import { saveText } from '@keukentafel/ui/saveText';
import { isControl, touched } from '@keukentafel/ui/touched';
import { SAVED } from './sessie.ts';
import { readAnswer } from './answer.ts';
import { draftOf } from './concept.ts';
import type { Shown } from './pagina.ts';
import { send, staysHere } from './verstuur.ts';

/** Saves a screen of the plan while somebody types, and says truthfully how it stands. */
export function watch(form: HTMLFormElement, shown: Shown): void {
  const status = form.querySelector<HTMLElement>('.bewaard');
  const code = form.querySelector<HTMLElement>('[data-code]');
  const draft = draftOf(form, shown);
  const options = { action: '?/bewaar', read: readAnswer, omit: ['code'] };
  const saver = new FormSaver(options, (stand) => {
    if (status) {
      status.className = `bewaard bewaard--${stand.state}`;
      const words = saveText(stand);
      if (status.textContent !== words) status.textContent = words;
    }
    if (code && stand.status === 401) code.hidden = false;
    if (stand.state !== 'opgeslagen') return;
    draft.saved();
    document.dispatchEvent(new Event(SAVED));
  });
  shown.signal.addEventListener('abort', saver.attach(form));
  if (typedEarly(form)) form.dispatchEvent(new Event('input'));
  form.addEventListener('submit', (event) => void saveAndSend(event, form, saver, shown));
}

/** What somebody typed on a slow connection, before this script was there. */
const typedEarly = (form: HTMLFormElement): boolean =>
  [...form.elements].some(
    (field) => isControl(field) && !field.closest('[data-code]') && touched(field),
  );

/** Why nothing happened: the words may be off the screen and were perhaps said before. */
function point(status: HTMLElement | null): void {
  status?.setAttribute('tabindex', '-1');
  status?.focus();
}

/**
 * Before the form goes: what was typed is saved first, so that no version is stale and a lost
 * connection leaves the text on the screen. A refusal a person must answer goes to the server's page.
 */
async function saveAndSend(
  event: SubmitEvent,
  form: HTMLFormElement,
  saver: FormSaver,
  { show }: Shown,
): Promise<void> {
  event.preventDefault();
  await saver.flush();
  const { state, status } = saver.stand;
  if (state === 'nietOpgeslagen' && (status === 0 || status >= 500)) {
    point(form.querySelector<HTMLElement>('.bewaard'));
    return;
  }
  await saver.settle();
  send(form, event.submitter, show);
}

/** Other forms of this page: not sent into the void, so that the text stays. */
export function guard(form: HTMLFormElement, { show }: Shown): void {
  form.addEventListener('submit', (event) => {
    if (!staysHere(form, event.submitter)) return;
    event.preventDefault();
    send(form, event.submitter, show);
  });
}
