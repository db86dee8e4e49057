import { expect } from 'chai';
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/define/all.js';
import type { MeetingCard } from '../../src/elements/meeting-card/meeting-card.js';
import { aDirectory, aGroup, aMeeting, aWeekly, someDates } from '../support/builders.js';
import { isDiscreet } from '../support/contract.js';
import {
  answerWith,
  becomes,
  focused,
  listen,
  MINUTE,
  NOW,
  place,
  placeReady,
  serve,
  until,
} from '../support/mount.js';
import { allByRole, byRole, namesOf, outlineOf, textOf } from '../support/roles.js';
import { aFetch, HOSTILE_LINKS, HOSTILE_STRINGS } from '../support/sources.js';

const SOURCE = 'https://feeds.example/groups.json';
const FEED = {
  timeZone: 'Europe/London',
  groups: [
    { id: 'one', name: 'First Circle', when: { every: 'Tuesday', time: '19:00' } },
    {
      id: 'two',
      name: 'Second Circle',
      meetings: [
        { id: 'two-a', when: { every: 'Monday', time: '10:00' } },
        { id: 'two-b', when: { every: 'Friday', time: '10:00' } },
      ],
    },
  ],
};
const GROUP = aGroup({
  summary: 'For anyone who grieves.',
  joining: { how: 'drop-in' },
  verified: { on: '2026-11-01' },
});

const written = (attributes: Readonly<Record<string, string>>, name = 'Tuesday Circle'): Promise<MeetingCard> => {
  const card = document.createElement('meeting-card');
  card.now = NOW;
  card.setAttribute('name', name);
  for (const [key, value] of Object.entries(attributes)) card.setAttribute(key, value);
  return ready(html`${card}`);
};
const ready = (template: TemplateResult): Promise<MeetingCard> => placeReady<MeetingCard>(template, 400);
const fromScript = (meeting = aMeeting(), more: Partial<MeetingCard> = {}): Promise<MeetingCard> =>
  ready(
    html`<meeting-card
      .meeting=${meeting}
      .group=${more.group ?? GROUP}
      .now=${more.now ?? NOW}
      ?compact=${more.compact ?? false}
      href=${more.href ?? nothing}
    ></meeting-card>`,
  );

