/** The provider warns that it is for a demonstration. That is what this one is: no need to say so. */
console.warn = (...text: unknown[]): void => {
  if (!String(text[0]).includes('oidc-provider WARNING')) console.error(...text);
};
