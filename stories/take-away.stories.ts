import { html } from 'lit';
import '../src/define/group-finder.js';
import type { Directory, Meeting } from '../src/domain/model.js';
import { aDirectory, aGroup, aMeeting, aWeekly } from '../test/support/builders.js';
import { anArabicDirectory, aWordyDirectory, NOW } from '../test/support/directories.js';
import { click, dark, find, type Meta, narrow, type Story } from './support/story.js';

interface Args {
  directory: Directory;
}

type TakeAwayStory = Story<Args>;

const one = (meeting: Partial<Meeting> = {}): Directory =>
  aDirectory({
    groups: [
      aGroup({
        name: 'Coffee and Company',
        summary: 'For people who look after somebody.',
        joining: { how: 'drop-in' },
      }),
    ],
    meetings: [
      aMeeting({
        venue: { name: 'Mill Lane Library', address: '12 Mill Lane', locality: 'Milltown', postalCode: 'ZZ99 1AA' },
        ...meeting,
      }),
    ],
  });

const finder = (directory: Directory, lang = '', dir: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  html`<group-finder lang=${lang} dir=${dir} .directory=${directory} .now=${NOW}></group-finder>`;

/** Opens the details, and then one of their tools. */
const open =
  (tool: 'calendar' | 'directions'): NonNullable<TakeAwayStory['play']> =>
  async ({ canvasElement }) => {
    await click(canvasElement, '.open');
    await click(canvasElement, `[aria-controls="psw-${tool}"]`);
    await find(canvasElement, `#psw-${tool}:not([hidden])`);
  };

const meta: Meta<Args> = {
  title: 'Take away',
  component: 'group-finder',
  args: { directory: one() },
  render: ({ directory }) => finder(directory),
};
export default meta;

const CALENDAR = { expected: { shows: '#psw-calendar:not([hidden])' } };

export const Closed: TakeAwayStory = {
  play: async ({ canvasElement }) => click(canvasElement, '.open'),
  parameters: { expected: { shows: '[aria-controls="psw-calendar"]' } },
};

export const Calendar: TakeAwayStory = { play: open('calendar'), parameters: CALENDAR };

export const CalendarNarrow: TakeAwayStory = {
  render: () => narrow(finder(one())),
  play: open('calendar'),
  parameters: CALENDAR,
};

export const CalendarRightToLeft: TakeAwayStory = {
  render: () => finder(anArabicDirectory(), 'ar', 'rtl'),
  play: open('calendar'),
  parameters: CALENDAR,
};

export const CalendarDark: TakeAwayStory = {
  render: () => dark(finder(one())),
  play: open('calendar'),
  parameters: { expected: { ...CALENDAR.expected, ownColours: true } },
};

export const CalendarLongText: TakeAwayStory = {
  render: () => narrow(finder(aWordyDirectory())),
  play: open('calendar'),
  parameters: CALENDAR,
};

/** No links to other calendars: they would guess the zone. */
export const CalendarWithoutTimeZone: TakeAwayStory = {
  args: { directory: one({ schedule: aWeekly('TU', '19:00', { timeZone: 'unknown' }) }) },
  play: open('calendar'),
  parameters: CALENDAR,
};

export const Directions: TakeAwayStory = {
  play: open('directions'),
  parameters: { expected: { shows: '#psw-directions:not([hidden])' } },
};

export const DirectionsNarrow: TakeAwayStory = {
  render: () => narrow(finder(one())),
  play: open('directions'),
  parameters: { expected: { shows: '#psw-directions:not([hidden])' } },
};
