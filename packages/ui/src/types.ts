/** One option of a radio or checkbox group. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/** A mistake and the name of the field it belongs to. */
export interface FieldError {
  name: string;
  text: string;
}

export interface NavItem {
  href: string;
  label: string;
  current?: boolean;
}

/** A clock as the domain derives it; days are 'YYYY-MM-DD'. */
export interface KlokView {
  naam: string;
  einddatum: { lastDay: string; because: readonly string[]; artikel?: string };
  klaarOp: string | null;
  dagenOver: number;
  status: 'loopt' | 'verstreken' | 'klaar';
}

export interface StapView {
  titel: string;
  stand: 'klaar' | 'nu' | 'straks';
  href?: string;
  /** Beside the title, for example how far this step is. */
  hint?: string;
}

/** One share of a need: `deel` between 0 and 1, or null when nobody knows. */
export interface Aandeel {
  wie: string;
  label: string;
  deel: number | null;
  /** The share in words; without it a percentage is shown. */
  uitleg?: string;
}

/** A rung as a link: how it stands in words, and what its colour says. */
export interface TredeView {
  naam: string;
  stand: string;
  href: string;
  vulling: 'leeg' | 'open' | 'niets' | 'deel' | 'vol';
  nu: boolean;
}

export interface TableColumn {
  titel: string;
  /** Link that sorts by this column; `richting` is what is sorted now. */
  href?: string;
  richting?: 'ascending' | 'descending' | null;
  getal?: boolean;
}
