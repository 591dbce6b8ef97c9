import { addDays, formatDay, type Day } from '../../time/index.ts';
import type { Bijdrage, BevindingVan } from '../bevinding.ts';
import type { Huisgenoot } from '../drager.ts';
import {
  buiten,
  hasCome,
  open,
  onDay,
  judgeEach,
  telt,
  teltNiet,
  type Onderzocht,
  type Oordeel,
  type Peil,
  type Taken,
} from '../oordeel.ts';
import type { Taak } from '../behoefte.ts';
import { holdsOn, judgedOn } from '../periode.ts';

/** R1: what the client can safely do; assuming ability or asking something unsafe is unlawful. */
export function eigenKracht(bevinding: BevindingVan<'eigenKracht'>, peil: Peil): Onderzocht {
  const oordeel = judgeOwn(bevinding.veilig);
  const namen = bevinding.bijdragen.map(({ wie }) => wie);
  return {
    dragers: new Map(namen.map((naam) => [naam, oordeel])),
    ontbreekt: disputed(bevinding, peil) ? ['Vraag een deskundige wat de inwoner zelf kan.'] : [],
    zinnen: namen.length === 0 ? ['De inwoner kan hiervan niets zelf doen.'] : [],
  };
}

/** What is doubted is not decided without specific expertise (CRVB:2018:819). */
const disputed = (
  { betwist, deskundigOp }: { betwist?: boolean | undefined; deskundigOp?: Day | null | undefined },
  { today }: Peil,
): boolean => betwist === true && !hasCome(deskundigOp ?? null, today);

function judgeOwn(veilig: boolean | null): Oordeel {
  if (veilig === null) return open('Leg vast of de inwoner dit veilig kan doen.');
  if (!veilig) return teltNiet('De inwoner kan dit niet veilig doen.');
  return telt('De inwoner kan dit veilig zelf doen.');
}

/** R2: housemates only, each of them heard, and never past an overload (art. 1.1.1). */
export function gebruikelijkeHulp(
  bevinding: BevindingVan<'gebruikelijkeHulp'>,
  peil: Peil,
  taken: Taken,
): Onderzocht {
  const { huisgenoten, huishoudenBron } = bevinding;
  const niemand = !huisgenoten.some(({ valtEronder }) => valtEronder);
  return {
    dragers: judgeEach(huisgenoten, (genoot) => judgeHousemate(genoot, bevinding, peil, taken)),
    ontbreekt:
      niemand && huishoudenBron === ''
        ? ['Leg vast wie er in huis wonen en waar dat uit blijkt.']
        : [],
    zinnen: niemand ? ['Er is geen huisgenoot van wie gebruikelijke hulp te verwachten is.'] : [],
  };
}

function judgeHousemate(
  genoot: Huisgenoot,
  { gehoord, bijdragen }: BevindingVan<'gebruikelijkeHulp'>,
  peil: Peil,
  taken: Taken,
): Oordeel {
  const { naam } = genoot;
  const gesprek = gehoord.find(({ wie, op }) => wie === naam && op <= peil.today);
  const band = ageBand(genoot.leeftijd, peil);
  const erbuiten = judgeRenter(genoot, peil);
  if (!genoot.valtEronder) return buiten(`${naam} valt buiten de gebruikelijke hulp.`);
  if (erbuiten) return erbuiten;
  if (band?.telt === false) return buiten(`${naam}: ${band.uitleg}`);
  if (!gesprek) return open(`${naam} is nog niet gehoord. Plan daarvoor een moment.`);
  if (genoot.kan === null) return open(`Leg vast of ${naam} dit kan, in eigen woorden.`);
  if (!genoot.kan) return teltNiet(`${naam} kan dit niet.`);
  const uren = bijdragen.filter(({ wie }) => wie === naam).reduce(hoursOf(taken), 0);
  if (typeof band?.hooguitUren === 'number' && uren > band.hooguitUren && !genoot.onderbouwing)
    return open(
      `Dit is meer dan het beleid van ${naam} verwacht. Leg vast waarom dit redelijk is.`,
    );
  const own = bijdragen
    .filter(({ wie }) => wie === naam)
    .flatMap(({ taakId }) => taken.get(taakId) ?? []);
  return withAbsence(genoot, peil, own, () =>
    judgeLoad(
      genoot,
      peil,
      `${naam} is gehoord ${onDay(gesprek.op)} en kan dit.${noteOn(genoot, peil, band?.uitleg)}`,
    ),
  );
}

