import { readdirSync, readFileSync } from 'node:fs';
import { AfwegingDocument, type Weging } from '../src/ladder/index.ts';

const EXAMPLES = new URL('../examples/', import.meta.url);

type Written = ReturnType<typeof AfwegingDocument.parse>;

/** The needs of the example cases: refusals, waiting lists, other laws, several helpers. */
function exampleNeeds(): Written['wegingen'] {
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'));
  return names.flatMap((name) => {
    const text = readFileSync(new URL(name, EXAMPLES), 'utf8');
    return AfwegingDocument.parse(JSON.parse(text)).wegingen;
  });
}

/** One document with this many needs, the examples in turn, as JSON text. */
export function documentOf(needs: number): string {
  const examples = exampleNeeds();
  const wegingen = Array.from({ length: needs }, (_, n) => ({
    ...examples[n % examples.length],
    behoefteId: `behoefte-${n}`,
  }));
  return JSON.stringify({ versie: 2, peildatum: '2026-11-23', wegingen });
}

/** Needs as a municipality holds them: each its own object in memory. */
export function needsInMemory(count: number): Weging[] {
  const examples = exampleNeeds();
  const texts = examples.map((need) => JSON.stringify(need));
  return Array.from({ length: count }, (_, n) => JSON.parse(texts[n % texts.length] ?? ''));
}
