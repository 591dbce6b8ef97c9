import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { liveKeyRing, openKeyRing } from '../src/crypto/keyFile.ts';
import { newKey, seal } from '../src/crypto/seal.ts';
import { testApi, type TestApi } from '../src/testing/api.ts';
import { tempFolder } from '../src/testing/folder.ts';
import { melding } from '../src/zaak/samples.ts';
import { proofDatabase } from './kit/database.ts';
import { command } from './kit/command.ts';
import type { ProofRun } from './kit/proof.ts';

interface Size {
  kills: number;
  /** Cases that are there before the first change of key. */
  before: number;
  /** Seals under one key: no two may have the same nonce. */
  seals: number;
}

export const SIZES = {
  short: { kills: 2, before: 3, seals: 20_000 },
  long: { kills: 20, before: 40, seals: 1_000_000 },
} satisfies Record<string, Size>;

const WORKER = fileURLToPath(new URL('./keys/worker.ts', import.meta.url));
const SLOWEST_MS = 4_000;

/** A change of key in a process of its own, as the command does it; null when it was killed. */
const rotation = async (url: string, path: string, killAfter: number | null) => {
  const child = spawn(process.execPath, [WORKER, url, path], { stdio: 'ignore' });
  if (killAfter !== null) void pause(killAfter).then(() => child.kill('SIGKILL'));
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
};

const report = async (api: TestApi): Promise<string> => {
  const { token } = await api
    .visitor({ clientIp: crypto.randomUUID() })
    .inwoner.plan.start.mutate();
  const done = await api.resident(token).inwoner.melding.doe.mutate({
    ...{ melding: melding(), planMeesturen: false, andereGemeenteGelezen: true },
  });
  return done.referentie;
};

/** People go on reporting while the key changes. */
const reporting = (api: TestApi) => {
  const made: string[] = [];
  let going = true;
  const loop = (async () => {
    while (going) made.push(await report(api));
  })();
  return async () => {
    going = false;
    await loop;
    return made;
  };
};

const unreadable = async (api: TestApi, referenties: readonly string[]): Promise<number> => {
  const samira = (await api.staff('samira')).consulent;
  const list = await samira.werkvoorraad.lijst.query({});
  const ids = list.filter((one) => referenties.includes(one.referentie)).map(({ id }) => id);
  let bad = referenties.length - ids.length;
  for (const id of ids)
    await samira.zaak.open.query({ id }).catch(() => {
      bad += 1;
    });
  return bad;
};

/** Where a blob has its nonce: after the algorithm and the id of the key. */
const NONCE = [5, 17] as const;

/** How many nonces came twice under one key: with one, two texts could be told from each other. */
const sameNonces = (seals: number): number => {
  const key = newKey();
  const seen = new Set<string>();
  for (let nth = 0; nth < seals; nth += 1)
    seen.add(seal(key, 'nonce', '').toString('latin1', ...NONCE));
  return seals - seen.size;
};

/** The municipality's key changes while people work, and the change is killed again and again. */
export const run: ProofRun<Size> = async ({ random, tell, must }, { kills, before, seals }) => {
  const twice = sameNonces(seals);
  must(`nonces that came twice in ${seals} seals`, twice, '0', twice === 0);
  const folder = tempFolder();
  const path = join(folder, 'sleutels.json');
  openKeyRing(path, true);
  const database = await proofDatabase();
  const api = await testApi(undefined, { ring: liveKeyRing(path, false) }, database);
  try {
    const cases: string[] = [];
    for (let nth = 0; nth < before; nth += 1) cases.push(await report(api));
    const stop = reporting(api);
    let killed = 0;
    for (let nth = 0; nth < kills; nth += 1) {
      const code = await rotation(database.url, path, 300 + random() * SLOWEST_MS);
      if (code === null) killed += 1;
    }
    const last = await rotation(database.url, path, null);
    cases.push(...(await stop()));
    tell('killed in the middle', killed);
    tell('cases, of which some came while the key changed', cases.length);
    must('the last change ended', String(last), '0', last === 0);
    const { andere = [] } = openKeyRing(path, false);
    must('old keys still accepted', andere.length, '0', andere.length === 0);
    const bad = await unreadable(api, cases.slice(-100));
    must('cases that cannot be opened', bad, '0', bad === 0);
  } finally {
    await api.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

if (import.meta.main) await command('keys', run, SIZES);
