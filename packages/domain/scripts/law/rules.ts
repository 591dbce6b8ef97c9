import ts from 'typescript';
import { articlesIn } from './articles.ts';
import { docsOf, nodesOf, sources, textConstants, textOf } from './source.ts';

/** A place in the code that cites an article. */
export interface Rule {
  artikel: string;
  /** TERMIJNEN.bezwaar, or the name of a function, type or schema. */
  name: string;
  /** The word by which a test would name it. */
  key: string;
  file: string;
  /** A row of a table: such a rule must be named by a test. */
  row: boolean;
}

const isCode = (path: string): boolean =>
  !/\.test\.ts$|testing\/|testPlans|\/index\.ts$/.test(path);

/** Every citation in the tables, sentences and docstrings of the domain. */
export const rules = (): Rule[] => sources(isCode).flatMap(rulesIn);

function rulesIn(file: ts.SourceFile): Rule[] {
  const constants = textConstants(file);
  const found = [...nodesOf(file)].flatMap((node) => {
    const text = textOf(node, constants);
    const texts = text === undefined ? docsOf(node) : [text];
    const owner = ownerOf(node);
    if (!owner) return [];
    const row = text !== undefined && owner.row;
    return texts
      .flatMap(articlesIn)
      .map((artikel) => ({ artikel, ...owner, row, file: file.fileName }));
  });
  return unique(found);
}

/** One line per rule and article; a row of a table wins over a docstring. */
function unique(found: readonly Rule[]): Rule[] {
  const byName = new Map<string, Rule>();
  for (const rule of found) {
    const at = `${rule.artikel} ${rule.name}`;
    byName.set(at, { ...rule, row: rule.row || byName.get(at)?.row === true });
  }
  return [...byName.values()];
}

interface Owner {
  name: string;
  key: string;
  row: boolean;
}

/** The named thing at the top of the file, and inside a table the key of the row. */
function ownerOf(node: ts.Node): Owner | undefined {
  const path = [...upwards(node)];
  const top = path.map(topName).find((name) => name !== undefined);
  if (!top) return undefined;
  const keys = path.filter(ts.isPropertyAssignment).map(({ name }) => name.getText());
  const key = keys.at(-1)?.replaceAll(/['"]/g, '');
  if (key === undefined || path.some(ts.isFunctionLike)) return { name: top, key: top, row: false };
  return { name: `${top}.${key}`, key, row: keys.includes('artikel') && key !== 'artikel' };
}

function* upwards(node: ts.Node): Generator<ts.Node> {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) yield at;
}

/** The name of a declaration at the top level of its file. */
function topName(node: ts.Node): string | undefined {
  if (ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent))
    return node.name.getText();
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0]?.name.getText();
  if (!ts.isSourceFile(node.parent)) return undefined;
  const named =
    ts.isFunctionDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isClassDeclaration(node);
  return named ? node.name?.getText() : undefined;
}
