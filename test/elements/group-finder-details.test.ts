import { expect } from 'chai';
import type { Group, Meeting } from '../../src/domain/model.js';
import type { MeetingOpenEvent } from '../../src/shared/events/meeting-open-event.js';
import { aDirectory, aGroup, aMeeting, aWeekly } from '../support/builders.js';
import { isDiscreet } from '../support/contract.js';
import { aFinder, openDetails, row, rows } from '../support/finder.js';
import { focused, NOW, until } from '../support/mount.js';
import { allByRole, byRole, nameOf, namesOf, outlineOf, textOf } from '../support/roles.js';

const NAME = 'Tuesday Circle';

const FULL_GROUP: Group = aGroup({
  name: NAME,
  summary: 'For anyone who has lost somebody.',
  description: 'We sit with tea.\nYou can talk or only listen.',
  organisation: 'Riverside Carers',
  topics: [{ code: 'bereavement' }, { code: 'own', label: 'Coming home from hospital' }],
  roles: [{ code: 'bereaved' }],
  audiences: [{ code: 'older-people' }],
  eligibility: { minimumAge: 18, maximumAge: 99, text: 'From this county', everyoneWelcome: true },
  leadership: 'peer-and-professional',
  openness: 'open',
  joining: {
    how: 'book',
    url: 'https://circle.example/book',
    phone: '01632 960001',
    email: 'join@circle.example',
    note: 'Come ten minutes early.',
  },
  places: { left: 4, asOf: '2026-11-20' },
  cost: { amount: 2, currency: 'GBP', note: 'Only if you can.' },
  languages: ['en', 'cy', 'bfi'],
  access: [
    { code: 'step-free', answer: 'yes', note: 'Ring the bell at the side.' },
    { code: 'hearing-loop', answer: 'no' },
    { code: 'fragrance-free', answer: 'unknown' },
    { code: 'lift', label: 'Lift', answer: 'yes' },
  ],
  facilitators: [
    {
      name: 'Sam',
      role: 'Volunteer',
      training: 'Listening course, 2025',
      supervision: 'the organiser, every month',
      standIn: 'Alex',
    },
  ],
  contacts: [
    {
      label: 'The organisers',
      phone: '01632 960002',
      email: 'hello@circle.example',
      url: 'https://circle.example/contact',
    },
  ],
  links: [{ url: 'https://circle.example/about', label: 'About the circle' }],
  firstVisit: 'Somebody meets you at the door.',
  agreement: {
    rules: ['One person speaks at a time.', 'You can pass.'],
    url: 'https://circle.example/agreement',
    agreedOn: '2026-01-13',
  },
  confidentialityNote: 'What is said stays in the room.',
  typicalSize: '8 to 12',
  status: 'active',
  statusNote: 'Meets through the winter.',
  verified: { on: '2026-11-01', by: 'Riverside Desk', reviewBy: '2027-05-01' },
});

const FULL_MEETING: Meeting = aMeeting({
  attendance: ['in-person', 'online', 'phone'],
  schedule: aWeekly('TU', '19:00', {
    excluded: ['2026-12-01'],
    overrides: [{ date: '2026-12-08', cancelled: true, note: 'The hall is being painted.' }],
    note: 'Tea from 6:45pm.',
  }),
  venue: {
    name: 'Friends House',
    address: '12 Green Lane',
    locality: 'Milltown',
    region: 'Oakshire',
    postalCode: 'OK1 2AB',
    approximate: true,
    directions: 'The blue door beside the bakery.',
    transport: 'Bus 5 stops outside.',
  },
  online: {
    url: 'https://video.example/j/circle',
    provider: 'Our own room',
    passcode: 'tea',
    note: 'Cameras can stay off.',
  },
  phone: { number: '+441632960003,,12345#', passcode: '12345', note: 'Local rate.' },
  formats: [{ code: 'OD', label: 'Open discussion' }],
  note: 'Bring a cup.',
});

const directoryOf = (group: Group, meeting: Meeting) => aDirectory({ groups: [group], meetings: [meeting] });

async function details(group: Partial<Group> = {}, meeting: Partial<Meeting> = {}): Promise<HTMLElement> {
  const directory = directoryOf({ ...FULL_GROUP, ...group }, { ...FULL_MEETING, ...meeting });
  return openDetails(await aFinder({ directory }), NAME);
}

