import type { AanbodVeld } from './aanbod.ts';
import { isFilled, rowsOf, type Getypt } from './getypt.ts';
import { GROEPVELDEN, LIJSTVELDEN, VELDEN, type VeldRij } from './velden.ts';

/** A field of the form, with its parts when it is a group or a list of rows. */
export interface FormulierVeld extends VeldRij {
  readonly naam: string;
  readonly delen?: readonly FormulierVeld[];
  /** Each row has these parts. */
  readonly lijst?: boolean;
}
export interface FormulierSectie {
  readonly titel: string;
  readonly velden: readonly FormulierVeld[];
}

const SECTIES: readonly (readonly [titel: string, velden: readonly AanbodVeld[]])[] = [
  ['Wat is het?', ['naam', 'andereNaam', 'omschrijving', 'voorWie', 'leeftijdVan', 'leeftijdTot']],
  ['Trede en toegang', ['trede', 'toegang', 'aanmelden']],
  ['Onderwerpen', ['categorieen']],
  ['Kosten', ['kosten', 'bedrag']],
  ['Contact', ['telefoon', 'email', 'website', 'contactpersonen']],
  ['Waar', ['plekken', 'gebieden', 'talen']],
  ['Open', ['openingstijden']],
  ['Activiteiten', ['activiteiten']],
  ['Plek en controle', ['beschikbaarheid', 'gecontroleerdOp', 'letOp']],
  ['Organisatie', ['organisatie']],
];

type Rows = Readonly<Record<string, VeldRij>>;
const partsOf = (rows: Rows): FormulierVeld[] =>
  Object.entries(rows).map(([naam, row]) => ({ naam, ...row }));

const LISTS: Readonly<Record<string, Rows>> = LIJSTVELDEN;
const GROUPS: Readonly<Record<string, Rows>> = GROEPVELDEN;

/** The whole form as plain data: what both apps draw. */
export const FORMULIER: readonly FormulierSectie[] = SECTIES.map(([titel, velden]) => ({
  titel,
  velden: velden.map(described),
}));

function described(naam: AanbodVeld): FormulierVeld {
  const [list, group] = [LISTS[naam], GROUPS[naam]];
  const base = { naam, ...VELDEN[naam] };
  if (list) return { ...base, delen: partsOf(list), lijst: true };
  return group ? { ...base, delen: partsOf(group) } : base;
}

/**
 * The rows of each list numbered from zero without gaps, as they are after reading: so a mistake in
 * the third row that says something stands beside that row.
 */
export function metDichteRijen(typed: Getypt): Getypt {
  const numbers = new Map(
    Object.keys(LIJSTVELDEN).map((list) => [
      list,
      rowsOf(typed, list).filter((at) => isFilled(typed, `${list}.${at}.`)),
    ]),
  );
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => {
      const [list = '', at = '', part = ''] = name.split('.');
      const rows = part === '' ? undefined : numbers.get(list);
      if (!rows) return [[name, value]];
      const place = rows.indexOf(Number(at));
      return place < 0 ? [] : [[`${list}.${place}.${part}`, value]];
    }),
  );
}

const isVeld = (naam: string): naam is AanbodVeld => Object.hasOwn(VELDEN, naam);

/** The field a mistake is about as people read it; the last part says it best. */
export function labelVan(path: string): string {
  const parts = path.split('.');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const inside = LISTS[first]?.[last] ?? GROUPS[first]?.[last];
  return inside?.label ?? (isVeld(first) ? VELDEN[first].label : '');
}

/** A mistake as a sentence that also says enough in a list of mistakes. */
export function foutBij(path: string, zin: string): string {
  const label = labelVan(path).replace(/\?$/, '');
  const said = zin.startsWith('Invalid') ? 'Vul dit in.' : zin;
  return label === '' ? said : `${label}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}
