/** What the finder prints once a visitor may want to narrow the list: filters, chips, ways out of an empty result. */
import type { Weekday } from '../../domain/schedule.js';
import type { TimeOfDay } from '../../domain/vocabulary.js';
import { choicesEn } from '../../i18n/en/choices.js';
import { vocabularyEn } from '../../i18n/en/vocabulary.js';
import { fill, listWords } from '../../i18n/format.js';
import { plural } from '../../i18n/plural.js';
import { languageName } from '../../i18n/names.js';
import type { Resolved } from '../../i18n/locales.js';
import { plainDateWords, weekdayName } from '../../i18n/calendar-words.js';
import { epochToWall } from '../../domain/time-zone.js';
import { clockWords, dateWords } from '../../i18n/time-words.js';
import type { SearchIndex } from '../../search/search-index.js';
import type { FacetName, FacetOption, Relaxation, SearchQuery, SearchResult } from '../../search/query.js';
import { type Icon, placeIcon } from '../../shared/templates/icon.js';
import { onlineIcon } from '../../shared/templates/fact-icons.js';
import { crossIcon } from '../../shared/templates/more-icons.js';
import {
  chosenOf,
  FINDER_SECTIONS,
  dateIn,
  optionView,
  shortCountWords,
  type FinderInputs,
  type FinderWords,
  type OptionView,
} from './group-finder.view.js';

export const TOOLS_SECTIONS = { ...FINDER_SECTIONS, vocabulary: vocabularyEn, choices: choicesEn };
export type ToolsWords = FinderWords & Resolved<'vocabulary' | 'choices'>;

