import type { Aanbod, AanbodVeld } from './aanbod.ts';
import { inWoorden, verschillen, type Verschil } from './verschil.ts';

/** A change that meets what somebody else changed in the meantime. */
export type Botsing = Verschil & { readonly basis: string };

/**
 * A proposal laid over what is stored now: only the fields it changed. So a proposal that waited
 * does not undo what was approved meanwhile; where both changed one field, that is told.
 */
export function toegepast(basis: Aanbod | null, voorstel: Aanbod, nu: Aanbod | null) {
  if (!nu) return { aanbod: voorstel, botsingen: [] };
  const changed = verschillen(basis, voorstel).map(({ veld }) => veld);
  const aanbod = { ...nu };
  for (const veld of changed) take(aanbod, voorstel, veld);
  return { aanbod, botsingen: botsingen(basis, voorstel, nu, changed) };
}

/** Copies one field; a function of its own, so that field and value keep the same type. */
export function take<V extends AanbodVeld>(into: Pick<Aanbod, V>, from: Pick<Aanbod, V>, veld: V) {
  into[veld] = from[veld];
}

function botsingen(
  basis: Aanbod | null,
  voorstel: Aanbod,
  nu: Aanbod,
  changed: readonly AanbodVeld[],
): Botsing[] {
  if (!basis) return [];
  return verschillen(nu, voorstel)
    .filter(({ veld, van }) => changed.includes(veld) && van !== inWoorden(basis, veld))
    .map((one) => ({ ...one, basis: inWoorden(basis, one.veld) }));
}
