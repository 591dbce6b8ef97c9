import type { PlanRecord } from '@keukentafel/domain/plan';

type Of<S extends PlanRecord['soort']> = Extract<PlanRecord, { soort: S }>;

const id = '0190b000-0000-7000-8000-000000000001';
const safetyId = '0190b000-0000-7000-8000-000000000002';
const marks = { bespreken: false, alleenVoorMij: false };

const need: Of<'behoefte'> = {
  ...{ soort: 'behoefte', id, leefgebied: 'huishouden', ...marks },
  omschrijving: 'Mijn huis schoon',
};
const answer: Of<'antwoord'> = {
  ...{ soort: 'antwoord', vraag: 'watLuktNiet', behoefteId: id, tekst: 'Dweilen lukt niet.' },
  ...{ keuzes: [], deel: null, weetIkNiet: false, ...marks },
};

/** A small plan: a need to share, one about safety, and an answer that is nobody else's. */
export const samples = {
  need,
  safety: { ...need, id: safetyId, leefgebied: 'veiligheid', omschrijving: 'Bang thuis' },
  shared: answer,
  secret: { ...answer, vraag: 'slechteDag', tekst: 'Dan huil ik.', alleenVoorMij: true },
  topics: { soort: 'leefgebieden', gekozen: ['huishouden', 'veiligheid'] },
} as const satisfies Record<string, PlanRecord>;
