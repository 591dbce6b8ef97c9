import { expect, test } from 'vitest';
import { LadderInstellingen } from './instellingen.ts';
import { OPEN_PUNTEN } from './openPunten.ts';

test('a contested point is a setting that exists, or openly undecided', () => {
  const settings = Object.keys(LadderInstellingen.shape);
  const rows = Object.values(OPEN_PUNTEN).map(({ instelling }) => instelling);
  for (const instelling of rows) if (instelling !== null) expect(settings).toContain(instelling);
  expect(rows.filter((instelling) => instelling === null)).toHaveLength(4);
});

test('the month of AVG art. 12 lid 3 is named as undecided, beside Wmo 2015 art. 5.3.5', () => {
  expect(OPEN_PUNTEN.antwoordVernietiging.instelling).toBeNull();
  expect(OPEN_PUNTEN.antwoordVernietiging.punt).toContain('art. 5.3.5');
});
