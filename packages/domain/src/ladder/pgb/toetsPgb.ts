import type { LadderInstellingen } from '../instellingen.ts';
import { PGB_CRITERIA, PgbCriterium } from './criteria.ts';
import type { PgbToets } from './toets.ts';

/** One condition of the test, with what to tell the resident about it. */
export type PgbVoorwaarde = {
  naam: 'wens' | 'kunnen' | 'kwaliteit' | 'kosten' | 'eerder' | 'netwerk';
  uitkomst: 'voldoet' | 'voldoetNiet' | 'open';
  reden: string;
  voorInwoner: string;
  artikel: string;
};

/**
 * What the test gives. `magDeels`: up to the cost in natura; the part above may be refused.
 * `magWeigeren`: a ground that lets the college refuse; it must still weigh whether to do so.
 */
export type PgbUitkomst = {
  uitkomst: 'nietGewenst' | 'mag' | 'magDeels' | 'magWeigeren' | 'open';
  voorwaarden: PgbVoorwaarde[];
  bovenNatura: number;
  ontbreekt: string[];
};

type Oordeel = Omit<PgbVoorwaarde, 'naam' | 'artikel'>;
const voldoet = (reden: string, voorInwoner: string): Oordeel => ({
  uitkomst: 'voldoet',
  reden,
  voorInwoner,
});
const not = (reden: string, voorInwoner: string): Oordeel => ({
  uitkomst: 'voldoetNiet',
  reden,
  voorInwoner,
});
const open = (reden: string): Oordeel => ({
  uitkomst: 'open',
  reden,
  voorInwoner: 'Dit zoeken wij nog met u uit.',
});

/** The conditions, each with its own article of the Wmo 2015. */
const VOORWAARDEN: {
  [N in PgbVoorwaarde['naam']]: {
    artikel: string;
    judge: (toets: PgbToets, instellingen: LadderInstellingen) => Oordeel;
  };
} = {
  wens: { artikel: 'Wmo 2015 art. 2.3.6 lid 2 onder b', judge: judgeWish },
  kunnen: { artikel: 'Wmo 2015 art. 2.3.6 lid 2 onder a', judge: judgeSkill },
  kwaliteit: { artikel: 'Wmo 2015 art. 2.3.6 lid 2 onder c', judge: judgeQuality },
  netwerk: { artikel: 'Wmo 2015 art. 2.3.6 lid 4', judge: judgeNetwork },
  kosten: { artikel: 'Wmo 2015 art. 2.3.6 lid 5 onder a', judge: judgeCost },
  eerder: { artikel: 'Wmo 2015 art. 2.3.6 lid 5 onder b', judge: judgeEarlier },
};
const NAMEN = ['wens', 'kunnen', 'kwaliteit', 'netwerk', 'kosten', 'eerder'] as const;

/** Tests a wish for a pgb (art. 2.3.6). A proposal with reasons; a person decides. */
export function toetsPgb(toets: PgbToets, instellingen: LadderInstellingen): PgbUitkomst {
  if (toets.gewenst === false)
    return { uitkomst: 'nietGewenst', voorwaarden: [], bovenNatura: 0, ontbreekt: [] };
  const voorwaarden = NAMEN.map((naam): PgbVoorwaarde => {
    const { artikel, judge } = VOORWAARDEN[naam];
    return { naam, artikel, ...judge(toets, instellingen) };
  });
  const ontbreekt = [
    ...(toets.gewenst === null ? ['Vraag of de inwoner een pgb wil.'] : []),
    ...(toets.uitgelegdOp === null ? ['Leg in gewone woorden uit wat een pgb is.'] : []),
    ...voorwaarden.flatMap(({ uitkomst, reden }) => (uitkomst === 'open' ? [reden] : [])),
  ];
  return {
    uitkomst: conclude(voorwaarden, ontbreekt),
    voorwaarden,
    ontbreekt,
    bovenNatura: above(toets),
  };
}

function conclude(rows: readonly PgbVoorwaarde[], ontbreekt: readonly string[]) {
  const faalt = rows.filter(({ uitkomst }) => uitkomst === 'voldoetNiet');
  if (faalt.some(({ naam }) => naam !== 'kosten')) return 'magWeigeren';
  if (ontbreekt.length > 0) return 'open';
  return faalt.length > 0 ? 'magDeels' : 'mag';
}

const above = ({ kosten }: PgbToets): number =>
  kosten ? Math.max(0, Math.round((kosten.pgb - kosten.natura) * 100) / 100) : 0;

function judgeWish({ motivering }: PgbToets): Oordeel {
  if (motivering.trim() === '') return open('Leg vast waarom de inwoner een pgb wil.');
  return voldoet(
    `De wens is gemotiveerd: “${motivering}”`,
    'U hebt verteld waarom u een pgb wilt.',
  );
}

