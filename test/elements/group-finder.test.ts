import { expect } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { html, render } from 'lit';
import type { Meeting } from '../../src/domain/model.js';
import type { GroupFinder } from '../../src/elements/group-finder/group-finder.js';
import { aDirectory, aGroup, aMeeting, aProblem, aWeekly, byArrangement, someDates } from '../support/builders.js';
import { aFinder, choose, counted, manyGroups, option, row, rows, shown, TOWN, TOWN_ORDER } from '../support/finder.js';
import { becomes, listen, MINUTE, NOW, place, until } from '../support/mount.js';
import { allByRole, byRole, namesOf, outlineOf, textOf } from '../support/roles.js';
import { HOSTILE_STRINGS } from '../support/sources.js';

const DAY = 24 * 60 * MINUTE;
const reader = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const clockIn = (timeZone: string, milliseconds: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(milliseconds)
    .replace(' ', 'T');
/** A zone whose clock differs from that of whoever runs the test, and that has no clock change near `NOW`. */
const elsewhere = ['Asia/Kolkata', 'America/New_York'].find((zone) => clockIn(zone, NOW) !== clockIn(reader, NOW))!;

/** A meeting that starts so many minutes after `NOW`, by the clock of its own zone. */
const starting = (minutes: number, overrides: Partial<Meeting> = {}): Meeting =>
  aMeeting({
    schedule: someDates([clockIn(elsewhere, NOW + minutes * MINUTE)], { timeZone: elsewhere }),
    durationMinutes: 60,
    ...overrides,
  });

describe('<group-finder> the list', () => {
  it('stands under its days, soonest first, what has no date after that, paused last', async () => {
    const finder = await aFinder();
    expect(shown(finder)).to.deep.equal(TOWN_ORDER);
    const sections = outlineOf(finder).filter((heading) => heading.startsWith('h4'));
    expect(sections.map((heading) => heading.slice(3))).to.deep.equal([
      'Today Tuesday 24 November',
      'Tomorrow Wednesday 25 November',
      'Thursday 26 November',
      'Friday 27 November',
      'Saturday 28 November',
      'Sunday 29 November',
      'Monday 30 November',
      'Times agreed with the group',
      'Not meeting at the moment',
    ]);
  });

  it('says the zone once, and beside a time only where it is another one', async () => {
    const finder = await aFinder({
      directory: aDirectory({
        groups: [aGroup(), aGroup({ id: 'far', name: 'Far Circle' })],
        meetings: [
          aMeeting(),
          aMeeting({ id: 'm2', schedule: aWeekly('FR') }),
          aMeeting({ id: 'm3', groupId: 'far', schedule: aWeekly('SA', '19:00', { timeZone: 'Asia/Kolkata' }) }),
        ],
      }),
    });
    expect(textOf(finder)).to.include('Times are UK time.');
    expect(rows(finder).map((each) => /UK time/.test(textOf(each)))).to.deep.equal([false, false, false]);
    expect(textOf(row(finder, 'Far Circle'))).to.match(/7pm.*India/);
  });

  it('says that a zone is not given, and never guesses one', async () => {
    const schedule = aWeekly('FR', '19:00', { timeZone: 'unknown', timeZoneReason: 'missing' });
    const finder = await aFinder({
      directory: aDirectory({ meetings: [aMeeting({ schedule, attendance: ['online'] })] }),
    });
    expect(textOf(finder)).to.include('does not say which time zone').and.not.include('your time');
  });

  it('says what each row needs: place, how to join, cost, access, and a link when it can be used', async () => {
    const finder = await aFinder();
    expect(textOf(row(finder, 'Grief Café'))).to.match(/7:30pm.*In person.*Just turn up\..*Free.*Step-free/);
    expect(textOf(row(finder, 'Calm Company'))).to.match(/6pm.*Online by video.*Book first\./);
    expect(textOf(row(finder, 'Garden Group'))).to.match(/Paused.*The garden sleeps in winter\./);
    expect(textOf(row(finder, 'Letter Friends'))).to.match(/Write to us.*By phone/);
  });

  it('has a name, a role and one level of heading for all that people look for', async () => {
    const finder = await aFinder();
    expect(outlineOf(finder).slice(0, 2)).to.deep.equal([
      'h2 Find a peer support group',
      'h3 10 meetings from 9 groups',
    ]);
    expect(allByRole(finder, 'search').length).to.equal(1);
    expect(allByRole(finder, 'group', 'How you would like to meet').length).to.equal(1);
    expect(allByRole(finder, 'group', 'Filters').length).to.equal(1);
    expect(allByRole(finder, 'status').length).to.equal(1);
    expect(rows(finder).map((each) => byRole(each, 'heading').localName)).to.deep.equal(TOWN_ORDER.map(() => 'h5'));
  });

  it('shows the page’s own heading instead of its own', async () => {
    const finder = await aFinder({ content: html`<h2 slot="heading">Groups in Milltown</h2>` });
    expect(outlineOf(finder)[0]).to.equal('h2 Groups in Milltown');
    expect(textOf(finder)).to.not.include('Find a peer support group');
  });
});

describe('<group-finder> about now', () => {
  const with_ = (...meetings: readonly Meeting[]) =>
    aFinder({ directory: aDirectory({ groups: [aGroup({ joining: { how: 'drop-in' } })], meetings }) });

  it('says what starts soon and what is going on, by the meeting’s own clock', async () => {
    const soon = await with_(starting(20));
    expect(textOf(rows(soon)[0]!)).to.include('Starts in about 20 minutes. You can still join.');
    const going = await with_(starting(-10));
    expect(textOf(rows(going)[0]!)).to.include('Started 10 minutes ago. You can still join.');
    const later = await with_(starting(300));
    expect(textOf(rows(later)[0]!)).to.not.match(/Start(s|ed) /);
  });

  it('offers the call only when it can be joined, and never a link that is given on request', async () => {
    const online = { attendance: ['online'], online: { url: 'https://video.example/j/1' } } as const;
    const links = async (...given: Parameters<typeof starting>): Promise<string[]> =>
      namesOf(await with_(starting(...given)), 'link');
    expect(await links(20, online)).to.deep.equal(['Join online: Tuesday Circle']);
    expect(await links(300, online)).to.deep.equal([]);
    expect(await links(20, { ...online, online: { ...online.online, reveal: 'on-request' } })).to.deep.equal([]);
  });

  it('says the reader’s own time beside meetings from home only', async () => {
    for (const [attendance, says] of [
      [['online'], true],
      [['phone'], true],
      [['in-person', 'online'], true],
      [['in-person'], false],
    ] as const) {
      const finder = await with_(starting(600, { attendance }));
      expect(/ your time/.test(textOf(finder)), attendance.join()).to.equal(says);
    }
    const here = aMeeting({ attendance: ['online'], schedule: aWeekly('FR', '19:00', { timeZone: reader }) });
    expect(textOf(await with_(here))).to.not.include('your time');
  });

  it('moves on when time does', async () => {
    const finder = await with_(starting(90), starting(3000, { id: 'm2' }));
    finder.now = NOW + 80 * MINUTE;
    await finder.updateComplete;
    expect(textOf(rows(finder)[0]!)).to.match(/Starts in (about )?10 minutes\./);
    finder.now = NOW + DAY;
    await finder.updateComplete;
    expect(textOf(finder)).to.include('No dates to come');
  });
});

describe('<group-finder> the editor’s limits', () => {
  const limits: readonly (readonly [string, string, readonly string[]])[] = [
    ['topics', 'loneliness', ['Night Line', 'Letter Friends']],
    ['topics', ' Loneliness,bereavement ', ['Grief Café', 'Night Line', 'Letter Friends']],
    ['attendance', 'online', ['Calm Company', 'Carers’ Circle']],
    ['days', 'monday SA', ['Night Line', 'Voices Together']],
    ['audiences', 'men young-people', ['Open Stage', 'Walk and Talk']],
    ['limit', '2', ['Grief Café', 'Calm Company']],
  ];
  for (const [name, value, names] of limits) {
    it(`shows only what ${name}="${value}" lets in, and no search gets out of it`, async () => {
      const finder = await aFinder({ attributes: { [name]: value } });
      expect(shown(finder)).to.deep.equal(names);
      for (const label of namesOf(finder, 'checkbox')) {
        await choose(finder, label.replace(/ \d+$/, ''));
        if (name === 'limit') expect(rows(finder).length).to.be.at.most(2);
        else expect(names).to.include.members(shown(finder));
        await choose(finder, label.replace(/ \d+$/, ''));
      }
    });
  }

  const nonsense: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['attendance', 'carrier-pigeon', '"carrier-pigeon" is not one of in-person, online, phone', TOWN_ORDER],
    ['days', 'someday', '"someday" is not one of', TOWN_ORDER],
    ['days', 'someday monday', '"someday" is not one of', ['Voices Together']],
    ['limit', 'few', 'expected a whole number from 1', TOWN_ORDER],
    ['limit', '0', 'expected a whole number from 1', TOWN_ORDER],
    ['limit', '-3', 'expected a whole number from 1', TOWN_ORDER],
    ['filters', 'mood', '"mood" is not one of attendance, day', TOWN_ORDER],
    ['topics', 'bereavment', '"bereavment" is not one of', TOWN_ORDER],
    ['audiences', 'gentlemen', '"gentlemen" is not one of', TOWN_ORDER],
  ];
  for (const [name, value, words, names] of nonsense) {
    it(`tells the editor about ${name}="${value}", and works on`, async () => {
      const told = listen('warn');
      const finder = await aFinder({ attributes: { [name]: value } });
      expect(told.filter((line) => line.startsWith(`<group-finder> ${name}:`) && line.includes(words)).length).to.equal(
        1,
      );
      expect(shown(finder)).to.deep.equal(names);
      finder.requestUpdate();
      await finder.updateComplete;
      expect(told.length, 'told once').to.equal(1);
    });
  }

  it('takes a topic that no group has yet for what it is: nothing, for now', async () => {
    const told = listen('warn');
    const finder = await aFinder({ attributes: { topics: 'stoma' } });
    expect([rows(finder).length, told.length]).to.deep.equal([0, 0]);
  });

  it('takes the feed’s own codes, in capitals too', async () => {
    const group = aGroup({ id: 'own', name: 'Own Code', topics: [{ code: 'LIT', label: 'Literature' }] });
    const finder = await aFinder({
      directory: aDirectory({ groups: [group, aGroup()] }),
      attributes: { topics: 'LIT' },
    });
    expect(shown(finder)).to.deep.equal(['Own Code']);
  });

  it('counts what it shows when the editor’s limit cuts the list', async () => {
    const days = ['TU', 'WE', 'TH', 'FR'] as const;
    const directory = aDirectory({
      groups: [aGroup(), aGroup({ id: 'late', name: 'Late Circle' })],
      meetings: days.map((day) =>
        aMeeting({ id: day, schedule: aWeekly(day), groupId: day === 'FR' ? 'late' : 'group-1' }),
      ),
    });
    const finder = await aFinder({ directory, attributes: { limit: '3' } });
    expect([rows(finder).length, counted(finder)]).to.deep.equal([3, '3 meetings from 1 group']);
  });

  it('offers the filters that the editor named, in that order', async () => {
    const finder = await aFinder({ attributes: { filters: 'language day' } });
    const groups = allByRole(finder, 'group').filter((each) => each instanceof HTMLDetailsElement);
    expect(groups.map((each) => textOf(byRole(each, 'button', /^(Language|Day and time)/)))).to.deep.equal([
      'Language Any',
      'Day and time',
    ]);
    expect(namesOf(finder, 'checkbox').filter((name) => /^In person/.test(name))).to.deep.equal([]);
  });

  it('leaves the filters out, and keeps the search', async () => {
    const finder = await aFinder({ attributes: { 'hide-filters': '' } });
    expect(allByRole(finder, 'checkbox')).to.deep.equal([]);
    expect(allByRole(finder, 'button', /^Filters/)).to.deep.equal([]);
    expect(allByRole(finder, 'searchbox').length).to.equal(1);
  });

  it('shows no filter that has nothing to choose between', async () => {
    const finder = await aFinder({ directory: manyGroups(3) });
    expect(allByRole(finder, 'checkbox')).to.deep.equal([]);
    expect(allByRole(finder, 'button', /^Filters/)).to.deep.equal([]);
  });
});

