import type { TRPCError } from '@trpc/server';
import { Onleesbaar, spoorOf } from '../errors.ts';

const FRAME = /^\s+at .*:\d+:\d+\)?$/;
const NOT_OURS = /node_modules|node:/;

/** An error with what caused it, the deepest first. */
const chain = (error: Error): Error[] =>
  error.cause instanceof Error ? [...chain(error.cause), error] : [error];

/** Where an error was made in our own code; never its message, which may quote what was typed. */
const frameOf = ({ stack = '', message }: Error): string[] =>
  stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => FRAME.test(line) && !NOT_OURS.test(line))
    .slice(0, 1)
    .map((line) => line.trim().replace(/(file:\/\/)?\/\S*\/(?=(apps|packages)\/)/, ''));

/** Writes one line with these fields and no other: what a person typed is in none of them. */
export const logUnexpected = (where: string, error: Error): void => {
  const causes = chain(error);
  const fields = {
    ...{ level: 'error', service: 'api', where, trace: spoorOf(error) },
    error: causes[0]?.constructor.name ?? error.name,
    at: causes.flatMap(frameOf)[0] ?? null,
  };
  process.stderr.write(`${JSON.stringify(fields)}\n`);
};

/** Codes are tried faster than people type them: somebody guesses, or something is wrong. */
export const logRush = (where: string, gemeente: string): void => {
  const fields = { level: 'warning', service: 'api', where, gemeente };
  process.stderr.write(`${JSON.stringify(fields)}\n`);
};

/** Logs what nobody expected, and a seal that broke: every other refusal is no news. */
export const logFailure = (where: string, error: TRPCError): void => {
  const broken = error.cause instanceof Onleesbaar;
  if (broken || error.code === 'INTERNAL_SERVER_ERROR') logUnexpected(where, error);
};

/** An error that nothing caught: one line without its message; the launcher starts us again. */
export const endOnUncaught = (): void => {
  const end = (error: unknown): never => {
    logUnexpected('process', error instanceof Error ? error : new Error('not an error'));
    process.exit(1);
  };
  process.on('uncaughtException', end).on('unhandledRejection', end);
};
