/**
 * What the finder prints at first, as one flat object: made from the index, the visitor's choices, the words and the
 * time. No thinking is left for the template. What only a visitor's act needs is in `group-finder.tools.view.ts`.
 */
import type { PlainDate } from '../../domain/model.js';
import { UNKNOWN_TIME_ZONE, type TimeZone } from '../../domain/schedule.js';
import { epochToWall } from '../../domain/time-zone.js';
import { fill, number } from '../../i18n/format.js';
import { plural } from '../../i18n/plural.js';
import { commonEn } from '../../i18n/en/common.js';
import { finderEn } from '../../i18n/en/finder.js';
import { vocabularyEn } from '../../i18n/en/vocabulary.js';
import type { Resolved } from '../../i18n/locales.js';
import { clockWords, dateWords, nearDayWords, zoneWords } from '../../i18n/time-words.js';
import { plainDateWords } from '../../i18n/calendar-words.js';
import type { FacetName, FacetOption, FacetSelection, SearchQuery, SearchResult } from '../../search/query.js';
import type { SearchIndex } from '../../search/search-index.js';
import { meetingRowView, type MeetingRowView, type RowContext } from '../../shared/meeting/meeting-row.view.js';
import { meetingSections, type MeetingWords } from '../../shared/meeting/words.js';

export const FINDER_SECTIONS = { ...meetingSections, vocabulary: vocabularyEn, common: commonEn, finder: finderEn };
export type FinderWords = MeetingWords & Resolved<'vocabulary' | 'common' | 'finder'>;

/** Filter groups a visitor sees, and the facets in each. The editor names groups in `filters`. */
export const FILTER_GROUPS = {
  attendance: ['attendance'],
  day: ['day', 'time'],
  audience: ['role', 'audience'],
  topic: ['topic'],
  access: ['access'],
  joining: ['joining', 'openness', 'cost'],
  language: ['language'],
  format: ['format'],
} as const satisfies Readonly<Record<string, readonly FacetName[]>>;
export type FilterGroupName = keyof typeof FILTER_GROUPS;
export const FILTER_GROUP_NAMES = Object.keys(FILTER_GROUPS) as readonly FilterGroupName[];

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

export interface SectionView {
  readonly key: string;
  readonly strong: string;
  readonly rest: string;
  readonly rows: readonly MeetingRowView[];
}

export interface FinderView {
  readonly count: string;
  readonly shortCount: string;
  readonly groupCount: number;
  readonly ways: readonly OptionView[];
  readonly chosenCount: number;
  /** "Filters (2)". */
  readonly filtersLabel: string;
  readonly sections: readonly SectionView[];
  readonly shown: number;
  readonly total: number;
  readonly more?: string | undefined;
  /** "20 of 73 shown". */
  readonly shownOf: string;
  readonly foot: readonly string[];
  readonly stale?: string | undefined;
}

export interface FinderInputs {
  readonly index: SearchIndex;
  readonly query: SearchQuery;
  readonly result: SearchResult;
  /** How many rows are asked for so far. */
  readonly shown: number;
  readonly limit: number;
  readonly groups: readonly FilterGroupName[];
  readonly words: FinderWords;
  readonly now: number;
  readonly readerTimeZone: TimeZone;
  readonly stale: boolean;
}

export function finderView(inputs: FinderInputs): FinderView {
  const { result, limit, words, groups, query } = inputs;
  const total = Math.min(result.order.length, limit);
  const shown = Math.min(inputs.shown, total);
  const filters = query.filters ?? {};
  const chosenCount = chosenOf(filters).length;
  const listZone = commonTimeZone(inputs, shown);
  const groupCount = total < result.order.length ? groupsAmong(inputs, total) : result.groupCount;
  return {
    count: countWords(total, groupCount, words),
    shortCount: shortCountWords(total, groupCount, words),
    groupCount,
    ways: groups.includes('attendance')
      ? result.facets.attendance.map((option) =>
          optionView('attendance', option, words.vocabulary.attendance, words.language),
        )
      : [],
    chosenCount,
    filtersLabel: chosenCount ? plural(words.finder.filtersChosen, chosenCount, words.language) : words.finder.filters,
    sections: sectionViews(inputs, shown, listZone),
    shown,
    total,
    shownOf: fill(words.finder.shownOf, { shown: number(shown, words.language), count: number(total, words.language) }),
    more: shown < total ? plural(words.finder.showMore, Math.min(PAGE_SIZE, total - shown), words.language) : undefined,
    foot: footOf(inputs, listZone),
    stale: inputs.stale ? fill(words.common.oldData, { when: asOfWords(inputs) }) : undefined,
  };
}

