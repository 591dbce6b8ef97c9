import { antwoord, behoefte } from '../../src/zaak/samples.ts';
import { callerOf } from '../crash/client.ts';
import type { InProcess } from '../kit/inProcess.ts';
import type { PlanView } from '../../src/plan/views.ts';
import { anyText } from './corpus.ts';

/** Saves hostile texts: what was accepted comes back byte for byte, the rest was refused. */
export const texts = async (world: InProcess, random: () => number, turns: number) => {
  const call = callerOf((path, init) => world.app.request(path, init), world.serviceKey);
  const { data } = await call('inwoner.plan.start', undefined, {});
  const { token } = data as { token: string }; // what this procedure answers
  const save = (record: unknown, versie: number) =>
    call('inwoner.plan.save', { records: [{ record, versie }] }, { token });
  await save(behoefte(), 0);
  const found = { accepted: 0, refused: 0, changed: [] as string[] };
  for (let turn = 0; turn < turns; turn += 1) {
    const tekst = anyText(random) + anyText(random);
    const answer = await save(antwoord({ tekst }), found.accepted);
    if (answer.status !== 200) {
      found.refused += 1;
      continue;
    }
    found.accepted += 1;
    const { plan } = (await call('inwoner.plan.get', undefined, { token })).data as PlanView;
    const stored = plan.antwoorden[0]?.tekst ?? '';
    if (!Buffer.from(stored).equals(Buffer.from(tekst)) || stored !== tekst)
      found.changed.push(JSON.stringify(tekst.slice(0, 40)));
  }
  return found;
};
