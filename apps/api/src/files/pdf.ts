import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GegevensDocument } from '../inzage/document.ts';
import type { PlanDocument } from './planDocument.ts';
import { breakable, mapTexts, refusedSigns, without } from './printable.ts';

const font = (path: string): Buffer =>
  readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${path}`)));

const makePress = () => ({
  compiler: NodeCompiler.create({
    fontArgs: [
      {
        fontBlobs: [
          font('400Regular/NotoSans_400Regular.ttf'),
          font('700Bold/NotoSans_700Bold.ttf'),
        ],
      },
    ],
  }),
  plan: readFileSync(new URL('./plan.typ', import.meta.url), 'utf8'),
  gegevens: readFileSync(new URL('../inzage/gegevens.typ', import.meta.url), 'utf8'),
});

let press: ReturnType<typeof makePress> | null = null;

const TRIES = 6;
/** Keeps what was compiled for a few documents, no more. */
const CACHE = 10;

/**
 * The plan as a tagged PDF (PDF/UA-1). The writer refuses a document that is not accessible; signs
 * that no font has are taken out of the print and tried again.
 */
export const planPdf = (document: PlanDocument, at: number): Buffer => print('plan', document, at);

/** Everything held about a resident, in the same way. */
export const gegevensPdf = (document: GegevensDocument, at: number): Buffer =>
  print('gegevens', document, at);

type Template = 'plan' | 'gegevens';

const print = (template: Template, document: unknown, at: number): Buffer => {
  press ??= makePress();
  let data = mapTexts(document, breakable);
  for (let attempt = 1; ; attempt += 1) {
    const done = printed(press, template, data, at);
    if (done.pdf) return done.pdf;
    const signs = refusedSigns(done.message);
    if (signs.length === 0 || attempt >= TRIES)
      throw new Error('the document could not be printed');
    data = mapTexts(data, without(signs));
  }
};

const printed = (
  { compiler, ...texts }: NonNullable<typeof press>,
  template: Template,
  data: unknown,
  at: number,
): { pdf: Buffer; message?: undefined } | { pdf: null; message: string } => {
  const inputs = { plan: JSON.stringify(data) };
  const { result } = compiler.compile({ mainFileContent: texts[template], inputs });
  if (!result) return { pdf: null, message: '' };
  try {
    const creationTimestamp = Math.floor(at / 1000);
    return { pdf: compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp }) };
  } catch (error) {
    return { pdf: null, message: error instanceof Error ? error.message : '' };
  } finally {
    compiler.evictCache(CACHE);
  }
};
