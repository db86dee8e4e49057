/**
 * Every snippet kind through every editor and sanitizer that npm and Debian offer: what each leaves is read as a browser
 * reads it, and then run in a page of the site. docs/editors.md is the table of it; `npm run editors` writes that anew.
 */
import { expect } from 'chai';
import { isMessage, isTelephone, type Matrix, measure, type Outcome } from '../editors/matrix.js';
import { HOSTS, SNIPPET_KINDS } from '../../src/snippets/index.js';
import { DAMAGED } from '../editors/damaged.js';
import { EDITORS } from '../editors/table.js';
import { differences, readMatrix, shortDifferences } from '../editors/words.js';
import { COMPILED_PLACES } from '../support/examples.js';
import { read } from './helpers.js';

/** Installing takes longer than any test. */
const LONGEST_MS = 600_000;

/** They remove a tag that they do not know with all that is in it. Whoever pastes there needs another kind. */
const REMOVES_CHILDREN = ['set-html', 'set-html-firefox', 'insane'];
/** They show what they do not allow as text. */
const SHOWS_MARKUP = ['xss', 'bleach'];
/** They allow no link that starts with `tel:`; the number stays as text. */
const NO_TELEPHONE = ['insane', 'rehype-sanitize', 'htmlawed', 'sanitize', 'jsoup', 'owasp'];
/** Nor one that starts with `sms:`, and so do these. */
const NO_MESSAGE = [...NO_TELEPHONE, 'sanitize-html', 'xss', 'html-purifier', 'html-purifier-frames'];

describe('What editors leave of a snippet (assertion 29)', () => {
  let matrix: Matrix;
  before(async function () {
    this.timeout(LONGEST_MS);
    matrix = await measure();
  });

  const outcomes = (): readonly Outcome[] => matrix.rows.flatMap((row) => row.outcomes);
  const named = (those: readonly Outcome[]): readonly string[] =>
    those.map(({ editor, sample, html }) => `${editor.name}, ${sample.wanted.kind}, ${sample.request}: ${html}`);
  const losesAll = ({ editor, sample }: Outcome): boolean =>
    sample.wanted.kind === 'tag' && REMOVES_CHILDREN.includes(editor.id);
  const allowsLink = ({ editor }: Outcome, address: string): boolean =>
    isTelephone(address) ? !NO_TELEPHONE.includes(editor.id) : !isMessage(address) || !NO_MESSAGE.includes(editor.id);

  it('asks every editor of the list', function () {
    if (matrix.missing.length > 0) {
      console.log(matrix.missing.map(({ entry, why }) => `${entry.name} was not asked: ${why}.`).join('\n'));
      this.skip();
    }
    expect(matrix.rows).to.have.length.above(30);
  });

  it('is what docs/editors.md says, cell by cell', () => {
    expect(differences(matrix, readMatrix(read('docs/editors.md')))).to.deep.equal([]);
  });

  it('is what README.md says in short', () => {
    expect(shortDifferences(read('README.md'), readMatrix(read('docs/editors.md')))).to.deep.equal([]);
  });

  it('keeps every word that the author wrote, but where a strange tag goes with all that is in it', () => {
    const lost = outcomes().filter((each) => !each.judgement.hasWords && !losesAll(each));
    expect(named(lost)).to.deep.equal([]);
  });

  it('keeps every link, with its whole address', () => {
    const lost = outcomes().filter(
      (each) => !losesAll(each) && each.judgement.lostLinks.some((address) => allowsLink(each, address)),
    );
    expect(named(lost)).to.deep.equal([]);
  });

  it('shows no part of a snippet as text, but where all that is not allowed is shown', () => {
    const shown = outcomes().filter(
      ({ editor, judgement }) => judgement.hasWords && judgement.leaked && !SHOWS_MARKUP.includes(editor.id),
    );
    expect(named(shown)).to.deep.equal([]);
  });

  it('shows no program and no escaped sign, wherever it is pasted', () => {
    const shown = outcomes().filter(({ judgement }) => /[{}]|&&|&#0?38;|&amp;/.test(judgement.leaked));
    expect(named(shown)).to.deep.equal([]);
  });

  it('holds its link inside, where the tag or the placeholder is still there', () => {
    expect(named(outcomes().filter(({ judgement }) => !judgement.isLinkInside))).to.deep.equal([]);
  });

  it('comes to life where its markup promises it, with one feed and with many, in every script', () => {
    const wrong = outcomes().filter((each) => {
      const row = matrix.rows.find(({ editor }) => editor.id === each.editor.id)!;
      const { kind, href } = each.sample.wanted;
      return each.judgement.result !== row.results[kind] && allowsLink(each, href);
    });
    expect(named(wrong)).to.deep.equal([]);
  });

  it('comes to life everywhere as a link of the right kind', () => {
    const dead = matrix.rows.filter(({ results }) => results['upgraded-link'] !== 'live');
    expect(dead.map(({ editor }) => editor.name)).to.deep.equal([]);
  });

  it('is never less than a link, but for a tag where strange tags go with all that is in them', () => {
    const lost = matrix.rows.flatMap(({ editor, results }) =>
      SNIPPET_KINDS.filter((kind) => results[kind] === 'lost').map((kind) => `${editor.id}: ${kind}`),
    );
    expect(lost).to.have.members(
      matrix.rows.filter(({ editor }) => REMOVES_CHILDREN.includes(editor.id)).map(({ editor }) => `${editor.id}: tag`),
    );
  });

  for (const damage of Object.keys(DAMAGED)) {
    it(`comes to life with ${damage}`, () => {
      expect(matrix.damaged[damage]).to.equal('live');
    });
  }
});

/** Place → the editor of the matrix whose code it runs: docs/editors.md, which is held to what is measured above. */
const MATRIX: Readonly<Record<string, string>> = {
  'wordpress-editor': 'wp-admin-block',
  'wordpress-author': 'wp-author-block',
  moodle: 'html-purifier',
  ckeditor: 'ckeditor5',
  tinymce: 'tinymce',
  quill: 'quill',
  tiptap: 'tiptap',
};
/** Place → the test that pastes what we print for it, and a title there. */
const PASTED: Readonly<Record<string, readonly [file: string, title: string]>> = {
  html: ['test/package/loader.test.ts', 'makeSnippet(kind'],
  'wordpress-plugin': ['test/package/wordpress/writing.ts', 'shortcode('],
  ...Object.fromEntries(
    Object.keys(COMPILED_PLACES).map((id) => [id, ['test/package/frameworks.test.ts', 'placeFiles()'] as const]),
  ),
};

describe('a place of which we say that we tried it', () => {
  const measured = HOSTS.filter(({ evidence }) => evidence === 'measured');
  const { results } = readMatrix(read('docs/editors.md'));

  it('is tried by a test, and nothing else is', () => {
    const tried = [...Object.keys(MATRIX), ...Object.keys(PASTED)].sort();
    expect(measured.map(({ id }) => id).sort()).to.deep.equal(tried);
    for (const [file, words] of Object.values(PASTED)) expect(read(file), file).to.include(words);
  });

  for (const { id, name, ways } of measured.filter((host) => host.id in MATRIX)) {
    it(`lets live what we offer for it: ${name}`, () => {
      const cells = results.get(EDITORS.find((each) => each.id === MATRIX[id])!.name)!;
      const lives = ways.map(({ kind }) => `${kind} ${cells[SNIPPET_KINDS.indexOf(kind)]}`);
      expect(lives).to.deep.equal(ways.map(({ kind }) => `${kind} ${kind === 'link' ? 'link' : 'lives'}`));
    });
  }
});
