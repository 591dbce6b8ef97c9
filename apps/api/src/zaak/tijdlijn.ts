import { GEBEURTENIS_LIJST, rowOf, type ZaakFeiten } from '@keukentafel/domain/zaak';
import type { TijdlijnRegel } from './views.ts';

/** What happened and when, oldest first: from the dates of the case alone. */
export const tijdlijnOf = (feiten: ZaakFeiten): TijdlijnRegel[] => {
  const happened = GEBEURTENIS_LIJST.flatMap((gebeurtenis) => {
    const { feit, naam } = rowOf(gebeurtenis);
    const op = feit && feit !== 'geslotenOp' ? feiten[feit] : null;
    return op ? [{ op, tekst: naam }] : [];
  });
  return [{ op: feiten.gemeldOp, tekst: 'Melding gedaan' }, ...happened].sort((a, b) =>
    a.op < b.op ? -1 : a.op > b.op ? 1 : 0,
  );
};
