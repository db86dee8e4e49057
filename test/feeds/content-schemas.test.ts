// The schemas of content are one family: shared parts in content.schema.json, and all of them beside each other in dist/schema.
import { basename } from 'node:path';
import { expect } from 'chai';
import { filesUnder } from '../../scripts/files.mjs';
import { readItems, ITEM_RULES } from '../../src/content/read-items.js';
import { anItem, type Fields } from '../support/content.js';
import { compileSchema, readSchema, SHARED_SCHEMA } from '../support/schemas.js';
import { Ajv2020 } from 'ajv/dist/2020.js';

const files = filesUnder('src').filter((file) => file.endsWith('.schema.json'));
const ofContent = files.filter((file) => file.startsWith('src/content/'));

function* refsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === '$ref' && typeof part === 'string') yield part;
    else yield* refsIn(part);
  }
}

describe('the schemas of content', () => {
  it('have names that do not clash when they lie in one folder', () => {
    const names = files.map((file) => basename(file));
    expect(new Set(names).size).to.equal(names.length);
  });

  for (const file of ofContent) {
    it(`${basename(file)} compiles, and refers only to itself and to the shared parts`, () => {
      expect(() =>
        file === SHARED_SCHEMA ? new Ajv2020().compile(readSchema(file)) : compileSchema(file),
      ).not.to.throw();
      const outside = [...refsIn(readSchema(file))].filter((ref) => !ref.startsWith('#'));
      expect(outside.filter((ref) => !ref.startsWith(`${basename(SHARED_SCHEMA)}#/$defs/`))).to.deep.equal([]);
    });
  }

  it('write no shared part again', () => {
    const { $defs: shared } = readSchema(SHARED_SCHEMA) as { $defs: Readonly<Record<string, { pattern?: string }>> };
    const patterns = ['slug', 'day', 'partialDate', 'secureLink'].map((name) => shared[name]!.pattern);
    for (const file of ofContent.filter((each) => each !== SHARED_SCHEMA)) {
      const again = JSON.stringify(readSchema(file), (key, value: unknown) =>
        key === 'pattern' && patterns.includes(value as string) ? 'AGAIN' : value,
      );
      expect(again, file).not.to.include('AGAIN');
    }
  });

  it('are found under their own names: an editor takes the file beside, a program the name', () => {
    for (const file of ofContent) {
      const { $id } = readSchema(file) as { $id?: string };
      const usesOthers = [...refsIn(readSchema(file))].some((ref) => !ref.startsWith('#'));
      if ($id !== undefined || usesOthers || file === SHARED_SCHEMA) expect($id, file).to.equal(basename(file));
    }
  });
});

describe('the shared parts', () => {
  const FIELDS = ['id', 'source', 'checkedOn', 'reviewedBy', 'reviewBy'];
  const shared = `${basename(SHARED_SCHEMA)}#/$defs/`;
  const isValid = new Ajv2020({ strict: true, strictTypes: false, schemas: [readSchema(SHARED_SCHEMA)] }).compile({
    type: 'object',
    additionalProperties: false,
    required: FIELDS.filter((field) => field !== 'reviewedBy'),
    properties: Object.fromEntries(FIELDS.map((field) => [field, { $ref: shared + field }])),
  });
  const read = (item: unknown) => readItems([item], { what: 'item', list: 'items', rules: ITEM_RULES }).problems;
  const source = { name: 'A', url: 'https://a.example/', date: '2026' };

  const ITEMS: readonly (readonly [title: string, overrides: Fields])[] = [
    ['an item', {}],
    ['an item that says nothing of who checked it', { reviewedBy: undefined }],
    ...['2026', '2026-03', '2026-03-31'].map(
      (date) => [`a source dated ${date}`, { source: { ...source, date } }] as const,
    ),
    ['a source without a date', { source: { name: 'A', url: 'https://a.example/' } }],
    ['an id with capitals', { id: 'Kettle' }],
    ['an id with two hyphens', { id: 'a--b' }],
    ['an id of 61 letters', { id: 'x'.repeat(61) }],
    ['an id of 60 letters', { id: 'x'.repeat(60) }],
    ['no source', { source: undefined }],
    ['a source of one word', { source: 'A' }],
    ['a source without a name', { source: { url: source.url } }],
    ['a name of blanks', { source: { ...source, name: ' ' } }],
    ['a name of 201 letters', { source: { ...source, name: 'x'.repeat(201) } }],
    ['an address without a lock', { source: { ...source, url: 'http://a.example/' } }],
    ['an address in a sentence', { source: { ...source, url: 'https://a.example/ and more' } }],
    ['a source dated in words', { source: { ...source, date: 'spring' } }],
    ['a source with more to it', { source: { ...source, page: 3 } }],
    ['a check in a month', { checkedOn: '2026-11' }],
    ['no check', { checkedOn: undefined }],
    ['no review date', { reviewBy: undefined }],
    ['a review date that is a number', { reviewBy: 2027 }],
    ['a reviewer of blanks', { reviewedBy: ' ' }],
    ['a reviewer that is a list', { reviewedBy: ['us'] }],
  ];

  for (const [title, overrides] of ITEMS) {
    it(`agree with the reader about ${title}`, () => {
      const { title: _, ...item } = anItem(overrides) as unknown as Fields;
      expect(isValid(item), JSON.stringify(isValid.errors)).to.equal(read(item).length === 0);
    });
  }
});
