import { expect, test } from 'vitest';
import { type Actor, mayCall, POLICY } from '../policy.ts';
import { FUNCTIES, privacy } from './row.ts';

const OFFICER: Actor = { rol: 'medewerker', functie: 'functionarisGegevensbescherming' };

// AVG art. 37 and AVG art. 39: the officer sees how processing goes, and works on no case.
test('the data protection officer has a view of his own, and comes near no case', () => {
  expect(FUNCTIES.functionarisGegevensbescherming).toBe('functionaris gegevensbescherming');
  expect(privacy).toMatchObject({ functies: [OFFICER.functie], velden: 'toezicht' });
  const may = Object.keys(POLICY).filter((path) => mayCall(path, OFFICER));
  expect(may).toContain('consulent.privacy.maanden');
  expect(may.filter((path) => /zaak|weging|verslag|besluit|aanvraag|afspraak/.test(path))).toEqual(
    [],
  );
});
