import { deviceId } from './kluis.ts';

const TIMES = 3;
const WITHIN_MS = 2_000;

/**
 * Away at once: first nothing to see, then the session ends behind our back, then this page makes
 * room in the history for another. What a helper of this script keeps here goes as well.
 */
export function leave(link: HTMLAnchorElement): void {
  document.documentElement.replaceChildren();
  navigator.sendBeacon(link.href);
  wipe().catch(() => undefined);
  location.replace(link.dataset['snelWeg'] ?? link.href);
}

/** Everything this site keeps in this browser, as far as a script reaches. */
export async function wipe(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  const databases = await indexedDB.databases();
  for (const { name } of databases) if (name) indexedDB.deleteDatabase(name);
  for (const name of await caches.keys()) await caches.delete(name);
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
}

const exit = () => document.querySelector<HTMLAnchorElement>('a[data-snel-weg]');

/** The button, three times Shift, and never a page out of the browser's memory after Back. */
export function watchExit(): void {
  document.addEventListener('click', (event) => {
    const link = exit();
    if (!link || !(event.target instanceof Node) || !link.contains(event.target)) return;
    event.preventDefault();
    leave(link);
  });
  let shifts: number[] = [];
  document.addEventListener('keyup', ({ key, timeStamp }) => {
    const recent = shifts.filter((at) => timeStamp - at < WITHIN_MS);
    shifts = key === 'Shift' ? [...recent, timeStamp] : [];
    const link = exit();
    if (link && shifts.length >= TIMES) leave(link);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}

/** "Wis dit apparaat" does its own part first, so that it works without a connection too. */
export function watchWipe(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    if (form.dataset['klaar']) return;
    event.preventDefault();
    form.dataset['klaar'] = 'ja';
    void nameDevice(form)
      .then(wipe)
      .catch(() => undefined)
      .then(() => (navigator.onLine ? form.requestSubmit() : showWiped(form)));
  });
}

/** Which device this is, so that the server can forget its key as well. */
async function nameDevice(form: HTMLFormElement): Promise<void> {
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'apparaat';
  field.value = (await deviceId().catch(() => null)) ?? '';
  form.append(field);
}

function showWiped(form: HTMLFormElement): void {
  form.hidden = true;
  const told = document.querySelector<HTMLElement>('[data-gewist]');
  if (told) told.hidden = false;
}
