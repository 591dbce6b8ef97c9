import type { RequestEvent } from '@sveltejs/kit';
import { samenvatting } from '#lib/melding/waarden.ts';
import type { Api } from '#lib/server/api.ts';
import { foutVan } from '#lib/server/fouten.ts';
import { leeg, type MeldingWaarden } from '#lib/server/melding.ts';
import { storeForm, type Botsing, type Saved } from '#lib/server/opslaan.ts';

/** The melding as it was typed before, on whatever device. */
export async function typedBefore({ inwoner }: Api): Promise<MeldingWaarden> {
  const { versie, concept } = await inwoner.melding.concept.query();
  return { ...leeg, ...concept, versie: String(versie) };
}

/** What stands on another device: of the fields that differ, what they are called and say. */
export async function otherDevice(api: Api, typed: MeldingWaarden): Promise<Botsing> {
  const there = await typedBefore(api);
  const mine = new Map(samenvatting(typed).map(({ term, waarde }) => [term, waarde]));
  const all = samenvatting(there);
  const different = all.filter(({ term, waarde }) => mine.get(term) !== waarde);
  // What differs can be hidden: about the other person, when it is not for another.
  const shown = different.length > 0 ? different : all;
  const tekst = shown.map(({ term, waarde }) => `${term}: ${waarde || '(leeg)'}`).join('\n');
  return { key: 'melding', versie: Number(there.versie), tekst };
}

/** What is decided on the last screen is asked there again. */
const conceptOf = ({ planMeesturen: _1, elders: _2, versie: _3, ...concept }: MeldingWaarden) =>
  concept;

/** Without a version there is nothing to keep: a helper, who can not send it either. */
async function save(api: Api, typed: MeldingWaarden): Promise<Saved> {
  if (typed.versie === '') return { versies: {}, botsingen: [] };
  const input = { concept: conceptOf(typed), versie: Number(typed.versie) };
  try {
    const saved = await api.inwoner.melding.bewaarConcept.mutate(input);
    return { versies: { melding: saved.versie }, botsingen: [] };
  } catch (error) {
    if (foutVan(error).code !== 'verouderd') throw error;
    return { versies: {}, botsingen: [await otherDevice(api, typed)] };
  }
}

/** Keeps what was typed with the plan; goes on with the version as it is after that. */
export async function keep(event: RequestEvent, form: FormData, typed: MeldingWaarden) {
  const result = await storeForm(event, form, () => save(event.locals.api, typed), typed);
  if (!result.opgeslagen) return result;
  const versie = String(result.versies['melding'] ?? typed.versie);
  return { opgeslagen: true as const, waarden: { ...typed, versie } };
}
