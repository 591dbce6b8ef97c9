import { expect, test } from 'vitest';
import { shareLinks, webAddress } from '#lib/hulp/deel.ts';
import { pc4In } from '#lib/server/buurt.ts';
import { ownPath } from '#lib/server/ownPath.ts';
import { dataBlock } from './jsonld.ts';

test.for(['</script><script>alert(1)</script>', '<!--<script>', 'a & b', 'regel\u2028einde'])(
  'nothing in a text ends the block: %s',
  (name) => {
    const block = dataBlock({ name });
    expect(block).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(block)).toMatchObject({ name });
  },
);

test('what is shared stands in the address whole, and nothing besides', () => {
  const address = 'https://stad.example/hulp/a/koffie?x=1&y=2';
  for (const { href } of shareLinks('Koffie & thee', address)) {
    expect(URL.canParse(href)).toBe(true);
    expect(decodeURIComponent(href)).toContain(address);
  }
});

test.for([
  { text: 'https://stad.example', address: 'https://stad.example/' },
  { text: 'javascript:alert(1)', address: null },
  { text: 'data:text/html,x', address: null },
  { text: 'stad.example', address: null },
  { text: null, address: null },
])('$text is shown as $address', ({ text, address }) => {
  expect(webAddress(text)).toBe(address);
});

test.for([
  { text: '2801 AB', pc4: '2801' },
  { text: ' 2801ab ', pc4: '2801' },
  { text: '0000 AB', pc4: null },
  { text: '28011', pc4: null },
  { text: 'Dorpsstraat 1', pc4: null },
])('of "$text" only "$pc4" is kept', ({ text, pc4 }) => {
  expect(pc4In(text)).toBe(pc4);
});

test.for([
  { path: '/aanbod?gratis=ja&taal=Oekra%C3%AFens', to: '/aanbod?gratis=ja&taal=Oekra%C3%AFens' },
  { path: '//boos.example', to: '/' },
  { path: '/\\boos.example', to: '/' },
  { path: 'https://boos.example', to: '/' },
  { path: '/aanbod?next=//boos.example', to: '/' },
])('back to $to', ({ path, to }) => {
  expect(ownPath(path)).toBe(to);
});
