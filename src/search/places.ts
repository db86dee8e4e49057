/**
 * The places that a visitor can name: the towns, regions and postcodes of a directory's own venues, and the entries of
 * gazetteers. Searched by how they begin, without accents and capitals, with one typing mistake forgiven. Pure: nothing
 * that is typed leaves it.
 */
import { centreOf, distanceMetres, isPoint } from '../domain/distance.js';
import type { Directory, Point, Venue } from '../domain/model.js';
import { fold } from './fold.js';
import { forgiven, isTypoOf } from './typos.js';
import { splitWords } from './words.js';

/** One entry of a gazetteer. */
export interface Place {
  readonly name: string;
  /** Told after the name, to tell two places of one name apart. */
  readonly region?: string;
  readonly point: Point;
  /** Other names that it is found by, and not shown. */
  readonly otherNames?: readonly string[];
  /** A postcode or a part of one: found from its start, and by a longer one that begins with it. */
  readonly isPostcode?: boolean;
}

export interface FoundPlace {
  readonly name: string;
  readonly region: string | undefined;
  readonly point: Point;
  /** Nobody could mean anything else by what was typed, so that Enter alone can choose it. */
  readonly isExact: boolean;
}

export interface PlaceOptions {
  /** Small words to overlook before a name, such as "near" and "close to"; in any spelling. */
  readonly smallWords?: readonly string[];
  /** Most places to give. Default 8. */
  readonly limit?: number;
}

interface Entry {
  readonly name: string;
  region: string | undefined;
  point: Point;
  readonly postcode: string | undefined;
  /** Folded, with single blanks between words: the name, each other name. */
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly regionWords: readonly string[];
}

const DEFAULT_LIMIT = 8;
/** Venues of one town's name and region unknown: further apart than this they are two towns. */
const ONE_TOWN_METRES = 40_000;
/** A gazetteer's town of the same name this near is the directory's own. */
const SAME_PLACE_METRES = 20_000;
/** So many of one name are looked through for the same place again: more than the world has, and few enough for any file. */
const MOST_OF_ONE_NAME = 200;
/** Longer is no place, and would cost more than it finds. */
const MOST_TYPED = 80;

const compact = (text: string): string => fold(text).replace(/[\s.…-]/g, '');

/** "LS1 4AB" is "LS1": the part before the last three signs of a British postcode. */
export const outwardCode = (postcode: string): string | undefined =>
  /^([A-Z]{1,2}\d[A-Z\d]?)\s*\d[A-Z]{2}$/i.exec(postcode.trim())?.[1]?.toUpperCase();

/** Parts of a postcode that stand for a wider area: the British outward part, the first three digits of five. */
function widerCodes(postcode: string): readonly string[] {
  const outward = outwardCode(postcode);
  if (outward) return [outward];
  const digits = /^(\d{3})\d{2}(?:-\d{4})?$/.exec(postcode.trim())?.[1];
  return digits ? [`${digits}…`] : [];
}

interface Town {
  readonly name: string;
  region: string | undefined;
  readonly country: string | undefined;
  /** Folded. */
  regionKey: string;
  readonly countryKey: string;
  readonly points: Point[];
}

const isOneTown = (town: Town, { regionKey, countryKey, points: [point] }: Town): boolean =>
  (town.regionKey && regionKey
    ? town.regionKey === regionKey
    : distanceMetres(town.points[0]!, point!) < ONE_TOWN_METRES) &&
  (!town.countryKey || !countryKey || town.countryKey === countryKey);

function entryOf({ name, region, point, otherNames = [], isPostcode }: Place): Entry {
  const names = [name, ...otherNames].map((each) => splitWords(fold(each)));
  return {
    name,
    region,
    point,
    postcode: isPostcode ? compact(name) : undefined,
    names: names.map((words) => words.join(' ')),
    words: names.flat(),
    regionWords: region ? splitWords(fold(region)) : [],
  };
}

/** The towns, regions and postcodes of the venues whose place is known. */
export function placesOf({ meetings }: Directory): readonly Place[] {
  const towns = new Map<string, Town[]>();
  const regions = new Map<string, { readonly name: string; readonly points: Point[] }>();
  const codes = new Map<string, { readonly points: Point[]; readonly towns: Set<string> }>();
  for (const { venue } of meetings) {
    const { point, locality, region, postalCode } = venue ?? {};
    if (!venue || !point || !isPoint(point)) continue;
    if (locality) addTown(towns, locality, venue);
    if (region) {
      const found = regions.get(fold(region)) ?? { name: region, points: [] };
      regions.set(fold(region), found);
      found.points.push(point);
    }
    for (const code of postalCode ? [postalCode.toUpperCase(), ...widerCodes(postalCode)] : []) {
      const found = codes.get(code) ?? { points: [], towns: new Set<string>() };
      codes.set(code, found);
      found.points.push(point);
      found.towns.add(locality ?? '');
    }
  }
  const all = [...towns.values()].flat();
  const names = new Set([...towns.keys()]);
  return [
    ...all
      .sort((a, b) => b.points.length - a.points.length)
      .map(({ name, region, country, points }) => placeAt(name, region ?? country, points)),
    // A region that is called like its town, such as a city state, would be there twice.
    ...[...regions].flatMap(([key, { name, points }]) => (names.has(key) ? [] : [placeAt(name, undefined, points)])),
    ...[...codes].map(([code, { points, towns: within }]) => ({
      ...placeAt(code, within.size === 1 ? [...within][0] || undefined : undefined, points),
      isPostcode: true,
    })),
  ];
}

