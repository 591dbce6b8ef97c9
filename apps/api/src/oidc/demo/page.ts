import type { DemoPerson } from './people.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const text = (raw: string): string => raw.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const button = ({ sub, naam, rol, team }: DemoPerson): string => `
      <li><button name="sub" value="${text(sub)}"><strong>${text(naam)}</strong>
        <span>${text(rol)}${team ? `, team ${text(team)}` : ''}</span></button></li>`;

const group = (gemeente: string, people: DemoPerson[]): string => `
    <h2>${text(gemeente)}</h2>
    <ul>${people.map(button).join('')}
    </ul>`;

const frame = (body: string): string => `<!doctype html>
<html lang="nl">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Aanmelden (voorbeeld)</title>
  <link rel="stylesheet" href="/stijl.css">
</head>
<body>
  <main>
    ${body}
  </main>
</body>
</html>
`;

/** The sign-in page: each demo person is one button, no passwords. */
export const signInPage = (action: string, people: DemoPerson[]): string => {
  const groups = Map.groupBy(people, ({ gemeente }) => gemeente);
  const lists = [...groups].map(([gemeente, members]) => group(gemeente, members)).join('');
  return frame(`<h1>Aanmelden</h1>
    <p>Dit is een voorbeeld. Kies wie u wilt zijn. Niemand op deze lijst bestaat echt.</p>
    <form method="post" action="${text(action)}">${lists}
    </form>`);
};

/** Asks whether to sign out here as well; the form is the provider's own. */
export const signOutPage = (form: string): string =>
  frame(`<h1>Afmelden</h1>
    <p>U bent afgemeld bij Keukentafel. Wilt u zich ook bij uw organisatie afmelden?</p>
    ${form}
    <button form="op.logoutForm" name="logout" value="yes"><strong>Ja, meld mij af</strong></button>
    <button form="op.logoutForm"><strong>Nee, terug naar Keukentafel</strong></button>`);

export const signedOutPage = (): string =>
  frame(`<h1>U bent afgemeld</h1>
    <p>U kunt dit venster sluiten.</p>`);

/** Shown when the sign-in is too old or was not started by one of the apps. */
export const expiredPage = (): string =>
  frame(`<h1>Aanmelden lukt niet</h1>
    <p>Deze pagina is te oud. Ga terug naar de app en meld u opnieuw aan.</p>`);

export const STYLE = `:root { color-scheme: light; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #f4f4f0; }
main { max-width: 36rem; margin: 0 auto; padding: 1.5rem; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; }
button { display: block; width: 100%; padding: .75rem 1rem; font: inherit; text-align: left;
  color: inherit; background: #fff; border: 2px solid #4a4a4a; border-radius: .5rem; cursor: pointer; }
button:hover { background: #e8eef7; }
button:focus-visible { outline: 3px solid #0b3d91; outline-offset: 2px; }
span { display: block; }
`;