describe('<group-finder> data from script', () => {
  it('shows another directory, and keeps the visitor’s search', async () => {
    const finder = await aFinder();
    await choose(finder, 'By phone');
    finder.directory = aDirectory({ ...TOWN, meetings: TOWN.meetings.slice(0, 6) });
    await finder.updateComplete;
    expect(shown(finder)).to.deep.equal(['Night Line']);
    expect(option(finder, 'By phone').checked).to.equal(true);
  });

  it('says calmly that a list is empty', async () => {
    const finder = await aFinder({ directory: aDirectory({ groups: [], meetings: [] }) });
    await until(() => outlineOf(finder).at(-1) === 'h3 There are no groups in this list yet', 'never said so');
  });

  it('shows a meeting whose group is missing, under its own name', async () => {
    const meeting = aMeeting({ groupId: 'nobody', name: 'Lone meeting' });
    const finder = await aFinder({ directory: aDirectory({ groups: [], meetings: [meeting] }) });
    expect(shown(finder)).to.deep.equal(['Lone meeting']);
  });

  it('reads a table of the page', async () => {
    const page = await place<HTMLElement>(
      html`<div>
        <table id="our-groups">
          <tr>
            <th>Group</th>
            <th>Day</th>
            <th>Time</th>
          </tr>
          <tr>
            <td>Table Circle</td>
            <td>Tuesday</td>
            <td>19:00</td>
          </tr>
        </table>
        <group-finder source="#our-groups" time-zone="Europe/London" .now=${NOW}></group-finder>
      </div>`,
    );
    const finder = page.querySelector<GroupFinder>('group-finder')!;
    await becomes(finder, 'ready');
    expect(shown(finder)).to.deep.equal(['Table Circle']);
  });

  it('reads the events that the page has for search engines, and not those it added itself', async () => {
    const event = {
      '@type': 'EventSeries',
      name: 'Page Circle',
      eventSchedule: { '@type': 'Schedule', byDay: 'Tuesday', startTime: '19:00', scheduleTimezone: 'Europe/London' },
    };
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.append(JSON.stringify(event));
    document.head.append(script);
    try {
      const open = (): Promise<GroupFinder> =>
        place<GroupFinder>(html`<group-finder source="page" json-ld .now=${NOW}></group-finder>`);
      const first = await open();
      await becomes(first, 'ready');
      expect(shown(first)).to.deep.equal(['Page Circle']);
      const scripts = (): number => document.head.querySelectorAll('script[type="application/ld+json"]').length;
      await until(() => scripts() === 2, 'the finder adds its own');
      first.source = '';
      const second = await open();
      await becomes(second, 'ready');
      expect(shown(second)).to.deep.equal(['Page Circle']);
    } finally {
      script.remove();
    }
  });

  it('reads the table of its own shadow root, where another root has one with the same id', async () => {
    const finders = await Promise.all(
      ['First Circle', 'Second Circle'].map(async (name) => {
        const page = await place<HTMLElement>(html`<div></div>`);
        const table = html`<table id="same-groups">
          <tr>
            <th>Group</th>
            <th>Day</th>
          </tr>
          <tr>
            <td>${name}</td>
            <td>Tuesday</td>
          </tr>
        </table>`;
        const root = page.attachShadow({ mode: 'open' });
        render(html`${table}<group-finder source="#same-groups" .now=${NOW}></group-finder>`, root);
        return root.querySelector<GroupFinder>('group-finder')!;
      }),
    );
    for (const finder of finders) await becomes(finder, 'ready');
    expect(finders.map((finder) => shown(finder))).to.deep.equal([['First Circle'], ['Second Circle']]);
  });

  it('has no arranged meeting pretend to have a date', async () => {
    const meeting = aMeeting({ schedule: byArrangement('Ring first') });
    const finder = await aFinder({ directory: aDirectory({ meetings: [meeting] }) });
    expect(outlineOf(finder)[2]).to.equal('h4 Times agreed with the group');
    expect(textOf(rows(finder)[0]!)).to.include('Ring first');
  });
});

