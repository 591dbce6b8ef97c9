/** Where the key of a device's draft belongs; part of its seal. */
export const apparaatPlace = (at: { gemeenteId: string; planId: string }, id: string): string =>
  `${at.gemeenteId}|apparaat_sleutel|${at.planId}|${id}|sleutel`;
