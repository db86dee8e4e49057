/** Feed records as they are: objects whose own properties may hold anything. */

export type FeedRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is FeedRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property; inherited ones (`constructor`, a polluted prototype) do not count. */
export const own = (record: FeedRecord, name: string): unknown =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** The first of several names that holds something. */
export function firstOf(record: FeedRecord, ...names: readonly string[]): unknown {
  return names.map((name) => own(record, name)).find((value) => !isBlank(value));
}

/** Ways that exporters write "nothing": null, empty, `-`, `n/a`, `\N`, a cell too narrow to print (`####`). */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && /^(?:[-\u2013\u2014]+|n\/a|null|undefined|\\N|#{2,})?$/i.test(value.trim())) ||
  (Array.isArray(value) && value.length === 0);

/** A text, number or truth value as text; empty for what has no writing of its own. */
export const scalarText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** One value or a list, as a list; a blank one is empty. */
export const asList = (value: unknown): readonly unknown[] =>
  isBlank(value) ? [] : Array.isArray(value) ? value : [value];

/** `yes`, `true`, `1`, `y` and their opposites; `undefined` for anything else. */
export function readBoolean(value: unknown): boolean | undefined {
  const text = scalarText(value).trim().toLowerCase();
  return /^(yes|y|true|1)$/.test(text) ? true : /^(no|n|false|0)$/.test(text) ? false : undefined;
}

/** The same object without its undefined members, so that two equal things are written alike. */
export function compact<T extends object>(value: T): T {
  const kept: Partial<T> = {};
  // A loop, since this runs several times for each record.
  for (const name in value) if (value[name] !== undefined) kept[name] = value[name];
  return kept as T;
}

/** `compact`, or `undefined` when nothing is left. */
export function compactOrNothing<T extends object>(value: T): T | undefined {
  const kept = compact(value);
  return Object.keys(kept).length > 0 ? kept : undefined;
}
