import { expect } from 'chai';
import { isSettingName, makeSnippet, SNIPPET_KINDS, type SnippetKind, VOCABULARY } from '../../src/snippets/index.js';
import { randomOf, SEED } from '../domain/random.js';
import { aRequest, FEED, FILES, goodAttributes, hostileRequest, LINK } from '../support/snippets.js';

const html = (kind: SnippetKind, changes: Parameters<typeof aRequest>[0] = {}): string =>
  makeSnippet(kind, aRequest(changes)).html;

const OUT = 'rel="noopener noreferrer" referrerpolicy="no-referrer"';
const LINK_HTML = `<a href="https://clinic.example/groups" ${OUT}>All our groups</a>`;
const HASHED = (file: string, hash: string): string =>
  `<script type="module" src="${FILES}${file}" integrity="${hash}" crossorigin="anonymous" referrerpolicy="no-referrer"`;

describe('a snippet', () => {
  it('is the script with its hash, and the tag with a link in it, where any HTML may be pasted (assertion 26)', () => {
    expect(html('tag', { attributes: { source: FEED, save: '', limit: '5' } })).to.equal(
      `${HASHED('group-finder.js', 'sha384-aaaa')}></script>` +
        `<div><group-finder source="${FEED}" save limit="5">${LINK_HTML}</group-finder></div>`,
    );
  });

  it('is a div with data where the site has the loader', () => {
    const {
      html: text,
      siteScript,
      needsSiteScript,
    } = makeSnippet('placeholder', aRequest({ attributes: { source: FEED, save: '' } }));
    expect(text).to.equal(`<div data-psw="group-finder" data-source="${FEED}" data-save="">${LINK_HTML}</div>`);
    expect(needsSiteScript).to.equal(true);
    expect(siteScript).to.equal(
      `${HASHED('loader.js', 'sha384-bbbb')} data-psw-upgrade="main" data-psw-origins="https://feed.example"></script>`,
    );
  });

  it('is a link to the frame page with the settings behind #, which works by itself', () => {
    const { html: text, address } = makeSnippet('upgraded-link', aRequest());
    expect(address).to.equal(`${FILES}embed.html#psw=group-finder&source=https%3A%2F%2Ffeed.example%2Fgroups.json`);
    expect(text).to.equal(`<p><a href="${address.replace('&', '&amp;')}" ${OUT}>All our groups</a></p>`);
  });

  it('is a frame with a name, few rights and a link after it', () => {
    const text = html('frame', { title: 'Find a group', height: 720 });
    expect(text).to.match(/^<iframe src="[^"]+embed\.html\?psw=group-finder&amp;source=[^"]+"/);
    for (const part of [
      'title="Find a group"',
      'height="720"',
      'loading="lazy"',
      'referrerpolicy="no-referrer"',
      'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"',
    ])
      expect(text).to.include(part);
    expect(text.endsWith(`></iframe><p>${LINK_HTML}</p>`)).to.equal(true);
  });

  it('keeps as much of the page free as the element will take, and never more than a screen', () => {
    const style = 'style="min-height:min(640px,100vh)"';
    expect(html('tag', { room: 640 })).to.include(`</script><div ${style}><group-finder source=`);
    expect(html('placeholder', { room: 639.2 })).to.include(`${FEED}" ${style}><a `);
    expect(html('upgraded-link', { room: 640 })).to.match(/^<p style="min-height:min\(640px,100vh\)"><a /);
    expect(html('frame', { room: 640 })).to.include(` width="100%" height="640" ${style} loading=`);
    expect(html('frame', { room: 640, height: 300 })).to.include(` height="300" ${style}`);
    expect(html('placeholder', { room: 1e9 })).to.include('min(20000px,100vh)');
    for (const kind of SNIPPET_KINDS) {
      expect(html(kind), kind).not.to.include('style=');
      const { html: text, problems } = makeSnippet(kind, aRequest({ room: Number.NaN }));
      expect(text, kind).to.equal(html(kind));
      expect(problems.map(({ name, why }) => `${name} ${why}`)).to.deep.equal(
        kind === 'link' ? [] : ['room no-number-value'],
      );
    }
    expect(html('link', { room: 640 })).to.equal(html('link'));
  });

  it('is the link alone for all other places', () => {
    expect(makeSnippet('link', aRequest())).to.deep.include({
      html: `<p>${LINK_HTML}</p>`,
      address: LINK.href,
      siteScript: '',
      left: [],
    });
  });

  it('names another page of frames to the loader', () => {
    const page = 'https://other.example/embed.html';
    expect(makeSnippet('upgraded-link', aRequest({ page })).siteScript).to.include(`data-psw-pages="${page}"`);
    expect(makeSnippet('upgraded-link', aRequest()).siteScript).not.to.include('data-psw-pages');
  });

  it('asks programs that delay scripts to leave it alone, before its address', () => {
    expect(html('tag', { isExempt: true })).to.match(
      /^<script type="module" data-cfasync="false" data-no-optimize="1" nowprocket src=/,
    );
  });

  it('finds its files whether their folder ends in a slash or not', () => {
    expect(html('tag', { files: FILES.slice(0, -1) })).to.equal(html('tag'));
  });
});

