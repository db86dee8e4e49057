import { html } from 'lit';
import '../src/define/group-finder.js';
import type { Geocoder } from '../src/shared/near/geocoder.js';
import { COAST } from '../test/support/coast.js';
import { NOW } from '../test/support/directories.js';
import { dark, find, type Meta, narrow, type Story, type } from './support/story.js';

interface Args {
  hideNear: boolean;
  distanceUnit: string;
  geocoder: Geocoder | undefined;
}

type NearStory = Story<Args>;

const finder = (args: Partial<Args> = {}, lang = 'en-GB', dir: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  html`<group-finder
    lang=${lang}
    dir=${dir}
    .directory=${COAST}
    .now=${NOW}
    .hideNear=${args.hideNear ?? false}
    .distanceUnit=${args.distanceUnit ?? ''}
    .geocoder=${args.geocoder}
  ></group-finder>`;

const meta: Meta<Args> = {
  title: 'Elements/group-finder near a place',
  component: 'group-finder',
  args: { hideNear: false, distanceUnit: '', geocoder: undefined },
  render: (args) => finder(args),
};
export default meta;

/** As somebody goes to the field and types. */
async function typePlace(canvas: HTMLElement, text: string): Promise<void> {
  (await find(canvas, '#near')).dispatchEvent(new Event('focus'));
  await find(canvas, '#near[aria-controls]');
  await type(canvas, '#near', text);
}

async function choosePlace(canvas: HTMLElement, text: string): Promise<void> {
  await typePlace(canvas, text);
  (await find(canvas, '.suggestion')).click();
}

export const TheField: NearStory = { parameters: { expected: { shows: '#near' } } };

export const WithoutTheField: NearStory = { args: { hideNear: true } };

export const PlacesToChooseFrom: NearStory = {
  play: async ({ canvasElement }) => typePlace(canvasElement, 'mil'),
  parameters: { expected: { shows: '.popup:not([hidden]) .suggestion' } },
};

export const NearATown: NearStory = {
  play: async ({ canvasElement }) => choosePlace(canvasElement, 'milbury'),
  parameters: { expected: { shows: '.distance' } },
};

export const NearATownNarrow: NearStory = {
  render: () => narrow(finder()),
  play: async ({ canvasElement }) => choosePlace(canvasElement, 'milbury'),
  parameters: { expected: { shows: '.distance' } },
};

export const NearATownDark: NearStory = {
  render: () => dark(finder()),
  play: async ({ canvasElement }) => typePlace(canvasElement, 'mil'),
  parameters: { expected: { shows: '.popup:not([hidden]) .suggestion', ownColours: true } },
};

export const NearATownRightToLeft: NearStory = {
  render: () => finder({}, 'ar', 'rtl'),
  play: async ({ canvasElement }) => choosePlace(canvasElement, 'milbury'),
  parameters: { expected: { shows: '.base[dir="rtl"] .distance' } },
};

export const InKilometres: NearStory = {
  args: { distanceUnit: 'km' },
  play: async ({ canvasElement }) => choosePlace(canvasElement, 'milbury'),
  parameters: { expected: { shows: '.distance' } },
};

export const NothingNear: NearStory = {
  play: async ({ canvasElement }) => {
    await choosePlace(canvasElement, 'milbury');
    await find(canvasElement, '.distance');
    await type(canvasElement, '#search', 'both ways');
  },
  parameters: { expected: { shows: '.none-near button' } },
};

export const AServiceThatCanBeAsked: NearStory = {
  args: {
    geocoder: { name: 'Place Finder', url: 'https://places.example/privacy', find: () => Promise.resolve([]) },
  },
  play: async ({ canvasElement }) => typePlace(canvasElement, 'mil'),
  parameters: { expected: { shows: '.suggestion.service' } },
};

export const APlaceThatIsNotKnown: NearStory = {
  play: async ({ canvasElement }) => {
    await typePlace(canvasElement, 'xanadu');
    (await find(canvasElement, '#near')).dispatchEvent(new Event('blur'));
  },
  parameters: { expected: { shows: '#near-note' } },
};
