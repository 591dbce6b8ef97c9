/** Where the sealed part of a line belongs; the line's own seal binds it to its place in the chain. */
export const inhoudPlace = (gemeenteId: string, object: string, spoor: string): string =>
  `${gemeenteId}|audit_regel|${object}|${spoor}|inhoud`;