describe('<meeting-card> from a list', () => {
  it('finds its meeting by the meeting’s id or the group’s', async () => {
    for (const [id, name, says] of [
      ['one', 'First Circle', 'Every Tuesday'],
      ['two', 'Second Circle', 'Every Monday'],
      ['two-b', 'Second Circle', 'Every Friday'],
      [' “two-b” ', 'Second Circle', 'Every Friday'],
    ] as const) {
      serve({ [SOURCE]: FEED });
      const card = await ready(html`<meeting-card source=${SOURCE} meeting-id=${id} .now=${NOW}></meeting-card>`);
      expect(outlineOf(card)).to.deep.equal([`h3 ${name}`]);
      expect(textOf(card)).to.include(says);
    }
  });

  it('takes its meeting from the provider around it, with no request of its own', async () => {
    const fake = answerWith(aFetch());
    const page = await place<HTMLElement>(
      html`<peer-support .directory=${aDirectory()}
        ><meeting-card meeting-id="meeting-1" .now=${NOW}></meeting-card
      ></peer-support>`,
    );
    const card = page.querySelector<MeetingCard>('meeting-card')!;
    await becomes(card, 'ready');
    expect([textOf(card).includes('Tuesday Circle'), fake.requests.length]).to.deep.equal([true, 0]);
  });

  it('leaves the page’s own words in view for an id that is not in the list, and tells the editor', async () => {
    const told = listen('warn');
    serve({ [SOURCE]: FEED });
    const card = await placeReady<MeetingCard>(
      html`<meeting-card source=${SOURCE} meeting-id="three"><p>Ring us</p></meeting-card>`,
      400,
      'empty',
    );
    expect(textOf(card)).to.equal('Ring us');
    expect(told).to.deep.equal(['<meeting-card> meeting-id: there is no meeting "three" in the list.']);
  });

  it('tells the editor when its own list cannot be loaded', async () => {
    const told = listen('warn');
    const fake = answerWith(aFetch());
    const card = await place<MeetingCard>(
      html`<meeting-card source=${SOURCE} meeting-id="one"><p>Ring us</p></meeting-card>`,
    );
    await until(() => fake.requests.length === 1, 'not asked');
    fake.requests[0]!.respond('', { status: 404 });
    await becomes(card, 'error');
    expect(textOf(card)).to.include('Ring us');
    expect(told.length).to.equal(1);
    expect(told[0]).to.include(`<meeting-card> could not load ${SOURCE}: http. Nothing is at this address.`);
  });

  it('offers to try again where the page has no words of its own', async () => {
    listen('warn');
    const fake = answerWith(aFetch());
    const card = await place<MeetingCard>(
      html`<meeting-card source=${SOURCE} meeting-id="one" .now=${NOW}></meeting-card>`,
    );
    await until(() => fake.requests.length === 1, 'not asked');
    fake.requests[0]!.respond('', { status: 404 });
    await becomes(card, 'error');
    byRole(card, 'button', 'Try again').focus();
    byRole(card, 'button', 'Try again').click();
    await until(() => fake.requests.length === 2, 'not asked again');
    fake.requests[1]!.respond(FEED);
    await becomes(card, 'ready');
    expect(outlineOf(card)).to.deep.equal(['h3 First Circle']);
    const opener = byRole(card, 'button', 'See details: First Circle');
    await until(() => focused() === opener, 'the focus got lost with the button');
  });
});

/** A card with nothing missing, for the table to change. */
const WHOLE = { day: 'Tuesday', time: '19:00', 'time-zone': 'Europe/London', venue: 'Friends House' };

