import { fail, type ActionFailure } from '@sveltejs/kit';
import type { Done, Refusal, Stored } from '#lib/refusal.ts';
import { explain, type Explanation } from '#lib/server/explain.ts';
import { FieldError } from '#lib/server/form.ts';

interface Form {
  formulier: string;
  form: FormData;
  /** What is stored now, asked for when someone else saved first. */
  current?: () => Promise<Stored | null>;
  /** What was typed, in the shape in which `current` gives what is stored. */
  normal?: () => Record<string, string>;
  /** The API's name of a field as this form calls it. */
  rename?: (field: string) => string;
}

type Work = () => Promise<string | Omit<Done, 'formulier'>>;

/** Does the work of a form. Whatever goes wrong, the answer carries back what was typed. */
export async function attempt(of: Form, work: Work): Promise<Done | ActionFailure<Refusal>> {
  try {
    const done = await work();
    return { formulier: of.formulier, ...(typeof done === 'string' ? { gelukt: done } : done) };
  } catch (cause) {
    const why = cause instanceof FieldError ? fieldExplanation(cause) : explain(cause);
    const huidig = why.fout === 'verouderd' ? await currentOf(of) : null;
    return fail(why.status, refusal(of, why, huidig));
  }
}

/** Not being able to show the other text must not lose the own text too. */
async function currentOf({ current }: Form): Promise<Stored | null> {
  return current ? current().catch(() => null) : null;
}

function fieldExplanation({ message, velden }: FieldError): Explanation {
  return { status: 400, zin: message, fout: 'ongeldig', velden };
}

const UITGELOGD =
  'U bent uitgelogd. Uw tekst staat er nog. Log in een nieuw tabblad in en bewaar dan opnieuw.';

function refusal(of: Form, why: Explanation, huidig: Stored | null): Refusal {
  const rename = of.rename ?? ((field: string) => field);
  return {
    formulier: of.formulier,
    status: why.status,
    melding: why.status === 401 ? UITGELOGD : why.zin,
    fout: why.fout,
    fouten: Object.entries(why.velden).map(([field, zinnen]) => ({
      name: rename(field),
      text: zinnen[0] ?? '',
    })),
    waarden: typed(of.form),
    huidig,
    mijn: huidig && of.normal ? of.normal() : Object.fromEntries(typed(of.form)),
  };
}

function typed(form: FormData): [string, string][] {
  return [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
}
