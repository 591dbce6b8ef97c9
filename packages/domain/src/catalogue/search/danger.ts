import { stem, tokens } from './words.ts';

/** Where to turn at once. Shown above every hit. */
export type Danger = { readonly titel: string; readonly tekst: string; readonly telefoon: string };

type DangerRow = Danger & { readonly woorden: readonly string[] };

const ACUUT: DangerRow = {
  titel: 'Is er nu gevaar? Bel 112.',
  tekst: 'Bel 112 als iemand nu gewond, bewusteloos of in gevaar is.',
  telefoon: '112',
  woorden: `levensgevaar|bewusteloos|hartaanval|beroerte|geen adem|krijg geen lucht|stikt|bloedt erg
    |veel bloed|brand in huis|huis staat in brand|inbreker|met een mes|pistool|wapen|noodgeval|spoed 112
    |overdosis|pillen geslikt|reageert niet meer|gaslucht|ik ruik gas|vermoorden|wil mij doden|doodsbang
    |verkracht|wurgt|gewurgd|ligt op de grond`.split('|'),
};

const GEWELD: DangerRow = {
  titel: 'Is het thuis niet veilig? Bel Veilig Thuis.',
  tekst:
    'Veilig Thuis luistert en denkt mee. Dag en nacht, gratis. U hoeft uw naam niet te zeggen.',
  telefoon: '0800-2000',
  woorden:
    `geslagen|slaat mij|slaat me|mij slaat|me slaat|slaat mijn|slaat zijn|slaat haar|slaan|klappen
    |mishandeld|mishandeling|mishandelt|geschopt|schopt mij|huiselijk geweld|geweld thuis|geweld
    |bang voor mijn man|bang voor mijn vrouw|bang voor mijn zoon|bang voor mijn dochter
    |bang voor mijn vader|bang voor mijn partner|bedreigt|bedreigd|dreigt|misbruik|misbruikt|aangerand
    |verkracht|opgesloten|sluit mij op|mag niet naar buiten van|pakt mijn geld|steelt mijn geld
    |steelt van mij|stalkt|stalker|stalking|gestalkt|eergerelateerd|uithuwelijken|gedwongen huwelijk
    |verwaarloosd|verwaarlozing|niet veilig thuis|thuis niet veilig|onveilig thuis|kind wordt geslagen
    |vermoorden|met een mes|doet mij pijn|doet me pijn|ouderenmishandeling|blijf van mijn lijf`.split(
      '|',
    ),
};

const ZELFDODING: DangerRow = {
  titel: 'Denkt u aan zelfdoding? Bel 113.',
  tekst: 'Bij 113 kunt u dag en nacht gratis en anoniem praten. Ook chatten kan, op 113.nl.',
  telefoon: '0800-0113',
  woorden: `zelfmoord|suicide|suicidaal|zelfdoding|wil dood|dood wil|wil niet meer leven
    |niet meer verder leven|wil niet meer verder|einde aan mijn leven|einde maken aan|leven geen zin meer
    |geen zin meer in het leven|uit het leven stappen|liever dood|beter dood|was ik maar dood|dood wezen
    |mezelf iets aandoen|mezelf pijn doen|snijd mezelf|snijden mezelf|pillen geslikt|overdosis
    |voor de trein springen|ophangen mezelf|mezelf ophangen|hoef niet meer te leven|niet meer wil leven
    |leven niet meer zien zitten|zie het leven niet meer zitten|doodgaan willen|ik wil doodgaan
    |leven heeft geen zin|er niet meer zijn wil|wil er niet meer zijn`.split('|'),
};

const GAP = 2;
const ROWS = [ACUUT, GEWELD, ZELFDODING].map((row) => ({
  row,
  phrases: row.woorden.map((phrase) => tokens(phrase).map(stem)),
}));

/**
 * The numbers to show first. Phrases match in order with at most two words between, so
 * "hij slaat mij soms" is seen and "mijn man is dood" is not. Rather once too often than missed.
 */
export function dangerIn(words: string): Danger[] {
  const said = tokens(words).map(stem);
  return ROWS.filter(({ phrases }) => phrases.some((phrase) => inOrder(phrase, said))).map(
    ({ row: { titel, tekst, telefoon } }) => ({ titel, tekst, telefoon }),
  );
}

function inOrder(phrase: readonly string[], said: readonly string[]): boolean {
  return said.some((word, start) => word === phrase[0] && follows(phrase, said, start));
}

function follows(phrase: readonly string[], said: readonly string[], start: number): boolean {
  let at = start;
  for (const word of phrase.slice(1)) {
    const next = said.slice(at + 1, at + 2 + GAP).indexOf(word);
    if (next < 0) return false;
    at += 1 + next;
  }
  return true;
}
