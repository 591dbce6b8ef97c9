import { publicProcedure } from '../../trpc.ts';
import { Agenda, agendaOf } from './agenda.ts';
import { List, listServices, Several, severalServices } from './list.ts';
import { Nearby, nearbyOf } from './nearby.ts';
import {
  listOrganizations,
  OneOrganization,
  oneOrganization,
  Organizations,
} from './organizations.ts';
import { Ervaring, KloptNiet, meldErvaring, meldKloptNiet } from './signaal.ts';
import { addressesOf, topicsOf } from './topics.ts';

/** What the public pages of the catalogue ask, beside searching. */
export const publicCatalogue = {
  list: publicProcedure.input(List).query(({ ctx, input }) => listServices(ctx, input)),
  several: publicProcedure.input(Several).query(({ ctx, input }) => severalServices(ctx, input)),
  organizations: publicProcedure
    .input(Organizations)
    .query(({ ctx, input }) => listOrganizations(ctx, input)),
  organization: publicProcedure
    .input(OneOrganization)
    .query(({ ctx, input }) => oneOrganization(ctx, input)),
  agenda: publicProcedure.input(Agenda).query(({ ctx, input }) => agendaOf(ctx, input)),
  nearby: publicProcedure.input(Nearby).query(({ ctx, input }) => nearbyOf(ctx, input)),
  topics: publicProcedure.query(({ ctx }) => topicsOf(ctx)),
  addresses: publicProcedure.query(({ ctx }) => addressesOf(ctx)),
  kloptNiet: publicProcedure
    .input(KloptNiet)
    .mutation(({ ctx, input }) => meldKloptNiet(ctx, input)),
  ervaring: publicProcedure.input(Ervaring).mutation(({ ctx, input }) => meldErvaring(ctx, input)),
};
