import type { Api } from '#lib/server/api.ts';

type Gevonden = Awaited<ReturnType<Api['consulent']['aanbod']['zoek']['query']>>;
export type Aanbod = Gevonden['eerst'][number];

export const PAST = [
  { waarde: '', label: 'Kies' },
  { waarde: 'ja', label: 'Ja, dit past' },
  { waarde: 'nee', label: 'Nee, dit past niet' },
] as const;

export const PLAATS = [
  { waarde: 'onbekend', label: 'Weet ik niet' },
  { waarde: 'ja', label: 'Ja, er is plek' },
  { waarde: 'wachtlijst', label: 'Er is een wachtlijst' },
  { waarde: 'vol', label: 'Nee, het is vol' },
] as const;

export const GEVRAAGD = [
  { waarde: '', label: 'Nog niet gevraagd' },
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
] as const;
