import { isControl, touched } from '@keukentafel/ui/touched';

const WARN_MS = 120_000;
/** Somebody who types in a form without autosave is busy too: said to the server this often. */
const BUSY_MS = 60_000;

/** Told when something was saved: then the server counts the session from now again. */
export const SAVED = 'kt-opgeslagen';

const hours = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });
const timeOf = (at: number): string => hours.format(at).replace(':', '.');

/** Says two minutes before that the plan closes, and leaves an empty page when it has. */
export function watchSession(box: HTMLElement, signal: AbortSignal): void {
  const now = () => performance.now();
  const span = Number(box.dataset['sessie']);
  const last = now() + Number(box.dataset['uiterlijk']);
  const notice = box.querySelector<HTMLElement>('[data-sessie-melding]');
  const until = box.querySelector<HTMLElement>('[data-tot]');
  let end = now() + span;
  const goOn = (over: number) => {
    end = Math.min(now() + over, last);
    if (notice) notice.hidden = true;
    if (until) until.textContent = timeOf(Date.now() + end - now());
  };
  const look = () => {
    const left = end - now();
    if (notice?.hidden && left <= WARN_MS) warn(notice);
    if (left <= 0 && !unsaved()) location.replace(box.dataset['dicht'] ?? '/');
  };
  document.addEventListener(SAVED, () => goOn(span), { signal });
  box.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void longer(box.querySelector('form')).then((over) => over && goOn(over));
  });
  let told = now();
  const busy = ({ target }: Event) => {
    if (now() - told < BUSY_MS || !(target instanceof Element)) return;
    if (!target.closest(WITHOUT_AUTOSAVE)) return;
    told = now();
    void longer(box.querySelector('form')).then((over) => over && goOn(over));
  };
  document.addEventListener('input', busy, { signal });
  const clock = setInterval(look, 1_000);
  signal.addEventListener('abort', () => clearInterval(clock));
  document.addEventListener('visibilitychange', look, { signal });
}

const WITHOUT_AUTOSAVE = 'form[method="POST"]:not([data-bewaar])';

/** Tells the truth about what was typed: a form without autosave has to be sent. */
function warn(notice: HTMLElement): void {
  const fields = document.querySelectorAll(`${WITHOUT_AUTOSAVE} :is(input, textarea, select)`);
  const unsent = [...fields].some((field) => isControl(field) && touched(field));
  for (const part of notice.querySelectorAll<HTMLElement>('[data-opgeslagen]'))
    part.hidden = unsent;
  for (const part of notice.querySelectorAll<HTMLElement>('[data-onverstuurd]'))
    part.hidden = !unsent;
  notice.hidden = false;
}

/** Text that could not be saved stays in sight: closing would throw it away. */
const unsaved = (): boolean => document.querySelector('.bewaard--nietOpgeslagen') !== null;

async function longer(form: HTMLFormElement | null): Promise<number> {
  if (!form) return 0;
  const headers = { accept: 'application/json' };
  const answer = await fetch(form.action, { method: 'POST', headers }).catch(() => null);
  if (!answer?.ok) return 0;
  const { over = 0 } = (await answer.json()) as { over?: number };
  return over;
}
