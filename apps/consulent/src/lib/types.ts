import type { Api } from '#lib/server/api.ts';

type Consulent = Api['consulent'];
type Answer<Procedure extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<
  ReturnType<Procedure['query']>
>;

export type Rij = Answer<Consulent['werkvoorraad']['lijst']>[number];
export type Zaak = Answer<Consulent['zaak']['open']>;
export type Ik = Answer<Consulent['sessie']['ik']>;
export type Afweging = Zaak['afwegingen'][number];
export type Taken = NonNullable<Zaak['wegingen'][number]['eis']>['taken'];

/** What follows at once from saving a part of the weighing. */
export interface Gevolg {
  afweging: Afweging;
  /** The tasks, when those are what was saved. */
  taken?: Taken;
}

export type Voorstel = Answer<Consulent['redactie']['voorstel']>;
export type KaartAanbod = Answer<Consulent['redactie']['aanbod']>;
export type Proef = Answer<Consulent['thesaurus']['proef']>;
export type Binnenkort = Answer<Consulent['bewaren']['binnenkort']>;
export type Bewaarplicht = Answer<Consulent['bewaren']['overzicht']>['plichten'][number];
export type Noodprocedure = Answer<Consulent['nood']['mijn']>['lopend'][number];