/** Filter groups a visitor sees, and the facets in each. The editor names groups in `filters`. */
const FILTER_GROUPS = {
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

/** Longer lists of options are folded, so that one facet does not bury the others. */
const OPTIONS_SHOWN = 8;

export interface OptionListView {
  readonly facet: FacetName;
  /** Only where a group holds several lists. */
  readonly title?: string | undefined;
  readonly options: readonly OptionView[];
  /** "Show all 31", when some are folded away. */
  readonly all?: string | undefined;
}

export interface FilterGroupView {
  readonly name: FilterGroupName;
  readonly title: string;
  /** Names of what is chosen, or nothing. */
  readonly chosen: string;
  readonly lists: readonly OptionListView[];
}

export interface ChipView {
  readonly facet: FacetName;
  readonly code: string;
  readonly label: string;
  readonly remove: string;
}

export interface WayOutView {
  readonly icon: Icon;
  readonly label: string;
  readonly count: string;
  readonly query: SearchQuery;
}

export interface ToolsView {
  readonly filterGroups: readonly FilterGroupView[];
  readonly chips: readonly ChipView[];
  /** What to change, when nothing matches. */
  readonly waysOut?: readonly WayOutView[] | undefined;
  /** Where something is found and nothing of it is near: how to look further. */
  readonly further?: WayOutView | undefined;
  readonly stale?: string | undefined;
  readonly lastUpdate?: string | undefined;
}

export interface NearWays {
  /** Metres, the shortest first. */
  readonly radii: readonly number[];
  lookFurtherWords(metres: number | undefined): string;
}

export type ToolsInputs = Omit<FinderInputs, 'words' | 'found' | 'limit'> & {
  readonly words: ToolsWords;
  readonly index: SearchIndex;
  readonly query: SearchQuery;
  readonly result: SearchResult;
  readonly groups: readonly FilterGroupName[];
  /** The last load failed, and this is what was read before. */
  readonly isStale: boolean;
  /** What is known about distances, once a visitor asked for a place. */
  readonly near?: NearWays | undefined;
  /** Facets whose folded options the visitor opened. */
  readonly unfolded: ReadonlySet<FacetName>;
};

export function toolsView(inputs: ToolsInputs): ToolsView {
  const { result, query, groups, words } = inputs;
  return {
    filterGroups: groups.filter((name) => name !== 'attendance').flatMap((name) => filterGroupView(name, inputs)),
    chips: chosenOf(query.filters ?? {}).map(({ facet, code }) => chipView(facet, code, result, words)),
    waysOut: result.order.length === 0 ? waysOutOf(inputs) : undefined,
    further: result.near?.count === 0 && result.order.length > 0 ? waysOf(inputs).find(isFurther)?.view : undefined,
    lastUpdate: lastUpdateOf(inputs),
    stale: inputs.isStale ? fill(words.common.oldData, { when: asOfWords(inputs) }) : undefined,
  };
}

export function optionLabel(facet: FacetName, code: string, label: string | undefined, words: ToolsWords): string {
  const { vocabulary, choices, language } = words;
  if (label) return label;
  switch (facet) {
    case 'day':
      return weekdayName(code as Weekday, words);
    case 'language':
      return languageName(code, language, vocabulary.languages);
    case 'time':
      return choices.timesOfDay[code as TimeOfDay];
    default: {
      const labels: Readonly<Record<string, string>> = {
        attendance: words.finder.ways,
        role: vocabulary.roles,
        audience: vocabulary.audiences,
        topic: vocabulary.topics,
        access: vocabulary.access,
        joining: choices.joining,
        openness: choices.openness,
        cost: choices.cost,
        format: {},
      }[facet];
      return Object.hasOwn(labels, code) ? labels[code]! : code;
    }
  }
}

function listedOption(facet: FacetName, option: FacetOption, words: ToolsWords): OptionView {
  const { code, label } = option;
  const said = facet === 'day' ? weekdayName(code as Weekday, words, 'short') : optionLabel(facet, code, label, words);
  const hint = facet === 'time' ? words.choices.timesOfDayHint[code as TimeOfDay] : undefined;
  return { ...optionView(facet, option, { [code]: said }, words.language), hint };
}

/** A group with nothing to choose between is left out. */
function filterGroupView(name: FilterGroupName, { result, words, unfolded }: ToolsInputs): FilterGroupView[] {
  const facets: readonly FacetName[] = FILTER_GROUPS[name];
  const lists = facets.flatMap((facet): OptionListView[] => {
    const all = result.facets[facet];
    if (all.length < 2 && !all.some((option) => option.chosen)) return [];
    const isFolded = facet !== 'day' && !unfolded.has(facet) && all.length > OPTIONS_SHOWN + 2;
    const options = isFolded ? all.filter((option, at) => at < OPTIONS_SHOWN || option.chosen) : all;
    return [
      {
        facet,
        title: facets.length > 1 ? words.choices.facets[facet] : undefined,
        options: options.map((option) => listedOption(facet, option, words)),
        all: options.length < all.length ? plural(words.choices.showAllOptions, all.length, words.language) : undefined,
      },
    ];
  });
  if (lists.length === 0) return [];
  const chosen = facets.flatMap((facet) =>
    result.facets[facet]
      .filter((option) => option.chosen)
      .map(({ code, label }) => optionLabel(facet, code, label, words)),
  );
  return [
    {
      name,
      title: words.choices.filterTitles[name as keyof ToolsWords['choices']['filterTitles']],
      chosen: listWords(chosen, { comma: words.dates.list.comma }),
      lists,
    },
  ];
}

function chipView(facet: FacetName, code: string, result: SearchResult, words: ToolsWords): ChipView {
  const own = result.facets[facet].find((option) => option.code === code)?.label;
  const label = optionLabel(facet, code, own, words);
  return { facet, code, label, remove: fill(words.choices.remove, { name: label }) };
}

interface Way {
  readonly kind: Relaxation['drop']['kind'];
  readonly view: WayOutView;
}

const isFurther = ({ kind }: Way): boolean => kind === 'radius';

function waysOf(inputs: ToolsInputs): Way[] {
  const { index, query, now, readerTimeZone, near } = inputs;
  const options = { assumedTimeZone: readerTimeZone, radii: near?.radii ?? [] };
  return index.relax(query, now, options).map((way) => ({ kind: way.drop.kind, view: wayOutView(way, inputs) }));
}

/** One thing to change for each choice, with what that would give; and online groups from anywhere. */
function waysOutOf(inputs: ToolsInputs): WayOutView[] {
  const { index, query, words, now, readerTimeZone } = inputs;
  const options = { assumedTimeZone: readerTimeZone };
  const ways = waysOf(inputs).map(({ view }) => view);
  if (ways.length === 0) {
    // Words and choices keep everything out between them: the way out is to start again.
    const all = index.searchCount({}, now, options);
    if (all.meetings > 0) {
      const count = shortCountWords(all.meetings, all.groups, words);
      ways.push({ icon: crossIcon, label: words.choices.clearAll, count, query: {} });
    }
  }
  const online: SearchQuery = { filters: { attendance: ['online'] } };
  const { meetings, groups } = index.searchCount(online, now, options);
  const isThere = query.filters?.attendance?.includes('online') && !query.text;
  if (meetings > 0 && !isThere) {
    ways.push({
      icon: onlineIcon,
      label: words.choices.onlineFromAnywhere,
      count: shortCountWords(meetings, groups, words),
      query: online,
    });
  }
  return ways.slice(0, 6);
}

function wayOutView(way: Relaxation, { query, result, words, near }: ToolsInputs): WayOutView {
  const count = plural(words.finder.meetings, way.count, words.language);
  const { drop } = way;
  if (drop.kind === 'text')
    return { icon: crossIcon, label: words.choices.removeSearch, count, query: { ...query, text: '' } };
  if (drop.kind === 'all-filters')
    return { icon: crossIcon, label: words.choices.clearAll, count, query: { ...query, filters: {} } };
  if (drop.kind === 'radius') {
    const { radiusMetres } = drop;
    const { point } = query.near!;
    const label = near?.lookFurtherWords(radiusMetres) ?? '';
    const wider = { ...query, near: radiusMetres === undefined ? { point } : { point, radiusMetres } };
    return { icon: placeIcon, label, count, query: wider };
  }
  const { facet, codes } = drop;
  const names = codes.map((code) => chipView(facet, code, result, words).label);
  const filters = { ...query.filters };
  delete filters[facet];
  const label = fill(words.choices.removeToFind, { name: listWords(names, words.dates.list) });
  return { icon: crossIcon, label, count, query: { ...query, filters } };
}

function lastUpdateOf({ listing, words }: ToolsInputs): string | undefined {
  const updated = listing.directory.sources
    .map((source) => source.updatedOn)
    .filter(Boolean)
    .sort()
    .at(-1);
  return updated && fill(words.choices.lastUpdate, { when: plainDateWords(updated, words) });
}

/** "Filters (2)". */
export function filtersLabel(count: number, { choices, finder, language }: ToolsWords): string {
  return count ? plural(choices.filtersChosen, count, language) : finder.filters;
}

/** When the data on show was read, by the reader's own clock. */
function asOfWords({ listing, words, now, readerTimeZone }: ToolsInputs): string {
  const asOf = Math.min(...listing.directory.sources.map((source) => source.asOf ?? now));
  const wall = epochToWall(asOf, readerTimeZone) ?? epochToWall(asOf, 'UTC')!;
  const today = dateIn(now, readerTimeZone);
  const time = clockWords(wall, words);
  return wall.startsWith(today) ? time : fill(words.time.dateAndTime, { date: dateWords(wall, words, today), time });
}
