// `npm run check:content` as an editor runs it: what it prints, and whether it ends well.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { loadCollections, loadLocales, loadWords, readability } from '../../scripts/content.mjs';
import { root } from '../../scripts/setup.mjs';
import { checkCollections, wordsReading } from '../../src/content/check/check.js';
import { TARGET_AGE } from '../../src/content/check/reading-age.js';
import type { ContentItem } from '../../src/content/item.js';
import { english } from '../support/pseudo.js';
import { anItem, type Fields } from '../support/content.js';
import { ownCard } from '../support/myth-cards.js';

/** A day on which nothing that ships has expired yet. */
const CHECKED = '2026-11-22';
const TODAY = ['--today', CHECKED];

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function run(...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/check-content.mjs', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { code: status, out: stdout, error: stderr };
}

let folder: string;
before(() => (folder = mkdtempSync(join(tmpdir(), 'psw-content-'))));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

/** A folder of content with one kind of one item, as the library would ship it. */
function contentWith(overrides: Fields): string {
  const content = mkdtempSync(join(folder, 'content-'));
  mkdirSync(join(content, 'tea'));
  const set = { language: 'en', reviewed: null, items: [anItem(overrides)] };
  const collection = JSON.stringify({ kind: 'tea', sets: [set] });
  writeFileSync(join(content, 'tea', 'index.ts'), `export const COLLECTION = ${collection};`);
  return content;
}

