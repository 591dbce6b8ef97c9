import { z } from 'zod';
import { optionalText, safeText } from '../text.ts';

/** What has to be investigated (Wmo 2015 art. 2.3.2 lid 4). Plan and report share these letters. */
export const LETTERS = {
  a: 'Wat u nodig hebt en wat u belangrijk vindt',
  b: 'Wat u zelf kunt en wat uw huisgenoten kunnen',
  c: 'Wat anderen voor u doen of kunnen doen',
  d: 'Wat degene nodig heeft die voor u zorgt',
  e: 'Wat er in de buurt is',
  f: 'Andere zorg en hulp die u hebt',
  g: 'Wat het kost',
} as const;
export type Letter = keyof typeof LETTERS;
export const LETTER_LIJST = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const satisfies Letter[];

/** Where a paragraph came from. */
export const BRONNEN = ['plan', 'bevinding', 'eis', 'zaak', 'melding', 'instelling'] as const;

export const Bron = z.strictObject({
  soort: z.enum(BRONNEN),
  verwijzing: z.string(),
  door: z.string(),
});
export type Bron = z.infer<typeof Bron>;

/** One paragraph of the report, with its letter, the need it is about and its source. */
export const Alinea = z.strictObject({
  id: z.string().min(1).max(200),
  letter: z.enum([...LETTER_LIJST, 'algemeen']),
  behoefteId: z.string().nullable(),
  bron: Bron,
  tekst: safeText(20_000),
});
export type Alinea = z.infer<typeof Alinea>;

export const REACTIEKEUZES = {
  klopt: 'Dit klopt',
  kloptNiet: 'Dit klopt niet',
  toevoegen: 'Ik wil iets toevoegen',
} as const;
export type Reactiekeuze = keyof typeof REACTIEKEUZES;

/** What the resident answers to one paragraph: it stands beside the text, never over it. */
export const Reactie = z
  .strictObject({
    alineaId: z.string().min(1).max(200),
    keuze: z.enum(['klopt', 'kloptNiet', 'toevoegen'], { error: 'Kies wat u wilt zeggen.' }),
    tekst: optionalText(),
  })
  .refine(({ keuze, tekst }) => keuze === 'klopt' || tekst.trim() !== '', {
    path: ['tekst'],
    error: 'Schrijf op wat er niet klopt of wat u wilt toevoegen.',
  });
export type Reactie = z.infer<typeof Reactie>;
