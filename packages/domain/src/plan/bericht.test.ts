import { describe, expect, test } from 'vitest';
import { KANALEN, neutraalBericht, veiligeKanalen } from './bericht.ts';

const niets = { bellen: false, voicemail: false, mailen: false, brief: false };

describe('a message goes only where the resident said it is safe', () => {
  test.for(KANALEN)('%s', (kanaal) => {
    const only = { ...niets, [kanaal]: true };
    expect(veiligeKanalen(only)).toEqual([kanaal]);
    expect(neutraalBericht(only, kanaal).onderwerp).toBe('U hebt een bericht');
    for (const other of KANALEN.filter((one) => one !== kanaal))
      expect(() => neutraalBericht(only, other)).toThrow('niet bereikt');
  });

  test('never when contact is not safe at all, whatever else was ticked', () => {
    const all = { bellen: true, voicemail: true, mailen: true, brief: true, geen: true };
    for (const kanaal of KANALEN) expect(() => neutraalBericht(all, kanaal)).toThrow();
  });

  test('says nothing of what it is about: the same words on every channel', () => {
    const all = { bellen: true, voicemail: true, mailen: true, brief: true };
    const texts = KANALEN.map((kanaal) => JSON.stringify(neutraalBericht(all, kanaal)));
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).not.toMatch(/plan|wmo|zorg|hulp|melding|gesprek|keukentafel/i);
  });
});
