/** The tokens: none used that is not set, none set that is not used, and colours that can be read, whatever a site's own colour. */
import { expect, fixture, html } from '@open-wc/testing';
import { type CSSResult, type CSSResultGroup, LitElement } from 'lit';
import * as library from '../../src/index.js';
import '../../src/define/all.js';
import { groupFinderTools } from '../../src/elements/group-finder/group-finder.tools.styles.js';
import { mapStyles } from '../../src/shared/map/map.styles.js';
import { groupMatchResults } from '../../src/elements/group-match/group-match.results.styles.js';
import { meetingDetails } from '../../src/shared/meeting/meeting-details.styles.js';
import { reportStyles } from '../../src/shared/report/report.js';
import { message } from '../../src/shared/styles/message.js';
import { tokens } from '../../src/shared/styles/tokens.js';

/** What a site may set. A name that is added or dropped here changes the documented surface of every element. */
const PUBLIC_TOKENS = [
  '--psw-color-accent',
  '--psw-color-accent-hover',
  '--psw-color-accent-text',
  '--psw-color-border',
  '--psw-color-border-strong',
  '--psw-color-emergency-surface',
  '--psw-color-focus',
  '--psw-color-notice',
  '--psw-color-notice-surface',
  '--psw-color-on-accent',
  '--psw-color-on-emergency',
  '--psw-color-support',
  '--psw-color-surface',
  '--psw-color-surface-sunken',
  '--psw-color-surface-tint',
  '--psw-color-text',
  '--psw-color-text-quiet',
  '--psw-color-urgent',
  '--psw-color-urgent-surface',
  '--psw-font-family',
  '--psw-font-family-heading',
  '--psw-font-size-2xl',
  '--psw-font-size-l',
  '--psw-font-size-s',
  '--psw-font-size-xl',
  '--psw-font-weight-heading',
  '--psw-font-weight-strong',
  '--psw-motion-fast',
  '--psw-radius',
  '--psw-shadow-float',
  '--psw-size-spine',
  '--psw-size-target',
  '--psw-space-1',
  '--psw-space-2',
  '--psw-space-3',
  '--psw-space-4',
  '--psw-space-5',
  '--psw-space-6',
  '--psw-space-7',
];

/** From yellow to black, round the wheel: what charities print on their leaflets. */
const BRANDS = [
  '#ffe600',
  '#ffb400',
  '#ff7a00',
  '#e4002b',
  '#ff69b4',
  '#7b2cbf',
  '#1e40ff',
  '#00a3e0',
  '#00b5a5',
  '#78be20',
  '#9e9e9e',
  '#000000',
];

const flat = (styles: CSSResultGroup | undefined): CSSResult[] =>
  [styles ?? []].flat(Infinity as 1).filter((sheet): sheet is CSSResult => 'cssText' in (sheet as object));

const elementClasses = (Object.values(library) as unknown[]).filter(
  (each): each is typeof LitElement => typeof each === 'function' && each.prototype instanceof LitElement,
);

/** Sheets that load with the part they are for. */
const LATE_SHEETS = [groupFinderTools, groupMatchResults, mapStyles, meetingDetails, reportStyles];
const sheets = [...new Set([...elementClasses.flatMap(({ styles }) => flat(styles)), ...LATE_SHEETS])];
const allText = sheets.map(({ cssText }) => cssText.replace(/\/\*[\s\S]*?\*\//g, '')).join('\n');

const names = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name!))].sort();

