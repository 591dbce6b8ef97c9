import type { Besluit, Gebeurtenis, Toestand } from '@keukentafel/domain/zaak';
import { handIn } from '../plan/plan.ts';
import { reageer } from '../verslag/reactie.ts';
import { neemBesluit } from '../zaak/besluit.ts';
import { open } from '../zaak/dossier.ts';
import { geenAanvraag, trekIn, volg, vraagAan } from '../zaak/inwoner.ts';
import { assign, change, dayOf, planVisit, staffOn, steps, type Play } from './play.ts';
import { forward, livesHere } from './woonplaats.ts';
import { addNeed, draft, give, giveAtOnce, weigh } from './talk.ts';

/** The road most cases take; other states leave it somewhere. */
const ROAD = [
  'gemeld',
  'bevestigd',
  'inOnderzoek',
  'gesprekGepland',
  'gesprekGevoerd',
  'verslagConcept',
  'verslagVerstrekt',
  'verslagAangevuld',
  'aangevraagd',
  'beschikt',
] as const satisfies Toestand[];
type OnRoad = (typeof ROAD)[number];

/** A step of staff, and on which day after the last scene; the same day when not said. */
type Later = Gebeurtenis | readonly [Gebeurtenis, number];

/** Where a state leaves the road, and the steps of staff that do it. */
const EXITS: Partial<Record<Toestand, { na: OnRoad; stappen?: readonly Later[] }>> = {
  tijdelijkVerstrekt: { na: 'bevestigd' },
  doorgezonden: { na: 'bevestigd' },
  ingetrokken: { na: 'bevestigd' },
  beeindigd: { na: 'inOnderzoek', stappen: ['beeindigen'] },
  wachtOpAdvies: { na: 'gesprekGevoerd', stappen: ['adviesVragen'] },
  afgeslotenZonderAanvraag: { na: 'verslagVerstrekt' },
  opgeschort: { na: 'aangevraagd', stappen: ['opschorten'] },
  inBezwaar: { na: 'beschikt', stappen: [['bezwaarMaken', 20]] },
  beslistOpBezwaar: {
    na: 'beschikt',
    stappen: [
      ['bezwaarMaken', 20],
      ['beslissenOpBezwaar', 60],
    ],
  },
  inBeroep: {
    na: 'beschikt',
    stappen: [
      ['bezwaarMaken', 20],
      ['beslissenOpBezwaar', 60],
      ['bezwaarBekendmaken', 61],
      ['beroepInstellen', 80],
    ],
  },
  onherroepelijk: { na: 'beschikt', stappen: [['onherroepelijkVaststellen', 70]] },
  inUitvoering: { na: 'beschikt', stappen: ['uitvoeren'] },
  inHeronderzoek: { na: 'beschikt', stappen: ['uitvoeren', ['heronderzoekStarten', 350]] },
};

/** Plays a case from its melding to the state it has today, through the real rules. */
export const playCase = async (play: Play): Promise<void> => {
  const { toestand } = play.spec;
  const exit = EXITS[toestand];
  const goal = exit?.na ?? ROAD.find((one) => one === toestand) ?? 'gemeld';
  const start = play.spec.plan === 'binnen' || play.spec.plan === 'afgezien' ? 5 : 13;
  for (const at of ROAD.slice(0, ROAD.indexOf(goal) + 1)) await SCENES[at](play, start);
  for (const later of exit?.stappen ?? []) {
    const [gebeurtenis, days] = typeof later === 'string' ? [later, 0] : later;
    await steps(play, EXIT_DAYS[exit?.na ?? goal](start) + days, [gebeurtenis]);
  }
  if (toestand === 'doorgezonden') await forward(play, 2);
  if (toestand === 'tijdelijkVerstrekt') await giveAtOnce(play, 2);
  if (toestand === 'ingetrokken') await resident(play, 3, (ctx) => trekIn(ctx, ''));
  if (toestand === 'afgeslotenZonderAanvraag')
    await resident(play, start + 19, (ctx) => geenAanvraag(ctx, 'Wij redden het nu samen.'));
};

