/** What the finder says about distances once a place is chosen: headings, rows, the radius. Pure; words in, words out. */
import { html, type TemplateResult } from 'lit';
import { distanceMetres, isPoint } from '../../domain/distance.js';
import type { Meeting, Point } from '../../domain/model.js';
import type { Occurrence } from '../../domain/schedule.js';
import { type DistanceUnit, distanceWords, METRES_IN, unitWords } from '../../i18n/distance-words.js';
import { nearEn } from '../../i18n/en/near.js';
import { fill, isolate, sentence } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';
import type { Section } from '../../search/listing.js';
import type { NearResult, SearchQuery } from '../../search/query.js';
import type { MeetingRowView, PrintedRowView } from '../../shared/meeting/meeting-row.view.js';
import { placeWords } from '../../shared/meeting/words.js';
import type { Geocoder } from '../../shared/near/geocoder.js';
import type { PositionProblem } from '../../shared/near/own-position.js';
import { FINDER_SECTIONS, type FinderWords, type HeadingView } from './group-finder.view.js';

export const NEAR_SECTIONS = { ...FINDER_SECTIONS, near: nearEn };
export type NearWords = FinderWords & Resolved<'near'>;

/** How far a visitor can choose to look, in units. */
const STEPS: Readonly<Record<DistanceUnit, readonly number[]>> = {
  miles: [1, 3, 5, 10, 25, 50],
  km: [2, 5, 10, 20, 50, 100],
};
/** The nearest that is looked within unasked: what a bus ride is in a town. */
const FIRST_STEP: Readonly<Record<DistanceUnit, number>> = { miles: 5, km: 10 };
/** So many meetings are something to choose between. */
const ENOUGH = 3;

/** The place that the visitor chose. */
export interface ChosenPlace {
  readonly point: Point;
  /** "Leeds, West Yorkshire"; empty for the visitor's own place, and for one that the page asked for. */
  readonly label: string;
  readonly isOwn: boolean;
}

/** Metres, the shortest first. */
export const radiiIn = (unit: DistanceUnit): readonly number[] => STEPS[unit].map((step) => step * METRES_IN[unit]);

/**
 * How far to look at first: as far as it takes to have something to choose between, and as the list goes at most. Undefined
 * is any distance: there is nothing within what can be chosen.
 *
 * @param distances of what matches, the nearest first
 */
export function firstRadius(distances: readonly number[], unit: DistanceUnit): number | undefined {
  const radii = radiiIn(unit).filter((radius) => radius >= FIRST_STEP[unit] * METRES_IN[unit] - 1);
  const wanted = distances[Math.min(ENOUGH, distances.length) - 1] ?? Infinity;
  const nearest = distances[0] ?? Infinity;
  return radii.find((radius) => radius >= wanted) ?? radii.findLast((radius) => radius >= nearest);
}

/** "5 miles". */
const radiusWords = (metres: number, unit: DistanceUnit, words: NearWords): string =>
  unitWords(Math.round(metres / METRES_IN[unit]), unit, words);

/** "Within 5 miles". */
const withinWords = (metres: number, unit: DistanceUnit, words: NearWords): string =>
  fill(words.near.within, { distance: radiusWords(metres, unit, words) });

export const nearAt = (point: Point, radiusMetres: number | undefined): NonNullable<SearchQuery['near']> =>
  radiusMetres === undefined ? { point } : { point, radiusMetres };

/** As it stands in the field. */
export const placeInField = ({ label, isOwn }: ChosenPlace, { near }: NearWords): string =>
  isOwn ? near.whereYouAre : label;

/** As it stands in a sentence. The names of regions are left out: they help to choose, and then are in the way. */
export function placeInSentence({ label, isOwn }: ChosenPlace, { near, direction }: NearWords): string {
  if (isOwn) return near.whereYouAreInSentence;
  return label ? isolate(label.split(', ')[0]!, direction) : near.chosenPlaceInSentence;
}

