/** The municipal themes that exist: a class on <html> with eight tints (theme/gemeenten.css). */
export const THEMES = ['voorbeeldstad', 'waterrijk'] as const;

/** The classes for <html>; an unknown theme name falls back to the first. */
export const themeClass = (thema: string): string => {
  const known = THEMES.find((name) => name === thema) ?? THEMES[0];
  return `keukentafel-thema thema-${known} utrecht-document`;
};
