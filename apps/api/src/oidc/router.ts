import { z } from 'zod';
import { medewerkerProcedure, publicProcedure, router } from '../trpc.ts';
import { signOut } from './sign-out.ts';
import { beginSignIn, completeSignIn } from './sign-in.ts';

/** Signing in of staff at the identity provider of the municipality. */
export const aanmeldenRouter = router({
  begin: publicProcedure
    .input(z.strictObject({ terug: z.string().max(500) }))
    .mutation(({ ctx, input }) => beginSignIn(ctx, input.terug)),
  voltooi: publicProcedure
    .input(z.strictObject({ url: z.string().max(4000), staat: z.string().max(4000) }))
    .mutation(({ ctx, input }) => completeSignIn(ctx, input.url, input.staat)),
  /** Signs out here and answers where to sign out at the provider. */
  afmelden: medewerkerProcedure.mutation(({ ctx }) => signOut(ctx)),
});