describe('what a snippet carries and leaves', () => {
  const mixed = { source: FEED, save: '', limit: '5', 'tile-attribution': 'Somebody', prompts: '#x' };
  const table: readonly (readonly [SnippetKind, Record<string, string>, Record<string, string>])[] = [
    ['tag', mixed, { prompts: 'unknown' }],
    ['placeholder', mixed, { prompts: 'unknown' }],
    ['upgraded-link', mixed, { 'tile-attribution': 'saying', prompts: 'unknown' }],
    ['frame', mixed, { 'tile-attribution': 'saying', prompts: 'unknown' }],
    ['link', mixed, {}],
    ['tag', { source: '#our-groups' }, {}],
    ['placeholder', { source: '#our-groups' }, {}],
    ['upgraded-link', { source: '#our-groups' }, { source: 'in-page' }],
    ['frame', { source: `${FEED} #our-groups` }, { source: 'in-page' }],
    ['tag', { source: '/groups.json' }, {}],
    ['upgraded-link', { source: '/groups.json' }, { source: 'relative' }],
    ['frame', { source: `${FEED}?list=1,2` }, {}],
    ['tag', { source: 'javascript:alert(1)' }, { source: 'scheme' }],
    ['placeholder', { source: 'data:text/html,x' }, { source: 'scheme' }],
    ['frame', { onclick: 'alert(1)', style: 'x' }, { onclick: 'unknown', style: 'unknown' }],
    ['tag', { onclick: 'alert(1)', 'data-psw-upgrade': 'body' }, { onclick: 'unknown', 'data-psw-upgrade': 'unknown' }],
  ];
  for (const [kind, attributes, left] of table) {
    it(`as ${kind}: ${Object.keys(attributes).join(', ')} of ${attributes['source'] ?? 'nothing'}`, () => {
      const snippet = makeSnippet(kind, aRequest({ attributes }));
      expect(Object.fromEntries(snippet.left.map(({ name, why }) => [name, why]))).to.deep.equal(left);
      for (const name of Object.keys(left)) expect(snippet.html).not.to.include(`${name}=`);
    });
  }

  for (const kind of SNIPPET_KINDS) {
    it(`as ${kind}: all attributes of every element are carried, or named`, () => {
      for (const tag of VOCABULARY.keys()) {
        const attributes = goodAttributes(tag);
        const { html: text, left, problems } = makeSnippet(kind, aRequest({ tag, attributes, words: 'Call 999.' }));
        expect(problems, tag).to.deep.equal([]);
        const missing = Object.keys(attributes).filter(
          (name) => !new RegExp(`(?:[ "]|data-|&amp;)${name}(?:[=\\s>])`).test(text.replaceAll('<a href=', '')),
        );
        const named = left.map(({ name }) => name);
        if (kind === 'link') expect(named).to.deep.equal([]);
        else expect(missing, tag).to.have.members(named);
        if (kind === 'tag' || kind === 'placeholder')
          expect(
            left.filter(({ why }) => why !== 'around'),
            tag,
          ).to.deep.equal([]);
      }
    });
  }

  it('knows every attribute of ours by its name', () => {
    for (const { attributes } of VOCABULARY.values())
      for (const { name } of attributes) expect(isSettingName(name), name).to.equal(true);
  });

  it('takes nothing that would name, move, hide or run something', () => {
    for (const name of 'onclick online-x onload id class style title role aria-label data-psw is slot nonce tabindex srcdoc'.split(
      ' ',
    ))
      expect(isSettingName(name), name).to.equal(name === 'online-x');
  });

  it('sends the list of a provider to what stands inside it, where only one element can go', () => {
    const request = aRequest({
      tag: 'peer-support',
      attributes: { source: FEED, theme: 'dark' },
      inside: { tag: 'next-meetings', attributes: { count: '3' } },
    });
    expect(makeSnippet('placeholder', request).html).to.match(
      /^<div data-psw="next-meetings" data-source="[^"]+" data-count="3"><a/,
    );
    expect(makeSnippet('frame', request).left).to.deep.equal([{ name: 'theme', why: 'around' }]);
    expect(makeSnippet('tag', request).html).to.include(
      `<div><peer-support source="${FEED}" theme="dark"><next-meetings count="3"><a `,
    );
    expect(makeSnippet('tag', request).html.match(/<script /g)).to.have.length(2);
  });
});

