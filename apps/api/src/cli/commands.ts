import type { Command } from './usage.ts';

/** Loaded when asked for: a question about dates needs no database. */
export const COMMANDS: Record<string, () => Promise<Command>> = {
  assess: async () => (await import('./assess.ts')).assess,
  termijnen: async () => (await import('./termijnen.ts')).termijnen,
  catalogue: async () => (await import('./catalogue.ts')).catalogue,
  keys: async () => (await import('./keys.ts')).keys,
  seed: async () => (await import('./seed.ts')).seed,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./backup.ts')).restore,
  retention: async () => (await import('./retention.ts')).retention,
  routes: async () => (await import('./routes.ts')).routes,
  audit: async () => (await import('./audit.ts')).audit,
};
