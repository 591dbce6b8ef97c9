import type { BevindingVan } from '../bevinding.ts';
import type { Huisgenoot } from '../drager.ts';
import {
  buiten,
  open,
  onDay,
  judgeEach,
  telt,
  teltNiet,
  type Onderzocht,
  type Oordeel,
  type Peil,
} from '../oordeel.ts';

/** R1: what the client can safely do; assuming ability or asking something unsafe is unlawful. */
export function eigenKracht(bevinding: BevindingVan<'eigenKracht'>): Onderzocht {
  const oordeel = judgeOwn(bevinding.veilig);
  const namen = bevinding.bijdragen.map(({ wie }) => wie);
  return {
    dragers: new Map(namen.map((naam) => [naam, oordeel])),
    ontbreekt: [],
    zinnen: namen.length === 0 ? ['De inwoner kan hiervan niets zelf doen.'] : [],
  };
}

function judgeOwn(veilig: boolean | null): Oordeel {
  if (veilig === null) return open('Leg vast of de inwoner dit veilig kan doen.');
  if (!veilig) return teltNiet('De inwoner kan dit niet veilig doen.');
  return telt('De inwoner kan dit veilig zelf doen.');
}

/** R2: housemates only, each of them heard, and never past an overload (art. 1.1.1). */
export function gebruikelijkeHulp(
  bevinding: BevindingVan<'gebruikelijkeHulp'>,
  peil: Peil,
): Onderzocht {
  const { huisgenoten, huishoudenBron } = bevinding;
  const niemand = !huisgenoten.some(({ valtEronder }) => valtEronder);
  return {
    dragers: judgeEach(huisgenoten, (genoot) => judgeHousemate(genoot, bevinding, peil)),
    ontbreekt:
      niemand && huishoudenBron === ''
        ? ['Leg vast wie er in huis wonen en waar dat uit blijkt.']
        : [],
    zinnen: niemand ? ['Er is geen huisgenoot van wie gebruikelijke hulp te verwachten is.'] : [],
  };
}

function judgeHousemate(
  genoot: Huisgenoot,
  { gehoord }: BevindingVan<'gebruikelijkeHulp'>,
  peil: Peil,
): Oordeel {
  const { naam } = genoot;
  const gesprek = gehoord.find(({ wie, op }) => wie === naam && op <= peil.today);
  const band = ageBand(genoot.leeftijd, peil);
  if (!genoot.valtEronder) return buiten(`${naam} valt buiten de gebruikelijke hulp.`);
  if (band?.telt === false) return buiten(`${naam}: ${band.uitleg}`);
  if (!gesprek) return open(`${naam} is nog niet gehoord. Plan daarvoor een moment.`);
  if (genoot.kan === null) return open(`Leg vast of ${naam} dit kan, in eigen woorden.`);
  if (!genoot.kan) return teltNiet(`${naam} kan dit niet.`);
  return judgeLoad(
    genoot,
    [`${naam} is gehoord ${onDay(gesprek.op)} en kan dit.`, noteOn(genoot, band?.uitleg)].join(''),
  );
}

/** Overload stops the help; a threat of overload makes it temporary. Both need a basis. */
function judgeLoad({ naam, overbelasting, onderbouwing }: Huisgenoot, zin: string): Oordeel {
  if (overbelasting === 'onbekend') return open(`Onderzoek of ${naam} overbelast is of raakt.`);
  if (overbelasting === 'nee') return telt(zin);
  if (onderbouwing === '') return open(`Leg vast waaruit de overbelasting van ${naam} blijkt.`);
  if (overbelasting === 'ja') return teltNiet(`${naam} is overbelast.`);
  return telt(`${zin} ${naam} dreigt overbelast te raken: dit telt alleen tijdelijk.`, {
    tijdelijk: true,
  });
}

function ageBand(leeftijd: number | null, { instellingen }: Peil) {
  if (leeftijd === null) return undefined;
  return instellingen.leeftijdsbanden
    .filter(({ vanaf }) => vanaf <= leeftijd)
    .reduce<(typeof instellingen.leeftijdsbanden)[number] | undefined>(
      (hoogste, band) => (hoogste && hoogste.vanaf > band.vanaf ? hoogste : band),
      undefined,
    );
}

/** Minors help by their age (local policy), and absence is weighed: both are told, not hidden. */
function noteOn({ leeftijd, afwezigheid }: Huisgenoot, uitleg = ''): string {
  const jong = leeftijd !== null && leeftijd < 23 ? ` ${uitleg}` : '';
  return afwezigheid === '' ? jong : `${jong} Afwezig: ${afwezigheid}`;
}
