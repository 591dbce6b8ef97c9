import type { Parts } from './app.ts';
import { appRouter } from './router.ts';

/** What this API consists of. */
export const parts: Parts = { router: appRouter };
