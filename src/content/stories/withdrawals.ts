/**
 * Reads a site's list of withdrawn stories: a list of ids, an object whose `withdrawn` is that list, or the file of the
 * stories itself. Anything in doubt counts as withdrawn, and a list with an entry that names no story is of no use: the
 * stories that depend on it are then not shown at all.
 */
import { parsePlainDate } from '../../domain/plain-date.js';
import type { PlainDate } from '../../domain/model.js';
import { isFields } from '../read-items.js';

/** The ids withdrawn by that day; `undefined` when the value is no such list. */
export function readWithdrawals(value: unknown, today: PlainDate): ReadonlySet<string> | undefined {
  const stories = isFields(value) ? value['stories'] : undefined;
  const list = isFields(value) ? (value['withdrawn'] ?? stories) : value;
  if (!Array.isArray(list)) return undefined;
  const gone = new Set<string>();
  for (const entry of list as readonly unknown[]) {
    const { id, withdrawnOn } = isFields(entry) ? entry : { id: entry };
    const isStory = isFields(entry) && (list === stories || 'consent' in entry);
    if (typeof id === 'string' && id.trim()) {
      if (!isFields(entry) || isGone(withdrawnOn, today, isStory)) gone.add(id.trim().toLowerCase());
      // A story without an id is never shown.
    } else if (!isStory) return undefined;
  }
  return gone;
}

/** An entry without a date is withdrawn, a story without one is not. */
function isGone(on: unknown, today: PlainDate, isStory: boolean): boolean {
  if (on === undefined) return !isStory;
  const isDay = typeof on === 'string' && on.length === 10 && parsePlainDate(on) !== undefined;
  return !isDay || on <= today;
}
