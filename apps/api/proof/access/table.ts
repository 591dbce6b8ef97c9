import { readFileSync } from 'node:fs';

const linesOf = (name: string): string[][] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(';'));

/** By hand: for each path the letters of who may call it at all. */
export const roles = (): Map<string, string> =>
  new Map(linesOf('./roles.csv').map(([path = '', who = '']) => [path, who]));

/** By hand: which fields an answer of each kind may hold, at any depth. */
export const fields = (): Map<string, Set<string>> =>
  new Map(linesOf('./fields.csv').map(([velden = '', names = '']) => [velden, words(names)]));

const words = (text: string): Set<string> => new Set(text.split(' ').filter(Boolean));

/** By hand: who may ever read the words of each kind, and by which one call somebody else too. */
export const marks = (): Map<string, { who: string; except: string }> =>
  new Map(
    linesOf('./marks.csv').map(([name = '', who = '', except = '']) => [name, { who, except }]),
  );

export type Kind = 'lees' | 'werk' | 'stap';
export type Relation = 'own' | 'nood' | 'akkoord' | 'ander' | 'vreemd' | 'geen';
export const RELATIONS: readonly Relation[] = ['own', 'nood', 'akkoord', 'ander', 'vreemd', 'geen'];

const isKind = (text: string): text is Kind => ['lees', 'werk', 'stap'].includes(text);

/** By hand: for each path that names a case, what a relation to that case opens. */
export const cases = (): { path: string; kind: Kind; open: string[] }[] =>
  linesOf('./cases.csv').map(([path = '', kind = '', open = '']) => {
    if (!isKind(kind)) throw new Error(`cases.csv: ${path} has kind ${kind}`);
    return { path, kind, open: open.split(' ') };
  });

/** What a call came to, told apart by what the answer says. */
export type Outcome = 'in' | 'closed' | 'readOnly' | 'absent' | 'invalid' | 'login';
