import { expect } from 'chai';
import type { Group, Meeting } from '../../src/domain/model.js';
import { aDirectory, aGroup, aMeeting, aWeekly, someDates } from '../support/builders.js';
import { aFinder, openDetails } from '../support/finder.js';
import { focused, NOW, press, until } from '../support/mount.js';
import { allByRole, byRole, nameOf, textOf } from '../support/roles.js';

const NAME = 'Living with Bipolar';
const VENUE = { name: 'The Hall', address: '12 Green Lane', locality: 'Milltown' };

async function details(meeting: Partial<Meeting> = {}, group: Partial<Group> = {}, lang?: string) {
  const directory = aDirectory({
    groups: [aGroup({ name: NAME, ...group })],
    meetings: [aMeeting({ venue: VENUE, ...meeting })],
  });
  const finder = await aFinder({ directory, ...(lang && { lang }) });
  return { finder, root: await openDetails(finder, NAME) };
}

async function opened(button: string, ...given: Parameters<typeof details>) {
  const { finder, root } = await details(...given);
  const control = byRole<HTMLButtonElement>(root, 'button', button);
  control.focus();
  await press('Enter');
  // What it opens loads when it is first pressed.
  await until(() => control.getAttribute('aria-expanded') === 'true', 'never opened');
  await finder.updateComplete;
  return { finder, root, control };
}

const saveLink = (root: Element): HTMLAnchorElement => byRole<HTMLAnchorElement>(root, 'link', 'Save calendar file');
const savedText = async (root: Element): Promise<string> => (await fetch(saveLink(root).href)).text();

describe('adding a meeting to a calendar', () => {
  it('opens from a button that keeps the focus and says that it is open', async () => {
    const { finder, root, control } = await opened('Add to calendar');
    expect(control.getAttribute('aria-expanded')).to.equal('true');
    expect(focused()).to.equal(control);
    await press('Enter');
    await until(() => control.getAttribute('aria-expanded') === 'false', 'never closed');
    await finder.updateComplete;
    expect(allByRole(root, 'radio')).to.deep.equal([]);
  });

  it('asks which dates, under which title, and for a reminder; the calm answers come first', async () => {
    const { root } = await opened('Add to calendar');
    const chosen = allByRole(root, 'radio').filter((radio) => radio.matches(':checked'));
    expect(chosen.map(nameOf)).to.deep.equal([
      'All dates',
      '“Group meeting” Says nothing about what the group is for.',
      'None',
    ]);
    expect(allByRole(root, 'group').map(nameOf)).to.include.members(['Which dates', 'Reminder']);
  });

  it('saves a file of a neutral name that says nothing about the group', async () => {
    const { root } = await opened('Add to calendar');
    const text = await savedText(root);
    expect(saveLink(root).download).to.equal('meeting.ics');
    expect(text).to.contain('RRULE:FREQ=WEEKLY;BYDAY=TU').and.to.contain('SUMMARY:Group meeting');
    expect(text).not.to.contain('Bipolar');
  });

  it('saves what was chosen', async () => {
    const { finder, root } = await opened('Add to calendar');
    for (const name of [/^Only Tuesday 24 November/, /^Living with Bipolar/, '1 hour before']) {
      byRole<HTMLInputElement>(root, 'radio', name).click();
      await finder.updateComplete;
    }
    const text = await savedText(root);
    expect(text).to.contain('SUMMARY:Living with Bipolar').and.to.contain('TRIGGER:-PT60M').and.not.to.contain('RRULE');
  });

  it('forgets the name that was chosen when it is closed', async () => {
    const { finder, root, control } = await opened('Add to calendar');
    byRole<HTMLInputElement>(root, 'radio', /^Living with Bipolar/).click();
    for (const isOpen of ['false', 'true']) {
      control.click();
      await until(() => control.getAttribute('aria-expanded') === isOpen, 'never turned');
    }
    await finder.updateComplete;
    expect(await savedText(root)).not.to.contain('Bipolar');
  });

  it('links other calendars plainly, with what they will see said beside them', async () => {
    const { root } = await opened('Add to calendar');
    for (const name of ['Google Calendar', 'Outlook (only 24 November)']) {
      const link = byRole<HTMLAnchorElement>(root, 'link', name);
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
      expect(decodeURIComponent(link.href)).not.to.contain('Bipolar');
    }
    expect(textOf(root)).to.contain('These open another website, which will see the title, time and place.');
  });

  it('does not ask which dates when there is one', async () => {
    const { root } = await opened('Add to calendar', { schedule: someDates(['2026-12-01T10:00']) });
    expect(allByRole(root, 'radio', 'All dates')).to.deep.equal([]);
  });

  it('says that the zone is not known, and offers no other website then', async () => {
    const { root } = await opened('Add to calendar', { schedule: aWeekly('TU', '19:00', { timeZone: 'unknown' }) });
    expect(textOf(root)).to.contain('The list gives no time zone.');
    expect(allByRole(root, 'link', 'Google Calendar')).to.deep.equal([]);
  });

  it('is not offered for a group that does not meet', async () => {
    const { root } = await details({ schedule: someDates(['2026-01-01T10:00']) });
    expect(allByRole(root, 'button', 'Add to calendar')).to.deep.equal([]);
  });

  it('lets go of the file when the element leaves the page', async () => {
    const { finder, root } = await opened('Add to calendar');
    const { href } = saveLink(root);
    finder.remove();
    const gone = await fetch(href).then(
      () => false,
      () => true,
    );
    expect(gone).to.equal(true);
  });
});

