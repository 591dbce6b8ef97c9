const ID = 'says only where it stands';
const KEY = 'a key; what it opens is given';
const MOMENT = 'kept for the machinery, about nobody';

/** What a table holds about a resident: the columns that are given, and why the others are not. */
export interface Kolommen {
  geeft: readonly string[];
  niet: Readonly<Record<string, string>>;
}

/** Tables with facts about a resident. */
export const OVER_INWONER: Readonly<Record<string, Kolommen>> = {
  plan: {
    geeft: ['aangemaakt_op', 'gewijzigd_op', 'ingediend_op'],
    niet: { gemeente_id: ID, id: ID, sleutel_versie: KEY },
  },
  plan_record: {
    geeft: ['inhoud'],
    niet: {
      gemeente_id: ID,
      plan_id: ID,
      sleutel: ID,
      versie: MOMENT,
      gewijzigd_op: 'as of the plan',
    },
  },
  plan_revisie: {
    geeft: ['inhoud', 'reden', 'bewaard_op'],
    niet: { gemeente_id: ID, plan_id: ID, id: ID, sleutel: ID, versie: MOMENT },
  },
  melding_concept: {
    geeft: ['inhoud', 'gewijzigd_op'],
    niet: { gemeente_id: ID, plan_id: ID, versie: MOMENT },
  },
  plan_helper: {
    geeft: ['wie', 'recht', 'aangemaakt_op', 'eindigt_op', 'beeindigd_op', 'gezien_op'],
    niet: { gemeente_id: ID, plan_id: ID, id: ID },
  },
  zaak: {
    geeft: ['referentie', 'feiten'],
    niet: {
      ...{ gemeente_id: ID, id: ID, plan_id: ID, versie: MOMENT },
      team_id: 'who works on it is on the page of the case',
      consulent_id: 'who works on it is on the page of the case',
      ...{ toestand: 'in the facts', spoed: 'in the facts', gemeld_op: 'in the facts' },
      ...{ plan_ingediend_op: 'in the facts', aangemaakt_op: 'in the facts' },
      gewijzigd_op: 'as of its pieces',
    },
  },
  zaak_record: {
    geeft: ['soort', 'inhoud', 'door', 'gewijzigd_op'],
    niet: { gemeente_id: ID, zaak_id: ID, id: ID, sleutel: ID, versie: MOMENT },
  },
  zaak_revisie: {
    geeft: ['soort', 'inhoud', 'door', 'gewijzigd_op'],
    niet: { gemeente_id: ID, zaak_id: ID, id: ID, sleutel: ID, versie: MOMENT },
  },
  document: {
    geeft: ['behoefte_id', 'inhoud', 'omvang', 'bewaard_op'],
    niet: { gemeente_id: ID, zaak_id: ID, id: ID, door: 'a member of staff' },
  },
  bewaarplicht: {
    geeft: ['op', 'opgeheven_op'],
    niet: {
      ...{ gemeente_id: ID, id: ID, zaak_id: ID },
      reden: 'can be about an inquiry that may not be told (AVG art. 23); asked for by letter',
      opgeheven_reden: 'can be about an inquiry that may not be told (AVG art. 23)',
      door: 'a member of staff',
      opgeheven_door: 'a member of staff',
    },
  },
  bewaarwaarschuwing: {
    geeft: ['gewaarschuwd_op', 'vernietigen_vanaf'],
    niet: { gemeente_id: ID, zaak_id: ID },
  },
  bericht: {
    geeft: ['soort', 'dag', 'stand', 'op'],
    niet: { gemeente_id: ID, zaak_id: ID, pogingen: MOMENT },
  },
  sessie: {
    geeft: ['begonnen_op', 'gezien_op'],
    niet: {
      ...{ gemeente_id: ID, id: ID, soort: ID, plan_id: ID, helper_id: ID, medewerker_id: ID },
      ...{ token_hash: KEY, sleutel: KEY, code: KEY, oidc_sid: KEY },
      bevestigd_op: 'gone after five minutes',
    },
  },
  noodprocedure: {
    geeft: ['categorie', 'reden', 'begonnen_op', 'tot_op', 'oordeel'],
    niet: {
      ...{ gemeente_id: ID, id: ID, zaak_id: ID, dag: 'as begonnen_op', volgnummer: ID },
      ...{ medewerker_id: 'a member of staff', akkoord_door: 'a member of staff' },
      ...{ beoordeeld_door: 'a member of staff', akkoord_op: MOMENT, beoordeeld_op: MOMENT },
    },
  },
  audit_regel: {
    geeft: ['op', 'rol', 'actie', 'reden', 'nood'],
    niet: {
      ...{ gemeente_id: ID, seq: ID, object: ID, relatie: 'follows from the role', spoor: ID },
      door: 'a member of staff: the function and team are told, the name on request',
      ...{ namens: 'in the helpers', uitkomst: MOMENT, inhoud: 'sealed details of the line' },
      ...{ vorige: 'guards the log', mac: 'guards the log' },
    },
  },
};

const SHORT = 'gone within hours or days, and says nothing that is not given elsewhere';

/** Tables without anything about a resident, or with the same once more, each with its reason. */
export const NIET_OVER_INWONER: Readonly<Record<string, string>> = {
  verwerking: 'that something was processed; who looked is told from the audit log',
  mutatie: SHORT,
  poging: SHORT,
  apparaat_sleutel: KEY,
  dossier_sleutel: KEY,
  plan_sleutel: KEY,
  bewaarronde: 'counts only',
  audit_ijkpunt: 'guards the log',
  vernietigd: 'what was destroyed is not there to be given',
  inzage_signaal: 'about a member of staff',
  medewerker: 'members of staff',
  team: 'the municipality',
  gemeente: 'the municipality',
  signaal: 'without the person who gave it',
  zoek_telling: 'counts only',
  thesaurus_term: 'words of the catalogue',
  activiteit: 'the public catalogue',
  location: 'the public catalogue',
  organization: 'the public catalogue',
  service: 'the public catalogue',
  service_at_location: 'the public catalogue',
  service_category: 'the public catalogue',
  aanbieder: 'an organisation',
  aanbieder_link: 'an organisation',
  doorverwijzing: 'the public catalogue',
  publicatie: 'the public catalogue',
  veld_historie: 'the public catalogue',
  voorstel: 'the public catalogue',
  inlezing: 'the public catalogue',
  inlezing_deel: 'the public catalogue',
  inlezing_regel: 'the public catalogue',
};
