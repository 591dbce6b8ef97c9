import { format, resolveConfig } from 'prettier';
import { ROOT } from './package.ts';

/** Formatted as `npm test` wants it. */
export async function pretty(text: string, parser: 'json' | 'markdown'): Promise<string> {
  return format(text, { ...(await resolveConfig(`${ROOT}package.json`)), parser });
}
