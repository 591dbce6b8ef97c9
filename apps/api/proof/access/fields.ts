import { policyOf } from '@keukentafel/domain/policy';
import { ask, type Answer } from './call.ts';
import type { Tally } from './matrix.ts';
import { fields, marks } from './table.ts';
import { MARKS, type Person, type World } from './world.ts';

/** The names of all fields of an answer, at any depth; ids and numbers as names tell nothing. */
export const namesIn = (value: unknown): Set<string> => {
  const found = new Set<string>();
  const walk = (one: unknown): void => {
    if (Array.isArray(one)) one.forEach(walk);
    else if (typeof one === 'object' && one !== null)
      for (const [name, inner] of Object.entries(one)) {
        if (/^[a-zA-Z]+$/.test(name)) found.add(name);
        walk(inner);
      }
  };
  walk(value);
  return found;
};

const mayRead = (name: string, path: string, letter: string): boolean => {
  const { who, except } = marks().get(name) ?? { who: '', except: '' };
  return who.includes(letter) || except === `${path}=${letter}`;
};

/** What an answer holds that this person should not get by this call. */
export const tooMuch = (
  path: string,
  person: Person,
  { fout, seen, data }: Answer,
  reached = true,
): string[] => {
  const leaked = Object.entries(MARKS)
    .filter(
      ([name, mark]) => seen.includes(mark) && !(reached && mayRead(name, path, person.letter)),
    )
    .map(([name]) => `${path} shows "${name}" to ${person.name}`);
  const velden = policyOf(path)?.velden;
  const allowed = velden && fields().get(velden);
  if (fout !== 'ok' || !allowed || path.includes(' ')) return leaked;
  const extra = [...namesIn(data)].filter((name) => !allowed.has(name));
  return [...leaked, ...extra.map((name) => `${path} answers "${name}", not of "${velden}"`)];
};

/** Whether the words are there for who may read them: else finding none would prove nothing. */
export const marksAreThere = async (world: World): Promise<Tally> => {
  const { id } = world.cases.open;
  const by = (letter: string) => world.people.find((one) => one.letter === letter);
  const seen: [letter: string, path: string, input: unknown, marks: (keyof typeof MARKS)[]][] = [
    ['C', 'consulent.zaak.open', { id }, ['gedeeld', 'veilig', 'contact', 'notitie']],
    ['I', 'inwoner.plan.get', {}, ['gedeeld', 'prive', 'veilig']],
    ['L', 'inwoner.plan.get', {}, ['gedeeld']],
  ];
  const tally: Tally = { cells: 0, wrong: [] };
  for (const [letter, path, input, marks] of seen) {
    const person = by(letter);
    const answer = person ? await ask(world, path, input, { person, batch: false }) : null;
    for (const mark of marks) {
      tally.cells += 1;
      if (!answer?.seen.includes(MARKS[mark])) tally.wrong.push(`${path} lacks "${mark}"`);
    }
  }
  return tally;
};
