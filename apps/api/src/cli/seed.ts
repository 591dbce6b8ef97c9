import { parseArgs } from 'node:util';
import { gemeenten } from '../gemeente/gemeente.ts';
import { seedDemo } from '../seed/index.ts';
import { seedLarge, SIZES } from '../seed/large/index.ts';
import { withInstallation, type Installation } from './installation.ts';
import { Usage, type Command } from './usage.ts';

const options = { size: { type: 'string', default: 'demo' } } as const;

/** How to fill an installation, by the word after `--size`. */
const FILL: Record<string, (it: Installation) => Promise<void>> = {
  demo: (it) => seedDemo({ ...it, now: Date.now }),
  gouda: (it) => seedLarge({ ...it, now: Date.now }, SIZES.gouda),
  g4: (it) => seedLarge({ ...it, now: Date.now }, SIZES.g4),
};

/** `seed --size demo|gouda|g4`: example municipalities; again adds only what is missing. */
export const seed: Command = async (args) => {
  const { size } = parseArgs({ args, options }).values;
  const fill = Object.hasOwn(FILL, size) ? FILL[size] : undefined;
  if (!fill) throw new Usage(`--size: ${Object.keys(FILL).join(', ')}`);
  return withInstallation(async (it) => {
    if (!it.config.demo) throw new Usage('production takes no example municipality');
    await fill(it);
    return (await gemeenten(it.db)).map(({ code, naam }) => ({ code, naam }));
  });
};
