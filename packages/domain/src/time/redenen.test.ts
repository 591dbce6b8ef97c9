import { expect, test } from 'vitest';
import { DomainError } from '../errors.ts';
import { bewaarTot } from './bewaren.ts';
import { bezwaarOpTijd } from './bezwaarOpTijd.ts';
import { day } from './day.ts';
import { dwangsomOp } from './dwangsom.ts';
import { aanvraagZonderVerslagVanaf, beroepNietTijdigVanaf, onderzoekVanaf } from './eersteDag.ts';
import { evaluatieDag } from './evaluatie.ts';
import { spoedUiterlijk } from './spoed.ts';
import { lastDayOf } from './termijn.ts';
import { termijnenVan } from './termijnenVan.ts';

const d = day;
const bezwaar = lastDayOf('bezwaar', d('2026-01-05'));
const bewaar = { van: d('2026-03-02'), voorziening: true };
const feiten = { termijnTot: d('2026-03-16'), ingebrekeOntvangen: d('2026-03-17') };
const storing = (van: string, tot: string) => [{ van: d(van), tot: d(tot) }];

/** What a person reads under a date: each clock once in each of its ways, and each refusal. */
const REDENEN: readonly (readonly [string, () => { because: readonly string[] }])[] = [
  ['bezwaar, op de laatste dag', () => bezwaarOpTijd(bezwaar, { ontvangenOp: bezwaar.lastDay })],
  ['bezwaar, een dag te laat', () => bezwaarOpTijd(bezwaar, { ontvangenOp: d('2026-02-17') })],
  [
    'bezwaar, op tijd gepost',
    () => bezwaarOpTijd(bezwaar, { ontvangenOp: d('2026-02-20'), gepostOp: d('2026-02-16') }),
  ],
  [
    'bezwaar, te laat gepost',
    () => bezwaarOpTijd(bezwaar, { ontvangenOp: d('2026-02-20'), gepostOp: d('2026-02-17') }),
  ],
  [
    'bezwaar, gepost en gekomen op één dag',
    () => bezwaarOpTijd(bezwaar, { ontvangenOp: d('2026-02-17'), gepostOp: d('2026-02-17') }),
  ],
  [
    'bezwaar, gekomen voor het op de post ging',
    () => bezwaarOpTijd(bezwaar, { ontvangenOp: d('2026-02-16'), gepostOp: d('2026-02-17') }),
  ],
  [
    'dwangsom, de eerste dag',
    () => dwangsomOp({ ...feiten, bekendgemaaktOp: null }, d('2026-04-01')),
  ],
  [
    'dwangsom, besluit na drie dagen',
    () => dwangsomOp({ ...feiten, bekendgemaaktOp: d('2026-04-04') }, d('2026-05-01')),
  ],
  [
    'dwangsom, ingebrekestelling op de laatste dag',
    () =>
      dwangsomOp(
        { ...feiten, termijnTot: d('2026-03-17'), bekendgemaaktOp: null },
        d('2026-04-01'),
      ),
  ],
  [
    'dwangsom, eerste dag waarvoor een bedrag bekend is',
    () =>
      dwangsomOp(
        { termijnTot: d('2009-09-01'), ingebrekeOntvangen: d('2009-09-16'), bekendgemaaktOp: null },
        d('2009-10-01'),
      ),
  ],
  [
    'dwangsom, van voor er bedragen waren',
    () =>
      dwangsomOp(
        { termijnTot: d('2008-01-01'), ingebrekeOntvangen: d('2008-01-10'), bekendgemaaktOp: null },
        d('2008-03-01'),
      ),
  ],
  [
    'aanvraag zonder verslag',
    () => aanvraagZonderVerslagVanaf(lastDayOf('onderzoek', d('2026-01-05'))),
  ],
  ['onderzoek zonder plan', () => onderzoekVanaf(lastDayOf('persoonlijkPlan', d('2026-01-05')))],
  ['beroep zonder besluit', () => beroepNietTijdigVanaf(d('2026-03-17'))],
  [
    'evaluatie, na een jaar',
    () => evaluatieDag({ van: d('2026-01-05'), tot: null }, { maanden: 12, wekenVoorEinde: 8 }),
  ],
  [
    'evaluatie, na een jaar valt op de dag voor het einde',
    () =>
      evaluatieDag(
        { van: d('2026-01-05'), tot: d('2027-03-02') },
        { maanden: 12, wekenVoorEinde: 8 },
      ),
  ],
  [
    'evaluatie, voor het einde',
    () =>
      evaluatieDag(
        { van: d('2026-01-05'), tot: d('2026-09-07') },
        { maanden: 12, wekenVoorEinde: 8 },
      ),
  ],
  [
    'evaluatie, hulp van één dag',
    () =>
      evaluatieDag(
        { van: d('2026-01-05'), tot: d('2026-01-05') },
        { maanden: 12, wekenVoorEinde: 8 },
      ),
  ],
  [
    'evaluatie, hulp die eindigt voor zij begint',
    () =>
      evaluatieDag(
        { van: d('2026-01-05'), tot: d('2026-01-04') },
        { maanden: 12, wekenVoorEinde: 8 },
      ),
  ],
  ['spoed, over het weekend', () => spoedUiterlijk(Date.parse('2026-03-27T16:30:00+01:00'), 48)],
  ['spoed, één uur', () => spoedUiterlijk(Date.parse('2026-03-27T16:30:00+01:00'), 1)],
  ['spoed, geen uur', () => spoedUiterlijk(Date.parse('2026-03-27T16:30:00+01:00'), 0)],
  [
    'storing van één dag',
    () => lastDayOf('bezwaar', d('2026-01-05'), { storingen: storing('2026-02-10', '2026-02-10') }),
  ],
  [
    'storing van twee dagen, per geval',
    () =>
      lastDayOf('bezwaar', d('2026-01-05'), {
        storingen: storing('2026-02-10', '2026-02-11'),
        storingLezing: 'beoordelen',
      }),
  ],
  [
    'storing die eindigt voor zij begint',
    () => lastDayOf('bezwaar', d('2026-01-05'), { storingen: storing('2026-02-11', '2026-02-10') }),
  ],
  [
    'aanvulling gevraagd, één dag',
    () =>
      lastDayOf('beschikking', d('2026-01-05'), {
        opschortingen: [{ van: d('2026-01-06'), tot: d('2026-01-08') }],
      }),
  ],
  [
    'aanvulling gevraagd, nog niet gekomen',
    () =>
      lastDayOf('beschikking', d('2026-01-05'), {
        opschortingen: [{ van: d('2026-01-06'), tot: null }],
      }),
  ],
  [
    'aanvulling eerder dan de vraag',
    () =>
      lastDayOf('beschikking', d('2026-01-05'), {
        opschortingen: [{ van: d('2026-01-08'), tot: d('2026-01-06') }],
      }),
  ],
  [
    'twee keer aangevuld, op elkaar volgend',
    () =>
      lastDayOf('beschikking', d('2026-01-05'), {
        opschortingen: [
          { van: d('2026-01-06'), tot: d('2026-01-09') },
          { van: d('2026-01-08'), tot: d('2026-01-13') },
        ],
      }),
  ],
  ['bewaren, gewoon', () => bewaarTot(bewaar)],
  ['bewaren, langer door beleid', () => bewaarTot({ ...bewaar, jaren: 20 })],
  ['bewaren, korter beleid telt niet', () => bewaarTot({ ...bewaar, jaren: 2 })],
  ['bewaren, langer nodig', () => bewaarTot({ ...bewaar, langerNodigTot: d('2042-01-01') })],
  [
    'aanvulling zonder vraag',
    () => ({
      because: Object.keys(
        termijnenVan({
          melding: d('2026-01-05'),
          aanvraag: d('2026-02-05'),
          aangevuld: d('2026-02-06'),
        }),
      ),
    }),
  ],
  [
    'vraag om aanvulling zonder aanvraag',
    () => ({
      because: Object.keys(
        termijnenVan({ melding: d('2026-01-05'), uitgenodigd: d('2026-02-06') }),
      ),
    }),
  ],
  [
    'alles op één dag',
    () => ({
      because: Object.entries(
        termijnenVan({
          ...{
            melding: d('2026-01-05'),
            aanvraag: d('2026-01-05'),
            bekendgemaakt: d('2026-01-05'),
          },
          ...{ uitgenodigd: d('2026-01-05'), aangevuld: d('2026-01-05') },
        }),
      ).map(([naam, { lastDay }]) => `${naam}: ${lastDay}`),
    }),
  ],
];

const told = (of: () => { because: readonly string[] }): readonly string[] => {
  try {
    return of().because;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, zin, artikel = '', pad = '' } = error;
    return [`geweigerd (${[code, artikel, pad].filter(Boolean).join('; ')}): ${zin}`];
  }
};

test('under each date stands why, in these words', async () => {
  const text = REDENEN.map(
    ([naam, of]) =>
      `${naam}\n${told(of)
        .map((zin) => `  ${zin}\n`)
        .join('')}`,
  );
  await expect(`${text.join('\n')}`).toMatchFileSnapshot('testing/redenen.txt');
});
