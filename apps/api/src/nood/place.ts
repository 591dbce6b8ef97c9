/** Where the words of an emergency belong; part of their seal. */
export const redenPlace = (gemeenteId: string, id: string): string =>
  `${gemeenteId}|noodprocedure|${id}|reden`;
