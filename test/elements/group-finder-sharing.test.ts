/** Printing, copying and sharing what was found, and staff's sheet. */
import { expect } from 'chai';
import { html } from 'lit';
import type { GroupFinder } from '../../src/elements/group-finder/group-finder.js';
import { aDirectory, aGroup, aMeeting } from '../support/builders.js';
import { watchPage } from '../support/contract.js';
import {
  aFinder,
  ask,
  choose,
  click,
  listenTo,
  manyGroups,
  openDetails,
  row,
  said,
  searchBox,
  shown,
  TOWN_ORDER,
} from '../support/finder.js';
import { focused, nextFrames, press, stub, until, watchRequests } from '../support/mount.js';
import { allByRole, byRole, nameOf, namesOf, textOf } from '../support/roles.js';
import { refuseClipboard, watchClipboard, watchSheets, watchShares } from '../support/sharing.js';

const HELP = html`<p slot="help">To talk today, call 01632 960199.</p>`;
const PAGE = 'https://circle.example/grief';

const FULL = aDirectory({
  groups: [
    aGroup({
      name: 'Grief Circle',
      summary: 'For anyone who has lost somebody.',
      topics: [{ code: 'bereavement' }],
      joining: { how: 'drop-in', phone: '01632 960001' },
      access: [{ code: 'step-free', answer: 'yes' }],
      links: [{ url: PAGE }],
      firstVisit: 'Somebody meets you at the door.',
    }),
  ],
  meetings: [aMeeting({ venue: { name: 'Riverside Hall', address: '4 Ferry Lane', locality: 'Milltown' } })],
});

async function openDialog(finder: GroupFinder, name: string): Promise<HTMLElement> {
  const button = byRole(finder, 'button', name);
  // As a press does; a script's click leaves the focus where it is.
  button.focus();
  button.click();
  await until(() => allByRole(finder, 'dialog').length === 1, 'no dialog');
  return byRole(finder, 'dialog', name);
}

const tick = (dialog: HTMLElement, name: RegExp): void => byRole(dialog, 'checkbox', name).click();

