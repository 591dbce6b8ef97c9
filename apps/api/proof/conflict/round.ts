import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { PlanRecord } from '@keukentafel/domain/plan';
import type { Client, TestApi } from '../../src/testing/api.ts';
import { antwoord, behoefte, fresh, HUIS, melding } from '../../src/zaak/samples.ts';
import { keptMarks, sentOf } from './texts.ts';

export interface RoundCounts {
  saves: number;
  merged: number;
  conflicts: number;
  refused: number;
  lost: string[];
  strange: string[];
  cases: number;
  sends: number;
  differing: number;
}

type As = (mutatie: string) => Client['inwoner'];

interface Table {
  random: () => number;
  counts: RoundCounts;
  typed: Set<string>;
}

const QUESTIONS = ['watLuktNiet', 'slechteDag', 'resultaat'] as const;
const key = (vraag: string) => `antwoord:${vraag}:${HUIS}`;

const pick = <T>(random: () => number, from: readonly T[]): T => {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

const TRIES = 40;

/** A browser that is told "not now" tries again with the same id, until it gets an answer. */
const insist = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let nth = 1; ; nth += 1)
    try {
      return await work();
    } catch (error) {
      if (nth >= TRIES) throw error;
      await wait(250);
    }
};

/**
 * One save as a browser makes it: with an id, now and then twice at once (a double click), now and
 * then once more (the answer was lost). The answers must be the same.
 */
const saveAs =
  (as: As, { random, counts }: Table) =>
  async (record: PlanRecord, versie: number) => {
    const plan = as(randomUUID()).plan;
    const send = () => insist(() => plan.save.mutate({ records: [{ record, versie }] }));
    const times = random() < 0.2 ? 2 : 1;
    const answers = await Promise.all(Array.from({ length: times }, send));
    if (random() < 0.1) answers.push(await send());
    if (new Set(answers.map((one) => JSON.stringify(one))).size > 1) counts.differing += 1;
    counts.saves += answers.length;
    return answers[0];
  };

/** Somebody who types: each time another text in one field, going on from what the screen knows. */
const types = async (as: As, who: string, table: Table): Promise<void> => {
  const { random, counts, typed } = table;
  const vraag = random() < 0.5 ? 'watLuktNiet' : pick(random, QUESTIONS);
  const save = saveAs(as, table);
  let versie = 1;
  for (let nth = 0; nth < 2; nth += 1) {
    await wait(random() * 20);
    const mark = `[${who}:${nth}]`;
    const onlyMark = random() < 0.25;
    const record = onlyMark
      ? antwoord({ vraag, tekst: `basis ${vraag}`, bespreken: random() < 0.5 })
      : antwoord({ vraag, tekst: `Ik typte ${mark} hier.` });
    const answer = await save(record, versie).catch(() => null);
    if (!answer) {
      counts.refused += 1;
      continue;
    }
    if (!onlyMark) typed.add(mark);
    const known = answer.versies[key(vraag)];
    const clash = answer.conflicten[0];
    counts.conflicts += clash ? 1 : 0;
    counts.merged += known !== undefined && known > versie + 1 ? 1 : 0;
    // A person who sees both texts goes on from the newest one.
    versie = known ?? clash?.versie ?? versie;
  }
};

/** Sending, from two devices, with double clicks, while others type. */
const sendsTwice = async (as: As, { random }: Table): Promise<void> => {
  const id = randomUUID();
  const once = async (mutatie: string) => {
    await wait(random() * 20);
    const { melding: send } = as(mutatie);
    await insist(() => send.doe.mutate({ melding: melding(), planMeesturen: true }));
  };
  await Promise.all([once(id), once(id), once(randomUUID()), once(randomUUID())]);
};

const begin = async (api: TestApi) => {
  const { token, code } = await api.visitor().inwoner.plan.start.mutate();
  const holder = api.resident(token).inwoner;
  const answers = QUESTIONS.map((vraag) => fresh(antwoord({ vraag, tekst: `basis ${vraag}` })));
  await holder.plan.save.mutate({ records: [fresh(behoefte()), ...answers] });
  const other = await api.visitor().inwoner.plan.open.mutate({ code });
  const help = await holder.delen.maak.mutate({
    ...{ naam: 'Zus', relatie: 'zus', organisatie: '', recht: 'meeschrijven', dagen: 7 },
  });
  const helper = await api.visitor().inwoner.plan.open.mutate({ code: help.code });
  return { tokens: [token, other.token, helper.token], token };
};

/** One plan, fifty people typing on three sessions, and the plan sent in the middle of it. */
export const round = async (
  api: TestApi,
  { clients, random, nth }: { clients: number; random: () => number; nth: number },
): Promise<RoundCounts> => {
  const counts = { saves: 0, merged: 0, conflicts: 0, refused: 0, differing: 0 };
  const all: RoundCounts = { ...counts, lost: [], strange: [], cases: 0, sends: 0 };
  const table: Table = { random, counts: all, typed: new Set() };
  const { tokens, token } = await begin(api);
  const as = (mine: string) => (mutatie: string) => api.resident(mine, undefined, mutatie).inwoner;
  await Promise.all([
    ...Array.from({ length: clients }, (_, n) =>
      types(as(pick(random, tokens)), `${nth}:${n}`, table),
    ),
    sendsTwice(as(token), table),
    ...tokens.slice(1, 2).map((second) => sendsTwice(as(second), table)),
  ]);
  const kept = await keptMarks(api, token);
  const sent = await sentOf(api, token);
  all.lost = [...table.typed].filter((mark) => !kept.has(mark));
  all.strange = sent.marks.filter((mark) => !table.typed.has(mark));
  return { ...all, cases: sent.cases, sends: sent.sends };
};
