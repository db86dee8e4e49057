import { expect } from 'chai';
import { defineOnce } from '../../src/define/define-once.js';
import { readDirectorySettings, readTimeZone } from '../../src/shared/settings/directory-settings.js';
import { readChoice } from '../../src/shared/settings/choice.js';
import { readCount, readHeadingLevel, readText } from '../../src/shared/settings/read.js';
import { readChoices, readList } from '../../src/shared/settings/choices.js';
import { note } from '../../src/shared/settings/note.js';
import { warn, warningsOf, warnOfFailure } from '../../src/shared/settings/warn.js';
import { hasFallback } from '../../src/shared/templates/fallback.js';
import { listen } from '../support/mount.js';

const host = (): HTMLElement => document.createElement('some-widget');

describe('readText', () => {
  it('takes off what editors put around a value', () => {
    for (const text of [
      'value',
      ' value ',
      '"value"',
      '“value”',
      '‘value’',
      '«value»',
      '\u00a0value\u00a0',
      '″value″',
      '"“value”"',
    ]) {
      expect(readText(text), text).to.equal('value');
    }
    for (const text of [null, undefined, '', '  ', '“”', '\u00a0']) expect(readText(text)).to.equal('');
    expect(readText('it’s a value')).to.equal('it’s a value');
  });
});

describe('readList', () => {
  it('reads words however they are separated, each once', () => {
    for (const text of ['a b c', 'a,b,c', 'A, B; c', ' a\u00a0b  c ', '“a, b, c”', 'a b c a B', 'a\nb\tc']) {
      expect(readList(text), text).to.deep.equal(['a', 'b', 'c']);
    }
    expect(readList('')).to.deep.equal([]);
    expect(readList(null)).to.deep.equal([]);
  });
});

describe('readChoices and readChoice', () => {
  it('take what is allowed in any case, by alias too, and tell the rest once', () => {
    const told = listen('warn');
    const element = host();
    const read = () => readChoices(element, 'days', 'mo, Friday blursday', ['MO', 'FR'], { friday: 'FR' });
    expect(read()).to.deep.equal(['MO', 'FR']);
    expect(read()).to.deep.equal(['MO', 'FR']);
    expect(told).to.deep.equal(['<some-widget> days: "blursday" is not one of MO, FR. It is ignored.']);
  });

  it('do not take the names of object methods for aliases', () => {
    listen('warn');
    expect(readChoices(host(), 'days', 'constructor toString __proto__', ['MO'])).to.deep.equal([]);
  });

  it('fall back on the default, and say so', () => {
    const told = listen('warn');
    const element = host();
    const read = (value: string) => readChoice(element, 'format', value, ['auto', 'html'], 'auto');
    expect([read('HTML'), read(''), read(' “auto” ')]).to.deep.equal(['html', 'auto', 'auto']);
    expect(told).to.deep.equal([]);
    expect(read('pdf')).to.equal('auto');
    expect(told).to.deep.equal(['<some-widget> format: "pdf" is not one of auto, html. "auto" is used.']);
  });
});

describe('readCount and readHeadingLevel', () => {
  it('take whole numbers, and tell everything else', () => {
    const told = listen('warn');
    const count = (value: unknown) => readCount(host(), 'limit', value, 1, Infinity);
    expect([3, '3', 1].map(count)).to.deep.equal([3, 3, 1]);
    expect([undefined, null, ''].map(count)).to.deep.equal([Infinity, Infinity, Infinity]);
    expect(told).to.deep.equal([]);
    const wrong = [0, -1, 1.5, NaN, 'many', Infinity, {}];
    expect(wrong.map(count)).to.deep.equal(wrong.map(() => Infinity));
    expect(told.length).to.equal(wrong.length);
    expect(told[0]).to.equal('<some-widget> limit: expected a whole number from 1; no limit is used.');
  });

  it('keep headings between 1 and 6', () => {
    listen('warn');
    const level = (value: unknown) => readHeadingLevel(host(), value, 3);
    expect([1, 4, 6, 7, 99, 0, NaN, undefined].map(level)).to.deep.equal([1, 4, 6, 6, 6, 3, 3, 3]);
  });
});

