/** The label of a code. */
import type { Term } from '../../domain/model.js';

/** Our own label for our codes, the feed's for its own, the code itself when there is neither. */
export function termLabel(term: Term, labels: Readonly<Record<string, string>>): string {
  return term.label ?? (Object.hasOwn(labels, term.code) ? labels[term.code]! : term.code);
}