describe('<group-finder> the list on paper', () => {
  it('is all that was found, by day, in full, under a head that names no condition', async () => {
    const sheets = watchSheets();
    const finder = await aFinder({ directory: FULL, content: HELP });
    await ask(finder, 'grief');
    const dialog = await openDialog(finder, 'Print this list');
    await nextFrames();
    byRole(dialog, 'button', 'Print').click();
    await until(() => sheets.length === 1, 'not printed');
    const [sheet] = sheets;
    expect([sheet!.title, sheet!.lang, sheet!.dir, sheet!.controls]).to.deep.equal(['Groups', 'en-GB', 'ltr', 0]);
    expect(sheet!.heads).to.deep.equal(['Groups', 'Printed on 24 November 2026', 'Times are UK time.']);
    expect(sheet!.lines.slice(3)).to.deep.equal([
      'Tuesday 24 November',
      '7pm',
      'to 8:30pm',
      'Grief Circle',
      'For anyone who has lost somebody.',
      'Riverside Hall, 4 Ferry Lane, Milltown',
      'Just turn up. No need to book.',
      '01632 960001',
      'circle.example/grief',
      'Urgent help',
      'To talk today, call 01632 960199.',
    ]);
    await until(() => nameOf(focused()!) === 'Print this list', 'the focus did not come back');
    expect(finder.shadowRoot!.querySelector('iframe, .paper')).to.equal(null);
  });

  it('is in large print, and says what was searched for, where that was ticked', async () => {
    const sheets = watchSheets();
    const finder = await aFinder({ directory: FULL });
    await ask(finder, 'grief');
    for (const names of [[/^Large print/], [/^Print what was searched for/]]) {
      const dialog = await openDialog(finder, 'Print this list');
      for (const name of names) tick(dialog, name);
      byRole(dialog, 'button', 'Print').click();
      const before = sheets.length;
      await until(() => sheets.length > before, 'not printed');
      await until(() => allByRole(finder, 'dialog').length === 0, 'still open');
    }
    expect(sheets.map(({ fontSize }) => fontSize)).to.deep.equal([24, 16]);
    expect(sheets.map(({ heads }) => heads[1])).to.deep.equal(['Printed on 24 November 2026', 'Searched for: “grief”']);
    const dialog = await openDialog(finder, 'Print this list');
    const boxes = allByRole(dialog, 'checkbox') as HTMLInputElement[];
    expect(
      boxes.map(({ checked }) => checked),
      'asked anew',
    ).to.deep.equal([false, false]);
  });

  it('asks anew, and goes on asking, where somebody comes back in the moment in which it closes', async () => {
    const finder = await aFinder({ directory: FULL });
    await ask(finder, 'grief');
    const first = await openDialog(finder, 'Print this list');
    for (const box of allByRole(first, 'checkbox')) box.click();
    byRole(first, 'button', 'Close').click();
    const dialog = await openDialog(finder, 'Print this list');
    await nextFrames();
    expect(allByRole(finder, 'dialog'), 'still asking').to.deep.equal([dialog]);
    const boxes = allByRole(dialog, 'checkbox') as HTMLInputElement[];
    expect(
      boxes.map(({ checked }) => checked),
      'asked anew',
    ).to.deep.equal([false, false]);
  });

  it('asks nothing about a search where there was none, and Escape prints nothing', async () => {
    const sheets = watchSheets();
    const finder = await aFinder();
    const dialog = await openDialog(finder, 'Print this list');
    expect(namesOf(dialog, 'checkbox')).to.deep.equal(['Large print']);
    await press('Escape');
    await until(() => allByRole(finder, 'dialog').length === 0, 'did not close');
    await until(() => nameOf(focused()!) === 'Print this list', 'the focus did not come back');
    expect(sheets).to.deep.equal([]);
  });

  it('holds more than is on the screen, and says where it was cut', async () => {
    const sheets = watchSheets();
    const finder = await aFinder({ directory: manyGroups(230) });
    byRole(await openDialog(finder, 'Print this list'), 'button', 'Print').click();
    await until(() => sheets.length === 1, 'not printed');
    const [{ lines, heads }] = sheets as [(typeof sheets)[0]];
    expect(lines.filter((line) => /^Group \d/.test(line)).length).to.equal(200);
    expect(heads).to.include('These are the first 200 of 230.');
  });

  it('says calmly that it could not be printed', async () => {
    const finder = await aFinder();
    stub(HTMLIFrameElement.prototype, 'contentWindow', null);
    byRole(await openDialog(finder, 'Print this list'), 'button', 'Print').click();
    await until(() => said(finder).startsWith('We could not print it.'), 'not said');
    expect(finder.shadowRoot!.querySelector('iframe, .paper')).to.equal(null);
  });

  it('is not offered where nothing was found', async () => {
    const finder = await aFinder();
    await ask(finder, 'xyzzy');
    expect(namesOf(finder, 'button')).to.not.include('Print this list');
  });
});

describe('<group-finder> the list as text', () => {
  it('is copied by day, with everything that is needed', async () => {
    const copied = watchClipboard();
    const finder = await aFinder();
    await choose(finder, 'By phone');
    await click(finder, 'button', 'Copy this list');
    await until(() => copied.length === 1, 'not copied');
    expect(copied[0]).to.match(
      /^Groups\n\nSaturday 28 November\n\nNight Line\n[\s\S]+How to join: Just turn up\.[\s\S]+Times agreed with the group\n\nLetter Friends\n/,
    );
    await until(() => said(finder) === 'List copied', 'not said');
    expect(namesOf(finder, 'button')).to.include('List copied');
  });

  it('can be selected where the browser does not let it be copied', async () => {
    refuseClipboard();
    const finder = await aFinder();
    await click(finder, 'button', 'Copy this list');
    await until(() => finder.shadowRoot!.querySelector('textarea'), 'no text');
    const box = finder.shadowRoot!.querySelector('textarea')!;
    expect(box.value).to.include('Grief Café');
    box.focus();
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).to.equal(box.value);
    await until(() => said(finder).startsWith('We could not copy it.'), 'not said');
  });
});

