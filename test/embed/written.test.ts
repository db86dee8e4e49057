import { expect } from 'chai';
import { foreignRequest, readOrigins } from '../../src/embed/allowed-requests.js';
import { forgive, readLink, readPlaceholder } from '../../src/embed/written.js';
import { OWNING, REQUESTING, SAYING } from '../../src/snippets/attribute-kinds.js';
import { writeSettings } from '../../src/snippets/address.js';

const PAGE = 'https://clinic.example/psw/embed.html';
const HERE = 'https://clinic.example/groups/';

function attributesOf(html: string): NamedNodeMap {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild!.attributes;
}

describe('a value that an editor has been at', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['plain', 'plain'],
    ['”https://clinic.example/list.json”', 'https://clinic.example/list.json'],
    ['\u00a0 “Our groups” \u00a0', 'Our groups'],
    ['‘one’', 'one'],
    ['Tom &amp; Ann', 'Tom & Ann'],
    ['Tom &amp;amp;amp; Ann', 'Tom & Ann'],
    ['Tom &#038;#038; Ann', 'Tom & Ann'],
    ['&amp;quot;Our groups&amp;quot;', 'Our groups'],
    ['&#8221;Our groups&#8221;', 'Our groups'],
    ['&#x201D;Our groups&#x201d;', 'Our groups'],
    ['Tom &#x26; Ann', 'Tom & Ann'],
    ['Tom &#x26;#x26;amp; Ann', 'Tom & Ann'],
    ['list.json?a=1&#x26;b=2', 'list.json?a=1&b=2'],
    ['list.json?a=1&amp;b=2', 'list.json?a=1&b=2'],
    // No entities, though they begin like some.
    ['list.json?a=1&copy=2&lt=3', 'list.json?a=1&copy=2&lt=3'],
    ['&nothing; &#99999999;', '&nothing; &#99999999;'],
    ['Noson y merched’ a’r dynion', 'Noson y merched’ a’r dynion'],
  ];
  for (const [written, meant] of cases) it(`${written} means ${meant}`, () => expect(forgive(written)).to.equal(meant));

  it('is the same when it is read twice', () => {
    for (const [, meant] of cases) expect(forgive(meant)).to.equal(meant);
  });
});

describe('a placeholder', () => {
  it('names an element and its settings', () => {
    const html =
      '<div class="wide" data-psw="group-finder" data-source="/a.json" data-save="" data-time-zone="Europe/London"></div>';
    expect(readPlaceholder(attributesOf(html))).to.deep.equal({
      tag: 'group-finder',
      attributes: { source: '/a.json', save: '', 'time-zone': 'Europe/London' },
    });
  });

  it('may have been written in capitals and curly quotes', () => {
    const { tag } = readPlaceholder(attributesOf('<div data-psw="“Group-Finder”"></div>'))!;
    expect(tag).to.equal('group-finder');
  });

  it('has no settings that are no settings: handlers, styles, ours', () => {
    const html =
      '<div data-psw="quick-exit" data-onclick="x()" data-style="y" data-psw-id="1" data-is="z" data-slot="help"></div>';
    expect(readPlaceholder(attributesOf(html))!.attributes).to.deep.equal({});
  });

  it('may say words of the site', () => {
    const html = `<div data-psw="meeting-card" ${SAYING.map((name) => `data-${name}="x"`).join(' ')}></div>`;
    expect(Object.keys(readPlaceholder(attributesOf(html))!.attributes)).to.have.members([...SAYING]);
  });

  it('is nothing without data-psw', () => {
    expect(readPlaceholder(attributesOf('<div data-source="/a.json"></div>'))).to.equal(undefined);
  });
});

describe('a link', () => {
  it('says what was written into it', () => {
    const settings = { tag: 'group-finder', attributes: { source: 'https://a.example/?x=1&y=“2”', 'hide-near': '' } };
    const { tag, attributes } = readLink(`${PAGE}#${writeSettings(settings)}`)!;
    expect({ tag, attributes }).to.deep.equal({
      tag: 'group-finder',
      attributes: { source: 'https://a.example/?x=1&y=“2', 'hide-near': '' },
    });
  });

  it('says no words of the site, whoever wrote them', () => {
    const query = SAYING.map((name) => `${name}=x`).join('&');
    expect(readLink(`${PAGE}#psw=meeting-card&${query}`)!.attributes).to.deep.equal({});
  });

  it('decides nothing that only the owner of a page decides', () => {
    const query = OWNING.map((name) => `${name}=1`).join('&');
    expect(readLink(`${PAGE}#psw=group-finder&${query}`)!.attributes).to.deep.equal({});
  });

  it('takes no part of the page for a list: visitors write parts of it', () => {
    for (const part of [
      '#comment-57',
      '”#comment-57”',
      '/a.json #comment-57',
      ' “#x',
      '&#35;x',
      '&amp;#x23;x',
      '&quot;#x',
    ])
      expect(readLink(`${PAGE}#psw=group-finder&source=${encodeURIComponent(part)}`)!.attributes, part).to.deep.equal(
        {},
      );
  });

  it('is not looked through when it is longer than any settings', () => {
    expect(readLink(`${PAGE}#psw=group-finder&source=${'"'.repeat(60_000)}a`)).to.equal(undefined);
  });

  it('names no element in a plain address', () => {
    for (const end of ['', '#', '#groups', '?page=2', '#psw=', '#psw=group'])
      expect(readLink(PAGE + end), end).to.equal(undefined);
  });
});