describe('what is wrong with a request', () => {
  const table: readonly (readonly [string, SnippetKind, Parameters<typeof aRequest>[0], readonly string[]])[] = [
    ['nothing', 'tag', {}, []],
    ['a link that is missing', 'link', { link: { href: '', text: 'Groups' } }, ['link missing']],
    ['a link without words', 'link', { link: { ...LINK, text: ' \u00a0' } }, ['text missing']],
    ['a short link', 'tag', { link: { ...LINK, href: '/groups' } }, ['link relative']],
    ['a link that runs', 'tag', { link: { ...LINK, href: 'javascript:x' } }, ['link scheme']],
    ['a link to a telephone', 'tag', { link: { href: 'tel:01632960001', text: 'Call us' } }, []],
    ['a short source', 'tag', { attributes: { source: 'groups.json' } }, ['source relative']],
    ['one short source of two', 'tag', { attributes: { source: `${FEED} b.json` } }, ['source relative']],
    ['a source that is not safe', 'placeholder', { attributes: { source: 'http://a.example/x' } }, ['source insecure']],
    ['a source on this computer', 'tag', { attributes: { source: 'http://localhost:5173/x' } }, []],
    ['a source with a password', 'tag', { attributes: { source: 'https://a:b@c.example/' } }, ['source scheme']],
    ['files that are not safe', 'tag', { files: 'http://clinic.example/psw/' }, ['files insecure']],
    ['files that are missing', 'tag', { files: '' }, ['files missing']],
    ['files that nobody needs', 'link', { files: '' }, []],
    [
      'a page on a file server',
      'frame',
      { files: 'https://cdn.jsdelivr.net/npm/peer-support-widgets@0.1.0/dist/cdn/' },
      ['files no-page'],
    ],
    ['an attribute of another element', 'tag', { attributes: { reflection: '' } }, ['reflection unknown']],
    ['a word that is not on offer', 'tag', { attributes: { views: 'list globe' } }, ['views no-choice']],
    ['a number in words', 'tag', { attributes: { limit: 'five' } }, ['limit no-number-value']],
    [
      'a day in words',
      'tag',
      { tag: 'crisis-help', attributes: { country: 'GB', confirmed: 'today' } },
      ['confirmed no-date'],
    ],
    ['urgent help of no country', 'tag', { tag: 'crisis-help', attributes: {} }, ['words no-number']],
    ['a tag of somebody else', 'tag', { tag: 'other-tag', attributes: { a1: '' } }, ['tag unknown']],
    ['no tag at all', 'tag', { tag: 'b><img src=x>' }, ['tag unknown']],
  ];
  for (const [title, kind, changes, expected] of table) {
    it(`is said of ${title}, in words`, () => {
      const { problems } = makeSnippet(kind, aRequest(changes));
      expect(problems.map(({ name, why }) => `${name} ${why}`)).to.deep.equal(expected);
      for (const { words } of problems) expect(words).to.match(/^[A-Z].*\.$/);
    });
  }

  it('never keeps a snippet from having a link that works', () => {
    const { html: text } = makeSnippet('tag', aRequest({ link: { href: 'javascript:x', text: 'Groups' } }));
    expect(text).to.include(`<a href="${FILES}embed.html#psw=group-finder&amp;source=`);
    expect(text).not.to.include('javascript:');
  });
});