describe('<group-finder> handing on one group', () => {
  it('shows what is sent before it is sent, and the name only when it is ticked', async () => {
    const shares = watchShares();
    const finder = await aFinder({ directory: FULL });
    const panel = await openDetails(finder, 'Grief Circle');
    await click(finder, 'button', 'Share');
    const group = byRole(panel, 'group', 'Share');
    const when = 'Tuesday 24 November, 7pm to 8:30pm, UK time';
    expect(textOf(group)).to.include(when).and.not.include('Grief').and.not.include('circle.example');
    await click(finder, 'button', 'Send');
    tick(group, /^Say which group it is/);
    await finder.updateComplete;
    expect(textOf(group)).to.include('Grief Circle');
    await click(finder, 'button', 'Send');
    const place = 'Riverside Hall, 4 Ferry Lane, Milltown';
    expect(shares).to.deep.equal([{ text: `${when}\n${place}` }, { text: `Grief Circle\n${when}\n${place}\n${PAGE}` }]);
  });

  it('copies what is sent where the browser cannot send', async () => {
    stub(navigator, 'share', undefined);
    const copied = watchClipboard();
    const finder = await aFinder({ directory: FULL });
    await openDetails(finder, 'Grief Circle');
    expect(byRole(finder, 'button', 'Share').getAttribute('aria-expanded')).to.equal('false');
    await click(finder, 'button', 'Share');
    expect(namesOf(finder, 'button')).to.not.include('Send');
    await click(finder, 'button', 'Copy this text');
    await until(() => copied.length === 1, 'not copied');
    expect(copied[0]).to.not.match(/grief|lost|circle/i);
    await until(() => allByRole(finder, 'status').some((each) => textOf(each) === 'Copied'), 'not said');
  });

  it('has the region that speaks in the page before it speaks', async () => {
    watchClipboard();
    const finder = await aFinder({ directory: FULL });
    const panel = await openDetails(finder, 'Grief Circle');
    await click(finder, 'button', 'Copy as text');
    const region = panel.querySelector('.sharing-said')!;
    expect([textOf(region), getComputedStyle(region).display]).to.deep.equal(['', 'block']);
  });

  it('says that it could not be sent, and nothing where the visitor thought better of it', async () => {
    watchShares();
    const fail = (name: string): void => stub(navigator, 'share', () => Promise.reject(new DOMException('', name)));
    const finder = await aFinder({ directory: FULL });
    await openDetails(finder, 'Grief Circle');
    await click(finder, 'button', 'Share');
    const told = (): string => allByRole(finder, 'status').map(textOf).join('');
    fail('AbortError');
    await click(finder, 'button', 'Send');
    await nextFrames();
    fail('NotAllowedError');
    await click(finder, 'button', 'Send');
    await until(() => told() === 'We could not send it. You can copy the text instead.', 'not said');
  });

  it('copies all that is needed, and prints it with a code, a line for notes and no word of whom it is for', async () => {
    const [copied, sheets] = [watchClipboard(), watchSheets()];
    const finder = await aFinder({ directory: FULL, content: HELP });
    await openDetails(finder, 'Grief Circle');
    await click(finder, 'button', 'Copy as text');
    await until(() => copied.length === 1, 'not copied');
    expect(copied[0])
      .to.match(/^Grief Circle\n/)
      .and.include('Your first visit: Somebody meets you at the door.');
    await click(finder, 'button', 'Print');
    await until(() => sheets.length === 1, 'not printed');
    const [sheet] = sheets;
    expect(sheet!.heads).to.deep.equal(['Groups', 'Printed on 24 November 2026']);
    expect(sheet!.codes).to.deep.equal(['Square code for a phone camera. It opens circle.example/grief']);
    expect(sheet!.lines).to.include.members(['Grief Circle', 'Step-free', 'Web page', 'Notes', 'Urgent help']);
    expect(sheet!.lines.join(' ')).to.not.include('lost somebody').and.not.include('bereave');
  });

  it('forgets what was shared of one group when another is opened', async () => {
    watchShares();
    const finder = await aFinder();
    await openDetails(finder, 'Grief Café');
    await click(finder, 'button', 'Share');
    await click(finder, 'button', /^Back to/);
    await until(() => shown(finder).length > 0, 'no way back');
    await openDetails(finder, 'Night Line');
    expect(byRole(finder, 'button', 'Share').getAttribute('aria-expanded')).to.equal('false');
  });
});

