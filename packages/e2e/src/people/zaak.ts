import type { Inwoner } from './inwoner.ts';
import { doMelding } from './melding.ts';

export const NEED = 'Mijn huis schoonhouden lukt niet meer';
export const PRIVATE = 'Kanarie 8f3a: mijn zoon mag dit niet weten';

/** A resident hands in a plan with one need, of which one answer stays private. */
export async function reportsNeed(inwoner: Inwoner, spoed = false) {
  const code = await inwoner.beginsWith(NEED);
  await inwoner.skips('Wat gaat hierbij goed?');
  await inwoner.answers('Wat lukt niet, of kost te veel moeite?', {
    tekst: 'Dweilen en ramen lappen',
    bespreken: true,
  });
  await inwoner.answers('Sinds wanneer is dit zo?', { tekst: PRIVATE, alleenVoorMij: true });
  await inwoner.sees('Hoe gaat het op een slechte dag?');
  return { code, reference: await doMelding(inwoner, { spoed }) };
}
