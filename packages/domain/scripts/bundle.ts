import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { PACKAGE } from './package.ts';
import { withoutTexts } from './withoutTexts.ts';

/** Modules that hold nothing but texts: questions, words of residents, names of categories. */
const CONTENT =
  /src\/(plan\/(vragen\/|leefgebied\.ts|meldingVelden|taalwoorden|meenemen)|catalogue\/(thesaurus\/|categories\.ts|search\/(questions|danger-words))|plan\/gebieden\/|ladder\/(wetten|inhoud\/))/;

export interface BundleOptions {
  /** The subjects that the page uses, each with its source; they become one file. */
  subjects: Readonly<Record<string, string>>;
  /** Only these names of it, as an app would import them. */
  names?: readonly string[];
  /** Leave zod to the host. */
  withoutZod?: boolean;
  /** Leave those modules and all other sentences out, to weigh the rules alone. */
  withoutContent?: boolean;
}

/** Every name of the subjects, or only these. A name that two subjects have comes from the first. */
function entryOf({ subjects, names }: BundleOptions): string {
  const what = names ? `{ ${names.join(', ')} }` : '*';
  return Object.values(subjects)
    .map((file) => `export ${what} from '${file}';`)
    .join('\n');
}

/** Bundles subjects for a browser: one minified file, in memory. */
export async function bundle(options: BundleOptions): Promise<Rolldown.OutputChunk> {
  const external = (id: string): boolean =>
    (options.withoutZod === true && /^zod($|\/)/.test(id)) ||
    (options.withoutContent === true && CONTENT.test(id));
  const result = await build({
    root: PACKAGE,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [virtualEntry(entryOf(options)), options.withoutContent && withoutTexts],
    build: {
      write: false,
      minify: true,
      target: 'es2024',
      lib: { entry: ENTRY, formats: ['es'], fileName: 'bundle' },
      rolldownOptions: { external, output: { minify: true } },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const [chunk, ...more] = outputs.filter((file) => file.type === 'chunk');
  if (!chunk || more.length > 0) throw new Error(`One file expected, not ${more.length + 1}.`);
  return chunk;
}

const ENTRY = 'virtual:subjects';

const virtualEntry = (code: string): Plugin => ({
  name: 'subjects',
  resolveId: (id) => (id.endsWith(ENTRY) ? `\0${ENTRY}` : null),
  load: (id) => (id === `\0${ENTRY}` ? code : null),
});

/**
 * Bytes over the wire. What is imported from elsewhere is not counted, nor the list of names at the
 * end: in a page that uses them they are no exports.
 */
export const brotli = ({ code }: { code: string }): number =>
  brotliCompressSync(code.replace(/^(import[^;]*;)+/, '').replace(/export\{[^{}]*\};?\s*$/, ''))
    .byteLength;
