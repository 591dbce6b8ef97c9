import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generated } from './generated.ts';
import { PACKAGE, ROOT } from './package.ts';

const files = await generated();
const RENEW = 'is not what the code gives: pnpm --filter @keukentafel/domain generate';

const named = [...files].map(([path, text]) => [path.slice(ROOT.length), text] as const);

test.for(named)('%s is what the code gives', ([path, text]) => {
  const kept = existsSync(ROOT + path) ? readFileSync(ROOT + path, 'utf8') : '';
  expect(kept, `${path} ${RENEW}`).toBe(text);
});

test('no generated file is left of something that is gone', () => {
  const kept = ['api', 'schema'].flatMap((folder) =>
    readdirSync(PACKAGE + folder).map((name) => `${PACKAGE}${folder}/${name}`),
  );
  expect(kept.filter((path) => !files.has(path))).toEqual([]);
});
