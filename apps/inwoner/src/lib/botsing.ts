interface Answer {
  botsingen?: { key: string; versie: number }[];
}

/** After a conflict: the version to write over, now that the person has seen the other text. */
export function versieNa(form: unknown, key: string | RegExp): number | undefined {
  // The answers of one page's actions differ in shape; only this one field is looked for.
  const { botsingen } = (form ?? {}) as Answer;
  return botsingen?.find((one) => (typeof key === 'string' ? one.key === key : key.test(one.key)))
    ?.versie;
}
