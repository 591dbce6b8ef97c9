/** Where someone turns for shelter decides; for support at home where someone lives (art. 1.2.1). */
export const SOORT = [
  { waarde: 'ondersteuning', label: 'Ondersteuning thuis: de woonplaats telt' },
  { waarde: 'beschermdWonen', label: 'Beschermd wonen: elke gemeente mag' },
  { waarde: 'opvang', label: 'Opvang: elke gemeente mag' },
] as const;

export const VERBLIJF = [
  { waarde: '', label: 'Nog niet bekeken' },
  { waarde: 'nederlander', label: 'Nederlander' },
  { waarde: 'rechtmatig', label: 'Rechtmatig verblijf volgens de wet' },
  { waarde: 'nietRechtmatig', label: 'Geen rechtmatig verblijf' },
] as const;
