import { Bevinding } from '@keukentafel/domain/ladder';
import { parsed, text } from '#lib/server/form.ts';
import { absenceFields, readAbsence } from '#lib/server/afwezig.ts';
import { readFields, showFields, showRows } from '#lib/server/fields.ts';
import { pgbFields, readPgb } from '#lib/server/pgb.ts';
import { placeOf, readRows } from '#lib/server/rows.ts';
import { BEWIJS, BIJDRAGEN, FORMATEN, GEHOORD } from '#lib/weging/formaten.ts';

type Trede = Bevinding['trede'];

/** The finding that a form holds; what is wrong is said beside the field it stands in. */
export function readBevinding(form: FormData, trede: Trede): Bevinding {
  const formaat = FORMATEN[trede];
  const lists = [GEHOORD, BEWIJS, ...(formaat.lijst ? [formaat.lijst] : [])].map((lijst) => ({
    lijst: lijst.naam,
    ...readRows(form, lijst),
  }));
  const huis =
    trede === 'gebruikelijkeHulp' ? readAbsence(form, rowsOf(lists, 'huisgenoten')) : null;
  const bijdragen = { lijst: 'bijdragen', ...readRows(form, BIJDRAGEN, ['taakId']) };
  const pgb = trede === 'maatwerkvoorziening' ? readPgb(form) : null;
  const value = {
    ...readFields(form, formaat.los),
    ...(pgb && { pgb: pgb.value }),
    trede,
    motivering: text(form, 'motivering'),
    ...Object.fromEntries(lists.map(({ lijst, rows }) => [lijst, rows])),
    ...(huis && { huisgenoten: huis.huisgenoten }),
    bewijs: rowsOf(lists, 'bewijs').map(({ tekst }) => tekst),
    bijdragen: bijdragen.rows.map((row) => withWhole(form, row)),
  };
  const paid = { lijst: 'uitvoerders', places: pgb?.places ?? [] };
  return parsed(Bevinding, value, (path) =>
    [...lists, bijdragen, paid].reduce(
      (name, { lijst, places }) => placeOf(name, lijst, places),
      (huis?.fieldOf(path) ?? path)
        .replace(/^(bewijs\.\d+)$/, '$1.tekst')
        .replace(/^pgb\.uitvoerders/, 'uitvoerders'),
    ),
  );
}

const rowsOf = (
  lists: readonly { lijst: string; rows: Record<string, unknown>[] }[],
  naam: string,
) => lists.find(({ lijst }) => lijst === naam)?.rows ?? [];

/** A yes/no task is carried whole: only who does it has to be filled in. */
function withWhole(form: FormData, row: Record<string, unknown>): Record<string, unknown> {
  const whole = text(form, 'heleTaken').split(',');
  const { hoeveelheid, taakId } = row;
  return hoeveelheid === null && whole.includes(String(taakId)) ? { ...row, hoeveelheid: 1 } : row;
}

const GEDEELD = ['trede', 'motivering', 'gehoord', 'bewijs', 'bijdragen', 'pgb'];

/** Without what stands in a list of its own. */
const ownFields = ({ afwezig: _, ...row }: Record<string, unknown>) => row;

/** A finding as the fields of its form. */
export function bevindingFields(bevinding: Bevinding | undefined): Record<string, string> {
  if (!bevinding) return {};
  const { los, lijst } = FORMATEN[bevinding.trede];
  const rows = Object.entries(bevinding).find(([key]) => key === lijst?.naam)?.[1];
  return {
    ...showFields(bevinding, los, '', [...GEDEELD, lijst?.naam ?? '']),
    motivering: bevinding.motivering,
    ...(bevinding.trede === 'maatwerkvoorziening' && pgbFields(bevinding.pgb)),
    ...(lijst && Array.isArray(rows) && showRows(rows.map(ownFields), lijst.naam, lijst.velden)),
    ...(bevinding.trede === 'gebruikelijkeHulp' && absenceFields(bevinding.huisgenoten)),
    ...showRows(bevinding.gehoord, 'gehoord', GEHOORD.velden),
    ...showRows(bevinding.bijdragen, 'bijdragen', BIJDRAGEN.velden),
    ...showRows(
      bevinding.bewijs.map((tekst) => ({ tekst })),
      'bewijs',
      BEWIJS.velden,
    ),
  };
}
