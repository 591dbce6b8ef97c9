import type { AutosaveResult } from '@keukentafel/ui/autosave';

/** Kit sends what an action returns as a flat list in which objects point at places in the list. */
function unflatten(list: unknown[], at = 0): unknown {
  const value = list[at];
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((place) => unflatten(list, Number(place)));
  const pairs = Object.entries(value).map(([key, place]) => [key, unflatten(list, Number(place))]);
  return Object.fromEntries(pairs);
}

interface Action {
  type?: string;
  status?: number;
  data?: string;
}
interface Data {
  zin?: string;
  fouten?: { text: string }[];
  velden?: Record<string, number>;
}

/** A person has to act: enter the code (401), choose between two texts (409), mend a mistake (4xx). */
const mustAct = (status: number): boolean => status >= 400 && status < 500 && status !== 429;

/** Reads the answer of `?/bewaar`. Our own server wrote it, so its shape is taken as it is. */
export async function readAnswer(response: Response): Promise<AutosaveResult> {
  const { type, status = response.status, data } = (await response.json()) as Action;
  const { zin, fouten, velden } = (data ? unflatten(JSON.parse(data)) : {}) as Data;
  if (type === 'success') {
    const fields = Object.entries(velden ?? {}).map(([name, value]) => [name, String(value)]);
    return { ok: true, velden: Object.fromEntries(fields) };
  }
  const why = fouten?.[0]?.text ?? zin;
  const reden = why && status < 500 ? `Nog niet opgeslagen. ${why}` : why;
  return { ok: false, reden, stop: mustAct(status), status };
}
