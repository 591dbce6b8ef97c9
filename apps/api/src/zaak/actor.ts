import type { Ctx, InwonerSessie, MedewerkerSessie } from '../context.ts';

/** What a procedure of the resident gets. */
export type InwonerContext = Ctx & { inwoner: InwonerSessie };

/** What a procedure of a member of staff gets. */
export type MedewerkerContext = Ctx & { medewerker: MedewerkerSessie };
