import { html, type TemplateResult } from 'lit';
import '../src/define/group-finder.js';
import type { Directory } from '../src/domain/model.js';
import {
  aLargeDirectory,
  anArabicDirectory,
  aSmallDirectory,
  aWordyDirectory,
  NOW,
} from '../test/support/directories.js';
import { click, dark, type Meta, narrow, type Story } from './support/story.js';

interface Args {
  directory: Directory;
  staff: boolean;
}

type SharingStory = Story<Args>;

const finder = (directory: Directory, staff = false, lang = '', dir: 'ltr' | 'rtl' | 'auto' = 'auto'): TemplateResult =>
  html`<group-finder lang=${lang} dir=${dir} .directory=${directory} .now=${NOW} .staff=${staff}>
    <p slot="help">To talk today, call <a href="tel:+441632960199">01632 960199</a>.</p>
  </group-finder>`;

const meta: Meta<Args> = {
  title: 'Parts/Sharing and printing',
  component: 'group-finder',
  args: { directory: aSmallDirectory(), staff: false },
  render: ({ directory, staff }) => finder(directory, staff),
};
export default meta;

type Play = NonNullable<SharingStory['play']>;

const openShare: Play = async ({ canvasElement }) => {
  await click(canvasElement, '.open');
  await click(canvasElement, '.details-tools [aria-expanded]');
};

const openPrint: Play = async ({ canvasElement }) => {
  await click(canvasElement, '.way input[value="online"]');
  await click(canvasElement, '.take-away .button');
};

const tickOne: Play = async ({ canvasElement }) => click(canvasElement, '.pick input');

const tickTwo: Play = async (context) => {
  await tickOne(context);
  await click(context.canvasElement, '.section ~ .section .pick input');
};

/** At the end of the results: print, copy, copy a link. */
export const EndOfTheList: SharingStory = { parameters: { expected: { shows: '.take-away' } } };

export const BeforePrinting: SharingStory = {
  play: openPrint,
  parameters: { expected: { shows: '.print-dialog[open]' } },
};

export const BeforePrintingNarrow: SharingStory = {
  render: () => narrow(finder(aSmallDirectory())),
  play: openPrint,
  parameters: { expected: { shows: '.print-dialog[open]' } },
};

/** What would be sent is on show first. */
export const Share: SharingStory = { play: openShare, parameters: { expected: { shows: '.share-text' } } };

export const ShareNarrow: SharingStory = {
  render: () => narrow(finder(aWordyDirectory())),
  play: openShare,
  parameters: { expected: { shows: '.share-text' } },
};

export const ShareRightToLeft: SharingStory = {
  render: () => finder(anArabicDirectory(), false, 'ar', 'rtl'),
  play: openShare,
  parameters: { expected: { shows: '.base[dir="rtl"] .share-text' } },
};

export const StaffNothingChosen: SharingStory = {
  args: { staff: true },
  parameters: { expected: { shows: '.staff-bar' } },
};

export const StaffChosen: SharingStory = {
  args: { staff: true, directory: aLargeDirectory() },
  play: tickTwo,
  parameters: { expected: { shows: '.staff-bar.floats' } },
};

export const StaffNarrow: SharingStory = {
  render: () => narrow(finder(aWordyDirectory(), true)),
  play: tickOne,
  parameters: { expected: { shows: '.staff-bar.floats' } },
};

export const StaffRightToLeft: SharingStory = {
  render: () => finder(anArabicDirectory(), true, 'ar', 'rtl'),
  play: tickTwo,
  parameters: { expected: { shows: '.base[dir="rtl"] .staff-bar.floats' } },
};

export const StaffDark: SharingStory = {
  render: () => dark(finder(aSmallDirectory(), true)),
  play: tickTwo,
  parameters: { expected: { shows: '.staff-bar.floats', ownColours: true } },
};

export const StaffBeforePrinting: SharingStory = {
  args: { staff: true },
  play: async (context) => {
    await tickTwo(context);
    await click(context.canvasElement, '.staff-bar .primary');
  },
  parameters: { expected: { shows: '.print-dialog[open]' } },
};
