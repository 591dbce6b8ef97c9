/** The words around one life domain, for the resident and for the carer. */
export interface GebiedInhoud {
  vraag: string;
  hulp: string;
  tips: string[];
  tipsMantelzorger: string[];
  /** Help with asking someone for help in this part of life. */
  durfTeVragen: string[];
  meenemen: string[];
  regel: { tekst: string; artikel: string };
}
