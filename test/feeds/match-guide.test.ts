/** The guide for site owners prints the rules of `<group-match>` as tables: they say what the code says. */
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { detailsEn } from '../../src/i18n/en/details.js';
import { matchEn } from '../../src/i18n/en/match.js';
import { MATCH_FACTS, RULES } from '../../src/search/match/rules.js';

const GUIDE = readFileSync(fileURLToPath(new URL('../../docs/group-match.md', import.meta.url)), 'utf8');

/** Rows of the table with this first column, cell by cell. */
function tableOf(first: string): string[][] {
  const lines = GUIDE.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${first} `));
  const rows = lines.slice(start + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

const BARS = {
  never: 'never',
  always: 'always',
  'in-a-closed-group': 'in a closed group',
  'when-for-others': 'when it is for the others',
};

/** Every sentence in a part of the words. */
const sentences = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(sentences);

describe('the guide to <group-match>', () => {
  it('has a row for each rule, with its weight and when it stands in the way', () => {
    const rows = tableOf('Answer').map(([facet, , weight, , , bars]) => [facet, weight, bars]);
    const rules = Object.entries(RULES).map(([facet, { weight, bars }]) => [`\`${facet}\``, weight, BARS[bars]]);
    expect(rows).to.deep.equal(rules);
  });

  it('quotes reasons and notes as people read them', () => {
    const reasons = sentences(matchEn.reasons);
    const notes = [...sentences(matchEn.notes), ...sentences(detailsEn.accessNo)];
    for (const [facet, , , fits = '', not = ''] of tableOf('Answer')) {
      expect(reasons, facet).to.include(fits);
      expect(notes, facet).to.include(not);
    }
  });

  it('has a row for each fact, with its words', () => {
    const rows = tableOf('Fact');
    expect(rows.map(([fact]) => fact)).to.deep.equal(MATCH_FACTS.map((fact) => `\`${fact}\``));
    for (const [fact, , said = ''] of rows) expect(sentences(matchEn.notes), fact).to.include(said);
  });
});
