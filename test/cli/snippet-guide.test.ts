/** The guide says what the library knows. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { type Evidence, HOSTS } from '../../src/snippets/index.js';

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
