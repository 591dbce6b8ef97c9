import { stamp } from '@keukentafel/ui/mutatie';

const NIET_VERSTUURD =
  'Nog niet verstuurd. Uw tekst staat nog op dit scherm. Probeer het zo nog een keer.';
const TE_GROOT = 'Niet verstuurd: de tekst is te lang. Maak de tekst korter.';
const TYPED = 'textarea:not([readonly]), input:not([readonly]):not([type=hidden])';
const PATIENCE_MS = 60_000;

const busy = new WeakSet<HTMLFormElement>();

/** Where a button sends its form. */
export function actionOf(form: HTMLFormElement, submitter: HTMLElement | null): URL {
  const action = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  const url = new URL(action, location.href);
  url.hash = '';
  return url;
}

/** Only to this very page; a form for another page goes the browser's own way. */
export const staysHere = (form: HTMLFormElement, submitter: HTMLElement | null): boolean =>
  actionOf(form, submitter).pathname === location.pathname;

/**
 * Sends a form without the browser: what a browser posts by itself stays in its history, on the disk
 * as well, and comes back with Back. No answer, or a server in trouble: the text stays on the screen.
 */
export function send(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  show: (page: Document) => void,
): void {
  if (busy.has(form)) return;
  busy.add(form);
  const action = actionOf(form, submitter).href;
  const body = new FormData(form, submitter);
  stamp(form, body, action);
  const release = hold(form);
  const request = new XMLHttpRequest();
  request.open('POST', action);
  // Parsed by the browser without running anything, so that no HTML is made of text here.
  request.responseType = 'document';
  request.timeout = PATIENCE_MS;
  request.setRequestHeader('accept', 'text/html');
  request.setRequestHeader('x-blijf', 'ja');
  request.onloadend = () => {
    busy.delete(form);
    release();
    const to = request.getResponseHeader('x-naar');
    if (to) return location.assign(to);
    const page = request.responseXML;
    if (page?.getElementById('inhoud') && request.status < 500) show(page);
    else tell(form, request.status === 413 ? TE_GROOT : NIET_VERSTUURD);
  };
  request.send(body);
}

/** While it is on its way nothing is typed that would go under with the answer. */
function hold(form: HTMLFormElement): () => void {
  const open = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(TYPED)];
  for (const field of open) field.readOnly = true;
  return () => {
    for (const field of open) field.readOnly = false;
  };
}

/** Says under the form why nothing happened, and goes there: it may be off the screen. */
export function tell(form: HTMLFormElement, words: string): void {
  const line = form.querySelector<HTMLElement>('.bewaard') ?? form.appendChild(lineOf());
  line.className = 'bewaard bewaard--nietOpgeslagen';
  line.textContent = words;
  line.tabIndex = -1;
  line.focus();
  line.scrollIntoView({ block: 'center' });
}

function lineOf(): HTMLElement {
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  return line;
}
