import { guard, watch } from './bewaar.ts';
import { sendWaiting } from './concept.ts';
import { watchOwn } from './eigen.ts';
import { begin } from './pagina.ts';
import { watchSession } from './sessie.ts';
import { watchExit, watchWipe } from './weg.ts';

/**
 * All the script there is. Every page works without it; it saves while somebody types, prints, says
 * when the plan will close, and leaves no trace when somebody has to go quickly.
 */

watchExit();

begin((shown) => {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[method="POST"]'))
    if (form.hasAttribute('data-bewaar')) watch(form, shown);
    else if (form.hasAttribute('data-wis')) watchWipe(form);
    else if (form.hasAttribute('data-eigen')) watchOwn(form, shown);
    else guard(form, shown);

  if (!document.querySelector('form[data-bewaar]')) void sendWaiting().catch(() => undefined);

  const box = document.querySelector<HTMLElement>('[data-sessie]');
  if (box) watchSession(box, shown.signal);

  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
});
