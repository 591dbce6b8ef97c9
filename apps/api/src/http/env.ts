import type { Ctx } from '../context.ts';

/** What a Hono route finds with its request. */
export type Env = { Variables: { ctx: Ctx } };
