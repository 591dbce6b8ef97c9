import { DELEN, Deel, VRAGEN, type Antwoord, type VraagId } from '@keukentafel/domain/plan';
import type { Choice } from '@keukentafel/ui';
import { flag, many, text } from '#lib/server/form.ts';
import type { Screen } from '#lib/server/screens.ts';

/** An answer as the form holds it. */
export interface AnswerFields {
  tekst: string;
  keuzes: string[];
  deel: string;
  weetIkNiet: boolean;
  bespreken: boolean;
  alleenVoorMij: boolean;
}

export const emptyAnswer: AnswerFields = {
  tekst: '',
  keuzes: [],
  deel: '',
  weetIkNiet: false,
  bespreken: false,
  alleenVoorMij: false,
};

export const answerIn = (form: FormData): AnswerFields => ({
  tekst: text(form, 'tekst'),
  keuzes: many(form, 'keuzes'),
  deel: text(form, 'deel'),
  weetIkNiet: flag(form, 'weetIkNiet'),
  bespreken: flag(form, 'bespreken'),
  alleenVoorMij: flag(form, 'alleenVoorMij'),
});

/** The record to save; a share the question does not know is left out. */
export function answerRecord(
  { vraag, behoefteId }: Screen,
  { tekst, keuzes, deel, weetIkNiet, bespreken, alleenVoorMij }: AnswerFields,
): { soort: 'antwoord' } & Antwoord {
  const share = Deel.safeParse(deel);
  const said = { tekst, keuzes, deel: share.success ? share.data : null, weetIkNiet };
  return { soort: 'antwoord', vraag, behoefteId, ...said, bespreken, alleenVoorMij };
}

const DEEL_CHOICES: Choice[] = [
  { value: '', label: 'Dat zeg ik nog niet' },
  ...Deel.options.map((value) => ({ value, label: DELEN[value].label })),
];

/** The words of a question for its screen: nothing of the table itself goes to the browser. */
export function questionView(id: VraagId) {
  const { label, hulp, voorbeeld, tips, tipsMantelzorger, regel, metDeel, meerkeuze, ...rest } =
    VRAGEN[id];
  const keuzes = (rest.keuzes ?? []).map(({ waarde, label }): Choice => ({ value: waarde, label }));
  const info = Object.entries(rest.info ?? {}).map(([waarde, regels]) => ({
    titel: keuzes.find(({ value }) => value === waarde)?.label ?? '',
    regels,
  }));
  return {
    id,
    over: rest.over,
    label,
    hulp,
    voorbeeld,
    keuzes,
    meerkeuze: meerkeuze === true,
    delen: metDeel ? DEEL_CHOICES : null,
    weetIkNiet: rest.weetIkNiet,
    tips,
    tipsMantelzorger,
    regel: regel ?? null,
    info,
    zoeken: id === 'algemeneVoorziening',
  };
}