describe('a list of another website', () => {
  const origins = ['https://clinic.example', 'https://feed.example'];
  /** Address → whether it may be asked for. */
  const cases: readonly (readonly [string, boolean])[] = [
    ['/groups.json', true],
    ['groups.json', true],
    ['#our-groups', true],
    ['https://clinic.example/a.json', true],
    ['https://feed.example/a.json', true],
    ['https://feed.example/a.json https://clinic.example/b.json', true],
    ['https://feed.example/a.json,/b.json', true],
    ['https://other.example/a.json', false],
    ['http://clinic.example/a.json', false],
    ['https://clinic.example:444/a.json', false],
    ['https://sub.feed.example/a.json', false],
    ['https://feed.example.other.example/a.json', false],
    ['https://feed.example@other.example/a.json', false],
    ['//other.example/a.json', false],
    ['\\\\other.example/a.json', false],
    ['/\\other.example/a.json', false],
    ['HTTPS://OTHER.EXAMPLE/a.json', false],
    ['\thttps://other.example/a.json', false],
    ['ht\ttps://other.example/a.json', false],
    ['\ufeffhttps://other.example/a.json', false],
    ['/a.json https://other.example/b.json', false],
    ['/a.json,https://other.example/b.json', false],
    ['/a.json\u00a0https://other.example/b.json', false],
    // Elements take quotes off before they ask.
    ['”https://other.example/a.json”', false],
    ['/a.json ”https://other.example/b.json”', false],
    ['‘//other.example/a.json’', false],
    ['https://{s}.other.example/{z}/{x}/{y}.png', false],
    ['https://feed.example/{z}/{x}/{y}.png', true],
    // What browsers overlook inside an address, and what belongs to a name.
    ['/\t/other.example/a.json', false],
    ['/\n/other.example/a.json', false],
    ['/\r\n/other.example/a.json', false],
    ['https:/\t/other.example/a.json', false],
    ['https://clinic.example\t.other.example/a.json', false],
    ['https://clinic.example,.other.example/a.json', false],
    ['“/\t/other.example/a.json”', false],
    ['data:application/json,{}', false],
    ['javascript:alert(1)', false],
    ['blob:https://other.example/1', false],
    ['file:///etc/passwd', false],
    ['https://', false],
    ['', true],
  ];
  for (const [address, isAllowed] of cases) {
    it(`${JSON.stringify(address)} is ${isAllowed ? 'taken' : 'refused'} (assertion 20)`, () => {
      for (const name of REQUESTING) {
        const foreign = foreignRequest({ [name]: address }, origins, HERE);
        expect(foreign === undefined, name).to.equal(isAllowed);
      }
    });
  }

  it('is refused in any of the attributes, and by its name', () => {
    const attributes = { source: '/a.json', gazetteer: 'https://other.example/places.json' };
    expect(foreignRequest(attributes, origins, HERE)).to.deep.equal({
      name: 'gazetteer',
      origin: 'https://other.example',
    });
  });

  it('does no harm where nobody asks for it', () => {
    expect(foreignRequest({ 'more-url': 'https://other.example/', topics: '//x' }, origins, HERE)).to.equal(undefined);
  });

  it('is allowed by its origin, however the owner wrote that down', () => {
    expect(readOrigins('https://feed.example/groups.json, https://b.example:8443 nonsense')).to.deep.equal([
      'https://feed.example',
      'https://b.example:8443',
    ]);
    expect(readOrigins(undefined)).to.deep.equal([]);
    // The scheme was forgotten: a host with a port is no origin, and must not let in what has none.
    expect(readOrigins('feed.example:8443 localhost:8080 data:x blob:https://a.example/1 null')).to.deep.equal([]);
    expect(foreignRequest({ lines: 'data:application/json,[]' }, ['null'], HERE)?.origin).to.equal('null');
  });
});
