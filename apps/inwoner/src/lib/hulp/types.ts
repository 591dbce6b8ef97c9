import type { AppRouter } from '@keukentafel/api';
import type { inferRouterOutputs } from '@trpc/server';

type Catalogue = inferRouterOutputs<AppRouter>['catalogue'];

/** A service in a list. */
export type Kaart = Catalogue['list']['diensten'][number];
/** A service with all there is to know. */
export type Dienst = Catalogue['get'];
/** A service to lay beside others. */
export type Vergelijkbaar = Catalogue['several'][number];
/** A meeting in the agenda. */
export type Activiteit = Catalogue['agenda'][number];
/** A place near somebody, with what is given there. */
export type Plek = Catalogue['nearby']['plekken'][number];
export type Organisatie = Catalogue['organization'];

/** One filter, on or off: a link with where it leads, or a button with what it says to the form. */
export interface FilterLink {
  naam: string;
  href?: string;
  knop?: string;
  aan: boolean;
}
export interface FilterGroep {
  naam: string;
  links: FilterLink[];
}
