import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { ASVS, ASVS_LEVELS } from './asvs/index.ts';
import { BIO2 } from './bio2.ts';
import { DIGID } from './digid.ts';
import { answerTo, evidenceOf, type Answer, type Answers, type Evidence } from './evidence.ts';
import { PROMISES } from './promises.ts';
import { THREATS } from './threats.ts';

type Row = readonly string[];

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);
const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');

function named(evidence: Evidence): string {
  const [place = '', title] = evidence.split(' :: ');
  return title === undefined ? `\`${place}\`` : `\`${place}\` “${title}”`;
}

const shown = (evidence: readonly Evidence[]): string =>
  [...new Set(evidence)].map(named).join(', ');

const answered = ({ state, how }: Answer): string => (state === 'met' ? how : `*${state}*: ${how}`);

const answers = (head: string, rows: Answers): string =>
  table(
    [head, 'answer', 'shown by'],
    Object.entries(rows).map(([id, answer]) => [id, answered(answer), shown(evidenceOf(answer))]),
  );

const asvsRows = (): Row[] =>
  Object.entries(ASVS_LEVELS).map(([id, level]) => {
    const answer = answerTo(ASVS, id);
    if (!answer) throw new Error(`no answer to ASVS ${id}`);
    return [id, `L${level}`, answered(answer), shown(evidenceOf(answer))];
  });

function asvsCount(): string {
  const counts = new Map<string, number>();
  for (const id of Object.keys(ASVS_LEVELS)) {
    const state = answerTo(ASVS, id)?.state ?? 'operator';
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].map(([state, count]) => `${count} ${state}`).join(', ');
}

interface Kept {
  name: string;
  day: string;
  command: string;
  seconds: number;
  cores: number;
  figures: { what: string; value: number | string; must?: string; ok: boolean }[];
}

const proofOf = ({ day, command, seconds, cores, figures }: Kept): string =>
  [
    `\`${command}\` (${day}, ${cores} cores, ${seconds} s)`,
    '',
    table(
      ['figure', 'measured', 'must be', ''],
      figures.map(({ what, value, must, ok }) => [
        what,
        `${value}`,
        must ?? '',
        ok ? '' : '**miss**',
      ]),
    ),
  ].join('\n');

function proofs(): string {
  const folder = 'docs/proof';
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file): Kept => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
    .map((kept) => `### ${kept.name}\n\n${proofOf(kept)}`)
    .join('\n\n');
}

const promises = (): string =>
  table(
    ['promise', 'how', 'shown by'],
    PROMISES.map(({ promise, how, evidence }) => [promise, how, shown(evidence)]),
  );

const threats = (): string =>
  table(
    ['#', 'who', 'threat', 'weight', 'what stops it', 'shown by'],
    THREATS.map(({ who, threat, weight, controls, evidence }, index) => [
      ...[`${index + 1}`, who, threat, `${weight}`, controls, shown(evidence)],
    ]),
  );

/** The generated parts of docs/security.md, by the name of their markers. */
export const parts = (): Readonly<Record<string, string>> => ({
  promises: promises(),
  threats: threats(),
  proofs: proofs(),
  asvs: `Of the ${Object.keys(ASVS_LEVELS).length} requirements: ${asvsCount()}.\n\n${table(['requirement', 'level', 'answer', 'shown by'], asvsRows())}`,
  digid: answers('norm', DIGID),
  bio2: answers('control', BIO2),
});

/** Everything that a claim points at. */
export function allEvidence(): { claim: string; evidence: readonly Evidence[] }[] {
  const standards: [string, Answers][] = [
    ['ASVS', ASVS],
    ['DigiD', DIGID],
    ['BIO2', BIO2],
  ];
  return [
    ...PROMISES.map(({ promise, evidence }) => ({ claim: promise, evidence })),
    ...THREATS.map(({ threat, evidence }) => ({ claim: threat, evidence })),
    ...standards.flatMap(([name, rows]) =>
      Object.entries(rows)
        .filter(([, { state }]) => state === 'met')
        .map(([id, answer]) => ({ claim: `${name} ${id}`, evidence: evidenceOf(answer) })),
    ),
  ];
}