/** Groups among the first so many results: where the editor's limit cuts the list. */
function groupsAmong({ index, result }: FinderInputs, total: number): number {
  const { meetings } = index.directory;
  return new Set(Array.from(result.order.subarray(0, total), (position) => meetings[position]!.groupId)).size;
}

/** "12 groups", or "30 meetings from 12 groups" where some groups meet more than once. */
export function countWords(meetings: number, groups: number, { finder, language }: FinderWords): string {
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
function commonTimeZone({ index, result, now, readerTimeZone }: FinderInputs, shown: number): TimeZone | undefined {
  const counts = new Map<TimeZone, number>();
  for (const position of result.order.subarray(0, shown)) {
    const zone = index.next(position, now, { assumedTimeZone: readerTimeZone })?.timeZone;
    if (zone) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function sectionViews(inputs: FinderInputs, shown: number, listTimeZone: TimeZone | undefined): SectionView[] {
  const { index, result, query, words, now, readerTimeZone } = inputs;
  const { meetings } = index.directory;
  const byDay = query.sort !== 'name';
  const assumedTimeZone = readerTimeZone;
  const zone = listTimeZone && listTimeZone !== UNKNOWN_TIME_ZONE ? listTimeZone : readerTimeZone;
  const today = dateIn(now, zone);
  const sections: (Omit<SectionView, 'rows'> & { rows: MeetingRowView[] })[] = [];
  for (const position of result.order.subarray(0, shown)) {
    const meeting = meetings[position]!;
    const next = index.next(position, now, { assumedTimeZone });
    const section = index.section(position, now, { assumedTimeZone });
    const headingDate = next && byDay ? dateIn(Math.max(next.startsAt, now), zone) : undefined;
    const key = byDay ? (headingDate ?? section) : 'all';
    if (sections.at(-1)?.key !== key) {
      sections.push({ key, ...headingWords(key, headingDate, today, words), rows: [] });
    }
    const context: RowContext = { words, now, readerTimeZone, listTimeZone, headingDate };
    sections.at(-1)!.rows.push(meetingRowView(meeting, index.group(position), next, context));
  }
  return sections;
}

function dateIn(milliseconds: number, timeZone: TimeZone): PlainDate {
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

function footOf({ index, words }: FinderInputs, listTimeZone: TimeZone | undefined): string[] {
  const lines: string[] = [];
  if (listTimeZone === UNKNOWN_TIME_ZONE) lines.push(words.finder.zoneMissing);
  else if (listTimeZone) lines.push(fill(words.finder.zoneOfList, { zone: zoneWords(listTimeZone, words) }));
  const updated = index.directory.sources
    .map((source) => source.updatedOn)
    .filter(Boolean)
    .sort()
    .at(-1);
  if (updated) lines.push(fill(words.finder.lastUpdate, { when: plainDateWords(updated, words) }));
  return lines;
}

/** When the data on show was read, by the reader's own clock. */
function asOfWords({ index, words, now, readerTimeZone }: FinderInputs): string {
  const asOf = Math.min(...index.directory.sources.map((source) => source.asOf ?? now));
  const wall = epochToWall(asOf, readerTimeZone) ?? epochToWall(asOf, 'UTC')!;
  const today = dateIn(now, readerTimeZone);
  const time = clockWords(wall, words);
  return wall.startsWith(today) ? time : fill(words.time.dateAndTime, { date: dateWords(wall, words, today), time });
}