const EXIT_DAYS: Record<OnRoad, (start: number) => number> = {
  gemeld: () => 0,
  bevestigd: () => 2,
  inOnderzoek: (start) => start + 1,
  gesprekGepland: (start) => start + 3,
  gesprekGevoerd: (start) => start + 11,
  verslagConcept: (start) => start + 13,
  verslagVerstrekt: (start) => start + 15,
  verslagAangevuld: (start) => start + 18,
  aangevraagd: (start) => start + 22,
  beschikt: (start) => start + 30,
};

type Scene = (play: Play, start: number) => Promise<void>;

const resident = async (
  play: Play,
  na: number,
  act: (ctx: ReturnType<Play['stage']['resident']>) => Promise<unknown>,
): Promise<void> => {
  await act(play.stage.resident(dayOf(play, na), play.inwoner));
  if (play.spec.vrij) return;
  play.zaak.versie = (await open(staffOn(play, na, 'consulent.zaak.open'), play.zaak.id)).versie;
};

const handsIn = (play: Play, na: number) => resident(play, na, (ctx) => handIn(ctx, undefined));

const SCENES: Record<OnRoad, Scene> = {
  gemeld: async (play) => {
    const { plan, toestand } = play.spec;
    if (plan === 'binnen' && toestand === 'gemeld') await handsIn(play, 4);
  },
  bevestigd: async (play) => {
    await assign(play, 1);
    await steps(play, 1, ['bevestigen', 'clientondersteuningGewezen', 'planMogelijkheidGewezen']);
    if (play.spec.plan === 'afgezien') await steps(play, 3, ['planAfgezien']);
    if (play.spec.plan === 'binnen') await handsIn(play, 4);
    if (play.spec.plan === 'teLaat') await handsIn(play, 12);
  },
  inOnderzoek: (play, start) => steps(play, start, ['onderzoekStarten']),
  gesprekGepland: (play, start) => planVisit(play, start + 2, 7),
  gesprekGevoerd: async (play, start) => {
    const done = ['identiteitVastgesteld', 'pgbUitgelegd', 'gesprekGevoerd'] as const;
    await steps(play, start + 9, done);
    await livesHere(play, start + 9);
    await addNeed(play, start + 9);
    const half = play.spec.toestand === 'gesprekGevoerd' || play.spec.toestand === 'wachtOpAdvies';
    await weigh(play, start + 10, half);
  },
  verslagConcept: (play, start) => draft(play, start + 12),
  verslagVerstrekt: (play, start) => give(play, start + 14),
  verslagAangevuld: (play, start) =>
    resident(play, start + 17, async (ctx) => {
      const [first] =
        (await volg(ctx)).verslag?.alineas.filter(({ letter }) => letter === 'a') ?? [];
      if (!first) return;
      const tekst = 'Op maandag gaat het beter dan op vrijdag.';
      await reageer(ctx, { alineaId: first.id, keuze: 'toevoegen', tekst });
    }),
  aangevraagd: (play, start) =>
    resident(play, start + 19, (ctx) => vraagAan(ctx, { akkoord: 'akkoord', toelichting: '' })),
  beschikt: (play, start) => {
    const { hulp, uren } = play.verhaal;
    const beslotenOp = dayOf(play, start + 28);
    const besluit: Besluit = {
      ...{ aard: hulp, omvang: uren / 2 },
      eenheid: 'urenPerWeek',
      vorm: 'zin',
      ...{ periodeVan: beslotenOp, periodeTot: null, beslotenOp },
      uitkomst: 'toegekend',
      motivering: 'Wat overblijft, kunt u niet zelf en niet met hulp van anderen oplossen.',
      ...{ door: '-', doorFunctie: '-', bekendgemaaktOp: dayOf(play, start + 29) },
    };
    return change(
      play,
      neemBesluit(staffOn(play, start + 29, 'consulent.besluit.neem'), { ...play.zaak, besluit }),
    );
  },
};
