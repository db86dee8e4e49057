/** What expires when: one row for each kind of content. */
import type { PlainDate } from '../../domain/model.js';
import { parsePlainDate } from '../../domain/plain-date.js';
import type { ContentCollection } from '../collection.js';
import { isCurrent } from '../item.js';
import { SOON_DAYS } from './dates.js';

export interface ExpiryRow {
  readonly kind: string;
  /** Different ids, over all languages. */
  readonly items: number;
  readonly languages: readonly string[];
  /** The first and the last review date; undefined without items. */
  readonly first: PlainDate | undefined;
  readonly last: PlainDate | undefined;
  readonly expired: number;
  readonly undated: number;
  /** Not expired, and to be read again within `SOON_DAYS`. */
  readonly soon: number;
}

export function expiryRows(collections: readonly ContentCollection[], today: PlainDate): readonly ExpiryRow[] {
  const soonest = parsePlainDate(today) ?? 0;
  return collections.map(({ kind, sets }) => {
    // An item that has another date in some language is the check of translations' matter; here the earliest counts.
    const dates = new Map<string, PlainDate>();
    for (const { id, reviewBy } of sets.flatMap(({ items }) => items)) {
      const known = dates.get(id);
      if (known === undefined || reviewBy < known) dates.set(id, reviewBy);
    }
    const sorted = [...dates.values()].filter((date) => typeof date === 'string').sort();
    const current = sorted.filter((reviewBy) => isCurrent({ reviewBy }, today));
    return {
      kind,
      items: dates.size,
      languages: sets.map(({ language }) => language),
      first: sorted[0],
      last: sorted.at(-1),
      expired: sorted.length - current.length,
      undated: dates.size - sorted.length,
      soon: current.filter((date) => (parsePlainDate(date) ?? 0) - soonest <= SOON_DAYS).length,
    };
  });
}

/** A table in plain text, with a line of titles. */
export function expiryTable(rows: readonly ExpiryRow[]): string {
  const titles = ['kind', 'items', 'languages', 'first review', 'last review', 'now'];
  const cells = rows.map(({ kind, items, languages, first = '–', last = '–', ...counts }) => {
    const { expired, soon, undated } = counts;
    const now = Object.entries({ expired, soon, 'without a date': undated })
      .filter(([, count]) => count > 0)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ');
    return [kind, String(items), languages.join(' '), first, last, now || 'current'];
  });
  const lines = [titles, ...cells];
  const widths = titles.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
