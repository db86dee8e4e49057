/** `gazetteer`: makes a small file of place names from a big table. */
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { MOST_BYTES, MOST_ENTRIES, readGazetteer } from '../../sources/gazetteer/gazetteer-reader.js';
import { type Command, CommandError, type Terminal } from '../command.js';
import { Collection, type KeepOptions, REASONS } from '../gazetteer/collect.js';
import { readColumns, type Role, ROLES } from '../gazetteer/columns.js';
import { writeGazetteer, type Written } from '../gazetteer/write.js';
import { readRows } from '../rows.js';

const HELP = `Usage: peer-support-widgets gazetteer <file> [<file> …] --licence "<text>" [options]

Makes a small JSON file of place names, for the "gazetteer" attribute of <group-finder>. Visitors can then name places
that no group of yours meets in, and what they type stays on their device.

Files: tables separated by commas (.csv) or tabs (.tsv, .txt), or a JSON list of objects. Several are put together: towns
from one, postcodes from another. These are known without a word about their columns:
  - GeoNames places (cities15000.txt, GB.txt …): download.geonames.org/export/dump
  - GeoNames postal codes: download.geonames.org/export/zip
  - ONS Postcode Directory and National Statistics Postcode Lookup (columns pcds, lat, long)
  - any table with headings such as name, county, latitude, longitude, population

A table with postcodes and no names becomes postcode districts: LS1 for all of LS1 4AB, LS1 9ZZ and so on.

  --licence <text>       Who made the data and under which licence, in the words that the licence asks for. Required:
                         it is shown to visitors beside the places.
  -o, --out <file>       Where to write. Default: standard output.
  --country <GB,IE>      Keep only these countries, by their two letters.
  --population <1000>    Keep only places with at least so many people.
  --most <5000>          Keep only so many places: the biggest.
  --other-names <3>      Keep up to so many other names of each place, such as Welsh ones. Default: none.
  --regions <file>       Names of region codes, as GeoNames has them: admin1CodesASCII.txt or admin2Codes.txt.
  --column <role=column> Which column holds what, by its heading or its number from 1. May be given several times.
                         Roles: ${ROLES.join(', ')}.
  --cut <3>              Postcodes become districts of their first signs: 3 for US ZIP codes. Default: the first half of
                         British ones; all others stay whole.
  --decimals <2>         Decimals of a degree. 2 is about one kilometre, and what the finder works with.
  --help                 This text.

Examples:
  peer-support-widgets gazetteer GB.txt --regions admin2Codes.txt --population 1000 -o places.json \\
    --licence "Place names: GeoNames, CC BY 4.0"
  peer-support-widgets gazetteer cities15000.txt ONSPD.csv --country GB -o places.json --licence "…"

Then: <group-finder source="groups.json" gazetteer="places.json"></group-finder>
More: docs/near-me.md
`;

const OPTIONS = {
  licence: { type: 'string' },
  license: { type: 'string' },
  out: { type: 'string', short: 'o' },
  country: { type: 'string' },
  population: { type: 'string' },
  most: { type: 'string' },
  'other-names': { type: 'string' },
  regions: { type: 'string' },
  column: { type: 'string', multiple: true },
  cut: { type: 'string' },
  decimals: { type: 'string' },
} as const;

type Values = ReturnType<typeof parse>['values'];
type Named = Partial<Record<Role, string>>;

