import { guard, watch } from './bewaar.ts';

/**
 * All the script there is. Every page works without it; it saves while somebody types, prints, and
 * leaves no trace in the history when somebody has to go quickly.
 */

for (const form of document.querySelectorAll<HTMLFormElement>('form[method="POST"]'))
  if (form.hasAttribute('data-bewaar')) watch(form);
  else guard(form);

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

const exit = document.querySelector<HTMLAnchorElement>('a[data-snel-weg]');
const leave = (href: string): void => {
  document.body.hidden = true;
  location.replace(href);
};
exit?.addEventListener('click', (event) => {
  event.preventDefault();
  leave(exit.href);
});

const TIMES = 3;
const WITHIN_MS = 2_000;
let shifts: number[] = [];
document.addEventListener('keyup', ({ key, timeStamp }) => {
  shifts = key === 'Shift' ? [...shifts.filter((at) => timeStamp - at < WITHIN_MS), timeStamp] : [];
  if (exit && shifts.length >= TIMES) leave(exit.href);
});
