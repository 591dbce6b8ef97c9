import { dag } from '#lib/dates.ts';
import { attempt } from '#lib/server/action.ts';
import { sendPdf } from '#lib/server/document.ts';
import { text } from '#lib/server/form.ts';
import { read } from '#lib/server/load.ts';
import { openZaak } from '#lib/server/zaak.ts';
import type { Actions, PageServerLoad } from './$types';

const inMegabytes = (bytes: number): string =>
  `${(bytes / 1024 / 1024).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`;

export const load = (async (event) => {
  const titel = 'Zaak: documenten';
  const zaak = await openZaak(event);
  const id = event.params.id;
  const found = await read(event, event.locals.api.consulent.document.lijst.query({ id }));
  const needs = zaak?.behoeften ?? [];
  const wanted = needs.filter(({ id: need }) =>
    zaak?.wegingen.some(({ behoefteId, eis }) => behoefteId === need && eis?.adviesNodig),
  );
  const documenten = (found ?? []).map(({ id: document, behoefteId, omvang, bewaardOp }) => ({
    ...{ id: document, op: dag(bewaardOp.slice(0, 10)), omvang: inMegabytes(omvang) },
    behoefte: needs.find(({ id: need }) => need === behoefteId)?.omschrijving ?? 'Een behoefte',
  }));
  const behoeften = wanted.map(({ id: need, omschrijving }) => ({ id: need, omschrijving }));
  return { titel, documenten, behoeften };
}) satisfies PageServerLoad;

export const actions: Actions = {
  bewaar: async (event) => {
    const form = await event.request.formData();
    return attempt({ formulier: 'bewaar', form }, async () => {
      await sendPdf(event, event.params.id, form);
      return 'Het document is bewaard.';
    });
  },
  verwijder: async (event) => {
    const form = await event.request.formData();
    return attempt({ formulier: 'verwijder', form }, async () => {
      const documentId = text(form, 'document');
      const of = { id: event.params.id, documentId };
      await event.locals.api.consulent.document.verwijder.mutate(of);
      return 'Het document is weg.';
    });
  },
};
