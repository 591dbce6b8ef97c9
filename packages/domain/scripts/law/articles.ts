/** How the sources spell a law → how the table calls it. */
const LAWS: Readonly<Record<string, string>> = {
  'Wmo 2015': 'Wmo 2015',
  Wmo: 'Wmo 2015',
  'Uitvoeringsbesluit Wmo 2015': 'Uitvoeringsbesluit Wmo 2015',
  'Uitvoeringsbesluit Wmo': 'Uitvoeringsbesluit Wmo 2015',
  Uitvoeringsbesluit: 'Uitvoeringsbesluit Wmo 2015',
  'Algemene wet bestuursrecht': 'Awb',
  Awb: 'Awb',
  'Algemene termijnenwet': 'Algemene termijnenwet',
  Termijnenwet: 'Algemene termijnenwet',
  AVG: 'AVG',
  UAVG: 'UAVG',
  Participatiewet: 'Participatiewet',
  Archiefwet: 'Archiefwet',
  Jeugdwet: 'Jeugdwet',
  Wlz: 'Wlz',
  Zvw: 'Zvw',
  BW: 'BW',
};

const longestFirst = Object.keys(LAWS).sort((a, b) => b.length - a.length);
const TOKEN = new RegExp(
  [
    String.raw`(?<ecli>CRVB:\d{4}:\d+)`,
    String.raw`(?<law>\b(?:${longestFirst.join('|')})\b)`,
    String.raw`\b(?:leden|lid) (?<lid>\d+[a-z]?(?:(?:, | en | and |–|-)\d+[a-z]?)*)`,
    String.raw`(?:\bonder (?=[a-z]\b)|(?<=\blid \d+ )(?=[a-g]\b))(?<letter>[a-z])`,
    String.raw`\b(?<word>artikel(?:en)?|arts?\.?|articles?) (?=\d)`,
    String.raw`(?<![\d.:-])(?<number>\d+(?:[.:]\d+)+[a-z]?|\d+[a-z]?)(?![\d:]|\.\d)`,
  ].join('|'),
  'g',
);

/** What was read so far: the law, whether a number now is an article, and the article just read. */
interface Reading {
  law: string | undefined;
  expects: boolean;
  found: string[];
  last: string | undefined;
}

/** What may stand between two parts of one citation; anything else begins another. */
const BETWEEN = /^[\s,;()]*(?:(?:en|and|of|or) |van de |bij )?$/;
const AFRESH = { expects: false, last: undefined };

/**
 * The articles that a text cites, spelled one way: 'Wmo 2015 art. 2.3.2 lid 4 onder b'.
 * A number without a law is of the Wmo 2015 (2.3.2) or the Awb (4:15) by its shape.
 */
export function articlesIn(text: string): string[] {
  let reading: Reading = { law: undefined, expects: false, found: [], last: undefined };
  let end = 0;
  for (const { groups = {}, index, 0: whole } of text.matchAll(TOKEN)) {
    if (!BETWEEN.test(text.slice(end, index))) reading = { ...reading, ...AFRESH };
    read(reading, groups);
    end = index + whole.length;
  }
  return [...new Set(reading.found)];
}

function read(reading: Reading, groups: Record<string, string | undefined>): void {
  const { ecli, law, lid, letter, word, number } = groups;
  if (ecli) reading.found.push(ecli);
  if (law) Object.assign(reading, { law: LAWS[law], expects: true, last: undefined });
  if (word) reading.expects = true;
  if (number) readNumber(reading, number);
  if (lid) readLid(reading, lid);
  if (letter && reading.last) extend(reading, [` onder ${letter}`]);
}

function readNumber(reading: Reading, number: string): void {
  if (!reading.expects) return;
  const law = lawOf(number, reading.law);
  reading.last = law && `${law} art. ${number}`;
  if (reading.last) reading.found.push(reading.last);
}

function lawOf(number: string, law: string | undefined): string | undefined {
  if (number.includes(':')) return law === 'BW' ? law : 'Awb';
  if (number.includes('.')) return law?.startsWith('Uitvoeringsbesluit') ? law : 'Wmo 2015';
  return law === 'Wmo 2015' || law === 'Awb' ? undefined : law;
}

function readLid(reading: Reading, lid: string): void {
  if (!reading.last) return;
  const [first = 0, second] = lid.split(/–|-/).map(Number);
  const range = second === undefined ? lid.split(/, | en | and /) : span(first, second);
  extend(
    reading,
    range.map((number) => ` lid ${number}`),
  );
  reading.expects = true;
}

const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);

/** A lid or letter makes the article just read more precise. */
function extend(reading: Reading, parts: readonly string[]): void {
  const { last } = reading;
  reading.found = reading.found.filter((article) => article !== last);
  reading.found.push(...parts.map((part) => last + part));
  reading.last = parts.length === 1 ? last + (parts[0] ?? '') : last;
}
