import { randomBytes } from 'node:crypto';
import { testApi } from '../src/testing/api.ts';
import { round, type RoundCounts } from './conflict/round.ts';
import { command } from './kit/command.ts';
import { proofDatabase } from './kit/database.ts';
import type { ProofRun } from './kit/proof.ts';

interface Size {
  rounds: number;
  clients: number;
}

export const SIZES = {
  short: { rounds: 2, clients: 12 },
  long: { rounds: 200, clients: 50 },
} satisfies Record<string, Size>;

const total = (rounds: readonly RoundCounts[], of: (one: RoundCounts) => number): number =>
  rounds.reduce((sum, one) => sum + of(one), 0);

/** Many people at one plan at once, and the plan is sent while they type. */
export const run: ProofRun<Size> = async ({ random, tell, must }, { rounds, clients }) => {
  const ring = { id: 'proof', kek: randomBytes(32), zout: randomBytes(32) };
  const api = await testApi(undefined, { ring }, await proofDatabase());
  const done: RoundCounts[] = [];
  try {
    for (let nth = 0; nth < rounds; nth += 1) {
      done.push(await round(api, { clients, random, nth }));
      // Every round has its own people; none of them is slowed down by the round before.
      api.clock.advance(60_000);
    }
  } finally {
    await api.close();
  }
  tell('rounds', rounds);
  tell('people typing at once', clients);
  tell(
    'saves answered',
    total(done, ({ saves }) => saves),
  );
  tell(
    'joined field by field',
    total(done, ({ merged }) => merged),
  );
  tell(
    'left for a person to choose',
    total(done, ({ conflicts }) => conflicts),
  );
  const lost = total(done, (one) => one.lost.length);
  must('texts lost', lost, '0', lost === 0);
  const strange = total(done, (one) => one.strange.length);
  must('texts sent that nobody typed', strange, '0', strange === 0);
  const refused = total(done, (one) => one.refused);
  must('saves refused', refused, '0', refused === 0);
  const differing = total(done, (one) => one.differing);
  must('repeated saves answered differently', differing, '0', differing === 0);
  const wrong = done.filter(({ cases, sends }) => cases !== 1 || sends !== 1).length;
  must('rounds without exactly one case and one send', wrong, '0', wrong === 0);
};

if (import.meta.main) await command('conflict', run, SIZES);
