import type { Gevolg } from '#lib/types.ts';

/** What is stored now, as the form would show it: for choosing between two texts. */
export interface Stored {
  versie: number;
  waarden: Record<string, string>;
}

/** What an action gives back when it could not do its work: the sentence, and all that was typed. */
export interface Refusal {
  formulier: string;
  status: number;
  melding: string;
  fout: string | null;
  fouten: { name: string; text: string }[];
  waarden: [name: string, value: string][];
  /** Set when someone else saved first: what is stored, and the own text in the same shape. */
  huidig: Stored | null;
  mijn: Record<string, string>;
}

export interface Done {
  formulier: string;
  gelukt: string;
  /** The version that was just stored, so that autosave can go on from there. */
  versie?: number;
  /** What follows from it, when the page shows that at once. */
  gevolg?: Gevolg;
}

export type Outcome = Refusal | Done | null | undefined;

export function isRefusal(outcome: Outcome): outcome is Refusal {
  return Boolean(outcome && 'waarden' in outcome);
}

/** The refusal of one form, or of the same form about one thing (`id`). */
export function refusalOf(outcome: Outcome, formulier: string): Refusal | null {
  return isRefusal(outcome) && outcome.formulier === formulier ? outcome : null;
}

/** Two texts for one form: what is stored now, and what this person typed. */
export interface Collision {
  huidig: Stored;
  mijn: Record<string, string>;
}

export function collisionOf({ huidig, mijn }: Refusal): Collision | null {
  return huidig && { huidig, mijn };
}

export function doneOf(outcome: Outcome, formulier: string): Done | null {
  if (!outcome || isRefusal(outcome)) return null;
  return outcome.formulier === formulier ? outcome : null;
}

/** What a form's fields show and which of them are wrong. */
export interface Fields {
  /** Every field there is something of. */
  namen: string[];
  waarde: (name: string) => string;
  fout: (name: string) => string | undefined;
}

/** What was typed and refused, else what is stored. */
export function fieldsOf(refusal: Refusal | null, stored: Record<string, string>): Fields {
  const typed = refusal ? Object.fromEntries([...refusal.waarden].reverse()) : stored;
  return {
    namen: Object.keys(typed),
    waarde: (name) => typed[name] ?? '',
    fout: (name) => refusal?.fouten.find((fout) => fout.name === name)?.text,
  };
}
