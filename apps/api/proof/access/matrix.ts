import { newId } from '../../src/db/id.ts';
import { VOORBEELDSTAD } from '../../src/testing/gemeenten.ts';
import { HUIS } from '../../src/zaak/samples.ts';
import type { Proof } from '../kit/proof.ts';
import { ask } from './call.ts';
import { tooMuch } from './fields.ts';
import { inputFor } from './inputs.ts';
import { cases, RELATIONS, roles, type Kind, type Outcome, type Relation } from './table.ts';
import { STATES, type Person, type State, type World } from './world.ts';

export interface Tally {
  cells: number;
  wrong: string[];
}

const MODES = [false, true];
/** Refused at the door, whatever the call is about. */
const DOOR = new Set(['aanmeldenNodig', 'magNiet']);

/** Every path × every kind of person: may they call it at all. */
export const roleMatrix = async (world: World, proof: Proof, share: number): Promise<Tally> => {
  const tally: Tally = { cells: 0, wrong: [] };
  for (const [path, who] of roles())
    for (const person of world.people)
      for (const batch of path.includes(' ') ? [false] : MODES) {
        if (proof.random() > share) continue;
        tally.cells += 1;
        const answer = await ask(world, path, {}, { person, batch });
        const allowed = who.includes(person.letter);
        if (DOOR.has(answer.fout) === allowed)
          tally.wrong.push(`${path} by ${person.name}: ${answer.fout}`);
        tally.wrong.push(...tooMuch(path, person, answer));
      }
  return tally;
};

const outcomeOf = (fout: string): Outcome => {
  if (fout === 'nietGevonden') return 'absent';
  if (fout === 'magNiet') return 'readOnly';
  if (fout === 'aanmeldenNodig') return 'login';
  if (fout === 'ongeldig' || fout === 'other') return 'invalid';
  return fout === 'stapKanNiet' ? 'closed' : 'in';
};

const expected = (open: string[], kind: Kind, relation: Relation, state: State): Outcome => {
  if (state === 'gone') return 'absent';
  if (!open.includes(relation))
    return relation === 'nood' || relation === 'akkoord' ? 'readOnly' : 'absent';
  return state === 'closed' && kind === 'werk' ? 'closed' : 'in';
};

/** An appointment or a document that was never made is absent for the own team as well. */
const NEVER_MADE = /\.ics$|document\.verwijder$|:document$/;

/** In an open case a rule of the step may refuse too: then the person did get in. */
const fits = (path: string, got: Outcome, wanted: Outcome): boolean =>
  got === wanted ||
  (wanted === 'in' && (got === 'closed' || (got === 'absent' && NEVER_MADE.test(path))));

const peopleFor = ({ own, other, foreign }: World, relation: Relation): Person[] => {
  if (relation === 'own' || relation === 'geen') return own;
  return relation === 'vreemd' ? foreign : other;
};

/** Sets the running emergencies of the other team on one case. */
const setNood = async ({ api }: World, zaakId: string, relation: Relation): Promise<void> => {
  const { id } = VOORBEELDSTAD;
  await api.sql(id, 'delete from noodprocedure');
  if (relation !== 'nood' && relation !== 'akkoord') return;
  const now = new Date(api.deps.now());
  await api.sql(
    id,
    `insert into noodprocedure (gemeente_id, id, medewerker_id, dag, volgnummer, zaak_id, categorie,
       begonnen_op, tot_op, akkoord_door, akkoord_op)
     select m.gemeente_id, gen_random_uuid(), m.id, '2026-11-22', 1, z.id, 'gevaar', $2::timestamptz,
       $2::timestamptz + interval '1 hour',
       case when $3 then (select id from medewerker where sub = 'petra') end,
       case when $3 then $2::timestamptz end
     from medewerker m, zaak z where m.sub in ('fatma', 'zuid') and z.id = $1`,
    [zaakId, now, relation === 'akkoord'],
  );
};

const colleagueOf = async ({ api }: World): Promise<string> => {
  const { rows } = await api.sql<{ id: string }>(
    VOORBEELDSTAD.id,
    `select id from medewerker where sub = 'samira'`,
  );
  return rows[0]?.id ?? '';
};

const pathFor = (path: string, id: string): string =>
  path.replace(':id', id).replace(':document', HUIS);

/** Every path that names a case × relation × state × person, alone and in a batch. */
export const caseMatrix = async (world: World, proof: Proof, share: number): Promise<Tally> => {
  const tally: Tally = { cells: 0, wrong: [] };
  const colleague = await colleagueOf(world);
  for (const state of STATES)
    for (const relation of RELATIONS) {
      const id = relation === 'geen' ? newId() : world.cases[state].id;
      await setNood(world, id, relation);
      for (const { path, kind, open } of cases())
        for (const person of peopleFor(world, relation))
          for (const batch of path.includes(' ') ? [false] : MODES) {
            if (proof.random() > share) continue;
            tally.cells += 1;
            const input = inputFor(path, id, colleague);
            const answer = await ask(world, pathFor(path, id), input, { person, batch });
            const { fout } = answer;
            const wanted = expected(open, kind, relation, state);
            if (!fits(path, outcomeOf(fout), wanted))
              tally.wrong.push(
                `${path} by ${person.name}, ${relation}, ${state}: ${fout}, not ${wanted}`,
              );
            tally.wrong.push(...tooMuch(path, person, answer, wanted === 'in'));
          }
    }
  await setNood(world, world.cases.open.id, 'own');
  return tally;
};

/** What is not yours and what is not there: the same answer, to the last byte. */
export const sameAnswer = async (world: World): Promise<Tally> => {
  const tally: Tally = { cells: 0, wrong: [] };
  const [missing, colleague] = [newId(), await colleagueOf(world)];
  for (const { path } of cases())
    for (const person of [...world.other, ...world.foreign]) {
      tally.cells += 1;
      const seen = [];
      for (const id of [world.cases.open.id, missing]) {
        const input = inputFor(path, id, colleague);
        const answer = await ask(world, pathFor(path, id), input, { person, batch: false });
        seen.push(answer.seen);
      }
      if (seen[0] !== seen[1]) tally.wrong.push(`${path} by ${person.name}`);
    }
  return tally;
};
