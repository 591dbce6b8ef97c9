import type { Antwoord, Melding, PlanRecord } from '@keukentafel/domain/plan';
import { demoId } from './id.ts';
import type { DemoZaak } from './zaken.ts';
import { ACHTERNAMEN, VOORNAMEN, type Verhaal } from './verhalen.ts';

const marks = { bespreken: false, alleenVoorMij: false };

export const answer = (over: Partial<Antwoord> & Pick<Antwoord, 'vraag'>): PlanRecord => ({
  soort: 'antwoord',
  ...{ behoefteId: null, tekst: '', keuzes: [], deel: null, weetIkNiet: false },
  ...marks,
  ...over,
});

/** A short plan in the words of one made-up resident; one answer in it stays private. */
export const planVan = (name: string, verhaal: Verhaal): PlanRecord[] => {
  const id = demoId(`behoefte ${name}`);
  const about = (over: Parameters<typeof answer>[0]) => answer({ behoefteId: id, ...over });
  return [
    { soort: 'leefgebieden', gekozen: [verhaal.leefgebied] },
    {
      ...{ soort: 'behoefte', id, leefgebied: verhaal.leefgebied },
      ...{ omschrijving: verhaal.behoefte, bespreken: true, alleenVoorMij: false },
    },
    answer({ vraag: 'plek', keuzes: ['thuis'] }),
    answer({ vraag: 'wieErbij', keuzes: ['clientondersteuner'] }),
    about({ vraag: 'watLuktNiet', tekst: verhaal.watLuktNiet, bespreken: true }),
    about({ vraag: 'resultaat', tekst: verhaal.resultaat }),
    about({ vraag: 'slechteDag', tekst: 'Dan blijf ik liever in bed.', alleenVoorMij: true }),
    about({ vraag: 'eigenKracht', tekst: verhaal.zelf, keuzes: ['zelf'], deel: 'kwart' }),
    about({ vraag: 'gebruikelijkeHulp', keuzes: ['woonAlleen'] }),
    about({ vraag: 'mantelzorg', keuzes: ['niemand'] }),
    about({
      vraag: 'sociaalNetwerk',
      keuzes: ['helptAl'],
      deel: 'kwart',
      tekst: 'Mijn buurvrouw.',
    }),
    about({ vraag: 'rest', keuzes: ['ietsAnders'], tekst: verhaal.hulp }),
  ];
};

const POSTCODES = { Noord: '2801AB', Zuid: '2806CD', Waterrijk: '2742AA' };
const PLAATSEN = { Noord: 'Voorbeeldstad', Zuid: 'Voorbeeldstad', Waterrijk: 'Waterrijk' };

/** A melding with a made-up name: nobody in the demo exists. */
export const meldingVan = (index: number, spec: DemoZaak, { hulpvraag }: Verhaal): Melding => {
  const voornaam = VOORNAMEN[index % VOORNAMEN.length] ?? 'Aleida';
  const achternaam = ACHTERNAMEN[index % ACHTERNAMEN.length] ?? 'Voorbeeld';
  return {
    ...{ voorWie: 'mijzelf', weetHetDeAnder: null, melder: null, email: '' },
    naam: `${voornaam} ${achternaam}`,
    geboortedatum: null,
    postcode: POSTCODES[spec.team],
    huisnummer: String(index + 1),
    plaats: PLAATSEN[spec.team],
    telefoon: '06 00000000',
    veilig: { bellen: true, voicemail: false, mailen: false, brief: true },
    hulpvraag,
    spoed: spec.spoed ?? false,
  };
};
