import { readAnswer } from './answer.ts';
import { deviceId, forgetDevice, Kluis, rememberDevice } from './kluis.ts';
import type { Shown } from './pagina.ts';

const PAUSE_MS = 250;
const SLEUTEL = '/plan/apparaat/sleutel';

/** What was typed on one screen of the plan. */
interface Concept {
  pad: string;
  velden: [name: string, value: string][];
}

const fieldsOf = (form: HTMLFormElement): Concept['velden'] =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'code' && name !== 'mutatie' ? [[name, value]] : [],
  );

async function ask(id: string): Promise<Response | null> {
  const body = new URLSearchParams({ id });
  return fetch(SLEUTEL, { method: 'POST', body }).catch(() => null);
}

async function opened(answer: Response | null): Promise<{ id: string; kluis: Kluis } | null> {
  if (!answer?.ok) return null;
  const { id, sleutel } = (await answer.json()) as { id: string; sleutel: string };
  return { id, kluis: await Kluis.open(id, sleutel) };
}

/** The place for text on this device: only when it is somebody's own and the plan is open. */
async function ownPlace(): Promise<Kluis | null> {
  if (!document.querySelector('[data-sessie][data-als=zelf]')) return null;
  const id = await deviceId();
  if (id === null) return null;
  const answer = await ask(id);
  // Revoked or over: without its key nobody reads what is here, so it goes.
  if (answer?.status === 404) await forgetDevice();
  return (await opened(answer))?.kluis ?? null;
}

/** "Dit is mijn eigen apparaat": from now on this device has a number, and its key is asked for. */
export async function becomeOwn(): Promise<boolean> {
  const made = await opened(await ask(''));
  if (made) await rememberDevice(made.id);
  return made !== null;
}

/** Keeps what is typed until the server has it, and brings back what waited. */
export function draftOf(form: HTMLFormElement, { answer }: Shown): { saved: () => void } {
  const pad = location.pathname;
  const place = ownPlace().catch(() => null);
  let last: Promise<unknown> = place;
  const next = (act: (kluis: Kluis) => Promise<void>): Promise<unknown> => {
    last = last
      .catch(() => undefined)
      .then(() => place)
      .then((kluis) => kluis && act(kluis));
    return last;
  };
  if (!answer) void next((kluis) => bringBack(kluis, form)).catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    const keep = () =>
      void next((kluis) => kluis.keep(pad, { pad, velden: fieldsOf(form) })).catch(() => undefined);
    timer = setTimeout(keep, PAUSE_MS);
  });
  const saved = () => {
    clearTimeout(timer);
    return next((kluis) => kluis.drop(pad)).catch(() => undefined);
  };
  // "Neem de andere tekst over": then the own text may go here as well.
  const other = document.querySelector<HTMLAnchorElement>('a[data-neem-over]');
  other?.addEventListener('click', (event) => {
    event.preventDefault();
    void saved().then(() => location.assign(other.href));
  });
  return { saved: () => void saved() };
}

/** On a page without a screen of the plan: what waited is sent all the same. */
export async function sendWaiting(): Promise<void> {
  const kluis = await ownPlace();
  if (kluis) await bringBack(kluis, null);
}

async function bringBack(kluis: Kluis, form: HTMLFormElement | null): Promise<void> {
  for (const concept of (await kluis.all()) as Concept[])
    if (form && concept.pad === location.pathname) fill(form, concept.velden);
    else if (await sendNow(concept)) await kluis.drop(concept.pad);
    else showWaiting(concept.pad);
}

/** Fields as they were, also the version they were typed over: another text shows as a conflict. */
function fill(form: HTMLFormElement, velden: Concept['velden']): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
    const values = velden.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type))
      field.checked = values.includes(field.value);
    else if (values[0] !== undefined) field.value = values[0];
  }
  form.dispatchEvent(new Event('input'));
}

async function sendNow({ pad, velden }: Concept): Promise<boolean> {
  const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
  const body = new URLSearchParams(velden);
  const answer = await fetch(`${pad}?/bewaar`, { method: 'POST', body, headers });
  return (await readAnswer(answer)).ok;
}

/** Text of another screen that a person has to look at first. */
function showWaiting(pad: string): void {
  const link = document.createElement('a');
  link.href = pad;
  link.className = 'nl-link';
  link.textContent = 'Op dit apparaat staat nog tekst die niet is opgeslagen. Bekijk die tekst.';
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.append(link);
  document.getElementById('inhoud')?.prepend(line);
}