describe('<group-finder report>', () => {
  it('shows the editor, and nobody else, what could not be read', async () => {
    const problems = [
      aProblem({ severity: 'error', reason: 'name-missing', recordId: 'row 7', field: 'name', value: '' }),
      aProblem({ recordId: 'carers', field: 'time', value: HOSTILE_STRINGS[0]!, reason: 'time-unreadable' }),
      aProblem({ recordId: 'walk', field: 'time', value: '25:61', reason: 'time-unreadable' }),
    ];
    const directory = aDirectory({ problems });
    expect(textOf(await aFinder({ directory }))).to.not.include('What we found');
    listen('warn');
    const finder = await aFinder({ directory, attributes: { report: '', attendance: 'pigeon' } });
    await until(() => allByRole(finder, 'heading', 'What we found in your list').length === 1, 'no report');
    const report = byRole(finder, 'heading', 'What we found in your list').parentElement!;
    for (const details of report.querySelectorAll('details')) details.open = true;
    const text = textOf(report);
    expect(text).to.include('1 record read').and.include('3 things to check');
    expect(text).to.include('Not shown (1)').and.include('Shown in part (2)').and.include('attendance: "pigeon"');
    for (const { recordId, field, value } of problems) {
      expect(text).to.include(recordId).and.include(field).and.include(value);
    }
    expect(report.querySelectorAll('img').length).to.equal(0);
  });
});

