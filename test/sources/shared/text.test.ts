import { expect } from 'chai';
import { DEEP } from '../../support/sources.js';
import '../../support/whole-reading.js';
import { ProblemLog, valueAsText } from '../../../src/sources/shared/problems.js';
import { fold, plainText, readLine, readText } from '../../../src/sources/shared/text.js';
import { decodeEntities } from '../../../src/sources/shared/unclean-text.js';

describe('plain text', () => {
  const cases: readonly (readonly [title: string, given: unknown, text: string])[] = [
    ['decodes named and numeric entities', 'Tea &amp; talk &#8217; &#x2019; &nbsp;caf&eacute;', 'Tea & talk ’ ’ café'],
    ['decodes only once', '&amp;lt;b&amp;gt; &amp;amp;', '&lt;b&gt; &amp;'],
    ['leaves unknown entities', 'A&B; &bogus; & &;', 'A&B; &bogus; & &;'],
    ['reads Windows-1252 numbers as the web does', 'it&#146;s &#150; ok', 'it’s – ok'],
    ['keeps decoded angle brackets as text', '&lt;img src=x&gt;', '<img src=x>'],
    ['turns line tags into lines', 'a<br>b<BR />c</p><p>d', 'a\nb\nc\n\nd'],
    ['turns CRLF and CR into lines', 'a\r\nb\rc', 'a\nb\nc'],
    ['turns a written-out \\n into a line', 'a\\nb\\r\\nc', 'a\nb\nc'],
    ['collapses blanks and blank lines', '  a \t  b \n\n\n\n c ', 'a b\n\nc'],
    ['strips tags', '<b>Bold</b> and <i class="x">more</i>', 'Bold and more'],
    ['drops scripts and styles with what they hold', 'a<script>alert(1)</script>b<style>*{}</style>c', 'abc'],
    ['drops comments', 'a<!-- hidden -->b', 'ab'],
    ['drops an unfinished tag', 'a <img src=x onerror=alert(1)', 'a'],
    ['drops an unfinished comment', 'a<!-- and so on', 'a'],
    ['drops an unfinished script', 'a<script>alert(1)', 'a'],
    ['is not fooled by tags in tags', '<scr<b>ipt>x</scr</b>ipt><<b>img src=x>', 'ipt>xipt>img src=x>'],
    ['keeps comparisons and hearts', 'under <18, 1 < 2, <3', 'under <18, 1 < 2, <3'],
    [
      'keeps addresses in angle brackets',
      'Mail <a.b@example.org> or <https://example.org/x>',
      'Mail a.b@example.org or https://example.org/x',
    ],
    ['keeps where a link leads', 'Go <a href="https://example.org/x">here</a>.', 'Go here https://example.org/x.'],
    ['strips tags that hide behind unseen characters', 'a<\u0000b>c<\u200bimg src=x>d', 'acd'],
    ['strips control and direction marks', 'a\u0000b\u202Ec\u200bd', 'abcd'],
    ['replaces half characters', 'a\ud800b', 'a\ufffdb'],
    ['takes numbers', 11, '11'],
    ['takes nothing else', { toString: () => 'x' }, ''],
    ['takes no truth values', true, ''],
  ];
  for (const [title, given, text] of cases) {
    it(title, () => expect(plainText(given)).to.equal(text));
  }

  it('finishes quickly on markup made to be slow', () => {
    for (const piece of ['<', '<<', '<<b>', '<a href=', '<script', '<!--', '<a "', '&#', '\\n<', '</style']) {
      expect(plainText(piece.repeat(200_000)).length).to.be.below(200_000);
    }
  });
});

describe('reading a text with its problems', () => {
  const read = (value: unknown, limit?: number) => {
    const log = new ProblemLog();
    const text = readText(log.forRecord('7'), 'notes', value, limit);
    return { text, reasons: log.problems.map((problem) => problem.reason) };
  };

  it('takes blanks of every kind for nothing, without a problem', () => {
    for (const value of [undefined, null, '', '  ', '-', 'N/A', '\\N', '####', []]) {
      expect(read(value), JSON.stringify(value)).to.deep.equal({ text: undefined, reasons: [] });
    }
  });

  it('says when there was markup', () => {
    expect(read('<b>hi</b>')).to.deep.equal({ text: 'hi', reasons: ['text-had-markup'] });
    expect(read('1 < 2')).to.deep.equal({ text: '1 < 2', reasons: [] });
  });

  it('cuts long texts at a whole character and says so', () => {
    const { text, reasons } = read(`${'a'.repeat(8)}😀${'b'.repeat(20)}`, 10);
    expect([text, reasons]).to.deep.equal(['aaaaaaaa…', ['text-too-long']]);
  });

  it('says when a value is no text at all', () => {
    expect(read({ a: 1 })).to.deep.equal({ text: undefined, reasons: ['value-unknown'] });
  });

  it('puts names on one line', () => {
    expect(readLine(new ProblemLog().forRecord('7'), 'name', 'Tuesday\r\n circle')).to.equal('Tuesday circle');
  });
});

describe('values in problems', () => {
  const circular: { self?: unknown } = {};
  circular.self = circular;
  const cases: readonly (readonly [unknown, string])[] = [
    [undefined, ''],
    ['text', 'text'],
    [{ a: [1] }, '{"a":[1]}'],
    [circular, 'object'],
    [10n, 'bigint'],
    ['x'.repeat(500), 'x'.repeat(200)],
    [`${'x'.repeat(199)}😀`, 'x'.repeat(199)],
    [Array.from({ length: 300 }, () => 1), JSON.stringify(Array.from({ length: 300 }, () => 1)).slice(0, 200)],
    // Deeper than an engine can follow, or than it follows in good time.
    [DEEP, '['.repeat(200)],
  ];
  for (const [value, text] of cases) {
    it(`writes a ${typeof value} as ${JSON.stringify(text.slice(0, 20))}`, () =>
      expect(valueAsText(value)).to.equal(text));
  }
});

describe('comparing', () => {
  it('folds case and accents', () => expect(fold(' Mié́RCOLES ')).to.equal('miercoles'));
  it('decodes capitals as capitals', () => expect(decodeEntities('&Eacute;&eacute;&Ccedil;')).to.equal('ÉéÇ'));
});
