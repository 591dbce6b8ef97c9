import { goto } from '$app/navigation';
import { resolve } from '$app/paths';

const PIECE = 150_000;
/** What the server takes in one go; smaller files need no script. */
const AT_ONCE = 400_000;

type Told = (text: string) => void;

/** A file too large for one request goes piece by piece; any other as an ordinary form. */
export function sendInPieces(event: SubmitEvent, tell: Told): void {
  const form = event.currentTarget;
  if (!(form instanceof HTMLFormElement)) return;
  const file = new FormData(form).get('bestand');
  if (!(file instanceof File) || file.size <= AT_ONCE) return;
  event.preventDefault();
  void send(file, tell).catch(() => tell('Niet gelukt. Probeer het zo opnieuw.'));
}

async function send(file: File, tell: Told): Promise<void> {
  let id = '';
  for (let nr = 0; nr * PIECE < file.size; nr += 1) {
    tell(`${Math.round((nr * PIECE * 100) / file.size)} procent verstuurd`);
    const body = new FormData();
    for (const [name, value] of Object.entries({ naam: file.name, id, nr: String(nr) }))
      body.set(name, value);
    body.set('deel', file.slice(nr * PIECE, (nr + 1) * PIECE));
    const answer = await fetch('/sociale-kaart/inlezen/deel', { method: 'POST', body });
    if (!answer.ok) return tell(await answer.text());
    id = await answer.text();
  }
  await goto(resolve(`sociale-kaart/inlezen/${id}`));
}
