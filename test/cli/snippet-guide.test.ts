/** The guide says what the library knows. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { guides, withVersion } from '../../scripts/versions.mjs';
import { type Evidence, HOSTS, VERSION, VOCABULARY } from '../../src/snippets/index.js';

const GUIDE = new URL('../../docs/snippets.md', import.meta.url);
const WORDS: Readonly<Record<Evidence, string>> = {
  measured: 'tried',
  read: 'read',
  told: 'told',
  unchecked: 'not checked',
};

/** Rows of the table, without the blanks that a formatter puts in. */
const rowsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| -'))
    .map((line) => line.replace(/\s+/g, ' ').trim());

const ROWS = HOSTS.map(({ name, ways, does, evidence }) => {
  const kinds = ways.map(({ kind, form }) => (form && form !== 'html' ? `\`${kind}\` (${form})` : `\`${kind}\``));
  return `| ${name} | ${kinds.join(', ')} | ${does} | ${WORDS[evidence]} |`;
});

describe('docs/snippets.md', () => {
  it('has a row for every place, with what survives there and how we know', () => {
    const [, table = ''] = /<!-- hosts -->([\s\S]*)<!-- \/hosts -->/.exec(readFileSync(GUIDE, 'utf8')) ?? [];
    expect(rowsOf(table).slice(1), `The table should be:\n${ROWS.join('\n')}\n`).to.deep.equal(ROWS);
  });
});

describe('the guides', () => {
  const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const names = [...VOCABULARY.keys(), 'all', 'all\\.iife', 'loader', 'embed'].join('|');
  /** With a folder in front. What a bundler takes from the package, or a page from beside itself, needs no version. */
  const ours = new RegExp(`[^\\s"'\`(<>;=]*/(?:${names})\\.(?:js|html)\\b`, 'g');
  const needsNone = /^\.\/|\/define\/|^dist\/|^(?:\.\.\/)?src\//;

  it('name the exact version in every address of our files', () => {
    const addresses = guides().flatMap((file) =>
      (read(file).match(ours) ?? []).map((address) => `${file}: ${address}`),
    );
    const found = addresses.filter((each) => !needsNone.test(each.split(': ')[1]!));
    expect(found.length).to.be.above(20);
    expect(found.filter((each) => !new RegExp(`[/@]${VERSION}/`).test(each))).to.deep.equal([]);
  });

  it('name the version of the package, which npm run manifest writes into them', () => {
    for (const file of guides()) expect(withVersion(read(file)), file).to.equal(read(file));
    expect(
      withVersion('<script src="/psw/0.0.9/all.js"> peer-support-widgets@0.0.9/ peer-support-widgets-0.0.9.zip'),
    ).to.equal(
      `<script src="/psw/${VERSION}/all.js"> peer-support-widgets@${VERSION}/ peer-support-widgets-${VERSION}.zip`,
    );
  });
});
