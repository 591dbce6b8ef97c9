import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { directivesIn, takeReport, Tally } from '@keukentafel/ui/reports';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ADDRESS = 'https://example.nl/zaak/0198-geheim?naam=Riet';
const body = {
  effectiveDirective: 'script-src-elem',
  documentURL: ADDRESS,
  sample: 'Riet is ziek',
};
const NEW = [{ type: 'csp-violation', url: ADDRESS, body }];
const OLD = { 'csp-report': { 'violated-directive': 'style-src-attr', 'document-uri': ADDRESS } };

const lines: string[] = [];
const tally = new Tally('inwoner', (line) => lines.push(line));
const server = createServer((req, res) => void takeReport(req, res, tally));
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => void server.close());

const send = async (content: string, type = 'application/reports+json') => {
  const { port } = server.address() as AddressInfo;
  const headers = { 'content-type': type };
  const answer = await fetch(`http://127.0.0.1:${port}`, {
    method: 'POST',
    body: content,
    headers,
  });
  return answer.status;
};

test('reports in both forms are counted by the rule that was broken, without address or text', async () => {
  expect(await send(JSON.stringify(NEW))).toBe(204);
  expect(await send(JSON.stringify(OLD), 'application/csp-report')).toBe(204);
  tally.flush();
  expect(lines).toEqual([
    '{"level":"warn","service":"inwoner","csp":{"script-src-elem":1,"style-src-attr":1}}',
  ]);
});

test.for([
  ['no JSON', '{', []],
  ['no report', '{"a":1}', []],
  [
    'a rule nobody knows may quote anything',
    '[{"body":{"effectiveDirective":"Riet"}}]',
    ['anders'],
  ],
  ['a number', '[{"body":{"effectiveDirective":7}}]', ['anders']],
  [
    'a very long list',
    JSON.stringify(Array(500).fill({ body })),
    Array(20).fill('script-src-elem'),
  ],
] as const)('%s', ([, text, found]) => {
  expect(directivesIn(text)).toEqual(found);
});

test('what is no report or too large is refused', async () => {
  expect(await send('x', 'text/plain')).toBe(415);
  expect(await send(' '.repeat(20_000))).toBe(413);
});

test('a flood is let go, and the next minute counts again', async () => {
  const answers = new Set<number>();
  for (let sent = 0; sent < 70; sent += 1) answers.add(await send('[]'));
  expect([...answers]).toEqual([204, 429]);
  tally.flush();
  expect(await send('[]')).toBe(204);
});