export interface RadiusOption {
  /** Metres as text; empty is any distance. */
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

export function radiusOptions(chosen: number | undefined, unit: DistanceUnit, words: NearWords): RadiusOption[] {
  // A page may ask for a radius that is none of ours.
  const radii = [...new Set([...radiiIn(unit), ...(chosen === undefined ? [] : [chosen])])].sort((a, b) => a - b);
  return [
    ...radii.map((metres) => ({
      value: String(metres),
      label: withinWords(metres, unit, words),
      chosen: metres === chosen,
    })),
    { value: '', label: words.near.anyDistance, chosen: chosen === undefined },
  ];
}

/** "Look within 25 miles". */
export const lookFurtherWords = (metres: number | undefined, unit: DistanceUnit, words: NearWords): string =>
  metres === undefined
    ? words.near.lookAnyDistance
    : fill(words.near.lookWithin, { distance: radiusWords(metres, unit, words) });

/** Why the first part of the list is empty. */
export function noneNearWords(
  place: ChosenPlace,
  metres: number | undefined,
  unit: DistanceUnit,
  words: NearWords,
): string {
  if (metres === undefined) return words.near.noneNearAnyDistance;
  const distance = radiusWords(metres, unit, words);
  return fill(words.near.noneNear, { distance, place: placeInSentence(place, words) });
}

/** Why there is no place yet. */
export type Note = PositionProblem | 'choosePlace' | 'noPlace' | 'asking' | 'askFailed' | 'askNothing';

export function noteWords(
  note: Note | undefined,
  geocoder: Geocoder | undefined,
  /** The place that holds meanwhile. */
  chosen: ChosenPlace | undefined,
  words: NearWords,
): string | undefined {
  const { near } = words;
  switch (note) {
    case undefined:
      return undefined;
    case 'choosePlace':
      return near.choosePlace;
    case 'noPlace':
      return chosen
        ? `${near.noPlace} ${fill(near.stillNear, { place: placeInSentence(chosen, words) })}`
        : near.noPlace;
    case 'asking':
    case 'askFailed':
    case 'askNothing':
      return fill(near[note], { name: geocoder?.name ?? '' });
    default:
      return near.problems[note];
  }
}

/** What the list of the finder says about a place. */
export interface FoundNear {
  /** The heading that a meeting stands under for where it is; undefined leaves it to its date. */
  heading(position: number, section: Section): HeadingView | undefined;
  /** The row with its distance. */
  row(row: MeetingRowView, position: number, meeting: Meeting, next: Occurrence | undefined): PrintedRowView;
}

export function foundNear(
  place: ChosenPlace,
  result: NearResult,
  { sort = 'soonest', near }: SearchQuery,
  unit: DistanceUnit,
  words: NearWords,
): FoundNear {
  const { finder } = words;
  const late: Partial<Record<Section, string>> = { over: finder.over, paused: finder.notMeetingNow };
  const radius = near?.radiusMetres;
  const here: HeadingView = {
    key: 'near',
    strong: fill(words.near.nearPlace, { place: placeInSentence(place, words) }),
    rest: radius === undefined ? '' : fill(words.near.withinInSentence, { distance: radiusWords(radius, unit, words) }),
  };
  return {
    heading(position, section) {
      if (section in late && sort !== 'name') {
        return sort === 'nearest' ? { key: section, strong: late[section]!, rest: '' } : undefined;
      }
      const part = result.part(position);
      if (part === 'near') return sort === 'soonest' ? undefined : here;
      return { key: part, strong: words.near[part], rest: '' };
    },
    row(row, position, meeting, next) {
      const metres = result.distanceMetres(position);
      return metres === undefined ? row : rowWithDistance(row, metres, place, meeting, next, unit, words);
    },
  };
}

/** Metres to where the meeting is next, which may be another place than usual; undefined where that is not known. */
function metresTo(place: ChosenPlace, meeting: Meeting, next: Occurrence | undefined): number | undefined {
  const point = (next?.venue ?? meeting.venue)?.point;
  return point && isPoint(point) ? distanceMetres(place.point, point) : undefined;
}

const isRough = (place: ChosenPlace, meeting: Meeting, next: Occurrence | undefined): boolean =>
  place.isOwn || (next?.venue ?? meeting.venue)?.approximate === true;

function rowWithDistance(
  row: MeetingRowView,
  usual: number,
  place: ChosenPlace,
  meeting: Meeting,
  next: Occurrence | undefined,
  unit: DistanceUnit,
  words: NearWords,
): PrintedRowView {
  const metres = next?.venue ? metresTo(place, meeting, next) : usual;
  if (metres === undefined) return row;
  const said = fill(words.near.inRow, {
    distance: distanceWords(metres, unit, isRough(place, meeting, next), words),
  });
  const where = isolate(placeWords(next?.venue ?? meeting.venue), words.direction);
  const lines = row.lines.map((line) =>
    line.kind === 'place' ? { ...line, lead: afterPlace(line.lead, where, said) } : line,
  );
  return { ...row, lines };
}

/** The distance right after the place, whatever goes on after it. */
function afterPlace(lead: string, where: string, said: string): TemplateResult {
  const at = where ? lead.indexOf(where) : -1;
  const end = at < 0 ? lead.length : at + where.length;
  return html`${lead.slice(0, end)} <span class="quiet distance">${said}</span>${lead.slice(end)}`;
}

/** "1.2 miles from Leeds", for the details. */
export function detailsDistance(
  place: ChosenPlace,
  meeting: Meeting,
  next: Occurrence | undefined,
  unit: DistanceUnit,
  words: NearWords,
): string | undefined {
  const goes = meeting.attendance.length === 0 || meeting.attendance.includes('in-person');
  const metres = goes ? metresTo(place, meeting, next) : undefined;
  if (metres === undefined) return undefined;
  const { near, language } = words;
  const distance = distanceWords(metres, unit, isRough(place, meeting, next), words);
  const where = placeInSentence(place, words);
  if (distance === near.veryNear) return fill(near.veryNearPlace, { place: where });
  return sentence(fill(near.fromPlace, { distance, place: where }), language);
}
