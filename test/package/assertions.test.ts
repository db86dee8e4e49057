/**
 * The list of promises about security and privacy, docs/assertions.md: each has a test that says its number in its title, or
 * stands in the list of what is not covered, with the reason.
 */
import { expect } from 'chai';
import { filesUnder, read } from './helpers.js';

const COUNT = 31;
const NUMBERS = Array.from({ length: COUNT }, (_, at) => at + 1);
const GUIDE = read('docs/assertions.md');

/** What opens a Firefox of its own. */
const IN_FIREFOX = ['test/package/firefox.test.ts', 'test/package/editors.test.ts'];

/** Rows of the table: number, what it says, where, engines. */
const rows = GUIDE.split('\n').flatMap((line) => {
  const cells = /^\| *(\d+) *\|(.*)\|(.*)\|(.*)\|$/.exec(line);
  return cells ? [{ number: Number(cells[1]), where: cells[3]!, engines: cells[4]! }] : [];
});
const filesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`(test\/[\w./-]+\.ts)`/g)].map(([, file]) => file!);

/** Under "Not covered": `- **14** …: why`. */
const notCovered = new Map(
  [...GUIDE.matchAll(/^- \*\*(\d+)\*\*(.*)$/gm)].map(([, number, reason]) => [Number(number), reason!.trim()]),
);

/** Titles of tests with a number at their end, and the files that they stand in. */
const titled = filesUnder('test')
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('assertions.test.ts'))
  .flatMap((file) =>
    [
      ...read(file).matchAll(
        /(?:it|describe)\(\s*(['`])(?:(?!\1).)*?\(assertion (\d+)\)\1|\[\s*'[^']*\(assertion (\d+)\)'/gs,
      ),
    ].map(([, , inTest, inTable]) => ({ file, number: Number(inTest ?? inTable) })),
  );

describe('the promises about security and privacy', () => {
  for (const number of NUMBERS) {
    it(`number ${number} is tested by a test that says so, or has a reason why not`, () => {
      const files = titled.filter((each) => each.number === number).map(({ file }) => file);
      const reason = notCovered.get(number) ?? '';
      expect(files.length > 0 || reason.length > 20, `no title, no reason for ${number}`).to.equal(true);
    });
  }

  it('are numbered from 1 to 31 in the table, and in titles', () => {
    expect(rows.map((row) => row.number)).to.deep.equal(NUMBERS);
    expect(titled.filter(({ number }) => !NUMBERS.includes(number))).to.deep.equal([]);
  });

  it('name no file in the table that does not say the number in a title', () => {
    for (const { number, where } of rows) {
      const said = titled.filter((each) => each.number === number).map(({ file }) => file);
      expect(
        filesIn(where).filter((file) => !said.includes(file)),
        `files of number ${number}`,
      ).to.deep.equal([]);
    }
  });

  it('name every file in the table that says the number in a title', () => {
    for (const { number, where } of rows) {
      const said = titled.filter((each) => each.number === number).map(({ file }) => file);
      expect(
        [...new Set(said)].filter((file) => !filesIn(where).includes(file)),
        `files of number ${number}`,
      ).to.deep.equal([]);
    }
  });

  it('name the engines of each, and a reason for each that has none', () => {
    for (const { number, where, engines } of rows) {
      const files = filesIn(where);
      if (files.length === 0) expect(notCovered.has(number), `reason for number ${number}`).to.equal(true);
      else expect(engines, `engines of number ${number}`).to.match(/Node|Chromium/);
      if (files.some((file) => IN_FIREFOX.includes(file)))
        expect(engines, `engines of number ${number}`).to.match(/Firefox/);
    }
  });
});
