import { expect, test } from 'vitest';
import { Helper, Huisgenoot } from './index.ts';

const HEALTH = ['diagnose', 'ziekte', 'medicijnen', 'gezondheid'];

// Wmo 2015 art. 5.1.1: the municipality holds health data of the client, not of those around.
test.for(HEALTH)('Wmo 2015 art. 5.1.1 lid 2: nobody around the client has a field %s', (field) => {
  for (const person of [Huisgenoot, Helper]) {
    expect(person.safeParse({ naam: 'Karin' }).success).toBe(true);
    expect(person.safeParse({ naam: 'Karin', [field]: 'reuma' }).success).toBe(false);
  }
});
