import { expect } from 'chai';
import { html, render } from 'lit';
import '../../src/define/group-map.js';
import '../../src/define/peer-support.js';
import type { GroupMap } from '../../src/elements/group-map/group-map.js';
import { type MapSettings, readMapSettings } from '../../src/shared/settings/map-settings.js';
import { afterwards, listen } from '../support/mount.js';

const TILES = 'https://tiles.example/{z}/{x}/{y}.png';

/** What an element with these attributes reads. */
function read(
  attributes: Readonly<Record<string, string>>,
  around: Readonly<Record<string, string>> = {},
): MapSettings {
  const box = document.body.appendChild(document.createElement('div'));
  afterwards(() => box.remove());
  render(
    html`<peer-support
      ><div><group-map></group-map></div
    ></peer-support>`,
    box,
  );
  const map = box.querySelector<GroupMap>('group-map')!;
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  for (const [name, value] of Object.entries(around)) map.closest('peer-support')!.setAttribute(name, value);
  return readMapSettings(map);
}

describe('where the pictures of a map come from', () => {
  it('is nowhere, unless the site says', () => {
    const said = listen();
    expect(read({})).to.deep.equal({ tiles: undefined, maxZoom: 18 });
    expect(said).to.deep.equal([]);
  });

  it('is what the site says, with its words and its dark twin', () => {
    const settings = read({
      'tile-url': TILES,
      'dark-tile-url': 'https://tiles.example/dark/{z}/{x}/{y}{r}.png',
      'tile-attribution': '© The makers',
      'tile-attribution-url': 'https://makers.example/',
      'tile-referrer': 'origin',
      'max-zoom': '16',
    });
    expect(settings).to.deep.equal({
      maxZoom: 16,
      tiles: {
        url: TILES,
        darkUrl: 'https://tiles.example/dark/{z}/{x}/{y}{r}.png',
        host: 'tiles.example',
        attribution: '© The makers',
        attributionUrl: 'https://makers.example/',
        referrerPolicy: 'strict-origin-when-cross-origin',
      },
    });
  });

  it('is told nothing of this page unless the site wants it', () => {
    expect(read({ 'tile-url': TILES }).tiles?.referrerPolicy).to.equal('no-referrer');
  });

  it('may be the site itself, in a short address', () => {
    const { tiles } = read({ 'tile-url': '/tiles/{z}/{x}/{y}.png' });
    expect(tiles?.url).to.equal(`${location.origin}/tiles/{z}/{x}/{y}.png`);
    expect(tiles?.host).to.equal('');
  });

  it('is read although an editor put quotes and blanks around it', () => {
    expect(read({ 'tile-url': ` “${TILES}” ` }).tiles?.url).to.equal(TILES);
  });

  it('is what the provider around it says, when it says nothing itself', () => {
    expect(read({}, { 'tile-url': TILES, 'max-zoom': '12' })).to.deep.include({ maxZoom: 12 });
    expect(read({}, { 'tile-url': TILES }).tiles?.host).to.equal('tiles.example');
    const own = read({ 'tile-url': '/own/{z}/{x}/{y}.png' }, { 'tile-url': TILES, 'tile-attribution': 'Theirs' });
    expect([own.tiles?.host, own.tiles?.attribution]).to.deep.equal(['', '']);
  });

  const refused: readonly (readonly [string, string])[] = [
    ['an address without its numbers', 'https://tiles.example/map.png'],
    ['one that lacks a number', 'https://tiles.example/{z}/{x}.png'],
    ['several hosts in one', 'https://{s}.tiles.example/{z}/{x}/{y}.png'],
    ['a host made of numbers', 'https://{z}.tiles.example/{z}/{x}/{y}.png'],
    ['an unknown number', 'https://tiles.example/{z}/{x}/{y}?key={key}'],
    ['an open line', 'http://tiles.example/{z}/{x}/{y}.png'],
    ['a script', 'javascript:alert({z}{x}{y})'],
    ['data', 'data:image/png,{z}{x}{y}'],
    ['a password', 'https://me:secret@tiles.example/{z}/{x}/{y}.png'],
  ];
  for (const [title, url] of refused) {
    it(`is not ${title}, and the editor is told`, () => {
      const said = listen();
      expect(read({ 'tile-url': url }).tiles).to.equal(undefined);
      expect(said.join()).to.match(/tile-url: expected an https address/);
    });
  }

  it('is one host alone: dark pictures of another one are left out, and the editor is told', () => {
    const said = listen();
    const { tiles } = read({ 'tile-url': TILES, 'dark-tile-url': 'https://dark.example/{z}/{x}/{y}.png' });
    expect(tiles?.darkUrl).to.equal(undefined);
    expect(said.join()).to.match(/dark-tile-url: its host is not that of tile-url/);
  });

  it('has no link that would run something', () => {
    const said = listen();
    const { tiles } = read({ 'tile-url': TILES, 'tile-attribution': 'X', 'tile-attribution-url': 'javascript:x()' });
    expect(tiles?.attributionUrl).to.equal(undefined);
    expect(said.join()).to.match(/tile-attribution-url/);
  });

  for (const [value, zoom, told] of [
    ['9', 9, false],
    ['0', 18, true],
    ['many', 18, true],
    ['99', 22, false],
  ] as const) {
    it(`can be looked at up to zoom ${zoom} when the site writes ${value}`, () => {
      const said = listen();
      expect(read({ 'max-zoom': value }).maxZoom).to.equal(zoom);
      expect(said.length > 0).to.equal(told);
    });
  }
});
