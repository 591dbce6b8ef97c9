/** The page in view: what watches it stops by `signal` when `show` puts another in its place. */
export interface Shown {
  signal: AbortSignal;
  /** Whether this page answers a form: then it shows what was typed, and what is the matter with it. */
  answer: boolean;
  show: (page: Document) => void;
}

/** Watches this page, and each page that the server answers a form with. */
export function begin(watch: (shown: Shown) => void, answer = false): void {
  const stop = new AbortController();
  const show = (page: Document): void => {
    stop.abort();
    document.title = page.title;
    document.body.replaceChildren(...page.body.childNodes);
    scrollTo(0, 0);
    const mistake = document.querySelector<HTMLElement>('[autofocus]');
    if (mistake) mistake.focus();
    else document.getElementById('inhoud')?.focus({ preventScroll: true });
    begin(watch, true);
  };
  watch({ signal: stop.signal, answer, show });
}
