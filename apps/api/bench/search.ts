import { searchCatalogue } from '../src/catalogue/search.ts';
import { dayAt } from '@keukentafel/domain/time';
import { PLAIN } from './engines.ts';
import type { Candidate, Measured } from './measure.ts';
import { millis, number, type Row } from './report.ts';
import { headersFor, type System } from './system.ts';

const ASKED = { exact: 'maaltijd', prefix: 'maalt', misspelt: 'maaltijt' } as const;

export const searchCandidates = (system: System): Candidate[] => {
  const { pool, gemeente, url, host, db } = system;
  const ask = (words: string) => async () => {
    const init = { method: 'POST', headers: headersFor(host), body: JSON.stringify({ words }) };
    const done = await fetch(`${url}/trpc/catalogue.search`, init);
    if (!done.ok) throw new Error(await done.text());
    return done.json();
  };
  const today = dayAt(Date.now());
  const calls = 10;
  return [
    { name: 'plain', calls, run: () => pool.query(PLAIN, [gemeente.id, 'maaltijd:*']) },
    { name: 'exact', calls, run: ask(ASKED.exact) },
    { name: 'prefix', calls, run: ask(ASKED.prefix) },
    { name: 'misspelt', calls, run: ask(ASKED.misspelt) },
    {
      ...{ name: 'without HTTP', calls },
      run: () => searchCatalogue({ db, gemeente, today }, { words: ASKED.exact }),
    },
  ];
};

export const searchRows = (measured: Measured, services: number): Row[] => {
  const against = (name: string) => measured.ratio(name, 'plain');
  const row = (what: string, name: string, atMost?: number): Row => ({
    what,
    measured: `${number(against(name))} × plain, ${millis(measured.micros(name))}`,
    ...(atMost !== undefined && { bar: { value: against(name), atMost } }),
  });
  const typo = measured.ratio('misspelt', 'exact');
  return [
    {
      what: `plain PostgreSQL full text, ranked, ${number(services)} services`,
      measured: millis(measured.micros('plain')),
    },
    row('search over HTTP, a whole word, with thesaurus and rung', 'exact', 1.5),
    row('the beginning of a word', 'prefix', 1.5),
    {
      what: 'a misspelt word, against a whole one',
      measured: `${number(typo)} ×, ${millis(measured.micros('misspelt'))}`,
      bar: { value: typo, atMost: 10 },
    },
    row('the same search without HTTP', 'without HTTP'),
  ];
};
