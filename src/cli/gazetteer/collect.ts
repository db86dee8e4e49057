/** Gathers the entries of a gazetteer from rows: what is kept, what is left out and why. */
import { isPoint } from '../../domain/distance.js';
import type { Point } from '../../domain/model.js';
import { outwardCode } from '../../search/places.js';
import type { Columns, Role } from './columns.js';

export interface KeepOptions {
  /** Two letters each; empty keeps all. */
  readonly countries: readonly string[];
  readonly leastPopulation: number;
  /** Most other names of one place. */
  readonly otherNames: number;
  /** First signs of a postcode that make a district. Undefined: the first half of British ones, others whole. */
  readonly cut: number | undefined;
  /** Names of region codes, such as `GB.ENG`. */
  readonly regionNames: ReadonlyMap<string, string>;
}

interface Town {
  readonly name: string;
  readonly region: string;
  readonly point: Point;
  readonly otherNames: readonly string[];
  readonly population: number;
}

interface District {
  latitude: number;
  longitude: number;
  count: number;
}

/** Why rows were left out, each with how many. */
export const REASONS = {
  point: 'without a point on earth',
  name: 'without a name',
  country: 'in other countries',
  population: 'with fewer people',
  ended: 'no longer in use',
  kind: 'no towns or villages',
  repeated: 'named twice',
} as const;
type Reason = keyof typeof REASONS;

const LONGEST_NAME = 100;

export class Collection {
  readonly towns: Town[] = [];
  readonly districts = new Map<string, District>();
  readonly leftOut = new Map<Reason, number>();
  readonly #seen = new Set<string>();

  constructor(private readonly options: KeepOptions) {}

  add(row: readonly string[], columns: Columns): void {
    const cell = (role: Role): string => (row[columns.at[role] ?? -1] ?? '').trim();
    const point = readPoint(cell('latitude'), cell('longitude'));
    const reason = this.#reasonAgainst(row, columns, point);
    if (reason || !point) return this.#leaveOut(reason ?? 'point');
    if (columns.at.name === undefined) return this.#addDistrict(cell('postcode'), point);
    const name = cell('name');
    const region = cell('region') || this.#regionOf(columns.regionCodes.map((at) => row[at] ?? ''));
    const key = `${name}|${region}|${point.latitude.toFixed(1)}|${point.longitude.toFixed(1)}`;
    if (this.#seen.has(key)) return this.#leaveOut('repeated');
    this.#seen.add(key);
    const others = cell('other-names')
      .split(/[,;|]/)
      .map((each) => each.trim());
    const otherNames = [...new Set(others)].filter((each) => each && each !== name && each.length <= LONGEST_NAME);
    this.towns.push({
      name,
      region,
      point,
      otherNames: otherNames.slice(0, this.options.otherNames),
      population: Number(cell('population')) || 0,
    });
  }

  #reasonAgainst(row: readonly string[], columns: Columns, point: Point | undefined): Reason | undefined {
    const cell = (role: Role): string => (row[columns.at[role] ?? -1] ?? '').trim();
    const { countries, leastPopulation } = this.options;
    const name = cell(columns.at.name === undefined ? 'postcode' : 'name');
    if (columns.featureClass !== undefined && row[columns.featureClass] !== 'P') return 'kind';
    if (countries.length > 0 && !countries.includes(cell('country').toUpperCase())) return 'country';
    if (cell('ended')) return 'ended';
    if (!name || name.length > LONGEST_NAME) return 'name';
    if (!point) return 'point';
    return columns.at.name !== undefined && (Number(cell('population')) || 0) < leastPopulation
      ? 'population'
      : undefined;
  }

  #leaveOut(reason: Reason): void {
    this.leftOut.set(reason, (this.leftOut.get(reason) ?? 0) + 1);
  }

  /** The name of the smallest area that has one. */
  #regionOf(codes: readonly string[]): string {
    for (let length = codes.length; length > 1; length--) {
      const name = this.options.regionNames.get(codes.slice(0, length).join('.'));
      if (name) return name;
    }
    return '';
  }

  #addDistrict(postcode: string, { latitude, longitude }: Point): void {
    const { cut } = this.options;
    const code = (cut ? postcode.slice(0, cut) : (outwardCode(postcode) ?? postcode)).toUpperCase().trim();
    const district = this.districts.get(code) ?? { latitude: 0, longitude: 0, count: 0 };
    this.districts.set(code, district);
    district.latitude += latitude;
    district.longitude += longitude;
    district.count += 1;
  }
}

function readPoint(latitude: string, longitude: string): Point | undefined {
  if (!latitude || !longitude) return undefined;
  const point = { latitude: Number(latitude), longitude: Number(longitude) };
  // Nobody lives at 0, 0, in the sea: it stands for "not known".
  return isPoint(point) && (point.latitude !== 0 || point.longitude !== 0) ? point : undefined;
}
