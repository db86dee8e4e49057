/** For the editor: settings that no tip answers to, and tips that hide themselves. Loads only where there may be one. */
import type { Tip } from '../../content/tips/tip.js';
import { warn } from '../../shared/settings/warn.js';
import { warnExpired } from '../../shared/settings/warn-expired.js';

/** @param tips all there are, past their review date or not */
export function report(
  element: Element,
  tips: readonly Tip[],
  situations: readonly string[],
  topic: string,
  expired: readonly Tip[],
): void {
  for (const situation of situations) {
    if (!tips.some((tip) => tip.situation === situation)) warn(element, `situation: no tip is for "${situation}".`);
  }
  if (topic && !tips.some(({ topics }) => topics.includes(topic))) warn(element, `topic: no tip is about "${topic}".`);
  warnExpired(element, expired, 'tips');
}
