import { expect } from 'chai';
import { html, nothing } from 'lit';
import '../../src/define/all.js';
import type { Directory } from '../../src/domain/model.js';
import type { Schedule } from '../../src/domain/schedule.js';
import type { NextMeetings } from '../../src/elements/next-meetings/next-meetings.js';
import { aDirectory, aGroup, aMeeting, aWeekly, someDates } from '../support/builders.js';
import { describeElement } from '../support/contract.js';
import { NOW } from '../support/directories.js';
import {
  answerWith,
  becomes,
  focused,
  listen,
  MINUTE,
  place,
  placeReady,
  serve,
  serveNothing,
  until,
} from '../support/mount.js';
import { allByRole, byRole, textOf } from '../support/roles.js';
import { aFetch } from '../support/sources.js';
import { aWeekDirectory } from '../support/week.js';

const SOURCE = 'https://feeds.example/groups.json';
const FEED = {
  groups: [
    { id: 'circle', name: 'Tuesday Circle', when: { every: 'Tuesday', time: '19:00' }, timeZone: 'Europe/London' },
  ],
};

describeElement({
  tag: 'next-meetings',
  fill: (element) => Object.assign(element, { directory: aWeekDirectory(), now: NOW, lang: 'en' }),
  filled: 'directory',
  load: () => ({ template: html`<next-meetings source=${SOURCE}></next-meetings>`, fake: serve({ [SOURCE]: FEED }) }),
  enter: {
    initial: (content) => html`<next-meetings>${content}</next-meetings>`,
    loading: (content) => {
      answerWith(aFetch());
      return html`<next-meetings source=${SOURCE}>${content}</next-meetings>`;
    },
    error: (content) => {
      serveNothing();
      return html`<next-meetings source=${SOURCE}>${content}</next-meetings>`;
    },
    empty: () => html`<next-meetings .directory=${aDirectory({ groups: [], meetings: [] })}></next-meetings>`,
    ready: (content) => html`<next-meetings .directory=${aWeekDirectory()} .now=${NOW}>${content}</next-meetings>`,
  },
  act: (element) => void Object.assign(element, { count: 2 }),
  words: {
    headingLevel: 2,
    with: ({ lang, dir, level }) =>
      html`<next-meetings
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        heading-level=${level ?? nothing}
        .directory=${aWeekDirectory()}
        .now=${NOW}
      ></next-meetings>`,
  },
});

type Attributes = Partial<
  Record<'count' | 'within-days' | 'group-id' | 'meeting-id' | 'attendance' | 'days' | 'topics', string>
>;

async function aNext(
  directory: Directory = aWeekDirectory(),
  attributes: Attributes = {},
  now = NOW,
  state = 'ready',
): Promise<NextMeetings> {
  return placeReady<NextMeetings>(
    html`<next-meetings
      lang="en-GB"
      count=${attributes.count ?? nothing}
      within-days=${attributes['within-days'] ?? nothing}
      group-id=${attributes['group-id'] ?? nothing}
      meeting-id=${attributes['meeting-id'] ?? nothing}
      attendance=${attributes.attendance ?? nothing}
      days=${attributes.days ?? nothing}
      .directory=${directory}
      .now=${now}
    ></next-meetings>`,
    500,
    state,
  );
}

const rows = (element: NextMeetings): string[] =>
  allByRole(element, 'listitem').map((row) => textOf(row).replace(/, UK time/g, ''));
const one = (schedule: Schedule = aWeekly(), group = {}, meeting = {}): Directory =>
  aDirectory({ groups: [aGroup(group)], meetings: [aMeeting({ schedule, ...meeting })] });

