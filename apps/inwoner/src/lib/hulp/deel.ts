/** Where a page can be passed on: plain addresses, so that nobody sees it before somebody clicks. */
export function shareLinks(titel: string, address: string) {
  const url = encodeURIComponent(address);
  const text = encodeURIComponent(`${titel} ${address}`);
  const subject = encodeURIComponent(titel);
  return [
    { naam: 'WhatsApp', href: `https://wa.me/?text=${text}` },
    { naam: 'E-mail', href: `mailto:?subject=${subject}&body=${text}` },
    { naam: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${url}` },
    { naam: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
  ];
}

/** A website or nothing: an address that runs script is no address. */
export function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
