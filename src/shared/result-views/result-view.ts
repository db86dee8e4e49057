/** A way to show what a finder found besides its list: a week, a map. Loads when a visitor first asks for it. */
import type { Directory } from '../../domain/model.js';
import type { TimeZone } from '../../domain/schedule.js';

/** What is on show: the meetings that were found, and what it takes to print them. */
export interface ShownResults {
  readonly directory: Directory;
  /** Positions in `directory.meetings`, in the order of the list, all of them. */
  readonly order: Uint32Array;
  /** The tag for `resolveMessages`. */
  readonly language: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly readerTimeZone: TimeZone;
  /** Level of the first heading that it prints. */
  readonly headingLevel: number;
}

export interface ResultView {
  /** What is on show, in words, where that is not what was found: the meetings of one week. */
  readonly count?: string;
  /** Prints into the element it was made for. */
  render(results: ShownResults): unknown;
}

export interface ResultViewOptions {
  /** Opens the details of a meeting, where the element has a place for them. */
  readonly onOpen: (meetingId: string) => void;
  /**
   * Says what changed after the visitor's act, in the element's one status region, after a pause.
   * @param again also when it is what was said before
   */
  readonly announce?: ((words: string, again?: boolean) => void) | undefined;
}
