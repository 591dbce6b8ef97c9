import { z } from 'zod';
import { AfwegingDocument, assess, assessDocument } from '../src/ladder/index.ts';
import { day } from '../src/time/index.ts';
import { documentOf } from './documents.ts';
import { measure } from './measure.ts';
import { nation } from './nation.ts';
import { number, perSecond, type Report, type Row } from './report.ts';

const today = day('2026-11-23');
const text = documentOf(10);
const value: unknown = JSON.parse(text);
const facts = AfwegingDocument.parse(value);
const hundred = AfwegingDocument.parse(JSON.parse(documentOf(100)));
/** The shape alone can be compiled; the rules between fields run after it. */
const compiled = z.compile(AfwegingDocument.in);

type Name = 'json' | 'parse' | 'compiled' | 'assess' | 'hundred' | 'whole';

const measured = measure<Name>(
  new Map<Name, () => unknown>([
    ['json', () => JSON.parse(text)],
    ['parse', () => AfwegingDocument.parse(value)],
    ['compiled', () => compiled.parse(value)],
    ['assess', () => facts.wegingen.map((need) => assess(need, { today }))],
    ['hundred', () => hundred.wegingen.map((need) => assess(need, { today }))],
    ['whole', () => assessDocument(text)],
  ]),
);

const against = (name: Name): number => measured.ratio(name, 'json');
const row = (what: string, name: Name, atMost?: number): Row => ({
  what,
  measured: `${perSecond(measured.micros(name))}, ${number(against(name))} × JSON.parse`,
  ...(atMost === undefined ? {} : { bar: { value: against(name), atMost } }),
});

const growth = measured.ratio('hundred', 'assess');
const kilobytes = number(text.length / 1000);
const report: Report = {
  name: 'domain',
  title: `The rules: a document of 10 needs (${kilobytes} kB)`,
  rows: [
    row('JSON.parse of the document', 'json'),
    row('documents validated', 'parse', 1.6),
    row('the shape of documents validated, compiled', 'compiled', 0.3),
    row('documents assessed, with every reason (10 needs, all rungs)', 'assess', 2),
    row('text in, outcome out', 'whole'),
    {
      what: '100 needs instead of 10',
      measured: `${number(growth)} × the time`,
      bar: { value: growth, atMost: 11 },
    },
    ...nation(today),
  ],
};
console.log(JSON.stringify(report));
