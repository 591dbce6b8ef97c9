import { BevoegdheidInvoer } from '@keukentafel/domain/ladder';
import { attempt } from '#lib/server/action.ts';
import { optional, parsed, text, version } from '#lib/server/form.ts';
import { freshZaak, type ZaakEvent } from '#lib/server/zaak.ts';
import type { Zaak } from '#lib/types.ts';

const MOGELIJK = 'bevoegdheidVastgesteld';

/** Which municipality must act: what was recorded, what follows, and the form to record it. */
export function bevoegdheidOf(zaak: Zaak) {
  const { bevoegdheid, doorzendAdvies, mogelijk } = zaak;
  return {
    mag: mogelijk.includes(MOGELIJK),
    advies: bevoegdheid ? null : doorzendAdvies,
    uitkomsten: bevoegdheid ? outcomesOf(bevoegdheid) : [],
    waarden: fieldsOf(zaak),
  };
}

export type BevoegdheidView = ReturnType<typeof bevoegdheidOf>;

const MERK = {
  ...{ bevoegd: 'goed', voldoet: 'goed', nietBevoegd: 'blokkade', voldoetNiet: 'blokkade' },
  onbekend: 'open',
} as const;
const STAND = {
  ...{ bevoegd: 'Deze gemeente', nietBevoegd: 'Andere gemeente' },
  ...{ voldoet: 'Voldoet', voldoetNiet: 'Voldoet niet', onbekend: 'Nog uitzoeken' },
} as const;

/** Where another municipality must act, that one looks at residence. */
const outcomesOf = ({ bevoegd, verblijf }: NonNullable<Zaak['bevoegdheid']>) =>
  [
    { naam: 'Welke gemeente', ...bevoegd },
    ...(bevoegd.uitkomst === 'bevoegd' ? [{ naam: 'Nationaliteit of verblijf', ...verblijf }] : []),
  ].map(({ naam, uitkomst, tekst, voorInwoner, artikel, ontbreekt }) => ({
    ...{ naam, tekst, voorInwoner, artikel, ontbreekt },
    ...{ merk: MERK[uitkomst], stand: STAND[uitkomst] },
  }));

/** What was recorded; before the first time the place that the melding names. */
function fieldsOf({ bevoegdheid, melding }: Zaak): Record<string, string> {
  const { soort, woonplaats, bron, verblijf } = bevoegdheid?.feiten ?? {};
  return {
    soort: soort ?? 'ondersteuning',
    woonplaats: woonplaats ?? (bevoegdheid ? '' : melding.plaats),
    bron: bron ?? '',
    'verblijf.status': verblijf?.status ?? '',
    'verblijf.bron': verblijf?.bron ?? '',
  };
}

function readBevoegdheid(form: FormData): BevoegdheidInvoer {
  const status = optional(form, 'verblijf.status');
  return parsed(BevoegdheidInvoer, {
    soort: text(form, 'soort'),
    woonplaats: optional(form, 'woonplaats')?.trim() ?? null,
    bron: text(form, 'bron'),
    verblijf: status && { status, bron: text(form, 'verblijf.bron') },
  });
}

/** Records which municipality must act, and nationality or residence when it was looked at. */
export async function stelVast(event: ZaakEvent) {
  const form = await event.request.formData();
  const rename = (field: string) => field.replace(/^bevoegdheid\./, '');
  const current = async () => {
    const zaak = await freshZaak(event);
    return { versie: zaak.versie, waarden: fieldsOf(zaak) };
  };
  return attempt({ formulier: 'bevoegdheid', form, rename, current }, async () => {
    await event.locals.api.consulent.zaak.bevoegdheid.mutate({
      id: event.params.id,
      versie: version(form),
      bevoegdheid: readBevoegdheid(form),
    });
    return 'Vastgelegd welke gemeente bevoegd is.';
  });
}
