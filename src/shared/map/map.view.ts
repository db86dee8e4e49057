/** What a map says: names of its marks, its scale, and the list beside it. Pure; the map itself is in `leaflet-map.ts`. */
import type { Directory, Group } from '../../domain/model.js';
import { nextStart } from '../../domain/next.js';
import { UNKNOWN_TIME_ZONE, type TimeZone } from '../../domain/schedule.js';
import { type DistanceUnit, METRES_IN } from '../../i18n/distance-words.js';
import { mapEn } from '../../i18n/en/map.js';
import { fill, isolate, number } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';
import { plural } from '../../i18n/plural.js';
import { zoneWords } from '../../i18n/time-words.js';
import { meetingRowView, type MeetingRowView } from '../meeting/meeting-row.view.js';
import { meetingSections, type MeetingWords, placeWords } from '../meeting/words.js';
import type { ShownResults } from '../result-views/result-view.js';
import type { Mark } from './place-clusters.js';
import type { Place } from './places.js';

export const MAP_SECTIONS = { ...meetingSections, map: mapEn };
export type MapWords = MeetingWords & Resolved<'map'>;

/** What a mark says, to the eye and to the ear. */
export interface MarkView {
  readonly name: string;
  /** How many meetings, as the name says it; nothing for one. */
  readonly text: string;
}

export interface PlaceView {
  readonly place: Place;
  readonly title: string;
  readonly isArea: boolean;
  readonly rows: readonly MeetingRowView[];
}

export interface PlaceListView {
  readonly places: readonly PlaceView[];
  /** "Show 20 more meetings". */
  readonly more: string | undefined;
  /** "Times are UK time." */
  readonly times: string | undefined;
}

/** Rows at first, and with each "Show more". */
export const MAP_PAGE_SIZE = 20;
/** Names that are compared, to say what a place with many meetings is called. */
const NAMES_LOOKED_AT = 50;

/** What all its meetings call it, else their town, else what the first one says. */
export function placeTitle(place: Place, { meetings }: Directory, { map }: Resolved<'map'>): string {
  const names = new Set(
    place.positions.slice(0, NAMES_LOOKED_AT).map((position) => placeWords(meetings[position]!.venue)),
  );
  names.delete('');
  const [first = ''] = names;
  return (names.size > 1 && place.locality) || first || map.unnamed;
}

export const meetingCount = (count: number, { map, language }: Resolved<'map'>): string =>
  plural(map.meetings, count, language);

export function markView(mark: Mark, directory: Directory, words: Resolved<'map'>): MarkView {
  const { map, language, direction } = words;
  const meetings = meetingCount(mark.meetingCount, words);
  const text = mark.meetingCount > 1 ? number(mark.meetingCount, language) : '';
  if (mark.place) {
    const place = isolate(placeTitle(mark.place, directory, words), direction);
    return { text, name: fill(mark.place.isArea ? map.near : map.at, { meetings, place }) };
  }
  const place = isolate(mark.locality, direction) || plural(map.placeCount, mark.placeCount, language);
  return { text, name: fill(map.in, { meetings, place }) };
}

interface ListInputs {
  readonly places: readonly Place[];
  /** Most rows to show. */
  readonly limit: number;
  readonly results: ShownResults;
  readonly groups: ReadonlyMap<string, Group>;
  readonly words: MapWords;
}

/** Places in the order given, with their meetings, until the page is full. */
export function placeListView({ places, limit, results, groups, words }: ListInputs): PlaceListView {
  const shown: { place: Place; positions: number[] }[] = [];
  let left = limit;
  let total = 0;
  for (const place of places) {
    total += place.positions.length;
    if (left === 0) continue;
    const positions = place.positions.slice(0, left);
    left -= positions.length;
    shown.push({ place, positions });
  }
  const listTimeZone = commonTimeZone(
    shown.flatMap(({ positions }) => positions),
    results,
  );
  return {
    places: shown.map(({ place, positions }) => ({
      place,
      isArea: place.isArea,
      title: placeTitle(place, results.directory, words),
      rows: rowViews(positions, results, groups, words, listTimeZone),
    })),
    ...endOf(total, limit, listTimeZone, words),
  };
}

/** The same without places: a plain list of rows. */
export function rowListView(
  positions: readonly number[],
  { limit, results, groups, words }: Omit<ListInputs, 'places'>,
): Omit<PlaceListView, 'places'> & { readonly rows: readonly MeetingRowView[] } {
  const shown = positions.slice(0, limit);
  const listTimeZone = commonTimeZone(shown, results);
  const rows = rowViews(shown, results, groups, words, listTimeZone);
  return { rows, ...endOf(positions.length, limit, listTimeZone, words) };
}

function endOf(
  total: number,
  limit: number,
  zone: TimeZone | undefined,
  words: MapWords,
): Pick<PlaceListView, 'more' | 'times'> {
  const { map, language } = words;
  const more = Math.min(total - limit, MAP_PAGE_SIZE);
  return {
    more: more > 0 ? plural(map.more, more, language) : undefined,
    times: zone && zone !== UNKNOWN_TIME_ZONE ? fill(map.times, { zone: zoneWords(zone, words) }) : undefined,
  };
}

function rowViews(
  positions: readonly number[],
  results: ShownResults,
  groups: ReadonlyMap<string, Group>,
  words: MapWords,
  listTimeZone: TimeZone | undefined,
): MeetingRowView[] {
  const { now, readerTimeZone, directory } = results;
  return positions.map((position) => {
    const meeting = directory.meetings[position]!;
    const context = { words, now, readerTimeZone, listTimeZone };
    return meetingRowView(meeting, groups.get(meeting.groupId), nextOf(position, results), context);
  });
}

const nextOf = (position: number, { directory, now, readerTimeZone }: ShownResults) => {
  const { schedule, durationMinutes } = directory.meetings[position]!;
  return nextStart(schedule, now, { durationMinutes, assumedTimeZone: readerTimeZone });
};

/** The zone that most of them have is said once, for all. */
function commonTimeZone(positions: readonly number[], results: ShownResults): TimeZone | undefined {
  const counts = new Map<TimeZone, number>();
  for (const position of positions) {
    const zone = nextOf(position, results)?.timeZone;
    if (zone) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const METRES_IN_FOOT = 0.3048;

/** A round length that is at most so many metres, in words: "500 m", "2 km"; where people count in miles "2 mi". */
export function scaleView(
  mostMetres: number,
  distanceUnit: DistanceUnit,
  language: string,
): { readonly metres: number; readonly words: string } {
  const isLong = mostMetres >= METRES_IN[distanceUnit];
  const [unit, metresInUnit] =
    distanceUnit === 'miles'
      ? isLong
        ? (['mile', METRES_IN.miles] as const)
        : (['foot', METRES_IN_FOOT] as const)
      : isLong
        ? (['kilometer', METRES_IN.km] as const)
        : (['meter', 1] as const);
  const length = roundDown(mostMetres / metresInUnit);
  return { metres: length * metresInUnit, words: number(length, language, { style: 'unit', unit }) };
}

/** 1, 2 or 5, with noughts. */
function roundDown(value: number): number {
  const tens = 10 ** Math.floor(Math.log10(value));
  const first = value / tens;
  return (first >= 5 ? 5 : first >= 2 ? 2 : 1) * tens;
}
