export * from './availability.ts';
export * from './categories.ts';
export * from './entry.ts';
export * from './rung.ts';
export * from './schema.ts';
