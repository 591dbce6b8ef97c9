import { DomainError } from '@keukentafel/domain/errors';

/** One change as its sender names it: a UUIDv4 of the form, and the n-th call that came of it. */
export interface MutatieId {
  id: string;
  volgnummer: number;
}

const SHAPE =
  /^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})(?:\.(\d{1,3}))?$/i;

/** @throws DomainError ongeldig for anything that is no UUIDv4, with or without a number. */
export const mutatieId = (header: string): MutatieId => {
  const [, id, nth] = SHAPE.exec(header) ?? [];
  if (!id) throw new DomainError('ongeldig', { zin: 'Dit verzoek heeft geen geldig nummer.' });
  return { id: id.toLowerCase(), volgnummer: Number(nth ?? 0) };
};
