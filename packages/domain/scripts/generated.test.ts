import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generated } from './generated.ts';
import { PACKAGE } from './package.ts';

const files = await generated();
const RENEW = 'is not what the code gives: pnpm --filter @keukentafel/domain generate';

test.for([...files])('%s is what the code gives', ([path, text]) => {
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
  expect(kept, `${path} ${RENEW}`).toBe(text);
});

test('no generated file is left of something that is gone', () => {
  const kept = ['api', 'schema'].flatMap((folder) =>
    readdirSync(PACKAGE + folder).map((name) => `${PACKAGE}${folder}/${name}`),
  );
  expect(kept.filter((path) => !files.has(path))).toEqual([]);
});
