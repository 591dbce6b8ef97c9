/** The page in view: what watches it stops by `signal` when `show` puts another in its place. */
export interface Shown {
  signal: AbortSignal;
  show: (page: Document) => void;
}

/** Watches this page, and each page that the server answers a form with. */
export function begin(watch: (shown: Shown) => void): void {
  const stop = new AbortController();
  const show = (page: Document): void => {
    stop.abort();
    document.title = page.title;
    document.body.replaceChildren(...page.body.childNodes);
    scrollTo(0, 0);
    (
      document.querySelector<HTMLElement>('[autofocus]') ?? document.getElementById('inhoud')
    )?.focus();
    begin(watch);
  };
  watch({ signal: stop.signal, show });
}
