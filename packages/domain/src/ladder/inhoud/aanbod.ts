import type { TredeInhoud } from './vorm.ts';

/** What exists outside one's own circle, and the help of the municipality itself. */
export const AANBOD = {
  zelfRegelenEnBetalen: {
    vraag: 'Wilt u iets zelf regelen en betalen?',
    hulp: 'Dit is een vraag en geen plicht. U hoeft niet te vertellen hoeveel geld u hebt.',
    voorbeelden: [
      'Ik houd mijn eigen schoonmaker.',
      'Ik laat de ramen doen door een glazenwasser.',
    ],
    tips: [
      'Kies dit alleen als u het zelf wilt.',
      'U kunt later altijd van gedachten veranderen.',
      'Kunt u het regelen, maar niet betalen? Vertel het.',
    ],
    tipsMantelzorger: ['Betaalt u nu kosten voor de ander? Schrijf op welke.'],
    durfTeVragen: ['Vraag de gemeente welke regelingen er zijn voor extra kosten.'],
    meenemen: ['Rekeningen van hulp die u nu zelf betaalt, als u dat wilt.'],
    regel: {
      tekst: 'Zelf betalen mag nooit een voorwaarde zijn. Uw recht op hulp blijft hetzelfde.',
      precies:
        'Zelf regelen en betalen is geen trede van de wet en telt nooit mee. Alleen een eigen keuze van de cliënt sluit de behoefte, en die kan heropend worden. Een tegemoetkoming bestaat alleen als de verordening die kent.',
      artikel: 'Wmo 2015 art. 2.1.7 en 2.3.5 lid 3',
    },
  },
  algemeenGebruikelijk: {
    vraag: 'Is er een gewoon product of een gewone dienst die u helpt?',
    hulp: 'Denk aan spullen die iedereen kan kopen, met of zonder beperking.',
    voorbeelden: [
      'Een handgreep bij de wc is gewoon te koop.',
      'De supermarkt brengt boodschappen thuis.',
    ],
    tips: [
      'Vraag of u iets eerst mag proberen.',
      'Is het te duur voor iemand met weinig geld? Dan telt het niet mee.',
    ],
    tipsMantelzorger: ['Kijk eens mee in een winkel voor hulpmiddelen.'],
    durfTeVragen: ['Vraag in de winkel of iemand het komt brengen en aansluiten.'],
    meenemen: ['Foto’s van de plek in huis waar het lastig is.'],
    regel: {
      tekst:
        'Zo’n product telt alleen als het er echt is, u helpt en te betalen is. De gemeente kijkt daarbij niet naar uw eigen geld.',
      precies:
        'Vier eisen, alle vier: niet specifiek voor personen met een beperking, daadwerkelijk beschikbaar, een passende bijdrage, en financieel te dragen met een inkomen op minimumniveau (CRVB:2019:3535).',
      artikel: 'CRVB:2019:3535 (bij Wmo 2015 art. 2.3.5 lid 3)',
    },
  },
  voorliggendeWet: {
    vraag: 'Hebt u recht op hulp door een andere wet?',
    hulp: 'Denk aan uw zorgverzekeraar, het UWV, de school of zorg voor de hele dag.',
    voorbeelden: [
      'De wijkverpleegkundige helpt mij met douchen. Dat betaalt mijn verzekering.',
      'De woningbouw maakt de kapotte trap in het portiek.',
    ],
    tips: [
      'Is hulp ergens geweigerd? Neem die brief mee.',
      'Weet u het niet? De gemeente zoekt het met u uit.',
      'U mag niet van het ene loket naar het andere worden gestuurd.',
    ],
    tipsMantelzorger: ['Schrijf op welke zorg er nu komt en wie die betaalt.'],
    durfTeVragen: ['Vraag: wie helpt mij met de aanvraag, en wat krijg ik zolang?'],
    meenemen: ['Besluiten en brieven van andere instanties.', 'De naam van uw zorgverzekeraar.'],
    regel: {
      tekst:
        'Een andere wet telt pas mee als vaststaat dat u die hulp krijgt, en op tijd. Tot dan helpt de gemeente.',
      precies:
        'Een aanspraak op grond van een andere wet telt als zij is toegekend of zeker is, tijdig is en de taak dekt. Is zij aannemelijk of onbekend, dan overbrugt de Wmo. Alleen de Wlz kent een weigeringsgrond (lid 6: kan weigeren).',
      artikel: 'Wmo 2015 art. 2.3.2 lid 4 onder f en 2.3.5 leden 5 en 6',
    },
  },
  algemeneVoorziening: {
    vraag: 'Is er hulp in de buurt waar u zo terechtkunt?',
    hulp: 'Denk aan een maaltijddienst, een inloop of vrijwilligers. Daar is geen onderzoek voor nodig.',
    voorbeelden: [
      'In het buurthuis eet ik op dinsdag en donderdag warm mee.',
      'Een vrijwilliger helpt mij met de post.',
    ],
    tips: [
      'Bel eerst. Is er plek, wat kost het en kunt u er komen?',
      'Is er een wachtlijst? Dan telt het nu niet mee.',
    ],
    tipsMantelzorger: ['Zoek ook naar iets voor uzelf, zoals een vrije middag.'],
    durfTeVragen: ['Ga de eerste keer samen met iemand kijken.'],
    meenemen: ['Wat u gevonden hebt, met naam en telefoonnummer.'],
    regel: {
      tekst:
        'Hulp in de buurt telt alleen als er echt plek is. De hulp moet bij u passen en te betalen zijn.',
      precies:
        'Een algemene voorziening telt als zij zonder voorafgaand onderzoek toegankelijk is, blijkens een recente controle daadwerkelijk beschikbaar, financieel draagbaar, bereikbaar en adequaat. Een verouderde controle geldt als onbekend.',
      artikel: 'Wmo 2015 art. 1.1.1 en 2.3.2 lid 4 onder e',
    },
  },
  maatwerkvoorziening: {
    vraag: 'Welke hulp van de gemeente past bij wat er overblijft?',
    hulp: 'Wat niet op een andere manier lukt, lost de gemeente met u op.',
    voorbeelden: [
      'Elke week twee uur hulp bij het zware huishouden.',
      'Een rolstoel, of een aanpassing van de badkamer.',
    ],
    tips: [
      'Vertel wat voor u het belangrijkste is.',
      'Vraag hoeveel tijd u krijgt, voor hoelang en van wie.',
      'U mag altijd hulp aanvragen, ook als de gemeente iets anders denkt.',
    ],
    tipsMantelzorger: ['Zeg welke hulp u echt lucht geeft. Op welke dag en tijd?'],
    durfTeVragen: ['Vraag om uitleg tot u het begrijpt. Vraag het desnoods op papier.'],
    meenemen: ['Uw plan.', 'Adviezen van een dokter of therapeut, als u die hebt.'],
    regel: {
      tekst:
        'Blijft er iets over? Dan geeft de gemeente hulp die bij u past. In het besluit staat welke hulp, hoeveel tijd en voor hoelang.',
      precies:
        'Maatwerk wordt verstrekt voor zover de overige mogelijkheden tekortschieten: precies de rest. Het besluit vermeldt aard, omvang in tijd, duur en vorm. Waar specifieke deskundigheid nodig is, mag een deskundigenoordeel niet ontbreken (CRVB:2018:819).',
      artikel: 'Wmo 2015 art. 2.3.5 lid 3',
    },
  },
} as const satisfies Record<string, TredeInhoud>;
