#!/usr/bin/env node
import { DomainError } from '@keukentafel/domain/errors';
import { z } from 'zod';
import { COMMANDS } from './cli/commands.ts';
import { Usage } from './cli/usage.ts';

const firstIssue = (error: z.core.$ZodError): string => {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.') || 'input'}: ${issue.message}` : 'input is not valid';
};

/** One line for the person at the keyboard; the text of a real surprise is for them too. */
const lineOf = (error: unknown): string => {
  if (error instanceof z.core.$ZodError) return firstIssue(error);
  if (error instanceof DomainError) return error.pad ? `${error.pad}: ${error.zin}` : error.zin;
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
};

const main = async ([name = '', ...args]: string[]): Promise<void> => {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new Usage(`commands: ${Object.keys(COMMANDS).join(', ')}`);
  const answer = await (await load())(args);
  if (answer !== undefined) process.stdout.write(`${JSON.stringify(answer)}\n`);
};

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`keukentafel: ${lineOf(error)}\n`);
  process.exitCode = 1;
}
