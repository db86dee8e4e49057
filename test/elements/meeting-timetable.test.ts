import { expect } from 'chai';
import { html, nothing } from 'lit';
import '../../src/define/all.js';
import type { Directory } from '../../src/domain/model.js';
import type { MeetingTimetable } from '../../src/elements/meeting-timetable/meeting-timetable.js';
import { aDirectory, aGroup, aMeeting, aWeekly } from '../support/builders.js';
import { describeElement } from '../support/contract.js';
import { NOW } from '../support/directories.js';
import {
  answerWith,
  focused,
  listen,
  MINUTE,
  nextFrames,
  place,
  placeReady,
  press,
  serve,
  serveNothing,
  until,
  watchRequests,
} from '../support/mount.js';
import { allByRole, byRole, namesOf, outlineOf, textOf } from '../support/roles.js';
import { aFetch } from '../support/sources.js';
import { aWeekDirectory } from '../support/week.js';

const SOURCE = 'https://feeds.example/groups.json';
const FEED = {
  groups: [
    { id: 'circle', name: 'Tuesday Circle', when: { every: 'Tuesday', time: '19:00' }, timeZone: 'Europe/London' },
  ],
};

describeElement({
  tag: 'meeting-timetable',
  fill: (element) => Object.assign(element, { directory: aWeekDirectory(), now: NOW, lang: 'en' }),
  filled: 'directory',
  load: () => ({
    template: html`<meeting-timetable source=${SOURCE}></meeting-timetable>`,
    fake: serve({ [SOURCE]: FEED }),
  }),
  enter: {
    initial: (content) => html`<meeting-timetable>${content}</meeting-timetable>`,
    loading: (content) => {
      answerWith(aFetch());
      return html`<meeting-timetable source=${SOURCE}>${content}</meeting-timetable>`;
    },
    error: (content) => {
      serveNothing();
      return html`<meeting-timetable source=${SOURCE}>${content}</meeting-timetable>`;
    },
    empty: () => html`<meeting-timetable .directory=${aDirectory({ groups: [], meetings: [] })}></meeting-timetable>`,
    ready: (content) =>
      html`<meeting-timetable .directory=${aWeekDirectory()} .now=${NOW}>${content}</meeting-timetable>`,
  },
  act: (element) => byRole(element, 'button', 'Next week').click(),
  words: {
    headingLevel: 2,
    with: ({ lang, dir, level }) =>
      html`<meeting-timetable
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        heading-level=${level ?? nothing}
        .directory=${aWeekDirectory()}
        .now=${NOW}
      ></meeting-timetable>`,
  },
});

interface Setup {
  readonly directory?: Directory;
  readonly width?: number;
  readonly attributes?: Partial<Record<'topics' | 'attendance' | 'days' | 'zone' | 'lang', string>>;
}

async function aTimetable({ directory = aWeekDirectory(), width = 700, attributes = {} }: Setup = {}) {
  const element = await placeReady<MeetingTimetable>(
    html`<meeting-timetable
      lang=${attributes.lang ?? 'en-GB'}
      topics=${attributes.topics ?? nothing}
      attendance=${attributes.attendance ?? nothing}
      days=${attributes.days ?? nothing}
      zone=${attributes.zone ?? nothing}
      .directory=${directory}
      .now=${NOW}
    ></meeting-timetable>`,
    width,
  );
  await nextFrames();
  await element.updateComplete;
  return element;
}

const click = async (element: MeetingTimetable, name: string | RegExp): Promise<void> => {
  byRole(element, 'button', name).click();
  await element.updateComplete;
};
const said = (element: MeetingTimetable): string => textOf(byRole(element, 'status'));
const weekTitle = (element: MeetingTimetable): string => textOf(allByRole(element, 'heading')[1]!);
const names = (element: MeetingTimetable): string[] =>
  [...element.shadowRoot!.querySelectorAll('.week-entry')].map((entry) => textOf(entry));

/** So many meetings on one Tuesday evening, "Group 01" first. */
const crowd = (count: number): Directory => {
  const groups = Array.from({ length: count }, (_, at) =>
    aGroup({ id: `g${at}`, name: `Group ${String(at + 1).padStart(2, '0')}` }),
  );
  return aDirectory({ groups });
};

