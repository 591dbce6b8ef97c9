import { FormSaver } from '@keukentafel/ui/autosave';
import { saveText } from '@keukentafel/ui/saveText';
import { isControl, touched } from '@keukentafel/ui/touched';
import { SAVED } from './sessie.ts';
import { readAnswer } from './answer.ts';

const GEEN_VERBINDING = 'Er is geen verbinding. Uw tekst staat nog op dit scherm.';

/** Saves a screen of the plan while somebody types, and says truthfully how it stands. */
export function watch(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('.bewaard');
  const code = form.querySelector<HTMLElement>('[data-code]');
  const options = { action: '?/bewaar', read: readAnswer, omit: ['code'] };
  const saver = new FormSaver(options, (stand) => {
    if (status) {
      status.className = `bewaard bewaard--${stand.state}`;
      const words = saveText(stand);
      if (status.textContent !== words) status.textContent = words;
    }
    if (code && stand.status === 401) code.hidden = false;
    if (stand.state === 'opgeslagen') document.dispatchEvent(new Event(SAVED));
  });
  saver.attach(form);
  if (typedEarly(form)) form.dispatchEvent(new Event('input'));
  form.addEventListener('submit', (event) => void send(event, form, saver));
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

const sent = new WeakSet<HTMLFormElement>();

/**
 * Before the form goes: what was typed is saved first, so that no version is stale and a lost
 * connection leaves the text on the screen. A refusal a person must answer goes to the server's page.
 */
async function send(event: SubmitEvent, form: HTMLFormElement, saver: FormSaver): Promise<void> {
  if (sent.has(form)) return;
  event.preventDefault();
  await saver.flush();
  const { state, status } = saver.stand;
  if (state === 'nietOpgeslagen' && (status === 0 || status >= 500)) {
    point(form.querySelector<HTMLElement>('.bewaard'));
    return;
  }
  await saver.settle();
  sent.add(form);
  // In a task of its own: a form that is still telling its listeners ignores a new request.
  setTimeout(() => form.requestSubmit(event.submitter));
}

/** Other forms: not sent into the void, so that the text stays. */
export function guard(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    const status = form.querySelector('.bewaard') ?? form.appendChild(statusLine());
    status.textContent = GEEN_VERBINDING;
  });
}

function statusLine(): HTMLElement {
  const line = document.createElement('p');
  line.className = 'bewaard bewaard--nietOpgeslagen';
  line.setAttribute('role', 'alert');
  return line;
}
