import { parseArgs } from 'node:util';
import { gemeenten } from '../gemeente/gemeente.ts';
import { seedDemo } from '../seed/index.ts';
import { withInstallation } from './installation.ts';
import { Usage, type Command } from './usage.ts';

const options = { size: { type: 'string', default: 'demo' } } as const;

/** `seed --size demo`: the example municipalities; again adds only what is missing. */
export const seed: Command = async (args) => {
  const { size } = parseArgs({ args, options }).values;
  if (size !== 'demo') throw new Usage('--size: only demo so far');
  return withInstallation(async ({ db, ring, config }) => {
    if (!config.demo) throw new Usage('production takes no example municipality');
    await seedDemo({ db, ring, now: Date.now });
    return (await gemeenten(db)).map(({ code, naam }) => ({ code, naam }));
  });
};
