import { bevoegd, verblijfVan } from '../../ladder/index.ts';
import { type Day, formatDay } from '../../time/index.ts';
import type { Alinea } from '../alinea.ts';
import type { ZaakFeiten } from '../feiten.ts';
import { alinea, bronVan, quote, type Stof } from './invoer.ts';

type Feit = keyof ZaakFeiten;

/** How the case went: the melding in the resident's words and each duty with its day. */
export function inleiding({ melding, feiten, gemeente, bevoegdheid }: Stof): Alinea[] {
  const { melder } = melding;
  const op = formatDay(feiten.gemeldOp);
  const wie = melder ? `${melder.naam} (${melder.relatie}) deed voor u` : 'U deed';
  const first = alinea(['algemeen', null, 'melding'], bronVan('melding', 'hulpvraag'), [
    `${wie} op ${op} een melding bij de gemeente ${gemeente.naam}.`,
    `De vraag was: ${quote(melding.hulpvraag)}`,
  ]);
  return [
    first,
    ...competence(bevoegdheid),
    ...plichten(feiten, gemeente),
    planAlinea(feiten),
    ...gesprek(feiten),
  ];
}

/** Why it is this municipality that helps, and on what that rests (arts. 1.2.1 and 1.2.2). */
function competence(bevoegdheid: Stof['bevoegdheid']): Alinea[] {
  if (!bevoegdheid) return [];
  const { bron, verblijf } = bevoegdheid;
  const rows = [
    { id: 'bevoegd', uitkomst: bevoegd(bevoegdheid), bron },
    { id: 'verblijf', uitkomst: verblijfVan(verblijf), bron: verblijf?.bron ?? '' },
  ];
  return rows.map(({ id, uitkomst: { voorInwoner, artikel }, bron: seen }) =>
    alinea(['algemeen', null, id], bronVan('zaak', id), [
      `${voorInwoner} (${artikel})`,
      seen.trim() && `Dit blijkt uit: ${seen}.`,
    ]),
  );
}

function plichten(feiten: ZaakFeiten, gemeente: Stof['gemeente']): Alinea[] {
  const wie = gemeente.clientondersteuning;
  const oco = wie ? ` Dat kan bij ${wie.naam}, telefoon ${wie.telefoon}.` : '';
  return [
    told('bevestigdOp', feiten.bevestigdOp, (op) => `De gemeente bevestigde de melding op ${op}.`),
    told(
      'clientondersteuningOp',
      feiten.clientondersteuningOp,
      (op) =>
        `Op ${op} vertelden wij over de cliëntondersteuner. Die helpt u gratis en staat los van de gemeente.${oco}`,
    ),
    told(
      'planMogelijkheidOp',
      feiten.planMogelijkheidOp,
      (op) => `Op ${op} vertelden wij dat u zelf een persoonlijk plan mag maken.`,
    ),
  ].flat();
}

function planAlinea({ planOntvangenOp, planTeLaat, planAfgezienOp }: ZaakFeiten): Alinea {
  const bron = bronVan('zaak', 'planOntvangenOp');
  const where = ['algemeen', null, 'planOntvangenOp'] as const;
  if (planOntvangenOp) {
    return alinea([...where], bron, [
      `Op ${formatDay(planOntvangenOp)} kregen wij uw persoonlijk plan.`,
      planTeLaat && 'Dat was na de eerste 7 dagen. Wij hebben het plan toch gebruikt.',
      'Wat u in het plan schreef, staat hieronder bij elk onderdeel.',
    ]);
  }
  const zin = planAfgezienOp
    ? 'U hebt gezegd dat u geen persoonlijk plan wilt maken.'
    : 'U hebt geen persoonlijk plan ingeleverd. Dat hoeft ook niet.';
  return alinea([...where], bron, [zin]);
}

function gesprek(feiten: ZaakFeiten): Alinea[] {
  return [
    told('gesprekGevoerdOp', feiten.gesprekGevoerdOp, (op) => `Op ${op} hebben wij met u gepraat.`),
    told('identiteitOp', feiten.identiteitOp, (op) => `Op ${op} hebben wij uw identiteit bekeken.`),
    told(
      'pgbUitlegOp',
      feiten.pgbUitlegOp,
      (op) => `Op ${op} legden wij uit wat een pgb is. Dat is geld waarmee u zelf uw hulp regelt.`,
    ),
  ].flat();
}

function told(feit: Feit, op: Day | null, zin: (op: string) => string): Alinea[] {
  if (!op) return [];
  return [alinea(['algemeen', null, feit], bronVan('zaak', feit), [zin(formatDay(op))])];
}
