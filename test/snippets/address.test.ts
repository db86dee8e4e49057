import { expect } from 'chai';
import {
  isOwning,
  isRequesting,
  isSaying,
  readAddress,
  SAYING,
  VOCABULARY,
  writeSettings,
} from '../../src/snippets/index.js';
import { randomOf, SEED } from '../domain/random.js';
import { goodAttributes, hostileText } from '../support/snippets.js';

const PAGE = 'https://clinic.example/psw/embed.html';
const SETTINGS = {
  tag: 'group-finder',
  attributes: { source: 'https://feed.example/a.json?x=1&y=2', save: '', views: 'list map' },
};
/** WebKit does not find them as `\p{Surrogate}`. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const WRITTEN = writeSettings(SETTINGS);

describe('settings in an address', () => {
  const table: readonly (readonly [string, string])[] = [
    ['behind #', `${PAGE}#${WRITTEN}`],
    ['behind ?', `${PAGE}?${WRITTEN}`],
    ['behind ?, with the fragment that WordPress adds', `${PAGE}?${WRITTEN}#?secret=AbC123`],
    ['behind #, with the fragment that WordPress adds', `${PAGE}#${WRITTEN}#?secret=AbC123`],
    ['with doubled entities', `${PAGE}#${WRITTEN.replaceAll('&', '&amp;')}`],
    ['with entities doubled twice', `${PAGE}#${WRITTEN.replaceAll('&', '&amp;amp;')}`],
    ['with numbered entities', `${PAGE}#${WRITTEN.replaceAll('&', '&#038;')}`],
    ['with both', `${PAGE}#${WRITTEN.replaceAll('&', '&#038;amp;')}`],
    ['with hexadecimal entities', `${PAGE}?${WRITTEN.replaceAll('&', '&#x26;')}`],
    ['after the query of a content system', `${PAGE}?page_id=1&${WRITTEN}`],
    ['without a page', `#${WRITTEN}`],
  ];
  for (const [title, address] of table) {
    it(`are read ${title}`, () => expect(readAddress(address)).to.deep.equal(SETTINGS));
  }

  it('are read with the quotes that an editor curled around them', () => {
    expect(readAddress(`${PAGE}#psw=group-finder\u201d`)?.tag).to.equal('group-finder');
    expect(readAddress(`${PAGE}#psw=group-finder%E2%80%9D`)?.tag).to.equal('group-finder');
    expect(readAddress(`${PAGE}#psw=group-finder)`)?.tag).to.equal('group-finder');
  });

  it('name an element of ours, or nothing', () => {
    for (const address of [
      PAGE,
      `${PAGE}#top`,
      `${PAGE}#psw=`,
      `${PAGE}#psw=div`,
      `${PAGE}#psw=onclick-x`,
      '',
      '#',
      '?',
    ])
      expect(readAddress(address), address).to.equal(undefined);
  });

  it('come back as they were written, for every element and whatever the words (assertion 17)', () => {
    const random = randomOf(SEED);
    for (const tag of VOCABULARY.keys()) {
      for (let turn = 0; turn < 40; turn += 1) {
        const names = random
          .some(Object.keys(goodAttributes(tag)), 8)
          .filter((name) => !isSaying(name) && !isOwning(name));
        // A part of the page is no list for an address: see what links are read for.
        const textFor = (name: string): string => hostileText(random).replace(isRequesting(name) ? /#/g : /(?!)/, '');
        const attributes = Object.fromEntries(names.map((name) => [name, textFor(name)]));
        const expected = Object.fromEntries(
          Object.entries(attributes).map(([name, value]) => [name, value.replace(HALVES, '\ufffd')]),
        );
        const written = writeSettings({ tag, attributes });
        expect(written).to.match(/^[\w%.=&-]+$/);
        for (const address of [
          `${PAGE}#${written}`,
          `${PAGE}?${written}`,
          `${PAGE}#${written.replaceAll('&', '&amp;amp;')}`,
        ])
          expect(readAddress(address), address).to.deep.equal({ tag, attributes: expected });
      }
    }
  });

  it('never carry words of the site, neither written nor read', () => {
    const attributes = Object.fromEntries(SAYING.map((name) => [name, 'Call 0123']));
    expect(writeSettings({ tag: 'crisis-help', attributes })).to.equal('psw=crisis-help');
    const forged = SAYING.map((name) => `${name}=Call`).join('&');
    expect(readAddress(`${PAGE}#psw=crisis-help&${forged}&amp;phone=1`)).to.deep.equal({
      tag: 'crisis-help',
      attributes: {},
    });
  });
});
