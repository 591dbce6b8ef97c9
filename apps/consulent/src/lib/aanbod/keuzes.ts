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

/** What the catalogue knew on a day. */
export const OP_DAT_MOMENT: Record<Aanbod['voorstel']['plaats'], string> = {
  ja: 'Er was plek',
  wachtlijst: 'Er was een wachtlijst',
  vol: 'Het was vol',
  onbekend: 'Het was niet bekend of er plek was',
};