describe('getting there', () => {
  it('is the filled button where people just turn up', async () => {
    const { root } = await details({}, { joining: { how: 'drop-in' } });
    expect([...root.querySelectorAll('.primary')].map((each) => nameOf(each))).to.deep.equal(['Get directions']);
  });

  it('is not filled beside a filled one', async () => {
    const { root } = await details({}, { joining: { how: 'book', url: 'https://circle.example/book' } });
    expect(root.querySelectorAll('.primary').length).to.equal(1);
    expect(byRole(root, 'button', 'Get directions').classList.contains('primary')).to.equal(false);
  });

  it('links maps with the destination only', async () => {
    const { root } = await opened('Get directions');
    const names = ['Google Maps', 'Apple Maps', 'OpenStreetMap'];
    for (const name of names) {
      const link = byRole<HTMLAnchorElement>(root, 'link', name);
      expect(link.href).to.contain('12+Green+Lane');
      expect(link.rel).to.equal('noopener noreferrer');
    }
    expect(textOf(root)).to.contain('These open another website, which will see where you want to go.');
  });

  const WITHOUT: readonly (readonly [string, Partial<Meeting>])[] = [
    ['a place that is roughly known', { venue: { ...VENUE, approximate: true } }],
    ['an online meeting', { attendance: ['online'] }],
    ['a town without a street', { venue: { locality: 'Milltown' } }],
  ];
  for (const [name, meeting] of WITHOUT) {
    it(`is not offered for ${name}`, async () => {
      const { root } = await details(meeting);
      expect(allByRole(root, 'button', 'Get directions')).to.deep.equal([]);
    });
  }
});

describe('groups in the head of the page', () => {
  const scripts = (): HTMLScriptElement[] => [
    ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
  ];
  const directory = aDirectory({ groups: [aGroup({ name: 'Tea </script><b>' })] });

  it('are not there unless the page asks', async () => {
    await aFinder({ directory });
    expect(scripts()).to.deep.equal([]);
  });

  it('are there once for two elements with the same list, and go with the last', async () => {
    const first = await aFinder({ directory, attributes: { 'json-ld': '' }, now: NOW });
    await until(() => scripts().length === 1, 'never came');
    const second = await aFinder({ directory, attributes: { 'json-ld': '' }, now: NOW });
    const text = scripts()[0]?.textContent ?? '';
    expect(text).not.to.contain('<');
    expect((JSON.parse(text) as { '@graph': { name: string }[] })['@graph'][0]?.name).to.equal('Tea </script><b>');
    first.remove();
    await until(() => scripts().length <= 1, 'too many');
    second.remove();
    expect(scripts()).to.deep.equal([]);
  });

  it('change with the list', async () => {
    const finder = await aFinder({ directory, attributes: { 'json-ld': '' } });
    await until(() => scripts().length === 1, 'never came');
    finder.directory = aDirectory({ groups: [aGroup({ name: 'Another' })] });
    await until(() => scripts()[0]?.textContent?.includes('Another') === true, 'never changed');
    expect(scripts().length).to.equal(1);
    finder.jsonLd = false;
    await until(() => scripts().length === 0, 'never went');
  });
});
