/** Only a path of this app: an address from outside never decides where somebody lands. */
export const ownPath = (path: string, otherwise = '/'): string =>
  /^\/(?![/\\])[\w\-/.]*(\?[\w\-=&%+.]*)?(#[\w-]*)?$/.test(path) ? path : otherwise;