function parse(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\nWhat there is: peer-support-widgets gazetteer --help`);
  }
}

function readNumber(
  values: Values,
  name: 'population' | 'most' | 'other-names' | 'cut' | 'decimals',
  fallback: number,
): number {
  const given = values[name];
  if (given === undefined) return fallback;
  const number = Number(given.replace(/[,_]/g, ''));
  if (Number.isInteger(number) && number >= 0 && given.trim()) return number;
  throw new CommandError(`--${name} needs a whole number, and "${given}" is none.`);
}

function readNamed(values: Values): Named {
  const named: Named = {};
  for (const pair of values.column ?? []) {
    const [, role = '', heading = ''] = /^([\w-]+)=(.+)$/.exec(pair) ?? [];
    if (!(ROLES as readonly string[]).includes(role)) {
      throw new CommandError(
        `--column needs a role, "=" and a column, such as latitude=Lat. Roles: ${ROLES.join(', ')}.`,
      );
    }
    named[role as Role] = heading;
  }
  return named;
}

function readLicence(values: Values): string {
  const licence = (values.licence ?? values.license ?? '').trim();
  if (licence) return licence;
  throw new CommandError(
    'Say whose data it is: --licence "…". Most licences ask that they are named, and the finder shows these words beside\n' +
      'the places. For GeoNames: "Place names: GeoNames, CC BY 4.0". For the tables of the ONS: the sentences about Royal Mail\n' +
      'and OS data on the page that you took the table from. For your own: your name.',
  );
}

/** The rows of a file, the first one first. */
async function* rowsOf(file: string): AsyncGenerator<readonly string[]> {
  if (/\.json$/i.test(file)) return yield* jsonRows(JSON.parse(await readFile(file, 'utf8')) as unknown, file);
  yield* readRows(createReadStream(file, 'utf8') as AsyncIterable<string>);
}

/** A list of objects as a table: the names of all fields first. */
function* jsonRows(value: unknown, file: string): Generator<readonly string[], void> {
  const isList = Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null);
  if (!isList)
    throw new CommandError(
      `${file} is no list of objects, such as [{"name": "…", "latitude": 53.8, "longitude": -1.55}].`,
    );
  const records = value as readonly Readonly<Record<string, unknown>>[];
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))];
  yield fields;
  const text = (cell: unknown): string =>
    Array.isArray(cell) ? cell.join('|') : typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
  for (const record of records) yield fields.map((field) => text(record[field]));
}

async function readRegions(file: string | undefined): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  if (file) for await (const [code, name] of rowsOf(file)) if (code && name) names.set(code, name);
  return names;
}

async function addFile(file: string, collection: Collection, named: Named): Promise<void> {
  let columns: ReturnType<typeof readColumns> | undefined;
  try {
    for await (const row of rowsOf(file)) {
      if (row.length < 2 && !row[0]) continue;
      if (columns) collection.add(row, columns);
      else {
        columns = readColumns(row, named);
        if (columns.isBare) collection.add(row, columns);
      }
    }
  } catch (error) {
    throw inWords(error, file);
  }
  if (!columns) throw new CommandError(`${file} is empty.`);
}

function inWords(error: unknown, file: string): unknown {
  if (error instanceof CommandError) return new CommandError(`${file}: ${error.message}`);
  if (error instanceof SyntaxError) return new CommandError(`${file} is no JSON: ${error.message}.`);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT')
    return new CommandError(`There is no file ${file}. Look at its name, and at the folder you are in.`);
  return code ? new CommandError(`${file} cannot be read: ${code}.`) : error;
}

const inKb = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en')} KB`;
const count = (number: number): string => number.toLocaleString('en');

function report({ text, places, postcodes }: Written, { leftOut }: Collection): string {
  const bytes = Buffer.byteLength(text);
  const packed = gzipSync(text).length;
  const each = (size: number): string => (size / (places + postcodes)).toFixed(0);
  const reasons = [...leftOut].map(([reason, number]) => `${count(number)} ${REASONS[reason]}`);
  return [
    `${count(places)} places and ${count(postcodes)} postcode districts.`,
    `${inKb(bytes)}, ${inKb(packed)} as servers pack it: ${each(bytes)} and ${each(packed)} bytes each.`,
    ...(reasons.length > 0 ? [`Left out: ${reasons.join(', ')}.`] : []),
  ].join('\n');
}

function checkSize(written: Written, { leftOut }: Collection): void {
  const { text, places, postcodes } = written;
  if (places + postcodes === 0) {
    const reasons = [...leftOut].map(([reason, number]) => `${count(number)} ${REASONS[reason]}`);
    throw new CommandError(
      `Nothing is left to write. Left out: ${reasons.join(', ') || 'nothing; the files hold no rows'}.`,
    );
  }
  const bytes = Buffer.byteLength(text);
  if (places + postcodes > MOST_ENTRIES || bytes > MOST_BYTES) {
    throw new CommandError(
      `That is ${count(places + postcodes)} entries and ${inKb(bytes)}, and the finder reads ${count(MOST_ENTRIES)} ` +
        `and ${inKb(MOST_BYTES)} at most. Use --country, --population, --most or --cut.`,
    );
  }
  const { problems } = readGazetteer(JSON.parse(text));
  if (problems[0])
    throw new CommandError(`${problems[0].field}: "${problems[0].value}" is not ${problems[0].expected}.`);
}

async function runGazetteer(args: readonly string[], { out, tell }: Terminal): Promise<void> {
  const { values, positionals: files } = parse(args);
  if (files.length === 0)
    throw new CommandError('Name a file to read. What there is: peer-support-widgets gazetteer --help');
  const licence = readLicence(values);
  const options: KeepOptions = {
    countries: (values.country ?? '')
      .toUpperCase()
      .split(/[\s,]+/)
      .filter(Boolean),
    leastPopulation: readNumber(values, 'population', 0),
    otherNames: readNumber(values, 'other-names', 0),
    cut: readNumber(values, 'cut', 0) || undefined,
    regionNames: await readRegions(values.regions).catch((error: unknown) => {
      throw inWords(error, values.regions ?? '');
    }),
  };
  const named = readNamed(values);
  const [decimals, most] = [readNumber(values, 'decimals', 2), readNumber(values, 'most', Infinity)];
  const collection = new Collection(options);
  for (const file of files) await addFile(file, collection, named);
  const written = writeGazetteer(collection, { licence, decimals: Math.min(decimals, 5), most });
  checkSize(written, collection);
  if (values.out)
    await writeFile(values.out, written.text).catch((error: unknown) => {
      throw new CommandError(`${values.out} cannot be written: ${(error as NodeJS.ErrnoException).code}.`);
    });
  else out(written.text);
  tell(`${values.out ? `Wrote ${values.out}. ` : ''}${report(written, collection)}\n`);
}

export const gazetteer: Command = {
  name: 'gazetteer',
  summary: 'Makes a small file of place names for <group-finder gazetteer="…">.',
  help: HELP,
  run: runGazetteer,
};
