/**
 * Takes the inline style out of the router's live region, for the content security policy allows
 * none; theme/base.css hides the region instead.
 */
export const announcerWithoutStyle = () => ({
  name: 'announcer-without-style',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.endsWith('/runtime/components/root.svelte')) return null;
    return { code: code.replace(/\s+style="position: absolute;[^"]*"/, ''), map: null };
  },
});
