import { deserialize } from '$app/forms';
import type { AutosaveResult } from '@keukentafel/ui';
import type { Gevolg } from '#lib/types.ts';
import { collisionOf, type Collision, type Done, type Refusal } from '#lib/refusal.ts';

interface Watchers {
  done: (gevolg: Gevolg | undefined) => void;
  collided: (collision: Collision) => void;
}

/** Signed out or out of reach: the same text may be saved later. Else a person has to act first. */
const mayPass = (status: number): boolean => status === 401 || status === 429 || status >= 500;

/** Reads an action's answer to autosave: truthfully, and with the newest version for the next one. */
export async function readSaved(response: Response, watch: Watchers): Promise<AutosaveResult> {
  const result = deserialize<Done & Record<string, unknown>, Refusal & Record<string, unknown>>(
    await response.text(),
  );
  if (result.type === 'success') {
    watch.done(result.data?.gevolg);
    const versie = result.data?.versie;
    return { ok: true, velden: versie === undefined ? {} : { versie: String(versie) } };
  }
  if (result.type !== 'failure') return { ok: false };
  const collision = result.data && collisionOf(result.data);
  if (collision) watch.collided(collision);
  const reden = `Nog niet opgeslagen. ${reasonOf(result.data)}`;
  return { ok: false, reden, stop: !mayPass(result.status) };
}

function reasonOf(refusal: Refusal | undefined): string {
  return refusal?.fouten[0]?.text || refusal?.melding || '';
}
