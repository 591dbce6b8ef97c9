import { dutchTime } from './dates.ts';
import type { SaveStand } from './autosave.ts';

/** How the saving stands, in words: never "saved" before the server said so. */
export function saveText({ state, at, reden }: Pick<SaveStand, 'state' | 'at' | 'reden'>): string {
  switch (state) {
    case 'leeg':
      return '';
    case 'bezig':
      return 'Bezig met opslaan';
    case 'opgeslagen':
      return at === null ? 'Opgeslagen' : `Opgeslagen om ${dutchTime(at)}`;
    case 'nietOpgeslagen':
      return reden || 'Nog niet opgeslagen. Uw tekst staat nog op dit scherm.';
  }
}
