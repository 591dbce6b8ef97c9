import { LEEFGEBIED_IDS, VRAAG_IDS, VRAGEN, type PlanRecord } from '@keukentafel/domain/plan';
import { randomUUID } from 'node:crypto';
import type { TestApi } from '../../src/testing/api.ts';
import { melding } from '../../src/zaak/samples.ts';

type Next = () => string;

const marks = { bespreken: false, alleenVoorMij: false };

/** A plan with a canary in every text of it. */
const planOf = (next: Next, needs: number): PlanRecord[] => {
  const ids = Array.from({ length: needs }, () => randomUUID());
  const need = (id: string, at: number): PlanRecord => ({
    ...{ soort: 'behoefte', id, leefgebied: LEEFGEBIED_IDS[at % LEEFGEBIED_IDS.length] ?? 'wonen' },
    ...{ omschrijving: next(), ...marks, alleenVoorMij: at % 3 === 0 },
  });
  const answer = (vraag: (typeof VRAAG_IDS)[number], behoefteId: string | null): PlanRecord => ({
    ...{ soort: 'antwoord', vraag, behoefteId, tekst: next(), keuzes: [], deel: null },
    ...{ weetIkNiet: false, ...marks },
  });
  const offer = (behoefteId: string): PlanRecord => ({
    ...{ soort: 'aanbod', id: randomUUID(), behoefteId, serviceId: randomUUID() },
    ...{
      naam: next(),
      organisatie: next(),
      trede: 'algemeneVoorziening',
      uitkomst: null,
      ...marks,
    },
  });
  const perNeed = VRAAG_IDS.filter((id) => ['behoefte', 'trede'].includes(VRAGEN[id].over));
  const once = VRAAG_IDS.filter((id) => !perNeed.includes(id));
  return [
    ...ids.map(need),
    ...once.map((vraag) => answer(vraag, null)),
    ...ids.flatMap((id) => [...perNeed.map((vraag) => answer(vraag, id)), offer(id)]),
  ];
};

const quietly = (work: Promise<unknown>) => work.catch(() => undefined);

/** What goes wrong on purpose: each error must say nothing of what was sent. */
const mistakes = async (api: TestApi, token: string, next: Next): Promise<void> => {
  const { inwoner } = api.resident(token);
  const text = next();
  const [record] = planOf(() => `${text}\u0000`, 1);
  if (record) await quietly(inwoner.plan.save.mutate({ records: [{ record, versie: 0 }] }));
  await quietly(inwoner.plan.handIn.mutate({ referentie: text }));
  await quietly(inwoner.plan.remove.mutate({ key: text, versie: 1 }));
  await quietly(api.visitor().inwoner.plan.open.mutate({ code: text }));
  await quietly(api.visitor().catalogue.search.query({ q: text } as never));
  for (const body of [`{"code":"${text}"`, text, `[{"json":"${text}"}]`])
    await api.request('/trpc/inwoner.plan.save', {
      ...{ method: 'POST', body, headers: { 'content-type': 'application/json' } },
    });
  await api.pool.query('select $1::int', [text]).catch(() => undefined);
};

/** The form of a melding with a canary in every text of it; an email address is one too. */
const unsent = (next: Next) => ({
  ...{ voorWie: 'ander', weetHetDeAnder: 'ja', geboortedatum: '1-1-1950', postcode: '2801 AB' },
  ...{ melderNaam: next(), melderRelatie: next(), naam: next(), plaats: next(), email: next() },
  ...{ hulpvraag: next(), huisnummer: '12', telefoon: '', veilig: ['brief'], spoed: false },
});

/** Somebody who never sends the plan, and lets somebody else write along. */
export const draft = async (api: TestApi, next: Next, needs: number): Promise<string> => {
  const { token, code } = await api.visitor().inwoner.plan.start.mutate();
  const { inwoner } = api.resident(token);
  const records = planOf(next, needs).map((record) => ({ record, versie: 0 }));
  for (let at = 0; at < records.length; at += 100)
    await inwoner.plan.save.mutate({ records: records.slice(at, at + 100) });
  const [first] = records;
  if (first) await inwoner.plan.save.mutate({ records: [{ ...first, versie: 1 }] });
  await inwoner.melding.bewaarConcept.mutate({ concept: unsent(next), versie: 0 });
  const who = {
    naam: next(),
    relatie: next(),
    organisatie: next(),
    recht: 'meeschrijven',
  } as const;
  const helper = await inwoner.delen.maak.mutate({ ...who, dagen: 30 });
  await quietly(inwoner.delen.beeindig.mutate({ id: helper.id }));
  await mistakes(api, token, next);
  return code;
};

/** Somebody who reports and sends; staff write in the case. */
export const sent = async (api: TestApi, next: Next): Promise<void> => {
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  const { inwoner } = api.resident(token);
  const records = planOf(next, 1).map((record) => ({ record, versie: 0 }));
  await inwoner.plan.save.mutate({ records });
  await inwoner.melding.bewaarConcept.mutate({ concept: unsent(next), versie: 0 });
  const { referentie } = await inwoner.melding.doe.mutate({
    melding: melding({
      ...{ naam: next(), huisnummer: '12', plaats: next(), hulpvraag: next(), voorWie: 'ander' },
      ...{ melder: { naam: next(), relatie: next() }, weetHetDeAnder: 'ja' },
      email: `${next().toLowerCase().replace('é', 'e')}@example.org`,
    }),
    ...{ planMeesturen: true, andereGemeenteGelezen: true },
  });
  await inwoner.zaak.aanvullen.mutate({ tekst: next() });
  const samira = (await api.staff('samira')).consulent;
  const list = await samira.werkvoorraad.lijst.query({});
  const found = list.find((one) => one.referentie === referentie);
  if (!found) return;
  const { id } = found;
  await samira.zaak.open.query({ id });
  const step = { id, versie: found.versie, gebeurtenis: 'bevestigen' as const };
  await quietly(samira.zaak.stap.mutate({ ...step, toelichting: next() }));
  await quietly(inwoner.zaak.trekIn.mutate({ toelichting: next() }));
};
