import ts from 'typescript';
import type { Plugin } from 'vite';
import { nodesOf } from './law/source.ts';
import { PACKAGE } from './package.ts';

interface Piece {
  start: number;
  end: number;
}

/** The sentences in a file: text of more than one word, also the parts of a template. */
function sentencesIn(file: ts.SourceFile): Piece[] {
  return [...nodesOf(file)].flatMap((node) => {
    const text =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node);
    if (
      !text ||
      !/\S\s+\S/.test(node.text) ||
      (ts.isPropertyAssignment(node.parent) && node.parent.name === node)
    )
      return [];
    const closing = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) ? '${'.length : 1;
    return [{ start: node.getStart() + 1, end: node.getEnd() - closing }];
  });
}

function emptied(path: string, code: string): string {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const pieces = sentencesIn(file).toSorted((a, b) => b.start - a.start);
  return pieces.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
}

/** Takes the sentences out of our modules, so that what is left can be weighed as rules. */
export const withoutTexts: Plugin = {
  name: 'without-texts',
  enforce: 'pre',
  transform: (code, id) =>
    id.startsWith(`${PACKAGE}src/`) ? { code: emptied(id, code), map: null } : null,
};
