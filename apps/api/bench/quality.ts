import { understand, UNSEEN_QUESTIONS } from '@keukentafel/domain/catalogue';
import { spoiled } from './spoil.ts';
import { residentQuestions, scoresOf, type ResidentQuestion } from './questions.ts';

// Questions of the half to tune with may be looked at one by one; of the other only the sums.
const first = residentQuestions('first');
const second = residentQuestions('second');
const showMisses = process.argv.includes('--misses');

const spoil = (rows: readonly ResidentQuestion[]) =>
  rows.map((one) => ({ ...one, words: spoiled(one.words) }));

const placeOf = ({ words, fits }: ResidentQuestion) =>
  understand(words)
    .categorieen.slice(0, 5)
    .findIndex(({ code }) => fits.includes(code)) + 1;

function report(name: string, questions: readonly ResidentQuestion[]) {
  const places = questions.map((one) => ({ kind: one.kind, place: placeOf(one) }));
  console.log(`\n${name}`);
  console.log('kind            n   hit@5   MRR');
  for (const [kind, { n, hit5, mrr }] of scoresOf(places))
    console.log(
      `${kind.padEnd(13)} ${String(n).padStart(3)}   ${hit5.toFixed(3)}   ${mrr.toFixed(3)}`,
    );
}

report('First set, half to tune with', first.tune);
report('First set, held-out half: never used for tuning', first.heldOut);
report('Second set, half to tune with', second.tune);
report('Second set, held-out half: never used for tuning', second.heldOut);
report(
  'Earlier set of another author, never used for tuning',
  UNSEEN_QUESTIONS.map(({ vraag, goed, soort }) => ({ words: vraag, fits: goed, kind: soort })),
);
report('Both tuning halves, one slip in the longest word', spoil([...first.tune, ...second.tune]));
report(
  'Both held-out halves, one slip in the longest word',
  spoil([...first.heldOut, ...second.heldOut]),
);
if (showMisses)
  for (const one of [
    ...first.tune,
    ...second.tune,
    ...spoil([...first.tune, ...second.tune]),
  ].filter((question) => placeOf(question) !== 1))
    console.log(
      `${placeOf(one)} ${one.kind}: ${one.words} [${one.fits.join(' ')}] → ${understand(one.words)
        .categorieen.slice(0, 5)
        .map(({ code, score, door }) => `${code} ${score.toFixed(1)} ${door}`)
        .join(' | ')}`,
    );