const USED = /var\(\s*(--_[\w-]+)/g;
const SET = /(--_[\w-]+)\s*:/g;

describe('the tokens', () => {
  it('are looked at in every element and every late sheet', () => {
    expect(elementClasses.map(({ name }) => name)).to.include.members(['GroupFinder', 'MeetingCard', 'PeerSupport']);
    expect(sheets).to.include(tokens);
  });

  it('are all set where they are used', () => {
    const set = names(allText, SET);
    expect(names(allText, USED).filter((name) => !set.includes(name))).to.deep.equal([]);
  });

  it('are all used where they are set', () => {
    const used = names(allText, USED);
    expect(names(tokens.cssText, SET).filter((name) => !used.includes(name))).to.deep.equal([]);
  });

  it('that a site may set are those of the list, and no other', () => {
    expect(names(allText, /(--psw-[\w-]+)/g)).to.deep.equal(PUBLIC_TOKENS);
  });

  it('that a site may set are only read, never set, and each has a fallback', () => {
    expect(names(allText, /(--psw-[\w-]+)\s*:/g), 'set by us').to.deep.equal([]);
    // The brand colour may stand alone behind the test for newer colours, where --_brand gives the fallback.
    expect(names(allText, /var\(\s*(--psw-[\w-]+)\s*\)/g), 'without a fallback').to.deep.equal([]);
  });
});

type Colour = readonly [red: number, green: number, blue: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const brush = canvas.getContext('2d', { willReadFrequently: true })!;

/** The colour as it is painted, whatever notation the engine gives it in. */
function painted(colour: string): Colour {
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = '#010203';
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha] = brush.getImageData(0, 0, 1, 1).data;
  expect(alpha, `${colour} is opaque`).to.equal(255);
  expect([red, green, blue], `${colour} was understood`).not.to.deep.equal([1, 2, 3]);
  return [red, green, blue];
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Reads tokens out of a live element that stands on a page of one scheme, perhaps with a site's own accent. */
async function reader(scheme: 'light' | 'dark', accent = ''): Promise<(token: string) => Colour> {
  const page = await fixture(
    html`<div style="color-scheme: ${scheme}"><stigma-myth-buster></stigma-myth-buster></div>`,
  );
  if (accent) (page as HTMLElement).style.setProperty('--psw-color-accent', accent);
  const element = page.querySelector('stigma-myth-buster') as LitElement;
  await element.updateComplete;
  // What only one sheet uses is mapped there.
  for (const sheet of [meetingDetails, message]) element.shadowRoot!.adoptedStyleSheets.push(sheet.styleSheet!);
  const probe = document.createElement('span');
  probe.className = 'details message';
  element.shadowRoot!.querySelector('.base')!.append(probe);
  return (token) => {
    probe.style.color = `var(--_${token})`;
    return painted(getComputedStyle(probe).color);
  };
}

/** Token, what it stands on, and the least contrast. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ['text', 'surface', 7],
  ['text', 'surface-sunken', 7],
  ['text', 'surface-tint', 7],
  ['text', 'notice-surface', 7],
  ['text-quiet', 'surface', 7],
  ['text-quiet', 'surface-sunken', 7],
  ['text-quiet', 'surface-tint', 7],
  ['accent-text', 'surface', 7],
  ['accent-text', 'surface-sunken', 7],
  ['accent-text', 'surface-tint', 7],
  ['on-accent', 'accent', 7],
  ['on-accent', 'accent-hover', 7],
  ['support', 'surface', 7],
  ['notice', 'surface', 7],
  ['notice', 'notice-surface', 7],
  ['border-strong', 'surface', 3],
  ['accent', 'surface', 3],
  ['focus', 'surface', 3],
];

for (const scheme of ['light', 'dark'] as const) {
  describe(`the colours on a ${scheme} page`, () => {
    for (const [token, ground, least] of PAIRS) {
      it(`show ${token} on ${ground} with a contrast of at least ${least}`, async () => {
        const read = await reader(scheme);
        expect(contrast(read(token), read(ground))).to.be.at.least(least);
      });
    }

    for (const brand of BRANDS) {
      it(`stay readable with ${brand} as the site's own colour`, async () => {
        const read = await reader(scheme, brand);
        for (const ground of ['surface', 'surface-sunken', 'surface-tint']) {
          expect(contrast(read('accent-text'), read(ground)), `accent-text on ${ground}`).to.be.at.least(6.8);
          expect(contrast(read('text'), read(ground)), `text on ${ground}`).to.be.at.least(7);
          expect(contrast(read('text-quiet'), read(ground)), `text-quiet on ${ground}`).to.be.at.least(4.5);
        }
        expect(contrast(read('on-accent'), read('accent')), 'on-accent on accent').to.be.at.least(6.8);
        expect(contrast(read('on-accent'), read('accent-hover')), 'on-accent on accent-hover').to.be.at.least(4.5);
        expect(contrast(read('accent'), read('surface')), 'accent on surface').to.be.at.least(3);
      });
    }
  });
}
