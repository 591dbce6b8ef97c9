import { catalogueRouter } from './catalogue/router.ts';
import { aanbiederRouter } from './redactie/aanbieder/router.ts';
import { consulentRouter } from './consulent.ts';
import { gemeenteRouter } from './gemeente/router.ts';
import { inwonerRouter } from './inwoner.ts';
import { router } from './trpc.ts';

/** Everything the two apps can ask. They know it by this type only. */
export const appRouter = router({
  gemeente: gemeenteRouter,
  catalogue: catalogueRouter,
  inwoner: inwonerRouter,
  consulent: consulentRouter,
  aanbieder: aanbiederRouter,
});

export type AppRouter = typeof appRouter;
