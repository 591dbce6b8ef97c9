import { expect, test } from 'vitest';
import { draftReport } from './verslag.ts';
import { GEEN_PLAN, LEEG, VOL } from './testing/gevallen.ts';

/** Each paragraph as it will be read: where it stands, what it rests on, and its words. */
const asText = (invoer: typeof VOL): string =>
  draftReport(invoer)
    .map(({ id, letter, behoefteId, bron, tekst }) => {
      const rests = `${bron.soort} ${bron.verwijzing} (${bron.door})`;
      return `## ${letter} | ${id} | ${behoefteId ?? '-'} | ${rests}\n${tekst}\n`;
    })
    .join('\n');

test.for([
  { name: 'vol', invoer: VOL, why: 'every duty told, every kind of outcome' },
  { name: 'leeg', invoer: LEEG, why: 'what was not done is not told; each letter still asked' },
  {
    name: 'geen-plan',
    invoer: GEEN_PLAN,
    why: 'no plan is a choice; no carer, no support for one',
  },
])('the report, word for word: $why', async ({ name, invoer }) => {
  await expect(asText(invoer)).toMatchFileSnapshot(`testing/${name}.txt`);
});
