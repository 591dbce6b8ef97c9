import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { testApi, type TestApi } from '../src/testing/api.ts';
import { entries, tryCode, unknownCode, type Answer, type Entry } from './codes/entries.ts';
import { auc, chance, median, spread } from './codes/figures.ts';
import { waitAfterKill } from './codes/limits.ts';
import { command } from './kit/command.ts';
import { proofDatabase } from './kit/database.ts';
import type { Proof, ProofRun } from './kit/proof.ts';

interface Size {
  /** Tries with a code that exists, and as many with one that does not, per entry point. */
  tries: number;
  /** Different codes that exist. */
  codes: number;
  residents: number;
}

export const SIZES = {
  short: { tries: 6, codes: 2, residents: 4 },
  long: { tries: 2_000, codes: 50, residents: 30 },
} satisfies Record<string, Size>;

const BAR = 0.55;
const IN_MS = 60_000;

const shape = ({ status, body, headers }: Answer): string => `${status} ${body} ${headers}`;

/** Hits and misses in random order, so that a busy moment falls on both alike. */
const measure = async (api: TestApi, entry: Entry, tries: number, random: () => number) => {
  const [hits, misses]: Answer[][] = [[], []];
  for (let nth = 0; nth < 2 * tries; nth += 1) {
    const left = { hit: tries - (hits?.length ?? 0), miss: tries - (misses?.length ?? 0) };
    const isHit = random() * (left.hit + left.miss) < left.hit;
    const code = entry.codes[Math.floor(random() * entry.codes.length)] ?? '';
    const answer = await tryCode(api, entry, isHit ? code : unknownCode());
    (isHit ? hits : misses)?.push(answer);
  }
  return { hits: hits ?? [], misses: misses ?? [] };
};

const judge = async (api: TestApi, entry: Entry, tries: number, { random, tell, must }: Proof) => {
  const { hits, misses } = await measure(api, entry, tries, random);
  const shapes = new Set((entry.opens ? misses : [...hits, ...misses]).map(shape)).size;
  must(`${entry.name}: different answers`, shapes, '1', shapes === 1);
  const opened = hits.filter(({ status }) => status === 200).length;
  must(
    `${entry.name}: opened`,
    opened,
    entry.opens ? 'all' : '0',
    opened === (entry.opens ? tries : 0),
  );
  const times = [hits, misses].map((answers) => answers.map(({ ms }) => ms));
  const [hit = [], miss = []] = times;
  const area = auc(hit, miss);
  const bar = BAR + (tries < 2_000 ? chance(tries) : 0);
  must(
    `${entry.name}: told apart by time (AUC)`,
    area.toFixed(3),
    `< ${bar.toFixed(3)}`,
    area < bar,
  );
  const apart = Math.abs(median(hit) / median(miss) - 1);
  const most = 0.05 + (tries < 2_000 ? spread(miss) * 3 : 0);
  const share = (value: number) => `${(value * 100).toFixed(1)} %`;
  if (tries >= 100)
    must(`${entry.name}: medians apart`, share(apart), `< ${share(most)}`, apart < most);
  else tell(`${entry.name}: medians apart`, share(apart));
};

/** Everybody behind one address types a right code at the same moment, and waits as people wait. */
const crowd = async (api: TestApi, residents: number): Promise<{ inside: number; ms: number }> => {
  const codes: string[] = [];
  for (let nth = 0; nth < residents; nth += 1) {
    const clientIp = crypto.randomUUID();
    codes.push((await api.visitor({ clientIp }).inwoner.plan.start.mutate()).code);
  }
  api.deps.wait = (ms) => pause(ms);
  const begun = performance.now();
  const enter = async (code: string): Promise<boolean> => {
    while (performance.now() - begun < IN_MS) {
      const open = api.visitor({ clientIp: '203.0.113.9' }).inwoner.plan.open.mutate({ code });
      if (await open.then(Boolean, () => false)) return true;
      await pause(1_000);
    }
    return false;
  };
  const inside = (await Promise.all(codes.map(enter))).filter(Boolean).length;
  return { inside, ms: Math.round(performance.now() - begun) };
};

/** Nobody learns from an answer, or from its time, whether a code exists. */
export const run: ProofRun<Size> = async (proof, { tries, codes, residents }) => {
  const { tell, must } = proof;
  const ring = { id: 'k1', kek: randomBytes(32), zout: randomBytes(32) };
  const api = await testApi(undefined, { ring }, await proofDatabase());
  try {
    tell('tries per entry point, each way', tries);
    for (const entry of await entries(api, codes)) await judge(api, entry, tries, proof);
    const { inside, ms } = await crowd(api, residents);
    must(
      `right codes from one address that got in`,
      inside,
      String(residents),
      inside === residents,
    );
    must('all inside after', `${ms} ms`, `≤ ${IN_MS} ms`, ms <= IN_MS);
  } finally {
    await api.close();
  }
  const waited = await waitAfterKill();
  must('wait of the ninth try, after kill -9', `${waited} ms`, '≥ 4000 ms', waited >= 4_000);
};

if (import.meta.main) await command('codes', run, SIZES);