describe('<next-meetings>', () => {
  it('shows the next four starts: day, time, name and place', async () => {
    expect(rows(await aNext())).to.deep.equal([
      'Today 7pm Evening Space Harbourtown or online Starts in about 20 minutes.',
      'Tomorrow 10:30am Coffee and Company Harbourtown',
      'Tomorrow 6pm Phone Circle By phone',
      'Thursday 3 December 1pm Lunch Hour Online',
    ]);
  });

  it('counts each date of one meeting, as many as asked for, and twenty at most', async () => {
    const daily = aWeekly('TU', '12:00', { rule: { frequency: 'daily' } });
    expect(rows(await aNext(one(daily), { count: '6' }))).to.have.length(6);
    expect(rows(await aNext(one(daily), { count: '90' }))).to.have.length(20);
  });

  it('leaves out what was cancelled, paused or closed, and follows what was moved', async () => {
    const element = await aNext(aWeekDirectory(), { count: '7' });
    expect(rows(element).map((row) => row.replace(/(.*?[ap]m) .*/, '$1'))).to.deep.equal([
      ...['Today 7pm', 'Tomorrow 10:30am', 'Tomorrow 6pm', 'Thursday 3 December 1pm', 'Thursday 3 December 7:30pm'],
      ...['Saturday 5 December 12:30am', 'Monday 7 December 2pm'],
    ]);
  });

  it('shows a paused group from the day it is back', async () => {
    const element = await aNext(one(aWeekly(), { status: 'paused', statusUntil: '2026-12-10' }), { count: '1' });
    expect(rows(element)[0]).to.match(/^Tuesday 15 December/);
  });

  it('says the instant to machines', async () => {
    const element = await aNext();
    expect(element.shadowRoot!.querySelector('time')?.dateTime).to.equal('2026-12-01T19:00:00.000Z');
  });

  const at = (minutes: number): number => Date.UTC(2026, 11, 1, 19) - minutes * MINUTE;
  for (const [minutes, expected] of [
    [61, undefined],
    [58, 'Starts in about 60 minutes.'],
    [22, 'Starts in about 20 minutes.'],
    [3, 'Starts in 3 minutes.'],
    [-5, 'Started 5 minutes ago.'],
  ] as const) {
    it(`${expected ? `says "${expected}"` : 'says nothing of nearness'} ${minutes} minutes before a start`, async () => {
      const element = await aNext(one(), {}, at(minutes));
      expect(element.shadowRoot!.querySelector('.soon')?.textContent).to.equal(expected);
    });
  }

  it('goes on to the next start soon after the first has begun', async () => {
    const element = await aNext(one(), { count: '1' }, at(-11));
    expect(rows(element)[0]).to.match(/^Tuesday 8 December/);
  });

  it('goes on at once where people have to book', async () => {
    const element = await aNext(one(aWeekly(), { joining: { how: 'book' } }), { count: '1' }, at(-1));
    expect(rows(element)[0]).to.match(/^Tuesday 8 December/);
  });

  it('changes the words on show as time goes by, in no region that is read out', async () => {
    const element = await aNext(one(), {}, at(30));
    element.now = at(20);
    await element.updateComplete;
    expect(textOf(element)).to.include('Starts in about 20 minutes.');
    const live = element.shadowRoot!.querySelectorAll('[aria-live], [role=status], [role=alert], [role=timer], output');
    expect(live).to.have.length(0);
  });

  it('keeps the same rows when a minute goes by, so that nothing loses the focus', async () => {
    const element = await aNext(one(), {}, at(30));
    const button = allByRole(element, 'button')[0]!;
    button.focus();
    element.now = at(29);
    await element.updateComplete;
    expect(focused()).to.equal(button);
  });

  it('says when the next one is where none is near', async () => {
    const element = await aNext(one(), { 'within-days': '3' }, Date.UTC(2026, 11, 2, 9), 'empty');
    expect(textOf(element)).to.match(
      /No meetings in the next 3 days\. The next one is on Tuesday 8 December, 7pm(, UK time)?\./,
    );
  });

  it('says that no dates are known where none are', async () => {
    const element = await aNext(one(someDates(['2026-01-01T10:00'])), {}, NOW, 'empty');
    expect(textOf(element)).to.include('No dates are known at the moment.');
  });

  it('shows one group, one meeting, or one way to meet', async () => {
    const nameOf = async (attributes: Attributes): Promise<string> =>
      allByRole(await aNext(aWeekDirectory(), { count: '1', ...attributes }), 'button')
        .map((each) => textOf(each))
        .join();
    expect(await nameOf({ 'group-id': 'art' })).to.equal('Art Table');
    expect(await nameOf({ 'meeting-id': 'lunch' })).to.equal('Lunch Hour');
    expect(await nameOf({ attendance: 'phone' })).to.equal('Phone Circle');
    expect(await nameOf({ days: 'monday' })).to.equal('Art Table');
  });

  it('tells the editor of an id that is not in the list', async () => {
    const warned = listen();
    await aNext(aWeekDirectory(), { 'group-id': 'nobody' }, NOW, 'empty');
    expect(warned.join()).to.include('there is no group "nobody"');
  });

  it('says "Today" only where it is today for the reader too', async () => {
    const now = Date.UTC(2026, 11, 1, 12);
    const far = aWeekly('WE', '00:30', { timeZone: 'Pacific/Kiritimati' });
    const near = rows(await aNext(one(far), { count: '1' }, now))[0]!;
    expect(near).not.to.match(/^Today/);
  });

  it('opens the details in place, and comes back to the start that opened them', async () => {
    const element = await aNext(one(), { count: '3' });
    allByRole(element, 'button', 'Tuesday Circle')[1]!.click();
    await until(() => allByRole(element, 'button', 'Back').length === 1, 'the details never came');
    await until(() => focused()?.textContent === 'Tuesday Circle', 'the details never got the focus');
    byRole(element, 'button', 'Back').click();
    await until(() => focused() === allByRole(element, 'button', 'Tuesday Circle')[1], 'the focus came back elsewhere');
  });

  it('tells calmly of a failure where the page has no words of its own, and tries again', async () => {
    listen();
    serveNothing();
    const element = await place<NextMeetings>(html`<next-meetings source=${SOURCE} .now=${NOW}></next-meetings>`);
    await until(() => allByRole(element, 'button', 'Try again').length === 1, 'no way to try again');
    serve({ [SOURCE]: FEED });
    byRole(element, 'button', 'Try again').click();
    await becomes(element, 'ready');
    expect(textOf(element)).to.include('Tuesday Circle');
  });

  it('keeps the focus when "Try again" is pressed, whatever comes of it', async () => {
    listen();
    const fake = answerWith(aFetch());
    const element = await place<NextMeetings>(html`<next-meetings source=${SOURCE} .now=${NOW}></next-meetings>`);
    const tryAgain = (): HTMLElement | undefined => allByRole(element, 'button', 'Try again')[0];
    const answers = async (count: number, ...response: Parameters<(typeof fake.requests)[0]['respond']>) => {
      await until(() => fake.requests.length === count, 'not asked');
      fake.requests[count - 1]!.respond(...response);
    };
    await answers(1, '', { status: 404 });
    await until(tryAgain, 'no way to try again');
    tryAgain()!.focus();
    tryAgain()!.click();
    await becomes(element, 'loading');
    await answers(2, '', { status: 404 });
    await until(() => tryAgain() && focused() === tryAgain(), 'the focus got lost with the button');
    tryAgain()!.click();
    await answers(3, FEED);
    await until(() => focused()?.textContent.trim() === 'Tuesday Circle', 'the focus got lost with the failure');
  });

  it('keeps the focus when "Try again" brings an empty list', async () => {
    listen();
    serve({});
    const element = await place<NextMeetings>(html`<next-meetings source=${SOURCE} .now=${NOW}></next-meetings>`);
    await until(() => allByRole(element, 'button', 'Try again').length === 1, 'no way to try again');
    serve({ [SOURCE]: { groups: [] } });
    byRole(element, 'button', 'Try again').focus();
    byRole(element, 'button', 'Try again').click();
    await becomes(element, 'empty');
    await until(() => element.shadowRoot!.activeElement !== null, 'the focus got lost');
  });

  it('leaves the focus alone that went elsewhere while it tried again', async () => {
    listen();
    const fake = answerWith(aFetch());
    const page = await place(
      html`<div><next-meetings source=${SOURCE} .now=${NOW}></next-meetings><button>Elsewhere</button></div>`,
    );
    const element = page.querySelector<NextMeetings>('next-meetings')!;
    await until(() => fake.requests.length === 1, 'not asked');
    fake.requests[0]!.respond('', { status: 404 });
    await until(() => allByRole(element, 'button', 'Try again').length === 1, 'no way to try again');
    byRole(element, 'button', 'Try again').focus();
    byRole(element, 'button', 'Try again').click();
    await until(() => fake.requests.length === 2, 'not asked again');
    const elsewhere = page.querySelector('button')!;
    elsewhere.focus();
    fake.requests[1]!.respond(FEED);
    await becomes(element, 'ready');
    await element.updateComplete;
    expect(focused() === elsewhere).to.equal(true);
  });
});
