/**
 * What the finder prints at first, as one flat object: made from the listing, the words and the time. No thinking is left
 * for the template. What only a visitor's act needs is in `group-finder.tools.view.ts`.
 */
import type { Directory, PlainDate } from '../../domain/model.js';
import { UNKNOWN_TIME_ZONE, type TimeZone } from '../../domain/schedule.js';
import { epochToWall } from '../../domain/time-zone.js';
import { fill, number } from '../../i18n/format.js';
import { plural } from '../../i18n/plural.js';
import { commonEn } from '../../i18n/en/common.js';
import { finderEn } from '../../i18n/en/finder.js';
import { type FirstNearMessages, firstNearEn } from '../../i18n/en/near.first.js';
import type { NearMessages } from '../../i18n/en/near.js';
import { viewsEn } from '../../i18n/en/views.js';
import type { Resolved } from '../../i18n/locales.js';
import { dateWords, nearDayWords, zoneWords } from '../../i18n/time-words.js';

import { ATTENDANCE_MODES } from '../../domain/attendance-modes.js';
import type { Listing, SearchOptions } from '../../search/listing.js';
import type { FacetName, FacetOption, FacetSelection, SearchQuery } from '../../search/query.js';
import { meetingRowView, type PrintedRowView, type RowContext } from '../../shared/meeting/meeting-row.view.js';
import { meetingSections, type MeetingWords } from '../../shared/meeting/words.js';
import type { FoundNear } from './group-finder.near.view.js';

export const FINDER_SECTIONS = {
  ...meetingSections,
  common: commonEn,
  finder: finderEn,
  views: viewsEn,
  near: firstNearEn as NearMessages,
};
export type FinderWords = MeetingWords & Resolved<'common' | 'finder' | 'views'> & { readonly near: FirstNearMessages };

/** Ways to show the results, in the order of their tabs. */
export const FINDER_VIEWS = ['list', 'week', 'map'] as const;
export type FinderViewName = (typeof FINDER_VIEWS)[number];

/** Results shown at first, and with each "Show more". */
export const PAGE_SIZE = 20;

export interface OptionView {
  readonly facet: FacetName;
  readonly code: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly count: string;
  readonly isEmpty: boolean;
  readonly chosen: boolean;
}

export interface HeadingView {
  readonly key: string;
  readonly strong: string;
  readonly rest: string;
}

export interface SectionView extends HeadingView {
  readonly rows: readonly PrintedRowView[];
}

export interface FinderView {
  readonly count: string;
  readonly shortCount: string;
  readonly groupCount: number;
  readonly ways: readonly OptionView[];
  readonly chosenCount: number;
  readonly sections: readonly SectionView[];
  readonly shown: number;
  readonly total: number;
  readonly more?: string | undefined;
  /** "20 of 73 shown". */
  readonly shownOf: string;
  readonly foot: readonly string[];
}

/** What is found, in order: at first everything. */
export interface Found {
  readonly order: Uint32Array;
  readonly groupCount: number;
  /** The ways to meet that a visitor can choose between, with their counts. */
  readonly ways: readonly FacetOption[];
  readonly query: SearchQuery;
  /** How many rows are asked for so far. */
  readonly shown: number;
  /** Said at the end of the list: when it last changed, who made what it uses. */
  readonly notes?: readonly string[] | undefined;
  /** What is said about a place, once one is chosen. */
  readonly near?: FoundNear | undefined;
}

export interface FinderInputs {
  readonly listing: Listing;
  readonly found: Found;
  readonly limit: number;
  readonly words: FinderWords;
  readonly now: number;
  readonly readerTimeZone: TimeZone;
}

/** Everything, soonest first: what the search finds too when nothing is asked (tests hold them together). */
export function findAll(listing: Listing, now: number, options: SearchOptions, shown = PAGE_SIZE): Found {
  const { soonest: order } = listing.orders(now, options);
  const { meetings } = listing.directory;
  const ways = ATTENDANCE_MODES.map((code) => ({
    code,
    count: order.filter((position) => meetings[position]!.attendance.includes(code)).length,
    chosen: false,
  }));
  return {
    order,
    groupCount: listing.groupCount(order),
    ways: ways.filter(({ count }) => count > 0),
    query: {},
    shown,
  };
}

export function finderView(inputs: FinderInputs): FinderView {
  const { listing, found, limit, words } = inputs;
  const { order, query } = found;
  const total = Math.min(order.length, limit);
  const shown = Math.min(found.shown, total);
  const chosenCount = chosenOf(query.filters ?? {}).length;
  const listZone = commonTimeZone(inputs, shown);
  const groupCount = total < order.length ? listing.groupCount(order.subarray(0, total)) : found.groupCount;
  return {
    count: countWords(total, groupCount, words),
    shortCount: shortCountWords(total, groupCount, words),
    groupCount,
    ways: found.ways.map((option) => optionView('attendance', option, words.finder.ways, words.language)),
    chosenCount,
    sections: sectionViews(inputs, shown, listZone),
    shown,
    total,
    shownOf: fill(words.finder.shownOf, { shown: number(shown, words.language), count: number(total, words.language) }),
    more: shown < total ? plural(words.finder.showMore, Math.min(PAGE_SIZE, total - shown), words.language) : undefined,
    foot: footOf(inputs, listZone),
  };
}