describe('<group-finder> for eyes and ears', () => {
  it('marks the view that is shown by a line in forced colours too, and no other', async function () {
    const finder = await aFinder();
    if (!(await executeServerCommand('media', { 'forced-colors': 'active' }))) this.skip();
    try {
      const views = allByRole(byRole(finder, 'group', 'How to show the groups'), 'button');
      const sample = finder.shadowRoot!.appendChild(document.createElement('i'));
      sample.style.color = 'Canvas';
      const paper = getComputedStyle(sample).color;
      sample.remove();
      const isLined = (view: Element): boolean => getComputedStyle(view).borderBlockEndColor !== paper;
      expect(views.map((view) => [view.getAttribute('aria-pressed'), isLined(view)])).to.deep.equal([
        ['true', true],
        ['false', false],
      ]);
    } finally {
      await executeServerCommand('media', { 'forced-colors': 'none' });
    }
  });

  it('keeps the space before a quiet word in the same text: one that stands alone is not heard in Chromium', async () => {
    const finder = await aFinder();
    const headings = allByRole(finder, 'heading').flatMap((heading) => [...heading.querySelectorAll('.quiet')]);
    const hints = allByRole(byRole(finder, 'group', 'Time of day'), 'checkbox').map((box) =>
      box.closest('label')!.querySelector('.quiet.small')!,
    );
    const texts = [...headings, ...hints].map((part) =>
      [...part.childNodes]
        .filter((node) => node instanceof Text && node.data.trim() !== '')
        .map((node) => node.textContent![0]),
    );
    expect(texts.length).to.be.above(3);
    expect(texts.flat().filter((first) => first !== ' ')).to.deep.equal([]);
  });
});
