/**
 * What is contested or local, and how it is handled here: as a setting of the municipality, or as an
 * open point on which nothing is decided silently. To be confirmed by a jurist.
 */
export const OPEN_PUNTEN = {
  leeftijdsbanden: {
    punt: 'Wat van een huisgenoot van een bepaalde leeftijd te verwachten is.',
    instelling: 'leeftijdsbanden',
  },
  kamerhuurder: {
    punt: 'Of een kamerhuurder met een eigen contract buiten de gebruikelijke hulp valt.',
    instelling: 'kamerhuurderBuiten',
  },
  wlzThuis: {
    punt: 'Welke hulp thuis uit de Wlz komt en welke bij de gemeente blijft.',
    instelling: 'wlzThuis',
  },
  bevestiging: {
    punt: 'Hoelang het woord van een helper meetelt.',
    instelling: 'bevestigingDagen',
  },
  beschikbaarheid: {
    punt: 'Hoelang een controle van een vrije plek meetelt.',
    instelling: 'beschikbaarheidDagen',
  },
  tegemoetkoming: {
    punt: 'Of de verordening een tegemoetkoming kent.',
    instelling: 'tegemoetkoming',
  },
  pgbNetwerk: {
    punt: 'Of iemand uit het netwerk uit een pgb betaald mag worden, en hoe.',
    instelling: 'pgbNetwerk',
  },
  eigenParticuliereHulp: {
    punt: 'Of hulp die iemand al zelf betaalt als eigen kracht mag tellen. Hier telt die nooit.',
    instelling: null,
  },
  stappenplan: {
    punt: 'De precieze stappen van CRVB:2018:819, naar algemene kennis weergegeven.',
    instelling: null,
  },
  antwoordVernietiging: {
    punt: 'Of naast de drie maanden van art. 5.3.5 ook de maand van AVG art. 12 lid 3 loopt.',
    instelling: null,
  },
  bijdrage2027: {
    punt: 'Of de bijdrage vanaf 2027 van het inkomen afhangt. Er zijn hier geen bedragen voor.',
    instelling: null,
  },
} as const;