/** Each field of the model, and what a person reads for it. */
const SAID: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  name: [NAME],
  summary: ['For anyone who has lost somebody.'],
  description: ['We sit with tea. You can talk or only listen.'],
  organisation: ['Riverside Carers'],
  topics: ['Grief and bereavement', 'Coming home from hospital'],
  roles: ['Bereaved people'],
  audiences: ['Older people'],
  eligibility: ['Age 18 to 99', 'From this county', 'Everyone is welcome'],
  leadership: ['Run by people with their own experience, together with staff'],
  openness: ['Open to everyone'],
  'joining.how': ['Book first.'],
  'joining.note': ['Come ten minutes early.'],
  'joining.phone': ['01632 960001'],
  'joining.email': ['join@circle.example'],
  places: ['4 places left when the group last checked, on 20 November 2026.'],
  cost: ['£2', 'Only if you can.'],
  languages: ['English', 'Welsh', 'British Sign Language'],
  'access, there': ['Step-free. Ring the bell at the side.', 'Lift'],
  'access, not there': ['No hearing loop'],
  'access, not known': [/Not known: .*fragrance-free room/],
  'access nobody spoke of': [/Not known: .*accessible toilet/],
  facilitators: [
    'Sam, Volunteer. Training: Listening course, 2025. Who supports them: the organiser, every month. When Sam is away: Alex.',
  ],
  contacts: ['The organisers', '01632 960002', 'hello@circle.example', 'circle.example/contact'],
  links: ['About the circle'],
  firstVisit: ['Somebody meets you at the door.'],
  agreement: ['One person speaks at a time.', 'You can pass.', 'Agreed by this group on 13 January 2026'],
  confidentialityNote: ['What is said stays in the room.', 'Nobody can promise it.'],
  typicalSize: ['Usually 8 to 12 people'],
  statusNote: ['Meets through the winter.'],
  verified: ['Checked on 1 November 2026 by Riverside Desk', 'checked again by 1 May 2027'],
  attendance: ['In person at Friends House, Milltown, online by video, or by phone'],
  schedule: ['Every Tuesday', '7pm to 8:30pm', 'UK time', 'Tea from 6:45pm.'],
  'next dates': ['Next meeting: today', 'Tuesday 24 November', 'Tuesday 15 December'],
  'dates without a meeting': [
    'No meeting on Tuesday 1 December',
    /No meeting on Tuesday 8 December The hall is being painted\./,
  ],
  venue: ['Friends House', '12 Green Lane', 'Milltown', 'Oakshire', 'OK1 2AB'],
  'venue.approximate': ['only roughly right'],
  'venue.directions': ['The blue door beside the bakery.'],
  'venue.transport': ['Bus 5 stops outside.'],
  online: ['Link to join on video.example', 'Passcode: tea', 'Cameras can stay off.'],
  phone: [/Number to call: \+441632960003/, 'Passcode: 12345', 'Local rate.'],
  formats: ['Open discussion'],
  note: ['Bring a cup.'],
};

const LINKS: Readonly<Record<string, string>> = {
  'Book a place: Tuesday Circle': 'https://circle.example/book',
  'Book a place': 'https://circle.example/book',
  '01632 960001': 'tel:01632960001',
  'join@circle.example': 'mailto:join@circle.example',
  'Link to join on video.example': 'https://video.example/j/circle',
  '+441632960003': 'tel:+441632960003,,12345%23',
  'Group agreement': 'https://circle.example/agreement',
  '01632 960002': 'tel:01632960002',
  'hello@circle.example': 'mailto:hello@circle.example',
  'circle.example/contact': 'https://circle.example/contact',
  'About the circle': 'https://circle.example/about',
  'Ask the group': 'mailto:join@circle.example',
};

