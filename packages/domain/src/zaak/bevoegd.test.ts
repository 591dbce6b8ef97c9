import { expect, test } from 'vitest';
import { day } from '../time/index.ts';
import {
  type Gebeurtenis,
  mogelijk,
  refusal,
  startZaak,
  type StapContext,
  step,
  volgendeStap,
  type ZaakFeiten,
} from './index.ts';

const op = day('2026-11-16');
const gemeld = startZaak(day('2026-11-13'), false);
const take = (name: Gebeurtenis, context: StapContext, from = gemeld): ZaakFeiten =>
  step(from, name, { op, context: { vandaag: op, door: 'Samira Haddad', ...context } });

const elders = take('bevoegdheidVastgesteld', { bevoegd: 'nietBevoegd' });
const hier = take('bevoegdheidVastgesteld', { bevoegd: 'bevoegd' });

test('who must act is a fact with its day, and an earlier day stays known', () => {
  expect(elders).toMatchObject({ toestand: 'gemeld', bevoegd: 'nietBevoegd', bevoegdOp: op });
  const again = step(elders, 'bevoegdheidVastgesteld', {
    ...{ op: day('2026-11-18'), context: { bevoegd: 'bevoegd' } },
  });
  expect(again).toMatchObject({ bevoegd: 'bevoegd', bevoegdOp: '2026-11-18' });
  expect(again.eerder).toEqual([{ feit: 'bevoegdOp', op }]);
});

test('of nationality or residence the case keeps no more than the day', () => {
  const looked = take('verblijfVastgesteld', { verblijf: 'voldoetNiet' });
  expect(looked.verblijfOp).toBe(op);
  expect(JSON.stringify(looked)).not.toContain('voldoet');
});

test('what another municipality must do is forwarded, and the sender is told (Awb 2:3)', () => {
  expect(mogelijk(elders, op)).toContain('doorzenden');
  expect(take('doorzenden', { ingelichtOp: op }, elders).toestand).toBe('doorgezonden');
  const [consulent, inwoner] = (['consulent', 'inwoner'] as const).map((who) =>
    volgendeStap(elders, op, who),
  );
  expect(consulent?.tekst).toBe('Stuur de melding meteen door, en vertel dit aan de inwoner.');
  expect(inwoner?.tekst).toBe('U woont in een andere gemeente. Wij sturen uw melding door.');
});

test.for(['tijdelijkVerstrekt', 'inOnderzoek', 'gesprekGevoerd', 'verslagVerstrekt'] as const)(
  'found out later, in state %s: forwarded all the same',
  (toestand) => {
    const later: ZaakFeiten = { ...elders, toestand };
    expect(take('doorzenden', { ingelichtOp: op }, later).toestand).toBe('doorgezonden');
    expect(volgendeStap(later, op, 'consulent').tekst).toContain('Stuur de melding meteen door');
    expect(mogelijk({ ...later, toestand: 'aangevraagd' }, op)).not.toContain('doorzenden');
  },
);

test.for([
  { from: gemeld, says: 'Leg eerst vast welke gemeente bevoegd is.', why: 'nobody looked' },
  { from: hier, says: 'Deze gemeente is zelf bevoegd.', why: 'it is ours' },
])('not forwarded: $why', ({ from, says }) => {
  expect(mogelijk(from, op)).not.toContain('doorzenden');
  const no = refusal(from, 'doorzenden', op);
  expect(no?.zin).toContain(says);
  expect(no?.artikel).toBe('Awb, artikel 2:3');
});

test.for([
  { context: {}, says: 'Laat de inwoner meteen weten dat u doorstuurt.' },
  { context: { ingelichtOp: day('2026-11-17') }, says: 'moet nog komen' },
])('forwarding without telling: $says', ({ context, says }) => {
  expect(() => take('doorzenden', context, elders)).toThrow(says);
});

test.for([
  ['bevoegdheidVastgesteld', 'waar de inwoner woont', 'Wmo 2015, artikel 1.2.1'],
  ['verblijfVastgesteld', 'Nederlander is of hier rechtmatig', 'Wmo 2015, artikel 1.2.2'],
] as const)('%s needs a conclusion', ([name, zin, artikel]) => {
  const act = () => take(name, {});
  expect(act).toThrow(zin);
  expect(act).toThrow(expect.objectContaining({ artikel }));
});

const aangevraagd: ZaakFeiten = {
  ...{ ...gemeld, toestand: 'aangevraagd', aangevraagdOp: op },
};
const woont: ZaakFeiten = { ...aangevraagd, bevoegd: 'bevoegd', bevoegdOp: op };
const gezien: ZaakFeiten = { ...woont, verblijfOp: op };

// Wmo 2015 arts. 1.2.1 and 1.2.2: help is for who lives here and resides lawfully.
test.for([
  { from: aangevraagd, verblijf: 'voldoet', says: 'welke gemeente bevoegd is', artikel: '1.2.1' },
  {
    from: { ...gezien, bevoegd: 'nietBevoegd' },
    verblijf: 'voldoet',
    says: 'Een andere gemeente is bevoegd.',
    artikel: '1.2.1',
  },
  { from: woont, verblijf: 'voldoet', says: 'Leg eerst vast of', artikel: '1.2.2' },
  { from: gezien, verblijf: undefined, says: 'Leg eerst vast of', artikel: '1.2.2' },
  { from: gezien, verblijf: 'voldoetNiet', says: 'niet rechtmatig', artikel: '1.2.2' },
] as const)('no grant: $says ($artikel)', ({ from, verblijf, says, artikel }) => {
  for (const uitkomst of ['toegekend', 'deelsToegekend'] as const) {
    const act = () => take('beslissen', { uitkomst, ...(verblijf && { verblijf }) }, from);
    expect(act).toThrow(says);
    expect(act).toThrow(expect.objectContaining({ artikel: `Wmo 2015, artikel ${artikel}` }));
  }
  expect(take('beslissen', { uitkomst: 'afgewezen' }, from).toestand).toBe('beschikt');
});

test('a grant to who lives here lawfully goes on, by a named person', () => {
  const grant = { uitkomst: 'toegekend', verblijf: 'voldoet' } as const;
  expect(take('beslissen', grant, gezien).uitkomst).toBe('toegekend');
  expect(() => take('beslissen', { ...grant, door: ' ' }, gezien)).toThrow('naam');
});