describe('<meeting-timetable>', () => {
  describe('with room', () => {
    it('is a table with a caption, days across and times of day down', async () => {
      const element = await aTimetable({ width: 1100 });
      const table = byRole<HTMLTableElement>(element, 'table');
      expect(textOf(table.caption!)).to.equal('Week of 30 November to 6 December, 7 meetings');
      const heads = [...table.querySelectorAll('thead th')];
      expect(heads.map((head) => head.getAttribute('scope'))).to.deep.equal(Array(8).fill('col'));
      expect(heads.map((head) => textOf(head))).to.deep.equal([
        ...['Time of day', 'Monday 30 Nov', 'Tuesday 1 Dec Today', 'Wednesday 2 Dec', 'Thursday 3 Dec'],
        ...['Friday 4 Dec', 'Saturday 5 Dec', 'Sunday 6 Dec'],
      ]);
      const rows = [...table.querySelectorAll('tbody th')];
      expect(rows.map((row) => [row.getAttribute('scope'), textOf(row)])).to.deep.equal([
        ['row', 'Morning'],
        ['row', 'Afternoon'],
        ['row', 'Evening'],
      ]);
    });

    it('puts each meeting under its day and beside its time of day, and leaves the other cells empty', async () => {
      const element = await aTimetable({ width: 1100 });
      const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => textOf(cell)),
      );
      expect(rows).to.deep.equal([
        [
          ...[
            '',
            '',
            '10:30am Coffee and Company In person',
            '',
            '11am Parents’ Circle No meeting The hall is closed.',
          ],
          ...['12:30am Sunday Evening Online Half past midnight this once. 9:30am Walk and Talk Paused', ''],
        ],
        ['2pm Art Table In person', '', '', '1pm Lunch Hour Online', '', '', ''],
        [
          ...['', '7pm Evening Space In person or online', '6pm Phone Circle By phone'],
          ...['7:30pm Night Owls Online Online', '', '', ''],
        ],
      ]);
    });
  });

  describe('with less room', () => {
    it('is a list by day, of the days on which something is, and nothing is there twice', async () => {
      const element = await aTimetable();
      expect(allByRole(element, 'table')).to.deep.equal([]);
      expect(outlineOf(element)).to.deep.equal([
        'h2 Meetings by week',
        'h3 This week 30 November to 6 December',
        ...['h4 Monday 30 Nov', 'h4 Tuesday 1 Dec Today', 'h4 Wednesday 2 Dec', 'h4 Thursday 3 Dec'],
        ...['h4 Friday 4 Dec', 'h4 Saturday 5 Dec'],
      ]);
      expect(names(element)[1]).to.equal('7pm Evening Space In person at The Hall, Harbourtown, or online by video');
    });
  });

  it('says whose clock it is, what "Paused" means, and names what has no fixed time', async () => {
    const text = textOf(await aTimetable());
    expect(text).to.include('Times are UK time. Groups marked “Paused” are not meeting then.');
    expect(text).to.include('1 meeting has no fixed time. The group agrees it with you. Letter Friends');
    expect(text).not.to.include('Former Group');
  });

  it('turns to another week and says so politely, with how many meetings it has', async () => {
    const element = await aTimetable();
    await click(element, 'Next week');
    expect(weekTitle(element)).to.equal('Next week 7 to 13 December');
    await until(() => said(element) === 'Week of 7 to 13 December, 8 meetings', said(element));
    await click(element, 'Today');
    await click(element, 'Last week');
    expect(weekTitle(element)).to.equal('Last week 23 to 29 November');
    await click(element, 'Last week');
    expect(weekTitle(element)).to.equal('Week of 16 to 22 November');
  });

  it('keeps the focus on the button that turns the week, by keyboard too', async () => {
    const element = await aTimetable();
    byRole(element, 'button', 'Next week').focus();
    await press('Enter');
    await until(() => weekTitle(element).startsWith('Next week'), 'the week never turned');
    expect(focused()).to.equal(byRole(element, 'button', 'Next week'));
  });

  it('goes a year each way and no further', async () => {
    const element = await aTimetable();
    for (let week = 0; week < 60; week += 1) byRole(element, 'button', 'Next week').click();
    for (let week = 0; week < 60; week += 1) await click(element, 'Next week');
    expect(weekTitle(element)).to.equal('Week of 29 November to 5 December 2027');
    expect(byRole(element, 'button', 'Next week').ariaDisabled).to.equal('true');
  });

  it('begins the week where the readers’ country does', async () => {
    const element = await aTimetable({ attributes: { lang: 'en-US' } });
    // A browser without the data begins on Monday.
    const isKnown = 'getWeekInfo' in Intl.Locale.prototype || 'weekInfo' in Intl.Locale.prototype;
    const expected = isKnown ? 'This week November 29 to December 5' : 'This week November 30 to December 6';
    await until(() => weekTitle(element) === expected, weekTitle(element));
    await click(element, 'Next week');
    expect(weekTitle(element)).to.match(/^Next week December [67] to December 1[23]$/);
  });

  it('says when the next meeting is where a week has none, and goes there', async () => {
    const schedule = aWeekly('TU', '19:00', { start: '2027-01-05T19:00' });
    const element = await aTimetable({
      directory: aDirectory({ groups: [aGroup()], meetings: [aMeeting({ schedule })] }),
    });
    expect(textOf(element)).to.include('No meetings in this week. The next one is on Tuesday 5 January 2027.');
    byRole(element, 'button', 'Show that week').focus();
    await click(element, 'Show that week');
    await until(() => weekTitle(element) === 'Week of 4 to 10 January 2027', weekTitle(element));
    await until(() => focused()?.textContent?.includes('4 to 10 January'), 'the focus was lost');
  });

  it('folds more than six meetings at one time, and moves on to the first that unfolds', async () => {
    const element = await aTimetable({ directory: crowd(11) });
    expect(names(element)).to.have.length(6);
    await click(element, 'Show 5 more');
    expect(names(element)).to.have.length(11);
    expect(focused()?.textContent?.trim()).to.equal('Group 07');
    expect(allByRole(element, 'button', /more$/)).to.deep.equal([]);
  });

  it('computes a large list bit by bit, and says the whole in the end', async () => {
    const element = await aTimetable({ directory: crowd(4500) });
    await until(() => names(element).length === 6, 'the week never came');
    await click(element, 'Next week');
    await until(() => said(element) === 'Week of 7 to 13 December, 4,500 meetings', said(element));
    expect(names(element)[0]).to.equal('7pm Group 01 In person');
  });

  it('folds nothing for one meeting alone', async () => {
    expect(names(await aTimetable({ directory: crowd(7) }))).to.have.length(7);
  });

  it('opens the details in place, and comes back to the name that opened them', async () => {
    const daily = aMeeting({ schedule: aWeekly('TU', '19:00', { rule: { frequency: 'daily' } }) });
    const element = await aTimetable({ directory: aDirectory({ groups: [aGroup()], meetings: [daily] }) });
    const third = allByRole(element, 'button', 'Tuesday Circle')[2]!;
    third.click();
    await until(() => allByRole(element, 'button', 'Back').length === 1, 'the details never came');
    expect(element.shadowRoot!.querySelectorAll('[data-meeting]')).to.have.length(1);
    await until(() => focused()?.textContent === 'Tuesday Circle', 'the details never got the focus');
    await click(element, 'Back');
    await until(() => focused() === allByRole(element, 'button', 'Tuesday Circle')[2], 'the focus came back elsewhere');
  });

  it('shows only what its attributes let in', async () => {
    expect(names(await aTimetable({ attributes: { attendance: 'phone' } }))).to.deep.equal([
      '6pm Phone Circle By phone',
    ]);
    expect(names(await aTimetable({ attributes: { days: 'monday' } }))).to.have.length(1);
  });

  it('tells the editor of a word that it does not know, and shows the group’s clock', async () => {
    const warned = listen();
    await aTimetable({ attributes: { zone: 'theirs' } });
    expect(warned.join()).to.include('zone: "theirs" is not one of group, mine');
  });

  it('makes no request, and turning weeks makes none', async () => {
    const asked = watchRequests();
    const element = await aTimetable();
    await click(element, 'Next week');
    expect(asked).to.deep.equal([]);
  });

  it('prints what is folded', async () => {
    const element = await aTimetable({ directory: crowd(11) });
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(names(element)).to.have.length(11);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(names(element)).to.have.length(6);
  });

  it('keeps the words of the page where the list cannot be loaded', async () => {
    serveNothing();
    listen();
    const element = await place<MeetingTimetable>(
      html`<meeting-timetable source=${SOURCE}><p>Tuesdays at seven</p></meeting-timetable>`,
    );
    await until(() => textOf(element).includes('We could not load the groups'), 'no failure');
    expect(textOf(element)).to.include('Tuesdays at seven');
  });
});

