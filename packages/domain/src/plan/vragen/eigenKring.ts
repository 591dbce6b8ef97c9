import type { VraagId } from '../vraagId.ts';
import type { Vraag } from './vorm.ts';

const vast = { over: 'trede', metDeel: true, weetIkNiet: 'Dat weet ik niet' } as const;
const wilNiet = {
  waarde: 'wilNietVragen',
  label: 'Ik wil het niet vragen',
  deel: 'niets',
} as const;

/** What the resident and the people around can carry (Wmo 2015 art. 2.3.2 lid 4 b and c). */
export const EIGEN_KRING = {
  eigenKracht: {
    ...vast,
    trede: 'eigenKracht',
    letter: 'b',
    label: 'Wat kunt u hiervan zelf doen?',
    hulp: 'Misschien lukt het op een andere manier. Rustiger, in kleine stukjes of met een handig hulpmiddel.',
    voorbeeld: 'Als ik het werk over drie dagen verdeel, kan ik zelf stof afnemen.',
    keuzes: [
      { waarde: 'zelf', label: 'Een deel kan ik zelf' },
      { waarde: 'andersDoen', label: 'Ik kan het zelf als ik het anders aanpak' },
      { waarde: 'metHulpmiddel', label: 'Ik kan het zelf met een hulpmiddel' },
      { waarde: 'leren', label: 'Ik kan en wil het leren' },
      { waarde: 'luktNiet', label: 'Het lukt mij niet zelf', deel: 'niets' },
    ],
    meerkeuze: true,
    tips: [
      'Schrijf alleen op wat veilig kan en wat u volhoudt.',
      'Een handgreep of hoge wc-bril is vaak gewoon te koop.',
    ],
    tipsMantelzorger: ['Wat kan de ander zelf, als er genoeg tijd voor is?'],
    regel: {
      tekst:
        'De gemeente onderzoekt eerst wat u zelf kunt. De wet noemt dat eigen kracht. Uw inkomen en uw spaargeld tellen daarbij niet mee.',
      artikel: 'Wmo 2015, artikel 2.3.2 lid 4 onder b',
    },
  },
  gebruikelijkeHulp: {
    ...vast,
    trede: 'gebruikelijkeHulp',
    letter: 'b',
    label: 'Wat kunnen de mensen doen met wie u woont?',
    hulp: 'Denk aan uw partner, een volwassen kind of een andere huisgenoot. Vertel ook wat zij niet kunnen.',
    voorbeeld: 'Mijn man kookt en doet de was. Ramen zemen kan hij niet, door zijn knie.',
    keuzes: [
      { waarde: 'woonAlleen', label: 'Ik woon alleen', deel: 'niets' },
      { waarde: 'helptAl', label: 'Een huisgenoot helpt al' },
      { waarde: 'kanHelpen', label: 'Een huisgenoot kan meer helpen' },
      { waarde: 'kanNiet', label: 'Mijn huisgenoot kan dit niet' },
      { waarde: 'teZwaar', label: 'Het is of wordt te zwaar voor mijn huisgenoot' },
    ],
    meerkeuze: true,
    tips: [
      'Bespreek het eerst samen. Schrijf niets op waar uw huisgenoot van schrikt.',
      'Wordt het iemand te veel? Zeg dat. De gemeente moet daar rekening mee houden.',
      'Schrijf geen ziekte van een ander op. Wat iemand wel of niet kan, is genoeg.',
    ],
    tipsMantelzorger: [
      'Woont u in hetzelfde huis? Dan vraagt de gemeente ook wat u zelf kunt.',
      'Zeg eerlijk wat u volhoudt naast werk, school of gezin.',
    ],
    regel: {
      tekst:
        'Gewone hulp van huisgenoten heet in de wet gebruikelijke hulp. Die geldt alleen voor mensen die bij u wonen. De gemeente moet ook aan hen vragen wat zij kunnen.',
      artikel: 'Wmo 2015, artikel 1.1.1 en artikel 2.3.2 lid 4 onder b',
    },
  },
  mantelzorg: {
    ...vast,
    trede: 'mantelzorg',
    letter: 'c',
    label: 'Wie helpt u al, en kan diegene doorgaan?',
    hulp: 'Iemand die langere tijd voor u zorgt omdat u elkaar kent, heet mantelzorger. Denk aan een dochter, een vriend of een buurvrouw.',
    voorbeeld:
      'Mijn dochter doet op zaterdag boodschappen. Dat wil ze blijven doen, maar niet vaker.',
    keuzes: [
      { waarde: 'gaatDoor', label: 'Er helpt iemand en die gaat door' },
      { waarde: 'kanMeer', label: 'Er helpt iemand en die wil meer doen' },
      { waarde: 'kanMinder', label: 'Er helpt iemand, maar het moet minder worden' },
      { waarde: 'stopt', label: 'Er helpt iemand, maar die gaat stoppen' },
      { waarde: 'niemand', label: 'Er is niemand die zo voor mij zorgt', deel: 'niets' },
      wilNiet,
    ],
    meerkeuze: true,
    tips: [
      'Schrijf op hoe vaak iemand komt en hoe lang het duurt.',
      'Vraag zelf: wil je dit blijven doen? Tot wanneer?',
    ],
    tipsMantelzorger: [
      'Zorgen voor een ander is vrijwillig. Niemand mag u dwingen.',
      'Tel eens op hoeveel uur u per week helpt. Het is vaak meer dan u denkt.',
      'Bedenk van tevoren wat uw grens is. Zeg die ook hardop.',
    ],
    regel: {
      tekst:
        'Mantelzorg is vrijwillig en wordt niet betaald. De gemeente telt die hulp alleen mee als de helper het zelf wil en kan.',
      artikel: 'Wmo 2015, artikel 1.1.1 en artikel 2.3.2 lid 4 onder c',
    },
  },
  sociaalNetwerk: {
    ...vast,
    trede: 'sociaalNetwerk',
    letter: 'c',
    label: 'Wie zou u om hulp kunnen vragen?',
    hulp: 'Denk aan vrienden, buren, een club, kerk of moskee. U hoeft het niet te vragen. Dat is ook een goed antwoord.',
    voorbeeld:
      'Mijn buurman gaat elke week naar de winkel. Ik durf hem te vragen om iets mee te nemen.',
    keuzes: [
      { waarde: 'helptAl', label: 'Iemand heeft al ja gezegd' },
      { waarde: 'wilVragen', label: 'Ik weet iemand en ik wil het vragen' },
      { waarde: 'hulpBijVragen', label: 'Ik wil hulp bij het vragen' },
      { waarde: 'zeiNee', label: 'Ik heb het gevraagd, maar het kan niet', deel: 'niets' },
      { waarde: 'niemand', label: 'Ik weet niemand', deel: 'niets' },
      wilNiet,
    ],
    meerkeuze: true,
    tips: [
      'Vraag iets kleins en duidelijks. Bijvoorbeeld: wil jij dinsdag de kliko buiten zetten?',
      'Wilt u het niet vragen? U hoeft niet uit te leggen waarom.',
    ],
    tipsMantelzorger: ['Wie kan iets van u overnemen, al is het maar één uur?'],
    regel: {
      tekst:
        'De wet noemt vrienden, familie en bekenden uw sociaal netwerk. Hun hulp is vrijwillig. U hoeft niemand te vragen. De gemeente mag u dat niet kwalijk nemen.',
      artikel: 'Wmo 2015, artikel 2.3.2 lid 4 onder c',
    },
  },
} satisfies Partial<Record<VraagId, Vraag>>;
