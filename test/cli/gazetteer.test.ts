import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { run } from '../../src/cli/run.js';
import { readRows } from '../../src/cli/rows.js';
import { readGazetteer } from '../../src/sources/gazetteer/gazetteer-reader.js';
import { compileSchema } from '../support/schemas.js';

const LICENCE = ['--licence', 'Made up for tests'];
const isValid = compileSchema('src/sources/gazetteer/gazetteer.schema.json');

/** 19 columns, as GeoNames has them. The names are made up. */
const geonames = (
  name: string,
  latitude: number,
  longitude: number,
  { kind = 'P', country = 'GB', area = 'ENG', population = 0, also = '' } = {},
): string =>
  [
    1,
    name,
    name,
    also,
    latitude,
    longitude,
    kind,
    'PPL',
    country,
    '',
    area,
    'H3',
    '',
    '',
    population,
    '',
    9,
    '',
    '',
  ].join('\t');

describe('the command gazetteer', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'gazetteer-'))));
  after(() => rmSync(folder, { recursive: true }));

  const file = (name: string, ...lines: readonly string[]): string => {
    const path = join(folder, name);
    writeFileSync(path, lines.join('\n'));
    return path;
  };

  async function call(...args: readonly string[]): Promise<{ code: number; out: string; told: string }> {
    let [out, told] = ['', ''];
    const code = await run(['gazetteer', ...args], { out: (text) => (out += text), tell: (text) => (told += text) });
    return { code, out, told };
  }

  /** The entries it makes, which the reader and the schema take. */
  async function entries(...args: readonly string[]): Promise<{ places?: unknown[]; postcodes?: unknown[] }> {
    const { out, told } = await call(...args, ...LICENCE);
    const value = JSON.parse(out || `"${told}"`) as { places?: unknown[]; postcodes?: unknown[] };
    expect(isValid(value), JSON.stringify(isValid.errors)).to.equal(true);
    expect(readGazetteer(value).problems).to.deep.equal([]);
    return value;
  }

  it('reads the table of GeoNames, towns only, the biggest first', async () => {
    const path = file(
      'GB.txt',
      geonames('Littleford', 52.123456, -1.5, { population: 900 }),
      geonames('Bigborough', 53.987654, -1.1, { population: 90_000, also: 'Mawrdref,Grossburg' }),
      geonames('Long Lake', 54, -3, { kind: 'H' }),
      geonames('Villette', 48.5, 2.5, { country: 'FR', population: 5000 }),
    );
    const regions = file('admin1.txt', 'GB.ENG\tEngland\tEngland\t1', 'FR.ENG\tNord\tNord\t2');
    expect((await entries(path, '--country', 'gb', '--regions', regions)).places).to.deep.equal([
      ['Bigborough', 'England', 53.99, -1.1],
      ['Littleford', 'England', 52.12, -1.5],
    ]);
    const few = ['--population', '1,000', '--most', '1', '--other-names', '1', '--decimals', '3'];
    expect((await entries(path, ...few)).places).to.deep.equal([['Bigborough', '', 53.988, -1.1, ['Mawrdref']]]);
  });

  it('makes districts of British postcodes, without those that are no longer in use or nowhere', async () => {
    const path = file(
      'ONSPD.csv',
      '"pcd","pcds","doterm","lat","long"',
      '"AA1 1AA","AA1 1AA","",50.0,-1.0',
      '"AA1 9ZZ","AA1 9ZZ","",52.0,-3.0',
      '"AA11 1AA","AA11 1AA","",55.0,-4.0',
      '"AA1 2AA","AA1 2AA","202001",10.0,-1.0',
      '"AA1 3AA","AA1 3AA","",99.999999,0.0',
    );
    expect((await entries(path)).postcodes).to.deep.equal([
      ['AA1', 51, -2],
      ['AA11', 55, -4],
    ]);
    const { told } = await call(path, ...LICENCE);
    expect(told).to.include('0 places and 2 postcode districts.');
    expect(told).to.include('Left out: 1 no longer in use, 1 without a point on earth.');
  });

  it('cuts other postcodes where it is told to', async () => {
    const path = file('zip.tsv', 'GEOID\tINTPTLAT\tINTPTLONG', '94110\t37.75\t-122.41', '94103\t37.77\t-122.41');
    expect((await entries(path)).postcodes).to.have.length(2);
    expect((await entries(path, '--cut', '3')).postcodes).to.deep.equal([['941', 37.76, -122.41]]);
  });

  it('reads the postal codes of GeoNames', async () => {
    const row = ['US', '94110', 'Sample', 'State', 'ST', 'County', '1', '', '', '37.75', '-122.41', '4'].join('\t');
    expect((await entries(file('US.txt', row))).postcodes).to.deep.equal([['94110', 37.75, -122.41]]);
  });

  it('puts several files together', async () => {
    const towns = file('towns.csv', 'Town,County,Lat,Lng', '"Ashby, Great",Shire,52,-1', 'Ashby,Shire,52.5,-1');
    const codes = file('codes.csv', 'postcode,latitude,longitude', 'AA1 1AA,50,-1');
    const { places, postcodes } = await entries(towns, codes);
    expect(places).to.deep.equal([
      ['Ashby, Great', 'Shire', 52, -1],
      ['Ashby', 'Shire', 52.5, -1],
    ]);
    expect(postcodes).to.have.length(1);
  });

  it('reads a list of objects', async () => {
    const list = [{ name: 'Ashby', county: 'Shire', latitude: 52, longitude: -1, otherNames: ['Aschby'] }];
    const path = file('list.json', JSON.stringify(list));
    expect((await entries(path, '--other-names', '2')).places).to.deep.equal([['Ashby', 'Shire', 52, -1, ['Aschby']]]);
  });

  it('takes columns by heading and by number', async () => {
    const path = file('odd.csv', 'Ort;x,Wo,Breite,Laenge', 'Dorf,Land,50,8');
    const columns = ['name=1', 'region=wo', 'latitude=Breite', 'longitude=4'].flatMap((each) => ['--column', each]);
    expect((await entries(path, ...columns)).places).to.deep.equal([['Dorf', 'Land', 50, 8]]);
  });

  it('names a place once', async () => {
    const path = file('twice.csv', 'name,latitude,longitude', 'Ashby,52,-1', 'Ashby,52.01,-1', 'Ashby,55,-1');
    expect((await entries(path)).places).to.have.length(2);
  });

  it('writes a file, and says how big it is', async () => {
    const out = join(folder, 'places.json');
    const path = file('one.csv', 'name,latitude,longitude', 'Ashby,52,-1');
    const { code, out: printed, told } = await call(path, ...LICENCE, '--out', out);
    expect([code, printed]).to.deep.equal([0, '']);
    expect(told).to.match(
      /^Wrote .*places\.json\. 1 places and 0 postcode districts\.\n\d+ KB, \d+ KB as servers pack it/,
    );
    expect(JSON.parse(readFileSync(out, 'utf8'))).to.deep.equal({
      gazetteer: 1,
      licence: 'Made up for tests',
      places: [['Ashby', '', 52, -1]],
    });
  });

  describe('says what to do', () => {
    const good = (): string => file('good.csv', 'name,latitude,longitude', 'Ashby,52,-1');
    const table: readonly (readonly [string, () => readonly string[], RegExp])[] = [
      ['without a licence', () => [good()], /--licence "…"/],
      ['without a file', () => LICENCE, /Name a file to read/],
      ['when the file is not there', () => ['nothing.csv', ...LICENCE], /There is no file nothing\.csv/],
      [
        'when no column has a latitude',
        () => [file('no.csv', 'name,northing', 'A,1'), ...LICENCE],
        /No column for latitude and longitude.*name, northing.*--column latitude=/s,
      ],
      ['when no column has a name', () => [file('no2.csv', 'lat,lon', '1,2'), ...LICENCE], /No column for name/],
      [
        'when a column is not there',
        () => [good(), ...LICENCE, '--column', 'region=Shire'],
        /No column "Shire"\. There is: name, latitude/,
      ],
      ['when a role is not known', () => [good(), ...LICENCE, '--column', 'colour=1'], /Roles: name, region/],
      [
        'when a number is none',
        () => [good(), ...LICENCE, '--population', 'many'],
        /--population needs a whole number/,
      ],
      ['when an option is not known', () => [good(), ...LICENCE, '--size', '1'], /--size.*gazetteer --help/s],
      ['when nothing is left', () => [good(), ...LICENCE, '--country', 'GB'], /Nothing is left.*1 in other countries/s],
      ['when the file is empty', () => [file('empty.csv', ''), ...LICENCE], /is empty/],
      ['when JSON is broken', () => [file('broken.json', '['), ...LICENCE], /is no JSON/],
      ['when JSON is no list', () => [file('object.json', '{}'), ...LICENCE], /is no list of objects/],
      [
        'when it cannot write',
        () => [good(), ...LICENCE, '-o', join(folder, 'not/there.json')],
        /cannot be written: ENOENT/,
      ],
    ];
    for (const [title, args, told] of table) {
      it(title, async () => {
        const answer = await call(...args());
        expect(answer.code).to.equal(1);
        expect(answer.out).to.equal('');
        expect(answer.told).to.match(told);
      });
    }
  });
});

