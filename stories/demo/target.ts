/**
 * Keeps the part of the page that the address names in front, while the elements above it load and grow. Ends as soon as
 * somebody does something, or the page is scrolled by anybody else.
 */
const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** @returns ends it */
export function stayAt(target: Element): () => void {
  const page = target.ownerDocument.documentElement;
  let [own, height] = [0, 0];
  const go = (): void => {
    target.scrollIntoView({ behavior: 'instant' });
    [own, height] = [page.scrollTop, page.scrollHeight];
  };
  const hasGrown = (): boolean => page.scrollHeight !== height;
  const scrolled = (): void => {
    // Browsers scroll by themselves when something above grows.
    if (hasGrown()) go();
    else if (Math.abs(page.scrollTop - own) > 1) stop();
  };
  const sizes = new ResizeObserver(() => hasGrown() && go());
  const watch = new AbortController();
  const stop = (): void => {
    sizes.disconnect();
    watch.abort();
  };
  const options = { signal: watch.signal, passive: true, capture: true };
  for (const act of ACTS) addEventListener(act, stop, options);
  addEventListener('scroll', scrolled, options);
  sizes.observe(target.ownerDocument.body);
  go();
  return stop;
}

/** Does so for the address as it is, and for every part that somebody goes to. */
export function stayAtTargets(): void {
  let stop = (): void => undefined;
  const start = (): void => {
    stop();
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) stop = stayAt(target);
  };
  addEventListener('hashchange', start);
  start();
}
