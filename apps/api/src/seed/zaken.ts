import type { Toestand } from '@keukentafel/domain/zaak';

/** How a demo case stands today. */
export interface DemoZaak {
  toestand: Toestand;
  /** Days between the melding and today; long enough for every step that came before. */
  geleden: number;
  plan: 'binnen' | 'teLaat' | 'afgezien' | 'geen';
  spoed?: true;
  team: 'Noord' | 'Zuid' | 'Waterrijk';
  /** Nobody took it yet. */
  vrij?: true;
  /** A fixed code with which the demo follows this case as its resident. */
  code?: string;
}

const open = (toestand: Toestand, rest: Omit<DemoZaak, 'toestand'>): DemoZaak => ({
  toestand,
  ...rest,
});

/** Opens a plan half-way; fixed for the demo only. */
export const DEMO_CODE = '1234567890123456';
/** Opens a plan whose case has a report to answer. */
export const DEMO_CODE_VERSLAG = '6543210987654321';

/** Forty cases over all states, most of them with the team of the first two demo people. */
export const DEMO_ZAKEN: readonly DemoZaak[] = [
  open('gemeld', { geleden: 0, plan: 'geen', team: 'Noord', vrij: true }),
  open('gemeld', { geleden: 0, plan: 'geen', spoed: true, team: 'Noord', vrij: true }),
  open('gemeld', { geleden: 1, plan: 'geen', team: 'Noord', vrij: true }),
  open('gemeld', { geleden: 5, plan: 'binnen', team: 'Noord', vrij: true }),
  open('gemeld', { geleden: 12, plan: 'geen', team: 'Noord', vrij: true }),
  open('gemeld', { geleden: 1, plan: 'geen', team: 'Zuid', vrij: true }),
  open('bevestigd', { geleden: 2, plan: 'geen', team: 'Noord' }),
  open('bevestigd', { geleden: 5, plan: 'binnen', team: 'Noord' }),
  open('bevestigd', { geleden: 6, plan: 'afgezien', team: 'Noord' }),
  open('inBezwaar', { geleden: 75, plan: 'binnen', team: 'Noord' }),
  open('bevestigd', { geleden: 4, plan: 'geen', team: 'Zuid' }),
  open('tijdelijkVerstrekt', { geleden: 3, plan: 'geen', spoed: true, team: 'Noord' }),
  open('inOnderzoek', { geleden: 9, plan: 'binnen', team: 'Noord' }),
  open('inOnderzoek', { geleden: 16, plan: 'teLaat', team: 'Noord' }),
  open('inOnderzoek', { geleden: 50, plan: 'geen', team: 'Noord' }),
  open('inOnderzoek', { geleden: 10, plan: 'binnen', team: 'Zuid' }),
  open('gesprekGepland', { geleden: 10, plan: 'binnen', team: 'Noord' }),
  open('beslistOpBezwaar', { geleden: 120, plan: 'binnen', team: 'Noord' }),
  open('gesprekGepland', { geleden: 15, plan: 'teLaat', team: 'Noord' }),
  open('gesprekGepland', { geleden: 12, plan: 'afgezien', team: 'Zuid' }),
  open('gesprekGevoerd', { geleden: 21, plan: 'binnen', team: 'Noord' }),
  open('inHeronderzoek', { geleden: 400, plan: 'binnen', team: 'Noord' }),
  open('gesprekGevoerd', { geleden: 22, plan: 'binnen', team: 'Zuid' }),
  open('wachtOpAdvies', { geleden: 25, plan: 'binnen', team: 'Noord' }),
  open('verslagConcept', { geleden: 24, plan: 'binnen', team: 'Noord' }),
  open('inBeroep', { geleden: 160, plan: 'binnen', team: 'Noord' }),
  open('verslagVerstrekt', {
    geleden: 28,
    plan: 'binnen',
    team: 'Noord',
    code: DEMO_CODE_VERSLAG,
  }),
  open('verslagVerstrekt', { geleden: 30, plan: 'binnen', team: 'Noord' }),
  open('verslagVerstrekt', { geleden: 29, plan: 'binnen', team: 'Zuid' }),
  open('verslagAangevuld', { geleden: 31, plan: 'binnen', team: 'Noord' }),
  open('aangevraagd', { geleden: 34, plan: 'binnen', team: 'Noord' }),
  open('aangevraagd', { geleden: 40, plan: 'binnen', team: 'Noord' }),
  open('opgeschort', { geleden: 39, plan: 'binnen', team: 'Noord' }),
  open('beschikt', { geleden: 45, plan: 'binnen', team: 'Noord' }),
  open('inUitvoering', { geleden: 60, plan: 'binnen', team: 'Noord' }),
  open('onherroepelijk', { geleden: 110, plan: 'binnen', team: 'Zuid' }),
  open('afgeslotenZonderAanvraag', { geleden: 44, plan: 'binnen', team: 'Noord' }),
  open('ingetrokken', { geleden: 20, plan: 'geen', team: 'Noord' }),
  open('doorgezonden', { geleden: 8, plan: 'geen', team: 'Noord' }),
  open('beeindigd', { geleden: 48, plan: 'geen', team: 'Noord' }),
];

/** Enough to show that the second municipality has cases of its own. */
export const WATERRIJK_ZAKEN: readonly DemoZaak[] = [
  open('gemeld', { geleden: 1, plan: 'geen', team: 'Waterrijk', vrij: true }),
  open('inOnderzoek', { geleden: 9, plan: 'binnen', team: 'Waterrijk' }),
  open('verslagVerstrekt', { geleden: 27, plan: 'binnen', team: 'Waterrijk' }),
];
