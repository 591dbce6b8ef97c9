import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const CLI = fileURLToPath(new URL('../cli.ts', import.meta.url));

const run = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, lines: stderr.trim().split('\n') };
};

test('termijnen prints the last days as JSON', () => {
  const { status, stdout } = run(['termijnen', '--melding', '2026-11-20']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ persoonlijkPlan: { lastDay: '2026-11-27' } });
});

test.for([
  { name: 'no command', args: [], says: /commands: assess/ },
  { name: 'a word every object knows', args: ['toString'], says: /commands: assess/ },
  {
    name: 'a day that does not exist',
    args: ['termijnen', '--melding', '2026-02-30'],
    says: /day/,
  },
  { name: 'no day', args: ['termijnen'], says: /--melding is needed/ },
  {
    name: 'days in the wrong order',
    args: ['termijnen', '--melding', '2026-11-20', '--aanvraag', '2026-11-01'],
    says: /aanvraag/,
  },
  { name: 'a pseudonym without a reason', args: ['audit', 'wie', 'abc'], says: /--reden/ },
  {
    name: 'a reason of two letters',
    args: ['audit', 'wie', 'abc', '--reden', 'zo'],
    says: /10 characters/,
  },
  {
    name: 'pruning what is younger than five years',
    args: ['audit', 'prune', '--before', '2026-01-01'],
    says: /kept 5 years/,
  },
  { name: 'an unknown act on the log', args: ['audit', 'wis'], says: /verify \| anchor/ },
  { name: 'an unknown option', args: ['termijnen', '--foo'], says: /--foo/ },
  { name: 'no file', args: ['assess'], says: /name a file/ },
  { name: 'a file that is not there', args: ['assess', '/nergens.json'], says: /cannot be read/ },
  { name: 'text that is not JSON', args: ['assess', '-'], says: /not valid JSON/ },
])('$name: one line and exit 1', ({ args, says }) => {
  const { status, stdout, lines } = run(args, '{');
  expect({ status, stdout, lines: lines.length }).toEqual({ status: 1, stdout: '', lines: 1 });
  expect(lines[0]).toMatch(says);
});

test('assess refuses JSON that is not a case, with one line', () => {
  const { status, lines } = run(['assess', '-'], '{"x":1}');
  expect([status, lines.length]).toEqual([1, 1]);
});
