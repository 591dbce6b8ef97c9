const MAX_DEPTH = 12;
const MAX_KEYS = 2_000;

/** The end of the text that starts after this quote. */
const afterText = (json: string, from: number): number => {
  let at = from;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
};

/**
 * Whether this JSON is deeper or has more keys than any of our forms. Counted in the bare text,
 * before anything is built from it: parsing is what such a body is meant to make expensive.
 */
export const tooComplex = (json: string): boolean => {
  let depth = 0;
  let keys = 0;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (sign === '"') at = afterText(json, at + 1);
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    else if (sign === ':') keys += 1;
    if (depth > MAX_DEPTH || keys > MAX_KEYS) return true;
  }
  return false;
};