/** "12 groups", or "30 meetings from 12 groups" where some groups meet more than once. */
function countWords(meetings: number, groups: number, { finder, language }: FinderWords): string {
  if (groups === meetings) return plural(finder.groups, meetings, language);
  return fill(finder.meetingsFromGroups, {
    meetings: plural(finder.meetings, meetings, language),
    groups: plural(finder.groups, groups, language),
  });
}

/** The same for buttons: "12 groups", or "30 meetings". */
export function shortCountWords(meetings: number, groups: number, { finder, language }: FinderWords): string {
  return plural(groups === meetings ? finder.groups : finder.meetings, meetings, language);
}

/** One option as a row or a toggle shows it. */
export function optionView(
  facet: FacetName,
  option: FacetOption,
  labels: Readonly<Record<string, string>>,
  language: string,
): OptionView {
  const { code, count, chosen } = option;
  return {
    facet,
    code,
    label: option.label ?? (Object.hasOwn(labels, code) ? labels[code]! : code),
    count: number(count, language),
    isEmpty: count === 0,
    chosen,
  };
}

export function chosenOf(filters: FacetSelection): readonly { readonly facet: FacetName; readonly code: string }[] {
  return (Object.keys(filters) as FacetName[]).flatMap((facet) =>
    (filters[facet] ?? []).map((code) => ({ facet, code })),
  );
}

/** The one zone that most rows on show have; the others say their own. */
function commonTimeZone({ listing, found, now, readerTimeZone }: FinderInputs, shown: number): TimeZone | undefined {
  const counts = new Map<TimeZone, number>();
  for (const position of found.order.subarray(0, shown)) {
    const zone = listing.next(position, now, { assumedTimeZone: readerTimeZone })?.timeZone;
    if (zone) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function sectionViews(inputs: FinderInputs, shown: number, listTimeZone: TimeZone | undefined): SectionView[] {
  const { listing, found, words, now, readerTimeZone } = inputs;
  const { meetings } = listing.directory;
  const byDay = (found.query.sort ?? 'soonest') === 'soonest';
  const assumedTimeZone = readerTimeZone;
  const zone = listTimeZone && listTimeZone !== UNKNOWN_TIME_ZONE ? listTimeZone : readerTimeZone;
  const today = dateIn(now, zone);
  const sections: (Omit<SectionView, 'rows'> & { rows: PrintedRowView[] })[] = [];
  for (const position of found.order.subarray(0, shown)) {
    const meeting = meetings[position]!;
    const next = listing.next(position, now, { assumedTimeZone });
    const section = listing.section(position, now, { assumedTimeZone });
    const apart = found.near?.heading(position, section);
    const headingDate = next && byDay && !apart ? dateIn(Math.max(next.startsAt, now), zone) : undefined;
    const key = apart?.key ?? (byDay ? (headingDate ?? section) : 'all');
    if (sections.at(-1)?.key !== key) {
      sections.push({ key, ...(apart ?? headingWords(key, headingDate, today, words)), rows: [] });
    }
    const context: RowContext = { words, now, readerTimeZone, listTimeZone, headingDate };
    const row = meetingRowView(meeting, listing.group(position), next, context);
    sections.at(-1)!.rows.push(found.near?.row(row, position, meeting, next) ?? row);
  }
  return sections;
}

/** The views worth a tab: what the editor named, and a map only where a place on it is known. */
export function offeredViews({ directory }: Listing, named: readonly FinderViewName[]): readonly FinderViewName[] {
  const wanted = named.length > 0 ? named : FINDER_VIEWS;
  return wanted.filter((name) => name !== 'map' || hasPlaces(directory));
}

/** Whether any meeting is at a place that is known: else there is no map, and nothing to be near. */
export const hasPlaces = ({ meetings }: Directory): boolean => meetings.some(({ venue }) => venue?.point);

export function dateIn(milliseconds: number, timeZone: TimeZone): PlainDate {
  return (epochToWall(milliseconds, timeZone) ?? epochToWall(milliseconds, 'UTC')!).slice(0, 10);
}

/** "Today" strong and the date beside it; a date alone is strong in its first word by the pattern of the language. */
function headingWords(
  key: string,
  date: PlainDate | undefined,
  today: PlainDate,
  words: FinderWords,
): Pick<SectionView, 'strong' | 'rest'> {
  if (date) {
    const near = nearDayWords(date, words, today);
    const said = dateWords(date, words, today);
    return near ? { strong: near, rest: said } : { strong: said, rest: '' };
  }
  const { arranged, over, notMeetingNow } = words.finder;
  return { strong: { arranged, over, paused: notMeetingNow, closed: notMeetingNow }[key] ?? '', rest: '' };
}

function footOf({ found, words }: FinderInputs, listTimeZone: TimeZone | undefined): string[] {
  const lines: string[] = [];
  if (listTimeZone === UNKNOWN_TIME_ZONE) lines.push(words.finder.zoneMissing);
  else if (listTimeZone) lines.push(fill(words.finder.zoneOfList, { zone: zoneWords(listTimeZone, words) }));
  return lines.concat(found.notes ?? []);
}
