import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';
import { allBlobs } from '../testing/blobs.ts';
import { tempFolder } from '../testing/folder.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { melding } from '../zaak/samples.ts';
import { shredDossier } from '../zaak/shred.ts';
import { liveKeyRing, openKeyRing } from './keyFile.ts';
import { keksOf, type KeyRing } from './keys.ts';
import { rotateKeys } from './rotate.ts';
import { blobHead } from './seal.ts';

const folder = tempFolder();
const path = join(folder, 'sleutels.json');
let api: TestApi;
let ring: KeyRing;

beforeAll(async () => {
  ring = openKeyRing(path, true);
  api = await testApi(undefined, { ring: liveKeyRing(path, false) });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const report = async () => {
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  const mine = api.resident(token).inwoner;
  const { referentie } = await mine.melding.doe.mutate({
    melding: melding(),
    ...{ planMeesturen: false, andereGemeenteGelezen: true },
  });
  return { referentie, mine };
};
const staffSees = async (referentie: string) => {
  const samira = (await api.staff('samira')).consulent;
  const list = await samira.werkvoorraad.lijst.query({});
  const id = list.find((one) => one.referentie === referentie)?.id ?? '';
  return (await samira.zaak.open.query({ id })).melding.hulpvraag;
};
const work = () => ({ db: api.db, path, command: null, settle: () => readAgain() });
/** The test holds time still only for the rules; a changed file is seen in real time. */
const readAgain = () => new Promise<void>((resolve) => setTimeout(resolve, 300));

test('after a change of key everything opens, nothing is left of the old one, which is refused', async () => {
  const { referentie } = await report();
  const old = keksOf(ring, VOORBEELDSTAD.id).map(blobHead);
  const underOld = async () =>
    (await allBlobs(api, VOORBEELDSTAD.id)).filter(({ blob }) =>
      old.some((head) => head.equals(blob.subarray(0, 5))),
    );
  expect((await underOld()).map(({ where }) => where)).toEqual([
    'sleutels.dossier_sleutel.sleutel',
  ]);
  expect(await rotateKeys(work())).toEqual({ key: 'k2', was: ['k1'], rewrapped: 1 });
  expect(await underOld()).toEqual([]);
  expect(openKeyRing(path, false)).toMatchObject({ id: 'k2', andere: [] });
  expect(await staffSees(referentie)).toBe(melding().hulpvraag);
});

test('a second call after a break goes on with the key that was begun', async () => {
  await report();
  const stopped = rotateKeys({ ...work(), settle: () => Promise.reject(new Error('killed')) });
  await expect(stopped).rejects.toThrow('killed');
  const { id, andere } = openKeyRing(path, false);
  expect([id, andere?.map((one) => one.id)]).toEqual(['k2', ['k3']]);
  const late = await report();
  expect(await rotateKeys(work())).toMatchObject({ key: 'k3', was: ['k2'] });
  expect(await staffSees(late.referentie)).toBe(melding().hulpvraag);
});

test('a shredded dossier does not exist any more, for nobody', async () => {
  const { referentie, mine } = await report();
  expect(await shredDossier(api.db, VOORBEELDSTAD.id, 'KT-2026-0000-0000')).toBe(false);
  expect(await shredDossier(api.db, VOORBEELDSTAD.id, referentie)).toBe(true);
  await expect(staffSees(referentie)).rejects.toMatchObject({ data: { fout: 'nietGevonden' } });
  await expect(mine.zaak.volg.query()).rejects.toMatchObject({ data: { fout: 'nietGevonden' } });
});
