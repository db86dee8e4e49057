/** What the first view says, as flat words. What a group adds is in `first-visit.head.ts`, which loads with one. */
import type { VisitItem } from '../../content/visit/visit.js';
import type { Group, Meeting } from '../../domain/model.js';
import type { Occurrence, TimeZone } from '../../domain/schedule.js';

/** The group of the visit, and its meeting, as far as they are known. */
export interface Visited {
  readonly group?: Group | undefined;
  /** The one with the nearest start. */
  readonly meeting?: Meeting | undefined;
  /** Its next start; absent while the group does not meet. */
  readonly next?: Occurrence | undefined;
}

/** Whose now it is. */
export interface Moment {
  readonly now: number;
  readonly readerTimeZone: TimeZone;
}

export interface HeadView {
  readonly name: string;
  /** Follows the name: ", Wednesday 2 December, 10:30am to noon, UK time". */
  readonly when?: string | undefined;
  /** That it does not meet at present. */
  readonly status?: string | undefined;
}

/** What the group's data add to a step, by its id: when it starts, when it ends. */
export type OwnLines = Readonly<Record<string, string | undefined>>;

export interface StepView {
  readonly title: string;
  readonly own?: string | undefined;
  readonly text?: string | undefined;
}

export const stepViews = (items: readonly VisitItem[], own: OwnLines): readonly StepView[] =>
  items.map(({ id, title, text }) => ({ title, own: own[id], text }));
