import { html } from 'lit';
import '../src/define/group-map.js';
import type { Directory } from '../src/domain/model.js';
import { anEmptyDirectory, NOW } from '../test/support/directories.js';
import {
  aCrowdedDirectory,
  anArabicMapDirectory,
  aPlacedDirectory,
  aPlacelessDirectory,
  aWordyMapDirectory,
} from '../test/support/placed.js';
import { FAILED, LOADING, provided } from './support/provided.js';
import { click, dark, find, type Meta, narrow, type Story } from './support/story.js';

interface Args {
  directory: Directory;
  now: number;
  tileUrl: string;
  tileAttribution: string;
  headingLevel: number;
}

type MapStory = Story<Args>;

/** A host that no browser finds: stories ask nobody for anything. */
const TILES = 'https://tiles.example/{z}/{x}/{y}.png';

const map = (args: Partial<Args> = {}, lang = '', dir: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  html`<group-map
    lang=${lang}
    dir=${dir}
    .directory=${args.directory ?? aPlacedDirectory()}
    .now=${args.now ?? NOW}
    .tileUrl=${args.tileUrl ?? ''}
    .tileAttribution=${args.tileAttribution ?? ''}
    .headingLevel=${args.headingLevel ?? 2}
    ><p><a href="#groups">All our groups as a list</a></p></group-map
  >`;

const bare = html`<group-map .now=${NOW}><a href="#groups">All our groups as a list</a></group-map>`;

const show = async (canvas: HTMLElement): Promise<void> => {
  await click(canvas, '.show-map');
  await find(canvas, '.map-mark');
};

const shown: Pick<MapStory, 'play' | 'parameters'> = {
  play: async ({ canvasElement }) => show(canvasElement),
  parameters: { expected: { shows: '.map-mark' } },
};

const meta: Meta<Args> = {
  title: 'Elements/group-map',
  component: 'group-map',
  args: { directory: aPlacedDirectory(), now: NOW, tileUrl: '', tileAttribution: '', headingLevel: 2 },
  render: (args) => map(args),
};
export default meta;

/** Before anybody asks for it. */
export const Default: MapStory = { parameters: { expected: { shows: '.map-plate' } } };

/** With pictures of another website: it is named, and can be done without. */
export const NamesItsPictures: MapStory = {
  args: { tileUrl: TILES, tileAttribution: '© The makers of these pictures' },
  parameters: { expected: { shows: '.map-plate' } },
};

/** The plain map, which asks nobody for anything. */
export const Shown: MapStory = { ...shown };

/** Pictures were offered and not wanted. */
export const WithoutPictures: MapStory = {
  args: { tileUrl: TILES },
  play: async ({ canvasElement }) => {
    await click(canvasElement, '.map-plate .button.text');
    await find(canvasElement, '.map-mark');
  },
  parameters: { expected: { shows: '.map-mark' } },
};

/** The pictures do not come. */
export const PicturesFail: MapStory = {
  args: { tileUrl: '/no-such-pictures/{z}/{x}/{y}.png' },
  play: async ({ canvasElement }) => {
    await show(canvasElement);
    await find(canvasElement, '.map-box .line');
  },
  parameters: { expected: { shows: '.map-box .line' } },
};

/** Several places at one spot, and several meetings at one place. */
export const Crowded: MapStory = { ...shown, args: { directory: aCrowdedDirectory(900) } };

export const PlaceChosen: MapStory = {
  play: async ({ canvasElement }) => {
    await show(canvasElement);
    await click(canvasElement, '.map-mark.area');
  },
  parameters: { expected: { shows: '.map-place.chosen' } },
};

export const Moved: MapStory = {
  play: async ({ canvasElement }) => {
    await show(canvasElement);
    await click(canvasElement, '.map-controls .button');
  },
  parameters: { expected: { shows: '.search-area' } },
};

export const AreaSearched: MapStory = {
  play: async ({ canvasElement }) => {
    await show(canvasElement);
    for (let times = 0; times < 3; times += 1) await click(canvasElement, '.map-controls .button:nth-child(2)');
    await click(canvasElement, '.search-area');
    await find(canvasElement, '.map-list-head .button');
  },
  parameters: { expected: { shows: '.map-list-head .button' } },
};

/** What no map can show is counted, and can be read. */
export const OffTheMap: MapStory = {
  play: async ({ canvasElement }) => {
    await show(canvasElement);
    await click(canvasElement, '.map-off > summary');
    await find(canvasElement, '.map-online .row');
  },
  parameters: { expected: { shows: '.map-online .row' } },
};

export const Details: MapStory = {
  play: async ({ canvasElement }) => {
    await show(canvasElement);
    await click(canvasElement, '.map-places .open');
    await find(canvasElement, '.details .show-map');
  },
  parameters: { expected: { shows: '.details .show-map' } },
};

export const DetailsWithMap: MapStory = {
  play: async ({ canvasElement }) => {
    await show(canvasElement);
    await click(canvasElement, '.map-places .open');
    await click(canvasElement, '.details .show-map');
    await find(canvasElement, '.map-box.one .map-mark');
  },
  parameters: { expected: { shows: '.map-box.one .map-mark' } },
};

export const Loading: MapStory = {
  render: () => provided(html`<group-map .now=${NOW}></group-map>`, LOADING),
  parameters: { expected: { state: 'loading' } },
};

export const LoadingWithFallback: MapStory = {
  render: () => provided(bare, LOADING),
  parameters: { expected: { state: 'loading', shows: 'slot:not([name])' } },
};

export const Failed: MapStory = {
  render: () => provided(bare, FAILED),
  parameters: { expected: { state: 'error', shows: '.message' } },
};

/** Groups, but no place. */
export const Empty: MapStory = {
  args: { directory: aPlacelessDirectory() },
  parameters: { expected: { state: 'empty', shows: '.map-off' } },
};

export const NoGroups: MapStory = {
  args: { directory: anEmptyDirectory() },
  parameters: { expected: { state: 'empty', shows: '.map-plate' } },
};

export const LongText: MapStory = { ...shown, args: { directory: aWordyMapDirectory() } };

export const LongTextNarrow: MapStory = { ...shown, render: () => narrow(map({ directory: aWordyMapDirectory() })) };

export const Narrow: MapStory = { ...shown, render: () => narrow(map({})) };

export const NarrowBeforeIt: MapStory = {
  render: () => narrow(map({ tileUrl: TILES })),
  parameters: { expected: { shows: '.map-plate' } },
};

export const RightToLeft: MapStory = {
  ...shown,
  render: () => map({ directory: anArabicMapDirectory() }, 'ar', 'rtl'),
};

export const RightToLeftBeforeIt: MapStory = {
  render: () => map({ tileUrl: TILES }, 'ar', 'rtl'),
  parameters: { expected: { shows: '.base[lang^="ar"] .map-plate' } },
};

export const Welsh: MapStory = { ...shown, render: () => map({}, 'cy') };

export const Dark: MapStory = {
  ...shown,
  render: () => dark(map({})),
  parameters: { expected: { shows: '.map-mark', ownColours: true } },
};

export const OwnHeadingAndHelp: MapStory = {
  render: () =>
    html`<group-map .directory=${aPlacedDirectory()} .now=${NOW}>
      <h2 slot="heading">Groups around Milltown</h2>
      <p slot="help">To talk today, call <a href="tel:+441632960199">01632 960199</a>.</p>
    </group-map>`,
  parameters: { expected: { shows: 'slot[name="help"]' } },
};