describe('readDirectorySettings', () => {
  const settings = (attributes: Partial<Record<'source' | 'format' | 'timeZone' | 'programme', string>>) =>
    readDirectorySettings(
      Object.assign(host(), { source: '', format: 'auto', timeZone: '', programme: '', ...attributes }),
    );

  it('is nothing without a source', () => {
    for (const source of ['', ' ', '“”']) expect(settings({ source })).to.equal(undefined);
  });

  it('says only what the page says', () => {
    const read = settings({ source: ' /a.json ', programme: 'NA', timeZone: 'Europe/London' });
    expect(read).to.include({ source: '/a.json', format: 'auto', programme: 'na', timeZone: 'Europe/London' });
    expect(settings({ source: '/a.json' })).to.not.have.any.keys('programme', 'timeZone');
  });

  it('does without a zone that does not exist, and says so', () => {
    const told = listen('warn');
    expect(readTimeZone(host(), 'GMT+1ish')).to.equal(undefined);
    expect(told).to.deep.equal([
      '<some-widget> time-zone: "GMT+1ish" is not an IANA zone such as Europe/London. It is ignored.',
    ]);
  });

  it('finds a part of the page in the element’s own tree first', async () => {
    const outer = document.body.appendChild(document.createElement('section'));
    const root = outer.attachShadow({ mode: 'open' });
    const list = root.appendChild(document.createElement('ul'));
    list.id = 'settings-groups';
    list.appendChild(document.createElement('li')).textContent = 'Circle';
    const element = Object.assign(host(), { source: '#settings-groups', format: 'auto', timeZone: '', programme: '' });
    root.append(element);
    expect(await readDirectorySettings(element)!.readPart!('settings-groups')).to.deep.equal({
      part: 'list',
      entries: [{ text: 'Circle' }],
    });
    outer.remove();
  });
});

describe('the console', () => {
  it('hears each thing once for each element', () => {
    const told = listen('warn');
    const [one, two] = [host(), host()];
    for (const element of [one, one, two]) warn(element, 'limit: too many');
    warn(one, 'days: none');
    warnOfFailure(one, { kind: 'http', url: '/a.json', status: 404, detail: 'Nothing is there.' });
    warnOfFailure(one, { kind: 'aborted', url: '/b.json' });
    expect(told).to.deep.equal([
      '<some-widget> limit: too many',
      '<some-widget> limit: too many',
      '<some-widget> days: none',
      '<some-widget> could not load /a.json: http. Nothing is there.',
      '<some-widget> could not load /b.json: aborted.',
    ]);
    expect(warningsOf(two)).to.deep.equal(['limit: too many']);
    expect(warningsOf(host())).to.deep.equal([]);
  });

  it('hears a note about the page apart from warnings', () => {
    const [told, noted] = [listen('warn'), listen('info')];
    note('twice on this page');
    expect([told, noted]).to.deep.equal([[], ['twice on this page']]);
  });
});

describe('defineOnce', () => {
  it('registers a tag once, keeps the first, and never throws', () => {
    const noted = listen('info');
    const [First, Second] = [class extends HTMLElement {}, class extends HTMLElement {}];
    defineOnce('settings-first', First);
    defineOnce('settings-first', First);
    expect(noted).to.deep.equal([]);
    defineOnce('settings-first', Second);
    expect(customElements.get('settings-first') === First).to.equal(true);
    expect(noted.length).to.equal(1);
    expect(noted[0]).to.include('<settings-first> is already defined');
  });
});

describe('hasFallback', () => {
  const table: readonly (readonly [string, boolean])[] = [
    ['', false],
    ['\n  \t', false],
    ['&nbsp;', false],
    ['<p></p>', false],
    ['<p>&nbsp;</p><br>', false],
    ['<!-- words -->', false],
    ['<p slot="heading">Words</p>', false],
    ['Words', true],
    ['<p>Words</p>', true],
    ['<a href="/list.html">Our list</a>', true],
    ['<p><img alt="Our groups" src="data:,"></p>', true],
  ];
  for (const [markup, expected] of table) {
    it(`takes ${JSON.stringify(markup)} for ${expected ? 'something' : 'nothing'}`, () => {
      const element = host();
      element.append(document.createRange().createContextualFragment(markup));
      expect(hasFallback(element)).to.equal(expected);
    });
  }
});
