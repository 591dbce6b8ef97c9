import type { Hulpsoort } from './hulpsoort.ts';
import type { LadderInstellingen } from './instellingen.ts';
import type { Wet } from './wetten.ts';

/**
 * Where a kind of help falls next to another law: `daar` (that law gives it), `wmo` (it stays with
 * the municipality) or `hangtAf` (it depends on the case). What is not named is judged by hand.
 */
export type Bereik = 'daar' | 'wmo' | 'hangtAf';

type Rij = { readonly [S in Hulpsoort]?: Bereik };

/** What falls under which law. For the Wlz: of a person who lives at home. */
export const WETTEN_BEREIK: { readonly [W in Wet]: Rij } = {
  zvw: {
    verpleging: 'daar',
    persoonlijkeVerzorging: 'daar',
    behandeling: 'daar',
    hulpmiddel: 'hangtAf',
    rolstoel: 'hangtAf',
    huishouden: 'wmo',
    dagbesteding: 'wmo',
    vervoermiddel: 'wmo',
    woningaanpassing: 'wmo',
  },
  wlz: {
    huishouden: 'daar',
    begeleiding: 'daar',
    dagbesteding: 'daar',
    persoonlijkeVerzorging: 'daar',
    verpleging: 'daar',
    behandeling: 'daar',
    logeeropvang: 'daar',
    vervoer: 'wmo',
    rolstoel: 'wmo',
    vervoermiddel: 'wmo',
    hulpmiddel: 'wmo',
    woningaanpassing: 'wmo',
  },
  jeugdwet: {
    begeleiding: 'daar',
    dagbesteding: 'daar',
    persoonlijkeVerzorging: 'daar',
    behandeling: 'daar',
    logeeropvang: 'daar',
    hulpmiddel: 'wmo',
    rolstoel: 'wmo',
    vervoermiddel: 'wmo',
    woningaanpassing: 'wmo',
  },
  participatiewet: { werk: 'daar', geld: 'hangtAf' },
  wgs: { geld: 'daar' },
  uwv: { werk: 'daar', vervoer: 'hangtAf', school: 'hangtAf' },
  onderwijs: { school: 'daar', vervoer: 'hangtAf' },
  huurrecht: { woningaanpassing: 'hangtAf' },
  anders: {},
};

/** Where a kind of help falls, by the table and the municipality's reading of the Wlz at home. */
export function bereikVan(
  wet: Wet,
  soort: Hulpsoort,
  { wlzThuis }: Pick<LadderInstellingen, 'wlzThuis'>,
): Bereik | undefined {
  return (wet === 'wlz' ? wlzThuis[soort] : undefined) ?? WETTEN_BEREIK[wet][soort];
}