describe('<meeting-card> written by hand', () => {
  const table: readonly (readonly [Readonly<Record<string, string>>, readonly string[]])[] = [
    [{ time: '18:30', end: '20:00' }, ['Every Tuesday', '6:30pm to 8pm', 'UK time']],
    [{ time: '6.30pm', duration: '90' }, ['6:30pm to 8pm']],
    [{ time: '6.30pm', duration: '1.5 hours' }, ['6:30pm to 8pm']],
    [{ day: 'Mondays and Thursdays', time: 'noon' }, ['Every Monday and Thursday', 'noon']],
    [{ 'time-zone': '' }, ['Time zone not given.']],
    [{ repeats: '2nd' }, ['Second Tuesday of the month']],
    [{ day: '', repeats: 'last Friday' }, ['Last Friday of the month']],
    [{ day: 'Thursday', repeats: 'fortnightly from 2026-11-26' }, ['Every second Thursday', 'Thursday 26 November']],
    [{ day: '', dates: '2026-12-01 2026-12-15', time: '14:00' }, ['Tuesday 1 December', '2pm']],
    [{ summary: 'For carers.' }, ['For carers.']],
    [{ address: '12 Green Lane, Milltown' }, ['In person at Friends House, 12 Green Lane, Milltown']],
    [{ venue: '', 'online-url': 'https://video.example/j/1' }, ['Online by video']],
    [{ venue: '', phone: '01632 960001' }, ['By phone']],
    [{ topics: 'bereavement, anxiety' }, ['Grief and bereavement', 'Anxiety and panic']],
    [{ audiences: 'men' }, ['Men']],
    [{ roles: 'parent' }, ['Parents']],
    [{ joining: 'Book' }, ['Book first.']],
    [{ cost: 'free' }, ['Free']],
    [{ languages: 'cy' }, ['Welsh']],
    [{ access: 'step-free hearing-loop' }, ['Step-free', 'Hearing loop']],
    [{ verified: '2026-11-20' }, ['Checked by the group on 20 November 2026']],
  ];
  for (const [attributes, words] of table) {
    it(`says ${words.join(', ')} for ${JSON.stringify(attributes)}`, async () => {
      const told = listen('warn');
      const card = await written({ ...WHOLE, ...attributes });
      expect(outlineOf(card)).to.deep.equal(['h3 Tuesday Circle']);
      for (const word of words) expect(textOf(card)).to.include(word);
      expect(told).to.deep.equal([]);
    });
  }

  it('shows in its details what has no place on the card', async () => {
    const card = await written({
      organisation: 'Riverside Carers',
      openness: 'closed',
      'joining-url': 'https://circle.example/book',
      note: 'Bring a cup.',
      'online-url': 'https://video.example/j/1',
      passcode: 'tea',
    });
    byRole(card, 'button', /^See details/).click();
    await until(() => allByRole(card, 'button', 'Back').length === 1, 'no details');
    const text = textOf(card);
    for (const word of ['Riverside Carers', 'Only for people it is about', 'Bring a cup.', 'Passcode: tea']) {
      expect(text).to.include(word);
    }
    expect(namesOf(card, 'link')).to.include.members(['Book a place', 'Link to join on video.example']);
  });

  it('asks for nothing, follows its attributes, and tells the editor what it cannot use', async () => {
    const told = listen('warn');
    const fake = answerWith(aFetch());
    const card = await written({ day: 'Tuesday', time: '25:99', 'time-zone': 'Europe/London', topics: 'anxiety' });
    expect(textOf(card)).to.include('Anxiety and panic');
    expect(told.join()).to.include('<meeting-card> ').and.include('25:99');
    card.setAttribute('name', 'Evening Circle');
    card.setAttribute('time', '19:00');
    await until(() => outlineOf(card)[0] === 'h3 Evening Circle' && textOf(card).includes('7pm'), 'did not follow');
    expect(fake.requests.length).to.equal(0);
  });

  for (const [attributes, message] of [
    [{ duration: 'long' }, 'when.minutes: "long" could not be used'],
    [{ 'time-zone': 'GMT+1' }, 'time-zone: "GMT+1" is not an IANA zone such as Europe/London'],
  ] as const) {
    it(`tells the editor about ${JSON.stringify(attributes)}, and shows the rest`, async () => {
      const told = listen('warn');
      const card = await written({ ...WHOLE, ...attributes });
      expect(told.join()).to.include(message);
      expect(textOf(card)).to.include('Every Tuesday');
    });
  }

  it('is text, whatever it holds', async () => {
    listen('warn');
    for (const text of HOSTILE_STRINGS.slice(0, -1)) {
      const card = await written({ summary: text, venue: text, note: text, organisation: text }, `A ${text}`);
      expect(card.shadowRoot!.querySelector('img, script, b, style, textarea, animate')).to.equal(null);
    }
    expect((globalThis as { pswHacked?: unknown }).pswHacked).to.equal(undefined);
  });
});

