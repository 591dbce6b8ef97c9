/** The words around one rung: for the resident, for the carer, and the rule in two languages. */
export interface TredeInhoud {
  vraag: string;
  hulp: string;
  voorbeelden: string[];
  tips: string[];
  tipsMantelzorger: string[];
  /** Help with asking someone, or with saying that you would rather not. */
  durfTeVragen: string[];
  meenemen: string[];
  /** `tekst` for residents (B1); `precies` for a report. */
  regel: { tekst: string; precies: string; artikel: string };
}