describe('npm run check:content', function () {
  this.timeout(30_000);

  it('names the settings there are when one is misspelled, and ends with 2', () => {
    const { code, error } = run('--tody=2027-05-23');
    expect(code).to.equal(2);
    expect(error).to.include("'--tody'").and.include('--today').and.not.include('    at ');
  });

  it('passes for what ships, on the day it was checked, and prints what expires when', () => {
    const { code, out, error } = run(...TODAY);
    expect([code, error]).to.deep.equal([0, '']);
    expect(out).to.match(/^ {2}myths +20 +en cy ar +2027-05-22 +2027-05-22 +current$/m);
    expect(out).to.match(/^0 errors, \d+ warnings, \d+ notes$/m);
    expect(out).to.match(/^ {2}myths: \d+\.\d as a whole; \d+ of 20 items at 12 or below/m);
  });

  it('fails when seen from a day after the review dates, and names each item', async () => {
    const { code, out } = run('--today=2029-01-01', '--json');
    expect(code).to.equal(1);
    const { problems } = JSON.parse(out) as { problems: readonly { reason: string; kind: string; item: string }[] };
    const expired = problems.filter(({ reason }) => reason === 'expired').map(({ kind, item }) => `${kind} ${item}`);
    const all = (await loadCollections()).flatMap(({ kind, sets }) => sets[0]!.items.map(({ id }) => `${kind} ${id}`));
    expect(all).not.to.deep.equal([]);
    expect(expired).to.have.members(all);
    expect(run('--today=2029-01-01').out).to.match(/^ {2}myths .* 20 expired$/m);
  });

  const BROKEN: readonly (readonly [title: string, overrides: Fields, line: RegExp])[] = [
    ['a source', { source: undefined }, /✗ error {3}en, kettle, source: It is no source that a reader can open\./],
    ['a review date', { reviewBy: undefined }, /✗ error {3}en, kettle, reviewBy: It is no last day to show it\./],
    ['a check', { checkedOn: undefined }, /✗ error {3}en, kettle, checkedOn: It is no day on which somebody read/],
    ['kind words', { title: 'Tea for addicts' }, /✗ error {3}en, kettle, title: “addicts” is to be avoided\. Write “/],
  ];
  for (const [title, overrides, line] of BROKEN) {
    it(`fails for an item without ${title}`, () => {
      const { code, out } = run('--content', contentWith(overrides), ...TODAY);
      expect(code).to.equal(1);
      expect(out).to.match(line);
    });
  }

  it('warns, and passes, for a language that is missing and a check that nobody put a name to', () => {
    const { code, out } = run('--content', contentWith({ reviewedBy: undefined }), ...TODAY);
    expect(code).to.equal(0);
    expect(out)
      .to.include('! warning cy: It is missing in this language.')
      .and.include('kettle, reviewedBy: It does not');
  });

  it('refuses a folder of content that no check would find', () => {
    const content = contentWith({});
    mkdirSync(join(content, 'biscuits'));
    const { code, error } = run('--content', content, ...TODAY);
    expect(code).to.equal(2);
    expect(error).to.match(/biscuits has no index\.ts that exports COLLECTION/);
  });

  it('checks a site’s own files instead', () => {
    const good = file('good.json', { cards: [ownCard({ reviewedBy: 'our nurses' })] });
    const bad = file('bad.json', [ownCard({ id: 'old', reviewBy: '2026-11-03' }), ownCard({ source: undefined })]);
    expect(run(good, ...TODAY).code).to.equal(0);
    const { code, out } = run(good, bad, '--list=cards', ...TODAY);
    expect(code).to.equal(1);
    expect(out)
      .to.match(/^bad\.json$/m)
      .and.include('en, old, reviewBy: 2026-11-03 was to be checked again');
    expect(out)
      .to.include('en, own-card, source: It cannot be used.')
      .and.match(/^ {2}good\.json +1 +en /m);
    expect(out).not.to.include('myths');
  });

  it('lets a site’s words pass that it names', () => {
    const own = file('own.json', { cards: [ownCard({ summary: 'It is run by recovering alcoholics.' })] });
    expect(run(own, ...TODAY).out).to.include('“alcoholics” is to be avoided');
    expect(run(own, ...TODAY, '--allow=recovering alcoholics').out).not.to.include('is to be avoided');
  });

  it('says what it cannot read, and ends with another number', () => {
    const broken = file('broken.json', '{"cards": [');
    for (const [args, words] of [
      [[broken], /broken\.json cannot be read as JSON/],
      [[join(folder, 'none.json')], /none\.json cannot be read as JSON/],
      [['--today=tomorrow'], /"tomorrow" is not a date/],
      [['--tomorrow'], /tomorrow/],
    ] as const) {
      const { code, error } = run(...args);
      expect(code, words.source).to.be.above(0);
      expect(error).to.match(words);
    }
    expect(run(file('strange.json', { pages: [] }), ...TODAY).code).to.equal(1);
  });

  it('prints the same as data', () => {
    const { code, out } = run('--json', '--content', contentWith({ source: undefined }), ...TODAY);
    const { today, problems, expiry } = JSON.parse(out) as {
      today: string;
      problems: readonly { reason: string; severity: string }[];
      expiry: readonly { kind: string; items: number }[];
    };
    expect(code).to.equal(1);
    expect(today).to.equal(CHECKED);
    expect(problems[0]).to.include({ reason: 'source-missing', severity: 'error', item: 'kettle' });
    expect(expiry[0]).to.include({ kind: 'tea', items: 1 });
  });

  it('prints only the table of dates for the build, and never fails there', () => {
    const { code, out } = run('--expiry', '--content', contentWith({ source: undefined, reviewBy: '2026-11-03' }));
    expect(code).to.equal(0);
    expect(out.trim().split('\n')).to.have.length(2);
    expect(out).to.match(/^tea +1 +en +2026-11-03 +2026-11-03 +1 expired$/m);
  });
});

describe('all content that ships', () => {
  it('has nothing that must not be published, on the day of the last check', async () => {
    const collections = await loadCollections();
    expect(collections.map(({ kind }) => kind)).to.include('myths');
    const latest = (items: readonly ContentItem[]): string =>
      items
        .map(({ checkedOn }) => checkedOn)
        .sort()
        .at(-1)!;
    const today = latest(collections.flatMap(({ sets }) => sets.flatMap(({ items }) => items)));
    const languages = ['en', ...(await loadLocales()).map(({ tag }) => tag).filter((tag) => !tag.includes('-'))];
    const problems = checkCollections(collections, { today, languages, readability });
    expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });

  it('calls each kind by its folder', async () => {
    for (const { kind } of await loadCollections()) expect(kind).to.match(/^[a-z-]+$/);
  });

  it('takes the words of the elements from their files, every section', async () => {
    const words = await loadWords('en');
    for (const [section, messages] of Object.entries(english)) expect(words[section], section).to.equal(messages);
  });

  it('has words on the elements that a reader of the target age can follow', async () => {
    expect(wordsReading(await loadWords('en'), readability).age).to.be.at.most(TARGET_AGE);
  });
});
