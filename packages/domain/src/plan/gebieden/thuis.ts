import type { GebiedInhoud } from './vorm.ts';

/** Life domains in and around the house. */
export const THUIS = {
  huishouden: {
    vraag: 'Wat lukt in huis niet meer zoals u wilt?',
    hulp: 'Loop in gedachten door uw huis. Wat blijft liggen, en hoe vaak?',
    tips: [
      'Noem per klus hoelang u ermee bezig bent.',
      'Schrijf op welke kamers u echt gebruikt.',
      'Zeg ook wat schoon genoeg is voor u.',
    ],
    tipsMantelzorger: ['Schrijf een week op welke klussen u overneemt.'],
    durfTeVragen: ['Vraag één vaste klus aan één persoon, zoals de ramen aan de voorkant.'],
    meenemen: ['Een lijstje van klussen: wie doet wat, en hoe vaak.'],
    regel: {
      tekst:
        'In het besluit moet staan hoeveel tijd hulp u krijgt. Alleen “een schoon huis” is te vaag.',
      artikel: 'Wmo 2015, artikel 2.3.5 lid 3',
    },
  },
  zelfzorg: {
    vraag: 'Waar hebt u hulp bij nodig, van opstaan tot slapen?',
    hulp: 'Denk aan wassen, aankleden, eten en naar de wc gaan.',
    tips: ['Vertel wat veilig gaat en wat niet.', 'Noem ook de nacht, als u dan hulp nodig hebt.'],
    tipsMantelzorger: ['Doet u tilwerk? Vraag of iemand u leert hoe dat veilig kan.'],
    durfTeVragen: ['Hulp bij wassen vraagt u misschien liever niet aan familie. Zeg dat gerust.'],
    meenemen: ['De naam van uw thuiszorg, als die er al is.'],
    regel: {
      tekst: 'Hulp bij wassen komt vaak van de wijkverpleging. Dat betaalt uw zorgverzekeraar.',
      artikel: 'Wmo 2015, artikel 2.3.2 lid 4 onder f',
    },
  },
  etenEnBoodschappen: {
    vraag: 'Hoe komt u aan eten, en wie kookt er?',
    hulp: 'Denk aan boodschappen doen, koken, en op tijd eten en drinken.',
    tips: ['Vertel hoe vaak u per week warm eet.', 'Noem het als u minder eet dan eerst.'],
    tipsMantelzorger: ['Kookt u voor twee huizen? Tel die tijd mee.'],
    durfTeVragen: ['Vraag of iemand twee keer per maand een maaltijd extra kookt.'],
    meenemen: ['Een voorbeeld van wat u op een gewone dag eet.'],
    regel: {
      tekst: 'Een bezorgdienst telt alleen mee als die er echt is en u ermee geholpen bent.',
      artikel: 'Wmo 2015, artikel 2.3.5 lid 3',
    },
  },
  vervoerEnBewegen: {
    vraag: 'Waar wilt u naartoe, en hoe komt u daar nu?',
    hulp: 'Denk aan de winkel, de dokter, familie en uw club.',
    tips: [
      'Schrijf op hoe ver u kunt lopen, en wat u dan voelt.',
      'Noem plekken waar u niet meer komt, maar wel wilt komen.',
    ],
    tipsMantelzorger: ['Tel hoe vaak u rijdt en hoeveel tijd dat kost.'],
    durfTeVragen: ['Vraag aan wie ook gaat of u kunt meerijden. Bied iets kleins terug.'],
    meenemen: ['Uw rijbewijs of ov-kaart, als u die hebt.', 'Een lijstje van vaste ritten.'],
    regel: {
      tekst: 'Ook meedoen met anderen telt, niet alleen naar de dokter gaan.',
      artikel: 'Wmo 2015, artikel 1.1.1 en artikel 2.3.5 lid 3',
    },
  },
  wonen: {
    vraag: 'Wat is er in uw huis lastig of gevaarlijk?',
    hulp: 'Denk aan de trap, drempels, de badkamer en de deur naar buiten.',
    tips: [
      'Maak foto’s van de plekken waar het misgaat.',
      'Vraag eerst aan de verhuurder wat die kan doen.',
      'Wacht met verbouwen tot u met de gemeente hebt gepraat.',
    ],
    tipsMantelzorger: ['Waar moet u tillen of ondersteunen? Wijs die plek aan.'],
    durfTeVragen: ['Vraag een handige kennis om een beugel op te hangen.'],
    meenemen: ['Foto’s en maten.', 'De naam van uw verhuurder, als u huurt.'],
    regel: {
      tekst:
        'De gemeente mag een woning aanpassen, ook als de eigenaar dat niet wil. Zij moet hem wel horen.',
      artikel: 'Wmo 2015, artikel 2.3.7',
    },
  },
  veiligheid: {
    vraag: 'Voelt u zich veilig, in huis en bij anderen?',
    hulp: 'U mag dit ook apart vertellen, zonder dat iemand meeluistert.',
    tips: ['Bel 112 als er nu gevaar is.', 'Zeg het als iemand niet mag weten wat u vertelt.'],
    tipsMantelzorger: ['Bent u bang dat het misgaat? Zeg dat ook, op tijd.'],
    durfTeVragen: ['Spreek met iemand een woord af dat betekent: kom nu.'],
    meenemen: ['Een nummer waarop wij u veilig kunnen bellen.'],
    regel: {
      tekst: 'Kan hulp niet wachten? Dan moet de gemeente meteen iets regelen, voor even.',
      artikel: 'Wmo 2015, artikel 2.3.3',
    },
  },
} as const satisfies Record<string, GebiedInhoud>;
