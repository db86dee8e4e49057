import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readOwnLines } from '../../src/content/crisis/own-lines.js';
import { crisisLines, crisisSnippet } from '../../src/content/crisis/index.js';
import type { WrittenLine } from '../../src/content/crisis/own-line.js';
import { compileSchema, readSchema } from '../support/schemas.js';

const isValid = compileSchema('src/content/crisis/lines.schema.json');
const GUIDE = readFileSync('docs/crisis-help.md', 'utf8');
const line = (overrides: object = {}): object => ({ name: 'The desk', phone: '01632 960001', ...overrides });
const problems = (value: unknown): readonly string[] => readOwnLines(value, 'file').problems;

describe('the schema of crisis lines', () => {
  for (const value of [
    [],
    [line()],
    { lines: [line()] },
    {
      $schema: './lines.schema.json',
      lines: [line({ id: 'desk', hours: 'weekdays 9:00 to 17:00', language: 'en-GB' })],
    },
    [line({ sms: '+44 1632 960001', keyword: 'HELLO', url: 'https://desk.example/', reviewBy: '2027-05-01' })],
  ]) {
    it(`takes ${JSON.stringify(value).slice(0, 60)}, as the reader does`, () => {
      expect(isValid(value), JSON.stringify(isValid.errors)).to.equal(true);
      expect(problems(value)).to.deep.equal([]);
    });
  }

  for (const [what, value] of [
    ['no list', { name: 'x' }],
    ['an emergency number', { emergency: '01632 960999', lines: [] }],
    ['no name', [{ phone: '01632 960001' }]],
    ['no way to reach it', [{ name: 'The desk' }]],
    ['letters in a number', [line({ phone: '0800 HELP' })]],
    ['digits of another script', [line({ sms: '٠١٦٣٢' })]],
    ['a hidden character in a number', [line({ phone: '01632\u202e960001' })]],
    ['an address that is not secure', [line({ url: 'http://desk.example/' })]],
    ['a phrase to text', [line({ keyword: 'two words' })]],
    ['a language that is none', [line({ language: 'Welsh!' })]],
    ['a field nobody knows', [line({ chat: true })]],
    ['a date in words', [line({ reviewBy: 'May' })]],
    ['too many', Array.from({ length: 13 }, () => line())],
  ] as const) {
    it(`refuses ${what}, as the reader does`, () => {
      expect(isValid(value)).to.equal(false);
      expect(problems(value)).not.to.deep.equal([]);
    });
  }

  for (const [what, value] of [
    ['another number in words', [line({ hours: 'else 85258' })]],
    ['a day that does not exist', [line({ reviewBy: '2027-02-30' })]],
  ] as const) {
    it(`leaves ${what} to the reader`, () => {
      expect(isValid(value)).to.equal(true);
      expect(problems(value)).not.to.deep.equal([]);
    });
  }

  it('names the fields that scripts may hand over, by their type', () => {
    const fields: Record<keyof WrittenLine, true> = {
      ...{ id: true, name: true, phone: true, sms: true, keyword: true },
      ...{ url: true, hours: true, language: true, reviewBy: true },
    };
    const { $defs } = readSchema('src/content/crisis/lines.schema.json') as {
      $defs: { line: { properties: object } };
    };
    expect(Object.keys($defs.line.properties)).to.have.members(Object.keys(fields));
  });

  it('takes the example in the guide, as the reader does', () => {
    const value = JSON.parse(/```json\n([\s\S]*?)```/.exec(GUIDE)?.[1] ?? '') as unknown;
    expect(isValid(value), JSON.stringify(isValid.errors)).to.equal(true);
    expect(problems(value)).to.deep.equal([]);
  });

  it('stands beside a guide whose snippet is the one that tools give', () => {
    expect(GUIDE).to.include(crisisSnippet('GB', crisisLines('GB')).trim());
  });
});
