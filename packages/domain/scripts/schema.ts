import { z } from 'zod';
import { InstellingenDocument, INSTELLINGEN_VERSIE } from '../src/instellingen/index.ts';
import { AfwegingDocument, DOCUMENT_VERSIE, LadderInstellingen } from '../src/ladder/index.ts';
import { Melding, PLAN_VERSIE, PlanDocument, PlanRecord } from '../src/plan/index.ts';
import { Day } from '../src/time/index.ts';
import { ZAAK_VERSIE, ZaakDocument } from '../src/zaak/index.ts';
import { pretty } from './pretty.ts';
import { UitkomstDocument } from './shapes.ts';

interface Published {
  schema: z.ZodType;
  versie: number;
  title: string;
}

/** The documents that travel between systems: file name → what it describes. */
export const DOCUMENTS: Readonly<Record<string, Published>> = {
  plan: { schema: PlanDocument, versie: PLAN_VERSIE, title: 'Persoonlijk plan' },
  'plan-record': { schema: PlanRecord, versie: 1, title: 'One record of a persoonlijk plan' },
  melding: { schema: Melding, versie: 1, title: 'Melding' },
  'zaak-feiten': { schema: ZaakDocument, versie: ZAAK_VERSIE, title: 'Facts of a case' },
  'afweging-document': {
    schema: AfwegingDocument,
    versie: DOCUMENT_VERSIE,
    title: 'Input of the command assess',
  },
  'afweging-uitkomst': {
    schema: UitkomstDocument,
    versie: DOCUMENT_VERSIE,
    title: 'Output of the command assess',
  },
  instellingen: {
    schema: InstellingenDocument,
    versie: INSTELLINGEN_VERSIE,
    title: 'Policy of a municipality, with every version since the first',
  },
  'ladder-instellingen': {
    schema: LadderInstellingen,
    versie: 1,
    title: 'Parameters of the municipality for the ladder',
  },
};

const COMMENT =
  'Generated from the zod schemas. Rules between fields are checked by the package, not here.';

/** One JSON Schema (2020-12) as it goes into schema/. */
export function jsonSchema(name: string, { schema, versie, title }: Published): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: made }) => {
      if (zodSchema === Day) made.format = 'date';
    },
  });
  const $id = `urn:keukentafel:domain:${name}:${versie}`;
  return { $schema, $id, title, $comment: COMMENT, ...rest };
}

/** Path in the package → text. */
export async function schemaFiles(): Promise<Map<string, string>> {
  const rows = Object.entries(DOCUMENTS).map(async ([name, published]) => {
    const text = JSON.stringify(jsonSchema(name, published));
    return [`schema/${name}.json`, await pretty(text, 'json')] as const;
  });
  return new Map(await Promise.all(rows));
}