describe('<meeting-card> what it says', () => {
  it('has next date, rule, place, joining and check in one view', async () => {
    const text = textOf(await fromScript(aMeeting({ venue: { name: 'Friends House', locality: 'Milltown' } })));
    expect(text).to.match(
      /Tuesday Circle For anyone who grieves\. Tuesday 24 November, 7pm to 8:30pm Today\. UK time\. Every Tuesday\./,
    );
    expect(text).to.match(/In person at Friends House, Milltown Just turn up\./);
    expect(text).to.include('Checked by the group on 1 November 2026');
  });

  it('says in five short lines when compact, and opens by its name', async () => {
    const card = await fromScript(aMeeting({ venue: { name: 'Friends House' } }), { compact: true });
    expect(textOf(card)).to.match(
      /^Today, 7pm Tuesday Circle For anyone who grieves\. In person at Friends House Just turn up\.$/,
    );
    byRole(card, 'button', 'Tuesday Circle').click();
    await until(() => allByRole(card, 'button', 'Back').length === 1, 'no details');
  });

  it('shows its details in its own place, and gives the focus back', async () => {
    const card = await fromScript();
    const told: string[] = [];
    for (const name of ['psw-meeting-open', 'psw-meeting-opened', 'psw-meeting-closed']) {
      card.addEventListener(name, (event) => told.push(event.type));
    }
    byRole(card, 'button', 'See details: Tuesday Circle').click();
    await until(() => focused()?.textContent === 'Tuesday Circle', 'the details never got the focus');
    expect(textOf(card)).to.include('Next meeting: today');
    byRole(card, 'button', 'Back').click();
    await until(() => allByRole(card, 'button', /^See details/).some((each) => each === focused()), 'no way back');
    expect(told).to.deep.equal(['psw-meeting-open', 'psw-meeting-opened', 'psw-meeting-closed']);
  });

  it('links to the page’s own page instead of opening, when it has one', async () => {
    for (const compact of [false, true]) {
      const card = await fromScript(aMeeting(), { href: '/groups/tuesday', compact });
      const link = byRole<HTMLAnchorElement>(card, 'link', 'Tuesday Circle');
      expect([link.pathname, isDiscreet(link)]).to.deep.equal(['/groups/tuesday', true]);
      expect(allByRole(card, 'button')).to.deep.equal([]);
    }
  });

  it('never links to an address that runs something', async () => {
    listen('warn');
    for (const url of HOSTILE_LINKS) {
      const card = await fromScript(aMeeting(), { href: url });
      expect(allByRole(card, 'link'), url).to.deep.equal([]);
      expect(outlineOf(card)).to.deep.equal(['h3 Tuesday Circle']);
    }
  });

  it('offers the call shortly before it starts, and not before', async () => {
    const meeting = aMeeting({
      attendance: ['online'],
      online: { url: 'https://video.example/j/1' },
      schedule: someDates(['2026-11-24T19:00']),
    });
    expect(namesOf(await fromScript(meeting), 'link')).to.deep.equal([]);
    const card = await fromScript(meeting, { now: NOW + 65 * MINUTE });
    expect(namesOf(card, 'link')).to.deep.equal(['Join online: Tuesday Circle']);
    expect(textOf(card)).to.include('Starts in about 15 minutes. You can still join.');
  });

  it('says that a group is paused, and no date that will not take place', async () => {
    const card = await fromScript(aMeeting(), {
      group: { ...GROUP, status: 'paused', statusNote: 'The hall floods.' },
    });
    expect(textOf(card))
      .to.include('Paused')
      .and.include('The hall floods.')
      .and.not.match(/Today|7pm/);
  });

  it('says quietly who runs it, and nothing where nobody is named', async () => {
    const facilitators = [
      { name: 'Sam', role: 'volunteer', training: 'leading groups', supervision: 'the organiser', standIn: 'Alex' },
    ];
    const card = await fromScript(aMeeting(), { group: { ...GROUP, facilitators } });
    expect(textOf(card)).to.match(
      /Run by Sam, volunteer\. Training: leading groups\. Who supports them: the organiser\. When Sam is away: Alex\. Checked by the group on 1 November 2026$/,
    );
    expect(textOf(await fromScript())).to.not.match(/Run by|Training|away/);
    expect(textOf(await fromScript(aMeeting(), { group: aGroup({ facilitators }) }))).to.include('Run by Sam');
  });

  it('shows a meeting without a group under its own name', async () => {
    const card = await ready(
      html`<meeting-card
        .meeting=${aMeeting({ name: 'Lone meeting', schedule: aWeekly() })}
        .now=${NOW}
      ></meeting-card>`,
    );
    expect(outlineOf(card)).to.deep.equal(['h3 Lone meeting']);
    expect(textOf(card)).to.not.match(/undefined|null|NaN|\{|\}/);
  });
});