const hoursOf =
  (taken: Taken) =>
  (sum: number, { taakId, hoeveelheid }: Bijdrage) =>
    taken.get(taakId)?.eenheid === 'urenPerWeek' ? sum + hoeveelheid : sum;

/** A renter with an own contract keeps another household; how far that goes is local policy. */
function judgeRenter({ naam, kamerhuurder }: Huisgenoot, { instellingen }: Peil): Oordeel | null {
  if (!kamerhuurder || !instellingen.kamerhuurderBuiten) return null;
  const { eigenContract, bron } = kamerhuurder;
  if (eigenContract === null || (eigenContract && bron === ''))
    return open(`Zoek uit of ${naam} een eigen huurcontract heeft, en waar dat uit blijkt.`);
  return eigenContract
    ? buiten(`${naam} huurt een kamer met een eigen contract (${bron}) en valt erbuiten.`)
    : null;
}

const inWords = (op: Day): string => formatDay(op, { weekday: false });

/** Nobody helps from afar: on the days of absence the help is not there, task by task. */
function withAbsence(
  { naam, afwezig = [] }: Huisgenoot,
  { today }: Peil,
  own: readonly Taak[],
  present: () => Oordeel,
): Oordeel {
  const awayOn = (op: Day) => afwezig.find((periode) => holdsOn(periode, op));
  const isAway = ({ van }: Pick<Taak, 'van'>) => awayOn(judgedOn(van, today)) !== undefined;
  const nu = awayOn(today);
  const terug = nu && nu.tot !== null && nu.tot !== '9999-12-31' ? addDays(nu.tot, 1) : undefined;
  if (nu && own.every(isAway))
    return teltNiet(
      `${naam} is afwezig${nu.tot === null ? '' : ` tot en met ${inWords(nu.tot)}`}. ${nu.reden}`.trim(),
      terug ? { wisselt: terug } : {},
    );
  const oordeel = present();
  const straks = afwezig.filter(({ van }) => van > today);
  const eerst = nu ?? straks.toSorted((a, b) => (a.van < b.van ? -1 : 1))[0];
  if (!eerst) return oordeel;
  const { van, tot } = eerst;
  const tijd = `vanaf ${inWords(van)}${tot === null ? '' : ` tot en met ${inWords(tot)}`}`;
  const wisselt = nu ? terug : van;
  return {
    ...{ ...oordeel, zin: `${oordeel.zin} ${naam} is afwezig ${tijd}.` },
    ...(wisselt && { wisselt }),
    past: (taak) => !isAway(taak),
  };
}

/** Overload stops the help; a threat of overload makes it temporary. Both need a basis. */
function judgeLoad(genoot: Huisgenoot, peil: Peil, zin: string): Oordeel {
  const { naam, overbelasting, onderbouwing } = genoot;
  if (disputed(genoot, peil))
    return open(`Vraag een deskundige of ${naam} overbelast is of raakt.`);
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
function noteOn(
  { leeftijd, afwezigheid }: Huisgenoot,
  { instellingen: { bandenBeleid } }: Peil,
  uitleg = '',
): string {
  const bron = bandenBeleid
    ? ` (beleid van deze gemeente vanaf ${formatDay(bandenBeleid.vanaf, { weekday: false })}: ${bandenBeleid.bron})`
    : '';
  const jong = leeftijd !== null && leeftijd < 23 ? ` ${uitleg}${bron}` : '';
  return afwezigheid === '' ? jong : `${jong} Afwezig: ${afwezigheid}`;
}
