import { expect, test } from 'vitest';
import { POLICY } from './policy.ts';
import { VERWERKINGEN, verwerkingOf, verwerkingUri } from './verwerkingen.ts';

test.for(Object.entries(VERWERKINGEN))(
  'the register tells everything about %s (AVG art. 30 lid 1)',
  ([, verwerking]) => {
    const { versie, ...told } = verwerking;
    expect(versie).toBeGreaterThan(0);
    for (const text of Object.values(told)) expect(text).toMatch(/\S{3}/);
  },
);

test.for([
  { path: 'inwoner.plan.save', is: 'persoonlijkPlan', why: 'the draft is the resident’s own' },
  {
    path: 'inwoner.melding.concept',
    is: 'persoonlijkPlan',
    why: 'the municipality has nothing yet',
  },
  { path: 'inwoner.melding.doe', is: 'onderzoek', why: 'from here the municipality reads it' },
  { path: 'inwoner.plan.handIn', is: 'onderzoek', why: 'from here the municipality reads it' },
  { path: 'inwoner.zaak.wieKeek', is: 'toezicht', why: 'accountability (AVG art. 5, 24 and 32)' },
  { path: 'consulent.werkvoorraad.lijst', is: 'werkverdeling', why: 'references and days only' },
  { path: 'consulent.zaak.open', is: 'onderzoek', why: 'Wmo 2015 art. 2.3.2' },
] as const)('$path belongs to $is: $why', ({ path, is }) => {
  expect(Object.hasOwn(POLICY, path)).toBe(true);
  expect(verwerkingOf(path)).toBe(is);
  expect(verwerkingUri(is)).toBe(`urn:keukentafel:verwerking:${is}:${VERWERKINGEN[is].versie}`);
});