const STAFF = { attributes: { staff: '' } } as const;
const pick = (finder: GroupFinder, name: string): HTMLInputElement =>
  byRole<HTMLInputElement>(finder, 'checkbox', `Add to the sheet: ${name}`);
const bar = (finder: GroupFinder): HTMLElement => byRole(finder, 'group', 'Sheet to hand over');

async function staffFinder(setup: Parameters<typeof aFinder>[0] = {}): Promise<GroupFinder> {
  const finder = await aFinder({ ...setup, ...STAFF });
  await until(() => allByRole(finder, 'group', 'Sheet to hand over').length === 1, 'no bar');
  return finder;
}

describe('<group-finder staff>', () => {
  it('adds nothing to a finder without the attribute', async () => {
    const finder = await aFinder();
    await nextFrames();
    expect(allByRole(finder, 'group', 'Sheet to hand over')).to.deep.equal([]);
    expect(namesOf(finder, 'checkbox').filter((name) => name.startsWith('Add'))).to.deep.equal([]);
  });

  it('keeps what is ticked through other searches and views, in memory only', async () => {
    const finder = await staffFinder();
    const touched = watchPage();
    const asked = watchRequests();
    pick(finder, 'Night Line').click();
    pick(finder, 'Grief Café').click();
    await choose(finder, 'By phone');
    expect(textOf(bar(finder))).to.include('2 chosen');
    expect(pick(finder, 'Night Line').checked).to.equal(true);
    await click(finder, 'button', 'Week');
    await until(() => shown(finder).length === 0, 'no week');
    expect(textOf(bar(finder))).to.include('2 chosen');
    await click(finder, 'button', 'List');
    await choose(finder, 'By phone');
    expect(pick(finder, 'Grief Café').checked).to.equal(true);
    await openDetails(finder, 'Night Line');
    await click(finder, 'button', /^Back to/);
    expect(textOf(bar(finder))).to.include('2 chosen');
    expect([...touched, ...asked]).to.deep.equal([]);
  });

  it('says each choice, and that it is too many', async () => {
    const finder = await staffFinder({ directory: manyGroups(30) });
    await click(finder, 'button', /^Show 10 more/);
    const heard = listenTo(finder);
    const boxes = allByRole(finder, 'checkbox', /^Add to the sheet/) as HTMLInputElement[];
    boxes[0]!.click();
    await until(() => heard.at(-1) === '1 chosen', 'not said');
    for (const box of boxes.slice(1, 21)) box.click();
    await finder.updateComplete;
    expect(boxes.filter(({ checked }) => checked).length).to.equal(20);
    expect(textOf(bar(finder))).to.include('20 chosen A sheet holds 20 groups at most.');
    await until(() => heard.at(-1)?.startsWith('A sheet holds 20'), 'not said');
  });

  it('drops what the list no longer has', async () => {
    const finder = await staffFinder({ directory: FULL });
    pick(finder, 'Grief Circle').click();
    await finder.updateComplete;
    finder.directory = aDirectory({ meetings: [aMeeting({ id: 'another' })] });
    await finder.updateComplete;
    expect(textOf(bar(finder))).to.equal('Tick groups to put them on a sheet.');
  });

  it('prints what was ticked, in that order, large, with no condition in the head unless it is ticked', async () => {
    const sheets = watchSheets();
    const finder = await staffFinder({ content: HELP });
    await choose(finder, 'In person');
    pick(finder, 'Walk and Talk').click();
    pick(finder, 'Grief Café').click();
    await finder.updateComplete;
    for (const isNamed of [false, true]) {
      const dialog = await openDialog(finder, 'Print a sheet');
      expect(byRole<HTMLInputElement>(dialog, 'checkbox', 'Large print').checked).to.equal(true);
      if (isNamed) tick(dialog, /^Print what was searched for/);
      byRole(dialog, 'button', 'Print').click();
      const before = sheets.length;
      await until(() => sheets.length > before, 'not printed');
      await until(() => allByRole(finder, 'dialog').length === 0, 'still open');
    }
    expect(sheets.map(({ heads }) => heads)).to.deep.equal([
      ['Groups', 'Printed on 24 November 2026'],
      ['Groups', 'Searched for: In person', 'Printed on 24 November 2026'],
    ]);
    const [{ lines, fontSize }] = sheets as [(typeof sheets)[0]];
    expect(fontSize).to.equal(24);
    expect(lines.filter((line) => TOWN_ORDER.includes(line))).to.deep.equal(['Walk and Talk', 'Grief Café']);
    expect(lines).to.include.members([
      'Sunday 29 November, 10am to 11:30am, UK time',
      'Sunday 6 December, 10am to 11:30am, UK time',
      'Sunday 13 December, 10am to 11:30am, UK time',
      'Ask first. Get in touch before you go.',
      'Step-free',
      'Notes',
      'To talk today, call 01632 960199.',
    ]);
    expect(lines.join(' ')).to.not.match(/Bereaved|Grief and bereavement/);
  });
});

