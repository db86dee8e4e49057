/** Runs something once what was just printed is on screen; at once where nobody looks, because frames stop there. */
export function afterPaint(action: () => void): void {
  if (document.hidden) action();
  else requestAnimationFrame(() => setTimeout(action));
}