describe('urgent help in a snippet (assertion 28)', () => {
  const words = (attributes: Record<string, string>, today?: string): string =>
    html('link', { tag: 'crisis-help', attributes, ...(today && { today }) }).replace(/<[^>]*>/g, '');

  it('says the numbers of the country in words, each as a link to call', () => {
    expect(words({ country: 'GB' })).to.match(
      /^If a life is in danger, call 999\. Samaritans: 116 123, free, day and night\. .*All our groups$/,
    );
    expect(html('tag', { tag: 'crisis-help', attributes: { country: 'gb' } })).to.include(
      '<a href="tel:116123">Samaritans: 116 123</a>',
    );
  });

  it("says the site's own line in place of them", () => {
    const own = { country: 'GB', name: 'The desk', phone: '01632 960001', hours: 'weekdays', emergency: '112' };
    expect(words(own)).to.equal('If a life is in danger, call 112. The desk: 01632 960001, weekdays. All our groups');
  });

  it('leaves lines out that are past their review date, and keeps the emergency number', () => {
    expect(words({ country: 'GB' }, '2030-01-01')).to.equal('If a life is in danger, call 999. All our groups');
  });

  it('has a number in every kind', () => {
    for (const kind of SNIPPET_KINDS)
      expect(html(kind, { tag: 'crisis-help', attributes: { country: 'US' } }), kind).to.include('href="tel:911">911<');
  });

  describe('in another language', () => {
    const spoken = (lang: string, country = 'GB'): string => words({ country, lang }).replace(/[\u2066\u2069]/g, '');

    it('says all of it in that language, where the library has it', () => {
      expect(spoken('cy-GB')).to.match(
        /^Os oes bywyd mewn perygl, ffoniwch 999\. .*, drwy neges destun: 85258, am ddim, /,
      );
      expect(spoken('cy', 'US')).to.include('988, ddydd a nos, tecstiwch y gair AYUDA. ');
      expect(spoken('ar')).to.match(/^إذا كانت حياة أحد في خطر، فاتصل بالرقم 999\. .*، برسالة نصية: 85258، مجانًا، /);
      expect(spoken('de')).to.equal(spoken('en'));
    });

    it('names the same numbers, and keeps their groups in order among words that run the other way', () => {
      const links = (lang: string): readonly string[] =>
        html('tag', { tag: 'crisis-help', attributes: { country: 'GB', lang } }).match(/href="(?:tel|sms):[^"]+/g) ??
        [];
      expect(links('en').length).to.be.above(1);
      for (const lang of ['cy', 'ar']) expect(links(lang), lang).to.deep.equal(links('en'));
      expect(words({ country: 'GB', lang: 'ar' })).to.include('Samaritans: \u2066116 123\u2069');
    });
  });

  it('makes numbers in words of the site something to press', () => {
    expect(html('link', { tag: 'crisis-help', attributes: {}, words: 'Call 01632 960001 by day.' })).to.include(
      'Call <a href="tel:01632960001">01632 960001</a> by day. ',
    );
  });
});

const LEAKS: readonly (readonly [string, RegExp])[] = [
  ['a line break', /[\r\n\t]/],
  ['a bracket or brace', /[[\]{}]/],
  ['a sign of control', /[\u0000-\u001f\u007f-\u009f\ufffe]/],
  ['half a sign', /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/],
  ['two ampersands', /&&|&#0?38;/],
  ['an element that closes itself', /\/>/],
  ['script of its own', /<script(?![^>]* src=)[^>]*>|<script[^>]*>[^<]/],
  ['a style', /<style|\sstyle=/],
  ['a handler', /<[a-z][^>]*\son(?!line[ =>])[a-z]+=/],
];

describe(`snippets of 500 hostile requests (seed ${SEED})`, () => {
  const random = randomOf(SEED);
  const requests = Array.from({ length: 500 }, () => hostileRequest(random));

  for (const kind of SNIPPET_KINDS) {
    it(`hold, as ${kind}, nothing that an editor trips over (assertion 17)`, () => {
      for (const request of requests) {
        const { html: text, siteScript } = makeSnippet(kind, request);
        for (const [what, pattern] of LEAKS) {
          // What stands in quotes is one value: there a handler is a word like others.
          const looked = what === 'a handler' ? text.replace(/"[^"]*"/g, '""') : text;
          expect(pattern.test(looked), `${what} in ${text}`).to.equal(false);
          if (what !== 'a handler') expect(pattern.test(siteScript), `${what} in ${siteScript}`).to.equal(false);
        }
        const values = [...text.matchAll(/="([^"]*)"/g)].map(([, value]) => value!);
        expect(values.filter((value) => /[<>]/.test(value))).to.deep.equal([]);
        expect(text.replace(/="[^"]*"/g, '')).to.match(/^(?:<\/?[a-z][a-z0-9-]*(?: [a-z-]+)*>|[^<>"]+)+$/);
        expect(`${text}${siteScript}`).not.to.match(/(?:href|src)="(?:javascript|data|vbscript):/i);
      }
    });
  }
});
