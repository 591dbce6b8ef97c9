import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { PACKAGE } from '../package.ts';

const SRC = `${PACKAGE}src/`;

/** Parses the files of the domain that match, without types. */
export function sources(matches: (path: string) => boolean): ts.SourceFile[] {
  const paths = globSync('**/*.ts', { cwd: SRC }).filter(matches).sort();
  return paths.map((path) =>
    ts.createSourceFile(path, readFileSync(SRC + path, 'utf8'), ts.ScriptTarget.Latest, true),
  );
}

/** Every node of a file, from the outside in. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

/** Constants of one text in a file: articles are often put together from them. */
export function textConstants(file: ts.SourceFile): Map<string, string> {
  const found = new Map<string, string>();
  for (const node of nodesOf(file)) {
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name)) continue;
    if (node.initializer && ts.isStringLiteralLike(node.initializer))
      found.set(node.name.text, node.initializer.text);
  }
  return found;
}

/** What a text in the code reads, with the constants filled in; undefined when it is no text. */
export function textOf(node: ts.Node, constants: ReadonlyMap<string, string>): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  const spans = node.templateSpans.map(
    ({ expression, literal }) => (constants.get(expression.getText()) ?? '…') + literal.text,
  );
  return node.head.text + spans.join('');
}

/** The docstrings that stand right before a node. */
export const docsOf = (node: ts.Node): string[] =>
  ts.getJSDocCommentsAndTags(node).flatMap((doc) => (ts.isJSDoc(doc) ? [unwrapped(doc)] : []));

/** One line: an article may be cut in two by the end of a line. */
const unwrapped = (doc: ts.Node): string => doc.getText().replaceAll(/\s*\n\s*\*\s*/g, ' ');
