import { Application, LogLevel, Logger } from 'typedoc';
import { expect, test } from 'vitest';
import { PACKAGE } from './package.ts';

class Kept extends Logger {
  readonly lines: string[] = [];
  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.lines.push(message);
  }
}

test('the pages for developers are made without warnings', async () => {
  const app = await Application.bootstrapWithPlugins({ options: `${PACKAGE}typedoc.json` });
  const logger = new Kept();
  app.logger = logger;
  const project = await app.convert();
  if (project) app.validate(project);
  expect(project).toBeDefined();
  expect(logger.lines).toEqual([]);
}, 60_000);