describe('<meeting-timetable> and clocks', () => {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const far = (): Directory =>
    aDirectory({
      groups: [aGroup({ id: 'home', name: 'Home Group' }), aGroup({ id: 'far', name: 'Far Group' })],
      meetings: [
        aMeeting({ id: 'home', groupId: 'home', schedule: aWeekly('TU', '12:30', { timeZone: own }) }),
        aMeeting({ id: 'home-2', groupId: 'home', schedule: aWeekly('WE', '12:30', { timeZone: own }) }),
        // The hours of Kiritimati are fourteen ahead of UTC, and of nowhere else.
        aMeeting({ id: 'far', groupId: 'far', schedule: aWeekly('TH', '12:30', { timeZone: 'Pacific/Kiritimati' }) }),
      ],
    });

  it('each meeting stands on its own clock, and says so where that is not the usual one', async () => {
    const element = await aTimetable({ directory: far() });
    expect(names(element)[2]).to.match(/^12:30pm Far Group In person .*(Line Islands|Kiritimati)/);
  });

  it('can be those of the reader, and the switch always says whose they are', async () => {
    const element = await aTimetable({ directory: far() });
    expect(byRole(element, 'button', 'Times where the groups meet').ariaPressed).to.equal('true');
    await click(element, /^Times in your zone/);
    expect(byRole(element, 'button', /^Times in your zone/).ariaPressed).to.equal('true');
    const there = names(element).find((name) => name.includes('Far Group'));
    expect(there).not.to.match(/^12:30pm|Kiritimati/);
    expect(textOf(element)).to.include('Times are in your time zone:');
    await until(() => said(element).startsWith('Times are in your time zone'), said(element));
  });

  it('show which of the two is chosen to the eye as well', async () => {
    const element = await aTimetable({ directory: far() });
    const look = (name: string | RegExp): string => {
      const { borderTopWidth, fontWeight } = getComputedStyle(byRole(element, 'button', name));
      return [borderTopWidth, fontWeight].join();
    };
    const [group, mine] = ['Times where the groups meet', /^Times in your zone/] as const;
    const chosen = look(group);
    expect(chosen).not.to.equal(look(mine));
    await click(element, mine);
    expect(look(mine)).to.equal(chosen);
    expect(look(group)).not.to.equal(chosen);
  });

  it('need no switch where both show the same', async () => {
    const directory = aDirectory({ meetings: [aMeeting({ schedule: aWeekly('TU', '19:00', { timeZone: own }) })] });
    expect(namesOf(await aTimetable({ directory }), 'button').join()).not.to.include('Times');
  });

  it('are said to be unknown where the list does not say', async () => {
    const directory = aDirectory({
      meetings: [aMeeting({ schedule: aWeekly('TU', '19:00', { timeZone: 'unknown' }) })],
    });
    expect(textOf(await aTimetable({ directory }))).to.include('does not say which time zone');
  });

  it('go on by themselves: tomorrow, another day is today', async () => {
    const element = await aTimetable();
    element.now = NOW + 24 * 60 * MINUTE;
    await element.updateComplete;
    expect(outlineOf(element)).to.include('h4 Wednesday 2 Dec Today');
  });
});
