import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { eisVan } from '../seed/weging.ts';
import { VERHALEN } from '../seed/verhalen.ts';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { melding } from '../zaak/samples.ts';
import { pdfWith } from './sample.ts';

let api: TestApi;
let id = '';
let behoefteId = '';
const BEWIJS = '% kanarie-7351';
const [verhaal] = VERHALEN;
if (!verhaal) throw new Error('no story');

beforeAll(async () => {
  api = await testApi();
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  const doe = api.resident(token).inwoner.melding.doe;
  await doe.mutate({ melding: melding(), planMeesturen: false });
  const { consulent } = await api.staff('samira');
  id = (await consulent.werkvoorraad.lijst.query({}))[0]?.id ?? '';
  const need = { id, leefgebied: 'wonen' as const, omschrijving: 'De trap op' };
  behoefteId = (await consulent.weging.behoefte.mutate(need)).behoefte.id;
});
afterAll(() => api.close());

const eis = async (adviesNodig: boolean, versie: number) => {
  const asked = { ...eisVan(verhaal), adviesNodig, adviesOp: null };
  await (
    await api.staff('samira')
  ).consulent.weging.eis.mutate({ id, behoefteId, versie, eis: asked });
};

const send = async (sub: string, body: Buffer = pdfWith(BEWIJS), type = 'application/pdf') =>
  api.request(
    `/bestanden/zaak/${id}/behoefte/${behoefteId}/programma`,
    { method: 'POST', headers: { 'content-type': type }, body: new Uint8Array(body) },
    await api.openStaff(sub),
  );

const idOf = async (answer: Response): Promise<string> =>
  z.object({ id: z.string() }).parse(await answer.json()).id;

const fetched = async (sub: string, document: string) =>
  api.request(`/bestanden/zaak/${id}/document/${document}`, {}, await api.openStaff(sub));

test('without required advice nothing is taken in', async () => {
  await eis(false, 0);
  const answer = await send('samira');
  expect([answer.status, await answer.text()]).toEqual([
    400,
    expect.stringContaining('advies nodig'),
  ]);
});

test('kept sealed, given back byte for byte as an attachment that may do nothing', async () => {
  await eis(true, 1);
  const made = await send('samira');
  expect(made.status).toBe(201);
  const document = await idOf(made);
  const answer = await fetched('samira', document);
  expect(Buffer.from(await answer.arrayBuffer()).equals(pdfWith(BEWIJS))).toBe(true);
  const { headers } = answer;
  expect(headers.get('content-disposition')).toBe('attachment; filename="programma-van-eisen.pdf"');
  expect(headers.get('content-type')).toBe('application/pdf');
  const { rows } = await api.sql(VOORBEELDSTAD.id, 'select inhoud from document');
  expect(rows.map(({ inhoud }) => inhoud.includes(BEWIJS))).toEqual([false]);
});

const only = async () => {
  const { consulent } = await api.staff('samira');
  return (await consulent.document.lijst.query({ id }))[0];
};

test.for([
  { what: 'another team', sub: 'fatma', status: 404 },
  { what: 'another municipality', sub: 'tom', status: 404 },
  { what: 'the catalogue editor', sub: 'kees', status: 403 },
  { what: 'the administrator', sub: 'ina', status: 403 },
])('$what: $status for reading, writing, listing and taking away', async ({ sub, status }) => {
  const documentId = (await only())?.id ?? '';
  const { consulent } = await api.staff(sub);
  const refused = { data: { httpStatus: status } };
  expect((await fetched(sub, documentId)).status).toBe(status);
  expect((await send(sub)).status).toBe(status);
  await expect(consulent.document.lijst.query({ id })).rejects.toMatchObject(refused);
  const away = consulent.document.verwijder.mutate({ id, documentId });
  await expect(away).rejects.toMatchObject(refused);
});

test.for([
  { what: 'a script', body: pdfWith('<< /S /JavaScript >>'), type: 'application/pdf', status: 400 },
  { what: 'a page', body: Buffer.from('<script>'), type: 'application/pdf', status: 400 },
  { what: 'a page that says what it is', body: Buffer.from('x'), type: 'text/html', status: 415 },
  {
    what: 'eleven megabytes',
    body: Buffer.alloc(11 * 1024 * 1024),
    type: 'application/pdf',
    status: 413,
  },
])('$what is not taken in: $status', async ({ body, type, status }) => {
  expect((await send('samira', body, type)).status).toBe(status);
});

test('a document of another place does not open here, and a wrong one can be taken away', async () => {
  const first = await only();
  const second = await idOf(await send('samira'));
  await api.sql(
    VOORBEELDSTAD.id,
    `update document set inhoud = (select inhoud from document where id = $1) where id = $2`,
    [first?.id, second],
  );
  expect((await fetched('samira', second)).status).toBe(409);
  const { consulent } = await api.staff('samira');
  await consulent.document.verwijder.mutate({ id, documentId: second });
  expect((await fetched('samira', second)).status).toBe(404);
});
