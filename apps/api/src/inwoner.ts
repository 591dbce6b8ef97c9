import { apparaatRouter } from './delen/apparaatRouter.ts';
import { delenRouter } from './delen/router.ts';
import { meldingRouter } from './melding/router.ts';
import { planRouter } from './plan/router.ts';
import { sessieInwonerRouter } from './session/router.ts';
import { router } from './trpc.ts';
import { verslagInwonerRouter } from './verslag/router.ts';
import { zaakInwonerRouter } from './zaak/inwonerRouter.ts';

/** Everything a resident can call: reached with the session of a plan, never with an account. */
export const inwonerRouter = router({
  plan: planRouter,
  delen: delenRouter,
  apparaat: apparaatRouter,
  melding: meldingRouter,
  zaak: zaakInwonerRouter,
  verslag: verslagInwonerRouter,
  sessie: sessieInwonerRouter,
});