describe('the command line', () => {
  async function call(...args: readonly string[]): Promise<{ code: number; out: string; told: string }> {
    let [out, told] = ['', ''];
    const code = await run(args, { out: (text) => (out += text), tell: (text) => (told += text) });
    return { code, out, told };
  }

  it('lists its commands', async () => {
    expect(await call('--help')).to.deep.include({ code: 0, told: '' });
    expect((await call('--help')).out).to.include('gazetteer  Makes a small file');
    expect((await call()).code).to.equal(2);
    expect(await call('gazeteer')).to.deep.include({ code: 2, out: '' });
  });

  it('explains a command', async () => {
    const { code, out } = await call('gazetteer', '--help');
    expect(code).to.equal(0);
    expect(out).to.include('Usage: peer-support-widgets gazetteer <file>');
    for (const line of out.split('\n')) expect(line.length, line).to.be.below(122);
  });
});

describe('the command gazetteer, of names that take several bytes a letter', () => {
  it('writes nothing that the finder would refuse for its size', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
    after(() => rmSync(folder, { recursive: true }));
    const rows = Array.from({ length: 22_000 }, (_, at) => `${'\u5b57'.repeat(95)}${at},52,-1`);
    const path = join(folder, 'long.csv');
    writeFileSync(path, ['name,latitude,longitude', ...rows].join('\n'));
    let told = '';
    const code = await run(['gazetteer', path, ...LICENCE], { out: () => undefined, tell: (text) => (told += text) });
    expect(code).to.equal(1);
    expect(told)
      .to.match(/MB|KB/)
      .and.match(/--most/);
  });
});

describe('a table of text', () => {
  // Cut at every place: what arrives in pieces must read as what arrives whole.
  const table: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    [
      'plain',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'with ends of Windows and a mark at the start',
      '\ufeffa,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'with quotes',
      'a,b\n"1,""x""","2\n3"',
      [
        ['a', 'b'],
        ['1,"x"', '2\n3'],
      ],
    ],
    [
      'with empty cells',
      'a,,b\n"",,',
      [
        ['a', '', 'b'],
        ['', '', ''],
      ],
    ],
    [
      'with tabs, where quotes are signs',
      'a\tb\n"x\ty"',
      [
        ['a', 'b'],
        ['"x', 'y"'],
      ],
    ],
  ];
  for (const [title, text, rows] of table) {
    it(`is read ${title}, wherever it is cut`, async () => {
      for (let at = 1; at <= text.length; at++) {
        if (!text.slice(0, at).includes('\n') && text.includes('\t')) continue;
        async function* pieces(): AsyncGenerator<string> {
          yield text.slice(0, at);
          yield Promise.resolve(text.slice(at));
        }
        const read: string[][] = [];
        for await (const row of readRows(pieces())) read.push(row);
        expect(read, `cut at ${at}`).to.deep.equal(rows);
      }
    });
  }
});