describe('<group-finder staff> by keyboard alone', () => {
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let count = 0; count < 60; count += 1) {
      await press('Tab');
      if (name.test(nameOf(focused()!))) return;
    }
    throw new Error(`Tab never reached ${String(name)}`);
  };
  const next = async (): Promise<string> => {
    await press('Tab');
    return nameOf(focused()!);
  };

  it('leads from row to row, to the sheet, to its text, and clears; each step is said', async () => {
    const [copied, sheets] = [watchClipboard(), watchSheets()];
    const finder = await staffFinder();
    const heard = listenTo(finder);
    searchBox(finder).focus();
    await tabTo(/^Grief Café$/);
    expect(await next()).to.equal('Add to the sheet: Grief Café');
    await press(' ');
    await until(() => heard.at(-1) === '1 chosen', 'the first is not said');
    await tabTo(/^Add to the sheet: Night Line$/);
    await press(' ');
    await until(() => heard.at(-1) === '2 chosen', 'the second is not said');
    await tabTo(/^Copy a link to this search$/);
    expect(await next()).to.equal('Print a sheet');
    await press('Enter');
    await until(() => allByRole(finder, 'dialog').length === 1, 'no dialog');
    await tabTo(/^Large print$/);
    await press(' ');
    expect(await next()).to.equal('Print');
    await press('Enter');
    await until(() => sheets.length === 1, 'not printed');
    expect(sheets[0]!.fontSize).to.equal(16);
    await until(() => nameOf(focused()!) === 'Print a sheet', 'the focus did not come back');
    expect(await next()).to.equal('Copy as text');
    await press('Enter');
    await until(() => heard.at(-1) === 'Sheet copied', 'the copy is not said');
    expect(copied[0]).to.match(/^Groups\n\nGrief Café\nWhen: [\s\S]+\n\nNight Line\n/);
    expect(await next()).to.equal('Clear');
    await press('Enter');
    await until(() => focused() === bar(finder), 'the focus is lost');
    await until(() => heard.at(-1) === 'Nothing is chosen any more', 'clearing is not said');
    expect(pick(finder, 'Night Line').checked).to.equal(false);
  });

  it('keeps the focus clear of the bar', async () => {
    const finder = await staffFinder({ directory: manyGroups(20), width: 360 });
    allByRole(finder, 'checkbox', /^Add to the sheet/)[0]!.click();
    await finder.updateComplete;
    await press('Shift');
    scrollTo(0, 0);
    allByRole(finder, 'checkbox', /^Add to the sheet/)[0]!.focus();
    const covered: string[] = [];
    for (let count = 0; count < 24; count += 1) {
      await press('Tab');
      await nextFrames();
      const target = focused()!;
      if (bar(finder).contains(target)) continue;
      const [box, over] = [target.getBoundingClientRect(), bar(finder).getBoundingClientRect()];
      if (box.bottom > over.top && box.top < over.bottom) covered.push(nameOf(target));
    }
    expect(covered).to.deep.equal([]);
    expect(row(finder, 'Group 12')).to.not.equal(undefined);
  });
});
