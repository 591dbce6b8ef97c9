import type { Api } from '#lib/server/api.ts';

type Consulent = Api['consulent'];
type Answer<Procedure extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<
  ReturnType<Procedure['query']>
>;

export type Rij = Answer<Consulent['werkvoorraad']['lijst']>[number];
export type Zaak = Answer<Consulent['zaak']['open']>;
export type Ik = Answer<Consulent['sessie']['ik']>;
export type Afweging = Zaak['afwegingen'][number];
