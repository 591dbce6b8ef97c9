import { beforeNavigate, goto } from '$app/navigation';

interface Guard {
  /** Something on this form is not stored yet. */
  unsaved: () => boolean;
  save: () => Promise<void>;
}

const VRAAG = 'Uw tekst is nog niet opgeslagen. Wilt u toch weg van deze pagina?';

/** Saves before the page goes, and asks when that does not work: nothing typed goes by itself. */
export function guardLeaving({ unsaved, save }: Guard): void {
  let leaving = false;
  beforeNavigate(async ({ cancel, to, willUnload }) => {
    if (leaving || !unsaved()) return;
    cancel();
    if (willUnload || !to) return;
    await save();
    if (unsaved() && !confirm(VRAAG)) return;
    leaving = true;
    // eslint-disable-next-line svelte/no-navigation-without-resolve -- the address it was going to
    await goto(to.url);
    leaving = false;
  });
}