function addTown(towns: Map<string, Town[]>, name: string, { region, country, point }: Venue): void {
  const key = fold(name);
  const sameName = towns.get(key) ?? [];
  towns.set(key, sameName);
  const folded = { regionKey: fold(region ?? ''), countryKey: fold(country ?? '') };
  const added: Town = { name, region, country, ...folded, points: [point!] };
  const town = sameName.slice(0, MOST_OF_ONE_NAME).find((each) => isOneTown(each, added));
  if (!town) sameName.push(added);
  else {
    town.points.push(point!);
    if (town.region === undefined) [town.region, town.regionKey] = [region, added.regionKey];
  }
}

const placeAt = (name: string, region: string | undefined, points: readonly Point[]): Place => ({
  name,
  ...(region && fold(region) !== fold(name) && { region }),
  point: centreOf(points)!,
});

/** How well an entry fits; smaller is better. */
const [EXACT, START, WORD, TYPO, NONE] = [0, 1, 2, 3, 4];

interface Fitting {
  readonly entry: Entry;
  readonly fit: number;
}

export class PlaceIndex {
  readonly #entries: Entry[];
  readonly #byName = new Map<string, Entry[]>();

  /** @param places best known first: the order that equally good answers keep */
  constructor(places: readonly Place[] = []) {
    this.#entries = [];
    this.add(places);
  }

  /** Entries of a gazetteer, say. What is there already under the same name takes over the more exact middle. */
  add(places: readonly Place[]): void {
    for (const place of places) {
      const entry = entryOf(place);
      const key = entry.names[0]!;
      const sameName = this.#byName.get(key) ?? [];
      const known = sameName
        .slice(0, MOST_OF_ONE_NAME)
        .find(
          ({ point, postcode }) =>
            (postcode === undefined) === (entry.postcode === undefined) &&
            distanceMetres(point, entry.point) < SAME_PLACE_METRES,
        );
      if (known) {
        known.point = entry.point;
        known.region ??= entry.region;
        continue;
      }
      sameName.push(entry);
      this.#byName.set(key, sameName);
      this.#entries.push(entry);
    }
  }

  get size(): number {
    return this.#entries.length;
  }

  /** What may be meant, best first. Nothing for nothing typed. */
  find(typed: string, { smallWords = [], limit = DEFAULT_LIMIT }: PlaceOptions = {}): readonly FoundPlace[] {
    const words = withoutSmallWords(splitWords(fold(typed.slice(0, MOST_TYPED))), smallWords);
    if (words.length === 0) return [];
    const codes = this.#codes(compact(words.join('')));
    const found = codes.length > 0 ? codes : this.#names(words);
    const [first, second] = found;
    const isSingle = first && first.fit === EXACT && second?.fit !== EXACT;
    return found.slice(0, limit).map(({ entry: { name, region, point } }, at) => ({
      name,
      region,
      point,
      isExact: at === 0 && isSingle === true,
    }));
  }

  #names(words: readonly string[]): Fitting[] {
    const fits = (isForgiving: boolean): Fitting[] => {
      const fitting: Fitting[] = [];
      for (const entry of this.#entries) {
        if (entry.postcode !== undefined) continue;
        const fit = fitOf(entry, words, isForgiving);
        if (fit !== NONE) fitting.push({ entry, fit });
      }
      return fitting;
    };
    const found = fits(false);
    return (found.length > 0 ? found : fits(true)).sort((a, b) => a.fit - b.fit);
  }

  /** Codes that go on from what is typed; else the longest one that what is typed goes on from. */
  #codes(typed: string): Fitting[] {
    if (!/\d/.test(typed)) return [];
    const all = this.#entries.filter(({ postcode }) => postcode !== undefined);
    const going = all
      .filter(({ postcode }) => postcode!.startsWith(typed))
      .sort((a, b) => a.postcode!.length - b.postcode!.length || a.postcode!.localeCompare(b.postcode!));
    if (going.length > 0) {
      return going.map((entry) => ({ entry, fit: entry.postcode === typed ? EXACT : START }));
    }
    // "LS14" is no part of "LS1 4AB": a British code is cut where it ends, another one after three digits.
    const wider = widerCodes(typed).map(compact);
    const around = all.filter(({ postcode }) => wider.includes(postcode!));
    return around.map((entry) => ({ entry, fit: EXACT }));
  }
}

/** Only before the name: "near Stow in the Wold" keeps its "in". All words are small in "By", a town of its own. */
function withoutSmallWords(words: readonly string[], smallWords: readonly string[]): readonly string[] {
  const small = new Set(smallWords.flatMap((word) => splitWords(fold(word))));
  const first = words.findIndex((word) => !small.has(word));
  return first > 0 ? words.slice(first) : words;
}

/** All words must begin a word of the name or of the region, and one at least a word of the name. */
function fitOf(entry: Entry, typed: readonly string[], isForgiving: boolean): number {
  const begins = (words: readonly string[], word: string): boolean => words.some((each) => each.startsWith(word));
  const isNear = (words: readonly string[], word: string): boolean =>
    forgiven(word) > 0 && words.some((each) => isTypoOf(word, each, 1, true));
  const isIn = (words: readonly string[], word: string): boolean =>
    begins(words, word) || (isForgiving && isNear(words, word));
  let isNamed = false;
  for (const word of typed) {
    if (isIn(entry.words, word)) isNamed = true;
    else if (!isIn(entry.regionWords, word)) return NONE;
  }
  if (!isNamed) return NONE;
  if (isForgiving) return TYPO;
  const whole = typed.join(' ');
  const isExact = entry.names.some(
    (name) => name === whole || (whole.startsWith(name) && whole === [name, ...entry.regionWords].join(' ')),
  );
  if (isExact) return EXACT;
  return entry.names.some((name) => name.startsWith(whole)) ? START : WORD;
}
