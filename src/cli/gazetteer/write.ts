/** Writes a gazetteer: one entry a line, so that two versions can be compared. */
import { GAZETTEER_VERSION } from '../../sources/gazetteer/gazetteer-reader.js';
import type { Collection } from './collect.js';

export interface WriteOptions {
  readonly licence: string;
  readonly decimals: number;
  /** Most places; the ones with most people stay. */
  readonly most: number;
}

export interface Written {
  readonly text: string;
  readonly places: number;
  readonly postcodes: number;
}

export function writeGazetteer({ towns, districts }: Collection, { licence, decimals, most }: WriteOptions): Written {
  const round = (degrees: number): number => Number(degrees.toFixed(decimals));
  const places = [...towns]
    .sort((a, b) => b.population - a.population)
    .slice(0, most)
    .map(({ name, region, point, otherNames }) => [
      name,
      region,
      round(point.latitude),
      round(point.longitude),
      ...(otherNames.length > 0 ? [otherNames] : []),
    ]);
  const postcodes = [...districts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { latitude, longitude, count }]) => [code, round(latitude / count), round(longitude / count)]);
  const list = (rows: readonly unknown[]): string => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  const fields = [
    `"gazetteer":${GAZETTEER_VERSION}`,
    `"licence":${JSON.stringify(licence)}`,
    ...(places.length > 0 ? [`"places":${list(places)}`] : []),
    ...(postcodes.length > 0 ? [`"postcodes":${list(postcodes)}`] : []),
  ];
  return { text: `{${fields.join(',\n')}}\n`, places: places.length, postcodes: postcodes.length };
}