/** Alone, or with help from the network or a representative: then that person is looked at. */
function judgeSkill({ beheerder, criteria }: PgbToets): Oordeel {
  if (!beheerder || beheerder.naam.trim() === '') return open('Leg vast wie het pgb beheert.');
  if (beheerder.eigenWoorden.trim() === '')
    return open(`Leg in de woorden van ${beheerder.naam} vast hoe hij of zij het pgb beheert.`);
  const kan = (een: PgbCriterium) => criteria[een]?.kan ?? null;
  const faalt = PgbCriterium.options.filter((een) => kan(een) === false);
  const wie = beheerder.wie === 'inwoner' ? 'U' : beheerder.naam;
  if (faalt.length > 0)
    return not(
      `${beheerder.naam} kan niet alle taken uitvoeren: ${faalt.map((een) => PGB_CRITERIA[een]).join(' ')}`,
      `${wie} kan nog niet alles wat voor een pgb nodig is. U kunt ook iemand anders kiezen.`,
    );
  const vraag = PgbCriterium.options.filter((een) => kan(een) === null);
  if (vraag.length > 0)
    return open(
      `Bespreek met ${beheerder.naam}: ${vraag.map((een) => PGB_CRITERIA[een]).join(' ')}`,
    );
  return voldoet(
    `${beheerder.naam} kan de taken van het pgb verantwoord uitvoeren: tien van de tien punten.`,
    `${wie} kan doen wat voor een pgb nodig is.`,
  );
}

function judgeQuality({ kwaliteit }: PgbToets): Oordeel {
  const rows = [
    [kwaliteit.veilig, 'veilig'],
    [kwaliteit.doeltreffend, 'doeltreffend'],
    [kwaliteit.clientgericht, 'cliëntgericht'],
  ] as const;
  const faalt = rows.filter(([goed]) => goed === false).map(([, naam]) => naam);
  if (faalt.length > 0)
    return not(
      `De hulp is niet ${faalt.join(' en niet ')}.`,
      'De hulp die u wilt inkopen, is nog niet goed genoeg.',
    );
  const vraag = rows.filter(([goed]) => goed === null).map(([, naam]) => naam);
  if (vraag.length > 0) return open(`Zoek uit of de hulp ${vraag.join(', ')} is.`);
  return voldoet('De hulp is veilig, doeltreffend en cliëntgericht.', 'De hulp is goed genoeg.');
}

function judgeNetwork({ uitvoerders }: PgbToets, { pgbNetwerk }: LadderInstellingen): Oordeel {
  const bekenden = uitvoerders.filter(({ uitNetwerk }) => uitNetwerk);
  const namen = bekenden.map(({ naam }) => naam).join(', ');
  if (uitvoerders.length === 0) return open('Leg vast wie uit het pgb betaald wordt.');
  if (bekenden.length === 0)
    return voldoet('Niemand uit het sociaal netwerk wordt betaald.', 'U betaalt geen bekende.');
  if (pgbNetwerk.toegestaan === 'onbekend')
    return open(`Zoek in de verordening op of ${namen} uit het pgb betaald mag worden.`);
  if (pgbNetwerk.toegestaan === 'nee')
    return not(
      `De verordening laat betaling van ${namen} niet toe.`,
      'In deze gemeente mag u een bekende niet uit het pgb betalen.',
    );
  return voldoet(
    `De verordening laat betaling van ${namen} toe. ${pgbNetwerk.voorwaarden}`.trim(),
    `U mag ${namen} uit het pgb betalen. Daar zijn regels voor.`,
  );
}

function judgeCost(toets: PgbToets): Oordeel {
  const { kosten } = toets;
  if (!kosten) return open('Bereken wat de hulp kost met een pgb en wat die kost in natura.');
  const boven = above(toets);
  if (boven > 0)
    return not(
      `Het pgb kost ${inEuro(boven)} meer dan dezelfde hulp in natura. Alleen dat deel mag geweigerd worden.`,
      `Uw hulp kost meer dan hulp die de gemeente regelt. Een deel moet u zelf betalen: ${inEuro(boven)}.`,
    );
  return voldoet(
    'Het pgb kost niet meer dan dezelfde hulp in natura.',
    'Uw hulp kost niet meer dan hulp die de gemeente regelt.',
  );
}

const GRONDEN = {
  a: 'onjuiste of onvolledige gegevens',
  d: 'het niet nakomen van voorwaarden',
  e: 'het niet of voor iets anders gebruiken van de hulp',
} as const;

function judgeEarlier({ eerder }: PgbToets): Oordeel {
  if (!eerder)
    return voldoet('Er is geen eerdere herziening of intrekking bekend.', 'Er is niets in de weg.');
  return not(
    `Een eerder besluit is herzien of ingetrokken om ${GRONDEN[eerder.grond]} (art. 2.3.10 lid 1 onder ${eerder.grond}). ${eerder.toelichting}`.trim(),
    'Eerder ging het mis met een pgb of met hulp. De gemeente mag daarom nee zeggen.',
  );
}

const inEuro = (bedrag: number): string => `€ ${bedrag.toFixed(2).replace('.', ',')}`;
