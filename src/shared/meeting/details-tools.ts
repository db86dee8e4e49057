/**
 * What a visitor can do with the meeting whose details are on show: put it into a calendar, find the way, keep it, hand it
 * on. Each tool stands in a file of its own and knows nothing of the others; this list is their order.
 */
import type { LitElement } from 'lit';
import type { Directory, Group, Meeting } from '../../domain/model.js';
import type { Occurrence, TimeZone } from '../../domain/schedule.js';
import { feedbackTool } from '../feedback/feedback-tool.js';
import { calendarTool } from '../take-away/calendar-tool.js';
import { directionsTool } from '../take-away/directions-tool.js';
import { MapTool } from '../map/map-tool.js';
import { ShareTool } from '../sharing/share-tool.js';
import { distanceTool } from './details-distance.js';
import { saveTool } from '../saved/save-button.js';

/** `plate`: buttons beside the next date. `where`: below the place. `aside`: the row of buttons. `checked`: at the end. */
export type DetailsToolPlace = 'plate' | 'where' | 'aside' | 'checked';

export interface DetailsToolContext {
  readonly meeting: Meeting;
  readonly group: Group | undefined;
  readonly directory: Directory;
  /** Going on or next, if there is one. */
  readonly next: Occurrence | undefined;
  /** The tag for `resolveMessages`. */
  readonly language: string;
  readonly now: number;
  readonly readerTimeZone: TimeZone;
  /** Level of the name above; what stands below follows. */
  readonly headingLevel: number;
  /** The plate has a filled button of its own: to join or to book. */
  readonly hasAction: boolean;
  /** An address of this page that opens these details again, where there is one. */
  readonly link?: string | undefined;
}

/** One tool in one element. Prints into the details of that element. */
export interface DetailsTool {
  readonly place: DetailsToolPlace;
  render(context: DetailsToolContext): unknown;
  /** Prints what the tool opens below the row that it stands in. Only for tools in the plate. */
  below?(context: DetailsToolContext): unknown;
}

/** Called once for each element whose details are opened. It may add controllers and style sheets to it. */
export type MakeDetailsTool = (host: LitElement) => DetailsTool;

export const DETAILS_TOOLS: readonly MakeDetailsTool[] = [
  distanceTool,
  directionsTool,
  calendarTool,
  (host) => new MapTool(host),
  saveTool,
  (host) => new ShareTool(host),
  feedbackTool,
];

export class DetailsTools {
  readonly #tools: readonly DetailsTool[];

  constructor(host: LitElement) {
    this.#tools = DETAILS_TOOLS.map((make) => make(host));
  }

  /** What the tools of one place print, in order. */
  at(place: DetailsToolPlace, context: DetailsToolContext): readonly unknown[] {
    return this.#tools.filter((tool) => tool.place === place).map((tool) => tool.render(context));
  }

  /** What the tools of the plate print below their row. */
  below(context: DetailsToolContext): readonly unknown[] {
    return this.#tools.flatMap((tool) => (tool.below ? [tool.below(context)] : []));
  }
}
