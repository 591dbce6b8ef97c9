/** How one fact of a finding is asked. */
export interface Veld {
  naam: string;
  label: string;
  /**
   * `jaNee`: null until asked. `vlag`: yes unless said otherwise. `vinkje`: no unless ticked.
   * `leegbaar`: a choice that may be open. `verborgen`: goes along unseen.
   */
  soort:
    | 'tekst'
    | 'lang'
    | 'dag'
    | 'getal'
    | 'jaNee'
    | 'vlag'
    | 'vinkje'
    | 'keuze'
    | 'leegbaar'
    | 'verborgen';
  keuzes?: readonly Keuze[];
  uitleg?: string;
  /** Takes the room of two where there is room. */
  breed?: boolean;
}

export interface Keuze {
  waarde: string;
  label: string;
}

/** A list of people, services or rights, each with the same facts. */
export interface Lijst {
  naam: string;
  titel: string;
  /** What one of them is called. */
  een: string;
  velden: readonly Veld[];
  /** Short fields: more of them beside each other. */
  smal?: boolean;
}

/** The facts that belong to one rung. */
export interface Formaat {
  los: readonly Veld[];
  lijst: Lijst | null;
  /** False for the branches whose help never counts. */
  bijdragen: boolean;
}

export const JA_NEE: readonly Keuze[] = [
  { waarde: '', label: 'Nog niet gevraagd' },
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
];

export const VLAG: readonly Keuze[] = [
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
];

export function choicesOf({ soort, keuzes = [] }: Veld): readonly Keuze[] | undefined {
  if (soort === 'jaNee') return JA_NEE;
  if (soort === 'vlag') return VLAG;
  if (soort === 'leegbaar') return [{ waarde: '', label: 'Nog niet bekend' }, ...keuzes];
  return soort === 'keuze' ? keuzes : undefined;
}

/** What a field says when nobody touched it. */
export function untouched(veld: Veld): string {
  return choicesOf(veld)?.[0]?.waarde ?? '';
}
