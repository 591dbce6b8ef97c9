import { dutchDay } from '@keukentafel/ui';

interface Open {
  nuOpen:
    { open: true; tot: string } | { open: false; weer: { op: string; van: string } | null } | null;
  nuBezig: { naam: string; tot: string } | null;
  gesloten: string | null;
}

const clock = (time: string): string => time.replace(':', '.').replace(/^0/, '');
const weekday = (day: string): string => dutchDay(day).split(' ')[0] ?? '';

/** Whether one can go there now, in one line; null when nobody told the hours. */
export function openNow({ nuOpen, nuBezig, gesloten }: Open, vandaag: string) {
  if (gesloten !== null) return { open: false, tekst: 'Tijdelijk gesloten' };
  if (nuOpen?.open) {
    const tot = nuOpen.tot === '00:00' ? '' : ` tot ${clock(nuOpen.tot)} uur`;
    return { open: true, tekst: `Nu open${tot}` };
  }
  if (nuBezig) return { open: true, tekst: `Nu bezig: ${nuBezig.naam}` };
  if (!nuOpen) return null;
  if (!nuOpen.weer) return { open: false, tekst: 'Nu gesloten' };
  const { op, van } = nuOpen.weer;
  const when = op === vandaag ? 'vandaag' : weekday(op);
  return { open: false, tekst: `Nu gesloten, ${when} open vanaf ${clock(van)} uur` };
}

/** "10.00–12.00 uur", or as much of it as is known. */
export function hours(van: string | null, tot: string | null): string {
  if (!van) return '';
  const from = van.replace(':', '.');
  return tot ? `${from}–${tot.replace(':', '.')} uur` : `${from} uur`;
}

export const km = (distance: number | null): string =>
  distance === null ? '' : `${String(distance).replace('.', ',')} km`;

/** For whom by age, in words; empty when everyone may come. */
export function ages({ van, tot }: { van: number | null; tot: number | null }): string {
  if (van !== null && tot !== null) return `van ${van} tot en met ${tot} jaar`;
  if (van !== null) return `vanaf ${van} jaar`;
  return tot === null ? '' : `tot en met ${tot} jaar`;
}

export const wheelchair = (rolstoel: boolean | null): string =>
  rolstoel === null
    ? 'Niet bekend. Bel om het te vragen.'
    : rolstoel
      ? 'Ja, u kunt met een rolstoel naar binnen.'
      : 'Nee, of niet overal.';

/** How many, with the right word. */
export const amount = (n: number, one: string, more: string): string =>
  `${n} ${n === 1 ? one : more}`;

/** With a full stop when it has no end of its own. */
export const sentence = (text: string): string =>
  text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
