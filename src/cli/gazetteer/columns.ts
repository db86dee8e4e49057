/** Which column of a table holds what: by its heading, by the well-known tables without one, or as somebody says. */
import { CommandError } from '../command.js';

/** What a column can hold. */
export const ROLES = [
  'name',
  'region',
  'latitude',
  'longitude',
  'other-names',
  'country',
  'population',
  'postcode',
  'ended',
] as const;
export type Role = (typeof ROLES)[number];

export interface Columns {
  /** Position of the cell, from 0. */
  readonly at: Partial<Readonly<Record<Role, number>>>;
  /** Positions of codes that `--regions` can turn into a name, the widest area first. */
  readonly regionCodes: readonly number[];
  /** Position of GeoNames' class of things; only populated places are kept. */
  readonly featureClass?: number;
  /** The first row is no heading. */
  readonly isBare: boolean;
}

/** Headings as they are found in published tables, without signs and in lower case. */
const HEADINGS: Readonly<Record<Role, RegExp>> = {
  name: /^(name|placename|town|city|locality|settlement|place\d*nm)$/,
  region: /^(region|county|state|stateid|statename|admin1|adminname1?|province|ctyltnm|cty\d*nm)$/,
  latitude: /^(latitude|lat|intptlat)$/,
  longitude: /^(longitude|long|lng|lon|intptlong)$/,
  'other-names': /^(othernames|alternatenames|aliases)$/,
  country: /^(country|countrycode|iso2)$/,
  population: /^(population|pop)$/,
  postcode: /^(pcds|pcd8?|postcode|postalcode|zip|zipcode|zcta\d?|geoid(zcta5)?)$/,
  // The ONS tables keep codes that are no longer in use, with the month they ended in.
  ended: /^doterm$/,
};

const isNumber = (cell: string | undefined): boolean => /^\s*[+-]?\d+(\.\d+)?\s*$/.test(cell ?? '');

/** The main table of GeoNames: 19 columns, no heading. */
const GEONAMES: Columns = {
  at: { name: 1, 'other-names': 3, latitude: 4, longitude: 5, country: 8, population: 14 },
  regionCodes: [8, 10, 11],
  featureClass: 6,
  isBare: true,
};
/** The postal codes of GeoNames: 12 columns, no heading. */
const GEONAMES_POSTCODES: Columns = {
  at: { country: 0, postcode: 1, latitude: 9, longitude: 10 },
  regionCodes: [],
  isBare: true,
};

/** @param named role and heading (or number from 1), as `--column latitude=Lat` says it */
export function readColumns(first: readonly string[], named: Readonly<Partial<Record<Role, string>>>): Columns {
  const known =
    first.length === 19 && isNumber(first[4]) && isNumber(first[5])
      ? GEONAMES
      : first.length === 12 && isNumber(first[9]) && isNumber(first[10])
        ? GEONAMES_POSTCODES
        : undefined;
  const at: Partial<Record<Role, number>> = { ...known?.at };
  if (!known) {
    const headings = first.map((heading) => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
    for (const role of ROLES) {
      const found = headings.findIndex((heading) => HEADINGS[role].test(heading));
      if (found >= 0) at[role] = found;
    }
  }
  for (const [role, heading] of Object.entries(named) as [Role, string][]) at[role] = find(first, heading);
  const missing = (['latitude', 'longitude'] as const).filter((role) => at[role] === undefined);
  if (at.name === undefined && at.postcode === undefined) missing.push('name' as never);
  if (missing.length > 0) throw new CommandError(missingColumns(missing, first));
  return { ...(known ?? { regionCodes: [], isBare: false }), at };
}

function find(first: readonly string[], heading: string): number {
  const found = first.findIndex((each) => each.trim().toLowerCase() === heading.trim().toLowerCase());
  if (found >= 0) return found;
  const number = Number(heading);
  if (Number.isInteger(number) && number >= 1 && number <= first.length) return number - 1;
  throw new CommandError(`No column "${heading}". There is: ${listOf(first)}.`);
}

const listOf = (cells: readonly string[]): string => cells.slice(0, 40).join(', ').slice(0, 600);

const missingColumns = (missing: readonly Role[], first: readonly string[]): string =>
  `No column for ${missing.join(' and ')}. The first line has: ${listOf(first)}.\n` +
  `Say which it is: ${missing.map((role) => `--column ${role}=…`).join(' ')} (a heading, or a number from 1).\n` +
  'Tables with eastings and northings must be turned into degrees first.';
