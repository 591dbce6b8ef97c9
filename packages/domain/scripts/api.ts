import ts from 'typescript';
import { PACKAGE, SUBJECTS } from './package.ts';
import { pretty } from './pretty.ts';

const FLAGS =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.InTypeAlias |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

function program(): ts.Program {
  const { config } = ts.readConfigFile(`${PACKAGE}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, PACKAGE);
  return ts.createProgram(Object.values(SUBJECTS), options);
}

/** Sentences in a table are content, not interface: only that they are text counts. */
const withoutSentences = (code: string): string =>
  code
    .replaceAll(/(["'`])(?:(?!\1)[^\\]|\\.)*\1/g, (text) => (/\s/.test(text) ? 'string' : text))
    .replaceAll(/string & (?:z\.core\.)?\$brand<"Day">/g, 'Day');

const printer = ts.createPrinter({ removeComments: true });
const asWritten = (node: ts.Node): string =>
  printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());

/** A schema is told as it is written: that is what people read. */
const isSchema = (type: ts.Type): boolean => type.getProperty('_zod') !== undefined;

const LARGE = 1500;

class Report {
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** Everything that a subject exports, by name. */
  of(file: ts.SourceFile): string[] {
    const module = this.#checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${file.fileName} is no module.`);
    const symbols = this.#checker.getExportsOfModule(module);
    const names = symbols.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return names.flatMap((symbol) => {
      const declarations = this.#original(symbol).declarations ?? [];
      return declarations.map((node) => this.#line(symbol.name, node));
    });
  }

  #original(symbol: ts.Symbol): ts.Symbol {
    const alias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    return alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }

  #line(name: string, node: ts.Declaration): string {
    if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) return asWritten(node);
    if (ts.isClassDeclaration(node)) return this.#class(name, node);
    if (ts.isFunctionDeclaration(node)) return this.#function(name, node);
    if (!ts.isVariableDeclaration(node) || !node.initializer) return asWritten(node);
    if (ts.isArrowFunction(node.initializer)) return this.#function(name, node.initializer);
    const type = this.#checker.getTypeAtLocation(node);
    if (isSchema(type)) return `export const ${name} = ${asWritten(node.initializer)};`;
    return `export declare const ${name}: ${this.#table(type)};`;
  }

  /** A large table is told by its keys and the columns of a row. */
  #table(type: ts.Type): string {
    const whole = this.#print(type);
    const rows = type.getProperties();
    const [first] = rows;
    if (whole.length < LARGE || !first || this.#checker.isArrayLikeType(type)) return whole;
    const row = this.#checker.getTypeOfSymbol(first);
    const columns = row.getProperties();
    const keys = rows.map(({ name }) => JSON.stringify(name)).join(' | ');
    // The properties of an array are not ours, and the compiler numbers some of them anew each time.
    if (this.#checker.isArrayLikeType(row)) return `Record<${keys}, ${this.#print(row)}>`;
    return `Record<${keys}, { ${columns.map(({ name }) => name).join('; ')} }>`;
  }

  #class(name: string, node: ts.ClassDeclaration): string {
    const properties = this.#checker.getTypeAtLocation(node).getProperties();
    const own = properties.filter(
      ({ valueDeclaration: at }) => at?.getSourceFile() === node.getSourceFile(),
    );
    const rows = own.map((member) => {
      const optional = member.flags & ts.SymbolFlags.Optional ? '?' : '';
      return `${member.name}${optional}: ${this.#print(this.#checker.getTypeOfSymbol(member))}`;
    });
    return `export declare class ${name} { ${rows.join('; ')} }`;
  }

  #function(name: string, node: ts.FunctionDeclaration | ts.ArrowFunction): string {
    const types = node.typeParameters?.map(asWritten).join(', ');
    const parameters = node.parameters.map(asWritten).join(', ');
    const result = node.type ? asWritten(node.type) : this.#result(node);
    return `export declare function ${name}${types ? `<${types}>` : ''}(${parameters}): ${result};`;
  }

  #result(node: ts.FunctionDeclaration | ts.ArrowFunction): string {
    const signature = this.#checker.getSignatureFromDeclaration(node);
    const result = signature ? this.#print(signature.getReturnType()) : 'unknown';
    return result.length < LARGE ? result : 'Inferred';
  }

  #print(type: ts.Type): string {
    return this.#checker.typeToString(type, undefined, FLAGS);
  }
}

/** Path in the package → the public names of one subject with their types. */
export async function apiFiles(): Promise<Map<string, string>> {
  const all = program();
  const report = new Report(all.getTypeChecker());
  const rows = Object.entries(SUBJECTS).map(async ([subject, entry]) => {
    const file = all.getSourceFile(entry);
    if (!file) throw new Error(`${entry} is not in the program.`);
    const code = withoutSentences(report.of(file).join('\n\n'));
    const text = `# @keukentafel/domain/${subject}\n\nGenerated: the public names and their types.\n\n\`\`\`ts\n${code}\n\`\`\`\n`;
    return [`api/${subject}.md`, await pretty(text, 'markdown')] as const;
  });
  return new Map(await Promise.all(rows));
}
