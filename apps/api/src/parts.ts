import type { Parts } from './app.ts';
import { fileRoutes } from './files/routes.ts';
import { hsdsRoutes } from './hsds/routes.ts';
import { appRouter } from './router.ts';

/** What this API consists of. */
export const parts: Parts = { router: appRouter, files: fileRoutes, hsds: hsdsRoutes };
