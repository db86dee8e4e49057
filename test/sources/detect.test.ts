import { expect } from 'chai';
import type { DirectoryFormat } from '../../src/domain/model.js';
import { readDirectory, readerFor } from '../../src/sources/detect.js';
import { DIRECTORY_FORMATS } from '../../src/sources/formats.js';
import { LoadError } from '../../src/sources/source.js';

const NATIVE = { groups: [{ name: 'Circle', day: 1, time: '19:00', slug: 'circle' }] };
const MEETING_GUIDE = [{ slug: 'circle', name: 'Circle', day: 1, time: '19:00', types: ['O'] }];
const BMLT = [
  {
    id_bigint: '1',
    weekday_tinyint: '2',
    start_time: '19:00:00',
    meeting_name: 'Circle',
    venue_type: '1',
    formats: 'O',
  },
];

const SAMPLES: readonly (readonly [string, unknown, DirectoryFormat])[] = [
  ['our own JSON', NATIVE, 'native'],
  ['our own JSON without groups yet', { groups: [] }, 'native'],
  ['our own JSON in which something is no group', { groups: ['text'] }, 'native'],
  ['a Meeting Guide feed', MEETING_GUIDE, 'meeting-guide'],
  ['a Meeting Guide feed that begins with rubbish', [null, ...MEETING_GUIDE], 'meeting-guide'],
  ['a BMLT feed', BMLT, 'bmlt'],
  ['a BMLT feed with its formats', { meetings: BMLT, formats: [] }, 'bmlt'],
  ['a table of the page', { part: 'table', headings: ['Group'], rows: [] }, 'html'],
  ['a list of the page', { part: 'list', entries: [] }, 'html'],
  ['an empty list, which is a feed without meetings', [], 'meeting-guide'],
];

async function detailOf(value: unknown, format?: DirectoryFormat): Promise<string | undefined> {
  const error = await readerFor(value, format, 'https://feeds.example/').catch((reason: unknown) => reason);
  expect(error).to.be.instanceOf(LoadError);
  const { failure } = error as LoadError;
  expect(failure).to.include({ kind: 'unknown-format', url: 'https://feeds.example/' });
  return failure.detail;
}

describe('readerFor', () => {
  for (const [what, value, format] of SAMPLES) {
    it(`knows ${what}`, async () => {
      expect((await readerFor(value)).format).to.equal(format);
      expect((await readerFor(value, 'auto')).format).to.equal(format);
    });
  }

  it('lets no sample be taken by two readers', async () => {
    for (const [what, value] of SAMPLES.slice(0, -1)) {
      const takers: string[] = [];
      for (const format of DIRECTORY_FORMATS) {
        const reader = await readerFor([], format);
        if (reader.detect(value)) takers.push(format);
      }
      expect(takers, what).to.have.length(1);
    }
  });

  it('takes the format that the site names, also for an empty feed', async () => {
    for (const format of DIRECTORY_FORMATS) expect((await readerFor([], format)).format).to.equal(format);
  });

  it('does not force a format on a value that has another', async () => {
    expect(await detailOf(NATIVE, 'bmlt')).to.match(/object with groups; format is set to bmlt, which this is not/);
  });

  const unknown: readonly (readonly [unknown, RegExp])[] = [
    [
      { colour: 1, size: 2 },
      /^Found an object with colour, size; read are native, meeting-guide, bmlt, html, icalendar, json-ld, hsds, csv\.$/,
    ],
    [{}, /an empty object/],
    [Object.fromEntries('abcdefghij'.split('').map((key) => [key, 1])), /a, b, c, d, e, f, g, h, …;/],
    [[1, 2], /a list of 2, the first being a number/],
    [[{ colour: 1 }], /a list of 1, the first being an object with colour/],
    [null, /Found null/],
    ['text', /Found a string/],
    [true, /Found a boolean/],
  ];
  for (const [value, words] of unknown) {
    it(`says what it saw in ${JSON.stringify(value)}`, async () => expect(await detailOf(value)).to.match(words));
  }
});

describe('readDirectory', () => {
  it('reads with the options of the site', async () => {
    const directory = await readDirectory(NATIVE, {
      format: 'auto',
      url: 'https://feeds.example/',
      sourceId: 'a',
      asOf: 7,
    });
    expect(directory.groups.map((group) => group.name)).to.deep.equal(['Circle']);
    expect(directory.sources[0]).to.deep.equal({
      id: 'a',
      url: 'https://feeds.example/',
      format: 'native',
      records: 1,
      asOf: 7,
    });
  });
});
