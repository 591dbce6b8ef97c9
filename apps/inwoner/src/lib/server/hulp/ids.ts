const SHORT = /^[\w-]{22}$/;
/** More than this is no list to walk through any more, and no address. */
export const MOST = 40;

/** Ids in as few signs as fit in an address or a cookie. */
export const shortIds = (ids: readonly string[]): string =>
  ids
    .slice(0, MOST)
    .map((id) => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url'))
    .join('.');

/** The ids again; what is no id is left out. */
export function idsFrom(text: string): string[] {
  const parts = text.split('.').slice(0, MOST);
  return [...new Set(parts.filter((part) => SHORT.test(part)).map(idFrom))];
}

function idFrom(part: string): string {
  const hex = Buffer.from(part, 'base64url').toString('hex');
  const cut = [0, 8, 12, 16, 20, 32];
  return cut
    .slice(1)
    .map((end, at) => hex.slice(cut[at], end))
    .join('-');
}
