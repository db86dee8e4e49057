/** Collects what readers could not use, or had to guess. Values are kept as short text, whatever they were. */
import type { Problem, ProblemReason, Severity } from '../../domain/model.js';

/** Says one thing about one field of the record at hand. Severity defaults to `warning`. */
export type Report = (field: string, value: unknown, reason: ProblemReason, severity?: Severity) => void;

const VALUE_LIMIT = 200;

export class ProblemLog {
  readonly problems: Problem[] = [];

  /** `source` is the id of the source inside its directory. */
  constructor(private readonly source?: string) {}

  add(recordId: string, field: string, value: unknown, reason: ProblemReason, severity: Severity = 'warning'): void {
    const problem = { recordId, field, value: valueAsText(value), reason, severity };
    this.problems.push(this.source === undefined ? problem : { ...problem, source: this.source });
  }

  /** A `Report` bound to one record. */
  forRecord(recordId: string): Report {
    return (field, value, reason, severity) => this.add(recordId, field, value, reason, severity);
  }
}

/** Any value as text of at most 200 characters, never in the middle of one. */
export function valueAsText(value: unknown): string {
  if (value === undefined) return '';
  let text: string | undefined;
  // Each value within is a character at least, so no more of them are needed. Of twenty thousand lists in each other WebKit
  // makes text for a quarter of a second, and a feed may hold many.
  let left = VALUE_LIMIT;
  try {
    text =
      typeof value === 'string' ? value : JSON.stringify(value, (_, inner: unknown) => (left-- > 0 ? inner : null));
  } catch {
    // A circular value or a BigInt, from a page's own script.
  }
  return cut(text ?? typeof value, VALUE_LIMIT);
}

/** The first `limit` UTF-16 units, less a half character at the end. */
export const cut = (text: string, limit: number): string => text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
