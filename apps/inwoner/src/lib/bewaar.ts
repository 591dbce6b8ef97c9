import { deserialize } from '$app/forms';
import { Autosave, type AutosaveResult } from '@keukentafel/ui';

const reason = (data: Record<string, unknown> | undefined): string | undefined =>
  typeof data?.['zin'] === 'string' ? data['zin'] : undefined;

/** Hidden fields to write back: the new version of each record that was saved. */
const fields = (data: Record<string, unknown> | undefined): Record<string, string> => {
  const velden = data?.['velden'];
  if (typeof velden !== 'object' || velden === null) return {};
  return Object.fromEntries(Object.entries(velden).map(([name, value]) => [name, String(value)]));
};

/** A person has to act: enter the code (401), choose between two texts (409), mend a mistake (4xx). */
const mustAct = (status: number): boolean => status >= 400 && status < 500 && status !== 429;

async function read(response: Response): Promise<AutosaveResult> {
  const result = deserialize(await response.text());
  if (result.type === 'success') return { ok: true, velden: fields(result.data) };
  if (result.type !== 'failure') return { ok: false };
  const { data, status } = result;
  return { ok: false, reden: reason(data), stop: mustAct(status), status };
}

/** Saves the form around it by its action `?/bewaar` while somebody types. */
export const bewaarder = (): Autosave => new Autosave({ action: '?/bewaar', read, omit: ['code'] });
