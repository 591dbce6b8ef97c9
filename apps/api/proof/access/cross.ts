import { ask } from './call.ts';
import { inputFor } from './inputs.ts';
import type { Tally } from './matrix.ts';
import { cases, roles } from './table.ts';
import type { Person, World } from './world.ts';

/** A session of one municipality at the host of the other. */
const elsewhere = (person: Person): Person => ({ ...person, host: 'waterrijk.localhost:3001' });

/** What gets across from one municipality to the other through the API: it must be nothing. */
export const acrossMunicipalities = async (world: World): Promise<Tally> => {
  const tally: Tally = { cells: 0, wrong: [] };
  const { id } = world.cases.open;
  const check = (got: string, wanted: string, cell: string): void => {
    tally.cells += 1;
    if (got !== wanted) tally.wrong.push(`${cell}: ${got}`);
  };
  for (const { path } of cases())
    for (const person of world.foreign) {
      const place = path.replace(':id', id).replace(':document', id);
      const { fout } = await ask(world, place, inputFor(path, id, id), { person, batch: false });
      check(fout, 'nietGevonden', `${path} by ${person.name}`);
    }
  for (const [path, who] of roles())
    for (const person of world.people.filter(({ letter }) => who.includes(letter))) {
      if (who.includes('A') || path.includes(':id')) continue;
      const asked = { person: elsewhere(person), batch: false };
      const { fout } = await ask(world, path, {}, asked);
      check(fout, 'aanmeldenNodig', `${path} by ${person.name} at the other host`);
    }
  return tally;
};
