import type { Ctx, InwonerSessie, MedewerkerSessie } from '../context.ts';

/** What a rule needs of a request: one municipality, one clock and the database. */
export type Base = Pick<Ctx, 'db' | 'now' | 'today' | 'gemeente' | 'kek' | 'keks' | 'spoor'>;

/** The same, with the resident whose plan and case it is. */
export type InwonerContext = Base & { inwoner: InwonerSessie };

/** The same, with the member of staff who acts. */
export type MedewerkerContext = Base & { medewerker: MedewerkerSessie };
