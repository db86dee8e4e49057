/** For the editor: settings that no tip answers to, and tips that hide themselves. Loads only when there is one of these. */
import type { Tip } from '../../content/tips/tip.js';
import { warn } from '../../shared/settings/warn.js';

export interface Lacking {
  /** Situations asked for that no tip is for, past its date or not. */
  readonly situations: readonly string[];
  /** A topic asked for that no tip has. */
  readonly topic: string | undefined;
  readonly expired: readonly Tip[];
}

export function report(element: Element, { situations, topic, expired }: Lacking): void {
  for (const situation of situations) warn(element, `situation: no tip is for "${situation}".`);
  if (topic) warn(element, `topic: no tip is about "${topic}".`);
  if (expired.length === 0) return;
  const names = expired.map(({ id }) => id).join(', ');
  warn(element, `hidden, past the review date: ${names}. Update the library, or check your own tips again.`);
}
