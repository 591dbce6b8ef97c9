import { expect, test } from 'vitest';
import { AfwegingDocument, assessDocument } from './document.ts';
import { legUit, type Uitleg } from './legUit.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';
import type { Afweging } from './weging.ts';

const under = (head: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [head, ...lines.map((line) => `  ${line}`)] : [];

const outcome = ({ perTrede, blokkades, voorstel, advies, afgesloten, tijdelijk }: Afweging) => [
  ...perTrede.flatMap(({ trede, uitkomst, reden, voorInwoner, artikel, ontbreekt }) => [
    `${trede}: ${uitkomst} (${artikel})`,
    `  verslag: ${reden}`,
    `  inwoner: ${voorInwoner}`,
    ...ontbreekt.map((zin) => `  ontbreekt: ${zin}`),
  ]),
  ...under(
    'blokkades',
    blokkades.map(({ tekst }) => tekst),
  ),
  ...under(
    'besluit',
    [voorstel, advies, afgesloten, tijdelijk].flatMap((one) => (one ? [JSON.stringify(one)] : [])),
  ),
];

const explained = ({ over, inwoner, verslag, ontbreekt }: Uitleg): string[] => [
  `uitleg van ${over} (${verslag.artikel})`,
  ...under('  inwoner', [inwoner.conclusie, ...inwoner.feiten, inwoner.regel]),
  ...under('  verslag', [verslag.conclusie, ...verslag.feiten, verslag.regel]),
  ...under('  ontbreekt', ontbreekt),
];

/** Whole, so that a changed word is seen by whoever changed it. Renew with `-u`, and read it. */
test.each(Object.entries(VOORBEELDEN))('every sentence about %s', async (name, json) => {
  const { wegingen, peildatum: today, instellingen } = AfwegingDocument.parse(json);
  const { afwegingen, procedure } = assessDocument(json);
  const text = wegingen.flatMap((weging, at) => {
    const afweging = afwegingen[at];
    return [
      `BEHOEFTE ${at + 1}`,
      ...(afweging ? outcome(afweging) : []),
      ...legUit(weging, { today, instellingen }).flatMap(explained),
      '',
    ];
  });
  const around = procedure ? [JSON.stringify(procedure, null, 2), ''] : [];
  await expect([...text, ...around].join('\n')).toMatchFileSnapshot(`testing/verhaal/${name}.txt`);
});
