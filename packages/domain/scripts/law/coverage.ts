import ts from 'typescript';
import { articlesIn } from './articles.ts';
import type { Rule } from './rules.ts';
import { nodesOf, sources } from './source.ts';

/** What a test file names: words of the code, and articles. */
interface Tested {
  file: string;
  words: ReadonlySet<string>;
  articles: readonly string[];
}

/** All test files of the domain. */
export const testFiles = (): Tested[] => sources((path) => path.endsWith('.test.ts')).map(read);

function read(file: ts.SourceFile): Tested {
  const words = new Set<string>();
  const texts = [...file.text.matchAll(/\/\*[\s\S]*?\*\/|\/\/.*/g)].map(([comment]) => comment);
  for (const node of nodesOf(file)) {
    if (ts.isIdentifier(node)) words.add(node.text);
    if (ts.isRegularExpressionLiteral(node)) texts.push(node.text.replaceAll('\\', ''));
    if (ts.isTemplateExpression(node)) texts.push(node.getText());
    if (!ts.isStringLiteralLike(node)) continue;
    texts.push(node.text);
    if (/^\w+$/.test(node.text)) words.add(node.text);
  }
  return { file: file.fileName, words, articles: [...new Set(texts.flatMap(articlesIn))] };
}

const subjectOf = (file: string): string => file.split('/')[0] ?? file;
const testOf = (file: string): string => file.replace(/\.ts$/, '.test.ts');

/** A test covers a rule of its own subject that it names, or whose article it cites. */
export function coverageOf(rule: Rule, tests: readonly Tested[]): string[] {
  const near = tests.filter(
    ({ file }) => subjectOf(file) === subjectOf(rule.file) || file === testOf(rule.file),
  );
  return near.filter((test) => covers(test, rule)).map(({ file }) => file);
}

const covers = ({ words, articles }: Tested, { key, artikel }: Rule): boolean =>
  words.has(key) || articles.some((cited) => cited === artikel || cited.startsWith(`${artikel} `));
