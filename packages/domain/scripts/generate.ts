import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generated } from './generated.ts';

for (const [path, text] of await generated()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