describe('<group-finder> details', () => {
  it('say everything that a full record holds', async () => {
    const text = textOf(await details());
    const missing = Object.entries(SAID).flatMap(([field, words]) =>
      words
        .filter((each) => (typeof each === 'string' ? !text.includes(each) : !each.test(text)))
        .map((each) => `${field}: ${each}`),
    );
    expect(missing, text).to.deep.equal([]);
  });

  it('link to everything that can be followed, and give nothing away', async () => {
    const panel = await details();
    const links = allByRole(panel, 'link') as HTMLAnchorElement[];
    const targets = Object.fromEntries(links.map((link) => [nameOf(link).replace(/: Tuesday Circle$/, ''), link.href]));
    for (const [name, url] of Object.entries(LINKS)) {
      expect(targets[name.replace(/: Tuesday Circle$/, '')], name).to.equal(url);
    }
    expect(links.filter((link) => !isDiscreet(link))).to.deep.equal([]);
  });

  it('say less for a bare record, and no empty headings', async () => {
    const finder = await aFinder({ directory: aDirectory({ groups: [aGroup()], meetings: [aMeeting()] }) });
    const panel = await openDetails(finder, NAME);
    expect(outlineOf(panel)).to.deep.equal(['h2 Tuesday Circle', 'h3 Getting in and taking part']);
    expect([...panel.querySelectorAll('dt')].map((term) => textOf(term))).to.deep.equal(['When it meets']);
    expect(textOf(panel)).to.include('Not known: step-free way in, accessible toilet, hearing loop.');
    expect(textOf(panel)).to.not.match(/undefined|null|NaN|\{|\}/);
  });

  it('keep a link that is given on request, and its passcode, off the page', async () => {
    const panel = await details({}, { online: { ...FULL_MEETING.online!, reveal: 'on-request' } });
    expect(textOf(panel)).to.include('The group gives you the link when you ask.').and.not.include('Passcode: tea');
    expect([...panel.querySelectorAll('a')].filter((link) => link.href.includes('video.example'))).to.deep.equal([]);
  });

  it('say that a paused group is paused, why, and when it is back', async () => {
    const text = textOf(await details({ status: 'paused', statusNote: 'The hall floods.', statusUntil: '2026-12-31' }));
    expect(text)
      .to.include('Not meeting at the moment')
      .and.include('The hall floods.')
      .and.include('Back on Tuesday 5 January 2027.');
    expect(text).to.not.include('Next meeting: today');
  });

  it('lead to the other times of the group, and back to the row they were opened from', async () => {
    const directory = aDirectory({
      groups: [FULL_GROUP],
      meetings: [FULL_MEETING, aMeeting({ id: 'm2', name: 'The morning circle', schedule: aWeekly('FR', '10:00') })],
    });
    const finder = await aFinder({ directory });
    const panel = await openDetails(finder, NAME);
    byRole(panel, 'button', /^Every Friday/).click();
    await until(() => focused()?.textContent === 'The morning circle', 'did not go there');
    byRole(finder, 'button', /^Back to/).click();
    await until(() => rows(finder).length > 0 && focused() === byRole(row(finder, NAME), 'button'), 'no way back');
  });

  it('put only themselves on show, with the focus on their name', async () => {
    const finder = await aFinder({ directory: directoryOf(FULL_GROUP, FULL_MEETING) });
    await openDetails(finder, NAME);
    expect(rows(finder)).to.deep.equal([]);
    expect(allByRole(finder, 'searchbox')).to.deep.equal([]);
    expect(outlineOf(finder)[0]).to.equal(`h2 ${NAME}`);
    expect(namesOf(finder, 'button')[0]).to.equal('Back to 1 group');
  });
});

describe('<group-finder> opening', () => {
  it('asks the page first, and stays closed when the page says no', async () => {
    const finder = await aFinder({ directory: directoryOf(FULL_GROUP, FULL_MEETING) });
    const asked: string[] = [];
    finder.addEventListener('psw-meeting-open', (event: MeetingOpenEvent) => {
      asked.push(event.meetingId, event.groupId);
      event.preventDefault();
    });
    byRole(row(finder, NAME), 'button', NAME).click();
    await finder.updateComplete;
    expect(asked).to.deep.equal(['meeting-1', 'group-1']);
    expect(rows(finder).length).to.equal(1);
  });

  it('tells the page what was opened and closed', async () => {
    const finder = await aFinder({ directory: directoryOf(FULL_GROUP, FULL_MEETING) });
    const told: string[] = [];
    for (const name of ['psw-meeting-opened', 'psw-meeting-closed'] as const) {
      finder.addEventListener(name, (event) => told.push(`${name} ${event.meetingId}`));
    }
    await openDetails(finder, NAME);
    byRole(finder, 'button', /^Back to/).click();
    await until(() => told.length === 2, 'not told');
    expect(told).to.deep.equal(['psw-meeting-opened meeting-1', 'psw-meeting-closed meeting-1']);
  });

  it('goes back to the list by itself when the meeting leaves the directory', async () => {
    const finder = await aFinder({ directory: directoryOf(FULL_GROUP, FULL_MEETING), now: NOW });
    await openDetails(finder, NAME);
    finder.directory = directoryOf(FULL_GROUP, { ...FULL_MEETING, id: 'another' });
    await finder.updateComplete;
    expect(rows(finder).length).to.equal(1);
  });
});
