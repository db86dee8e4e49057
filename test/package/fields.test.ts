// Every text field of every template, also those that no story shows.
import { expect } from 'chai';
import { filesUnder, read, type Syntax, syntaxOf } from './helpers.js';

const WANTED = ['autocomplete="off"', 'data-clarity-mask', 'data-hj-suppress'];
/** Nothing is typed into these. */
const NO_TEXT = /type=(?:"(?:checkbox|radio|file)"|\$)/;

/** The markup of a template, `$` for each expression. */
const markupOf = ({ quasis }: Syntax): string =>
  (quasis as { value: { raw: string } }[]).map(({ value }) => value.raw).join('$');

interface Field {
  readonly file: string;
  readonly markup: string;
}

const fields = (): Field[] =>
  filesUnder('src')
    .filter((file) => file.endsWith('.ts') && /<(?:input|textarea)\b/.test(read(file)))
    .flatMap((file) =>
      [...syntaxOf(file)]
        .filter(({ type }) => type === 'TemplateLiteral')
        .flatMap((node) => markupOf(node).match(/<(?:input|textarea)\b[^>]*/g) ?? [])
        .map((markup) => ({ file, markup })),
    )
    .filter(({ markup }) => !NO_TEXT.test(markup));

describe('text fields', () => {
  it('are found, in each element that has one', () => {
    const folders = new Set(fields().map(({ file }) => file.split('/').slice(0, 3).join('/')));
    expect([...folders]).to.include.members([
      'src/elements/group-finder',
      'src/elements/listing-feedback',
      'src/elements/my-groups',
      'src/shared/sharing',
    ]);
  });

  it('ask browsers, spell checkers and recorders of the page to leave alone what is typed', () => {
    const faults = fields().flatMap(({ file, markup }) => {
      const hasSpelling = markup.includes('spellcheck="false"') || markup.includes('type="date"');
      const missing = WANTED.filter((each) => !markup.includes(each));
      const isNamed = /\sname=/.test(markup);
      return missing.length > 0 || !hasSpelling || isNamed ? [`${file}: ${markup}`] : [];
    });
    expect(faults).to.deep.equal([]);
  });
});
