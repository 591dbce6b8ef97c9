import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestApi } from '../../src/testing/api.ts';
import { antwoord, behoefte, fresh, HUIS } from '../../src/zaak/samples.ts';

const KEY = `antwoord:watLuktNiet:${HUIS}`;

/** People who keep typing; what was answered "saved" is written down in order. */
export const typingPeople = async (api: TestApi, people: number) => {
  const saved: { token: string; mark: string }[] = [];
  const tokens: string[] = [];
  for (let n = 0; n < people; n += 1) {
    const { token } = await api.visitor().inwoner.plan.start.mutate();
    const records = [fresh(behoefte()), fresh(antwoord({ tekst: 'begin' }))];
    await api.resident(token).inwoner.plan.save.mutate({ records });
    tokens.push(token);
  }
  let stopped = false;
  const type = async (token: string, who: number): Promise<void> => {
    let versie = 1;
    for (let nth = 0; !stopped; nth += 1) {
      const mark = `[${who}:${nth}]`;
      const record = antwoord({ tekst: `Ik typte ${mark} hier.` });
      const as = api.resident(token, undefined, randomUUID()).inwoner;
      const { versies } = await as.plan.save.mutate({ records: [{ record, versie }] });
      versie = versies[KEY] ?? versie;
      saved.push({ token, mark });
      await wait(5);
    }
  };
  const all = Promise.all(tokens.map(type));
  const stop = async () => {
    stopped = true;
    await all;
  };
  return { saved, tokens, stop };
};
