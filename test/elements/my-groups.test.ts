/** The visitor's own list. Where it is kept: `test/shared/saved/`. The Save button: `save-button.test.ts`. */
import { expect } from '@open-wc/testing';
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../src/define/my-groups.js';
import '../../src/define/peer-support.js';
import type { Directory } from '../../src/domain/model.js';
import { FILE_NAME, fileText, importFile } from '../../src/elements/my-groups/my-groups.file.js';
import type { MyGroups } from '../../src/elements/my-groups/my-groups.js';
import { forgetSaved, readSaved } from '../../src/shared/saved/saved-groups.js';
import { NOTHING_SAVED, withMeeting, withPlan, withVisit } from '../../src/shared/saved/saved-shape.js';
import { forgetAll } from '../../src/shared/storage.js';
import { describeElement, watchPage } from '../support/contract.js';
import { NOW } from '../support/directories.js';
import {
  afterwards,
  answerWith,
  becomes,
  focused,
  listen,
  place,
  placeReady,
  press,
  serve,
  serveNothing,
  stub,
  type,
  until,
  watchRequests,
} from '../support/mount.js';
import { whenPrinted } from '../support/paper.js';
import { allByRole, byRole, namesOf, outlineOf, textOf } from '../support/roles.js';
import { keyOf, planned, save, SAVED_DIRECTORY, type SavedSetup } from '../support/saved.js';
import { aFetch } from '../support/sources.js';

const KEY = 'psw:my-groups';
const DAY = 86_400_000;
const SOURCE = 'https://feeds.example/groups.json';

interface Setup extends SavedSetup {
  readonly shown?: Directory;
  readonly reflection?: boolean;
  readonly prompts?: string;
  readonly content?: unknown;
}

/** `undefined`: nothing is saved. */
async function aList(setup?: Setup): Promise<MyGroups> {
  if (setup) save(setup);
  else forgetSaved();
  const { shown = SAVED_DIRECTORY, now = NOW, reflection = false, prompts = '', content = '' } = setup ?? {};
  const element = await place<MyGroups>(
    html`<my-groups .directory=${shown} .now=${now} ?reflection=${reflection} .prompts=${prompts}
      >${content}</my-groups
    >`,
  );
  await until(() => isWhole(element), 'never whole');
  await element.updateComplete;
  return element;
}

const isWhole = (element: Element): boolean => element.shadowRoot!.querySelector('.foot') !== null;
const cards = (element: Element): string[] =>
  allByRole(element, 'article').map((card) => textOf(byRole(card, 'heading')));
const press_ = async (element: LitElement, role: string, name: string | RegExp): Promise<void> => {
  byRole(element, role, name).click();
  await element.updateComplete;
};
const box = (element: Element, label: string): HTMLTextAreaElement => {
  const found = [...element.shadowRoot!.querySelectorAll('label')].find((each) => textOf(each) === label)!;
  return element.shadowRoot!.getElementById(found.htmlFor) as HTMLTextAreaElement;
};
const write = async (element: LitElement, label: string, text: string): Promise<void> => {
  const field = box(element, label);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};
const unfold = (element: Element): void => {
  for (const each of element.shadowRoot!.querySelectorAll('details')) each.open = true;
};
const state = () => readSaved(NOW).state;

beforeEach(() => save());
afterEach(() => forgetSaved());

const sampleIn = (attributes: { lang?: string; dir?: string; level?: string } = {}): TemplateResult =>
  html`<my-groups
    lang=${attributes.lang ?? ''}
    dir=${attributes.dir ?? 'auto'}
    heading-level=${attributes.level ?? '2'}
    .directory=${SAVED_DIRECTORY}
    .now=${NOW}
  ></my-groups>`;

describeElement({
  tag: 'my-groups',
  fill: (element) => Object.assign(element, { directory: SAVED_DIRECTORY, now: NOW }),
  filled: 'directory',
  isComplete: isWhole,
  reads: true,
  load: () => ({
    template: html`<my-groups source=${SOURCE} .now=${NOW}></my-groups>`,
    fake: serve({ [SOURCE]: { timeZone: 'Europe/London', groups: [{ id: 'kettle', name: 'Kettle and Chat' }] } }),
  }),
  enter: {
    loading: (content) => {
      answerWith(aFetch());
      return html`<my-groups source=${SOURCE} .now=${NOW}>${content}</my-groups>`;
    },
    error: (content) => {
      serveNothing();
      return html`<my-groups source=${SOURCE} .now=${NOW}>${content}</my-groups>`;
    },
    initial: (content) => html`<my-groups .now=${NOW}>${content}</my-groups>`,
    ready: (content) => html`<my-groups .directory=${SAVED_DIRECTORY} .now=${NOW}>${content}</my-groups>`,
  },
  act: async (element) => {
    byRole(element, 'button', 'Kettle and Chat').click();
    await until(() => allByRole(element, 'button', 'Back').length === 1, 'no details');
  },
  words: { headingLevel: 2, with: sampleIn },
});

describe('<my-groups>', () => {
  it('keeps the focus when "Try again" is pressed, whatever comes of it', async () => {
    listen();
    save();
    const fake = answerWith(aFetch());
    const element = await place<MyGroups>(html`<my-groups source=${SOURCE} .now=${NOW}></my-groups>`);
    const tryAgain = (): HTMLElement | undefined => allByRole(element, 'button', 'Try again')[0];
    await until(() => fake.requests.length === 1, 'not asked');
    fake.requests[0]!.respond('', { status: 404 });
    await until(tryAgain, 'no way to try again');
    tryAgain()!.focus();
    tryAgain()!.click();
    await becomes(element, 'loading');
    await until(() => fake.requests.length === 2, 'not asked again');
    fake.requests[1]!.respond('', { status: 404 });
    await until(() => tryAgain() && focused() === tryAgain(), 'the focus got lost with the button');
    tryAgain()!.click();
    await until(() => fake.requests.length === 3, 'not asked a third time');
    fake.requests[2]!.respond({ timeZone: 'Europe/London', groups: [{ id: 'kettle', name: 'Kettle and Chat' }] });
    await becomes(element, 'ready');
    await until(() => element.shadowRoot!.activeElement !== null, 'the focus got lost with the failure');
  });

  it('says where groups are found while nothing is saved', async () => {
    const element = await aList();
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(textOf(element)).to.include('When you find one you like, press “Save”');
  });

  it('shows the groups that are kept with their next dates, the soonest first', async () => {
    const element = await aList({});
    expect(cards(element)).to.deep.equal(['Kettle and Chat', 'Lantern Circle']);
    expect(textOf(allByRole(element, 'article')[0]!)).to.match(/^Tomorrow, Wednesday 2 December, 10:30am to noon/);
  });

  it('has its headings in order', async () => {
    const element = await aList({});
    expect(outlineOf(element)).to.deep.equal([
      'h2 My groups',
      'h3 Groups I saved',
      'h4 Kettle and Chat',
      'h4 Lantern Circle',
      'h3 Dates I might go to',
      'h3 Take my list with me',
    ]);
  });

  it('says when a group is no longer in the list, or came from another one', async () => {
    const [, ...groups] = SAVED_DIRECTORY.groups;
    const [, ...meetings] = SAVED_DIRECTORY.meetings;
    const element = await aList({ shown: { ...SAVED_DIRECTORY, groups, meetings } });
    expect(textOf(element)).to.include('A group you kept is no longer in this list.');
    const other = { ...SAVED_DIRECTORY, sources: [{ id: 'other', url: '/other.json', records: 3 }] };
    element.directory = other;
    await element.updateComplete;
    expect(textOf(element)).to.include('A group you kept is from another list on this website.');
    allByRole(element, 'button', 'Forget this group')[0]!.click();
    await element.updateComplete;
    expect(state().meetings.length).to.equal(1);
  });

  it('keeps the day on which somebody went, today or before, and takes it away again', async () => {
    const element = await aList({ meetings: ['kettle-wednesday'] });
    const today = (): HTMLElement => byRole(element, 'button', 'I went today: Kettle and Chat');
    today().click();
    await element.updateComplete;
    expect([state().meetings[0]!.went.length, today().getAttribute('aria-pressed')]).to.deep.equal([1, 'true']);
    today().click();
    await element.updateComplete;
    expect(state().meetings[0]!.went).to.deep.equal([]);
    unfold(element);
    const field = box(element, 'I went on another day');
    for (const [value, kept] of [
      ['2027-01-01', []],
      ['', []],
      ['2026-11-25', ['2026-11-25']],
    ] as const) {
      field.value = value;
      byRole(element, 'button', 'Add this day').click();
      await element.updateComplete;
      expect(state().meetings[0]!.went, value).to.deep.equal(kept);
    }
    await press_(element, 'button', 'Remove 25 November 2026');
    expect(state().meetings[0]!.went).to.deep.equal([]);
  });

  it('moves what is not for somebody to the groups they tried, without a word of blame, and back', async () => {
    const element = await aList({});
    unfold(element);
    await press_(element, 'button', 'Not for me: Kettle and Chat');
    await until(() => focused()?.textContent?.includes('Kettle and Chat'), 'the focus is lost');
    expect(outlineOf(element).slice(-3)).to.deep.equal([
      'h3 Groups I tried',
      'h4 Kettle and Chat',
      'h3 Take my list with me',
    ]);
    expect(textOf(element)).to.include('Not every group fits everyone. That is fine.');
    await press_(element, 'button', 'Put it back on my list: Kettle and Chat');
    expect(outlineOf(element)).not.to.include('h3 Groups I tried');
  });

  it('takes one group off, and puts it back with all that was known of it', async () => {
    const change: SavedSetup['change'] = (now) => withMeeting(now, keyOf('kettle-wednesday'), { words: 'Kind.' });
    const element = await aList({ change });
    await press_(element, 'button', 'Forget this group: Kettle and Chat');
    await until(() => focused()?.textContent?.includes('Put it back'), 'the focus is lost');
    expect(cards(element)).to.deep.equal(['Lantern Circle']);
    await press_(element, 'button', 'Put it back');
    expect(cards(element)).to.deep.equal(['Kettle and Chat', 'Lantern Circle']);
    expect(state().meetings.map(({ words }) => words)).to.include('Kind.');
  });

  it('plans dates of the next four weeks, and never says that one was missed', async () => {
    const element = await aList({ meetings: ['kettle-wednesday'] });
    expect(namesOf(element, 'checkbox').length).to.equal(4);
    byRole<HTMLInputElement>(element, 'checkbox', /2 December/).click();
    await element.updateComplete;
    expect(state().plan).to.deep.equal([planned('kettle-wednesday', '2026-12-02T10:30')]);
    element.now = NOW + 9 * DAY;
    await element.updateComplete;
    expect(allByRole(element, 'checkbox', /2 December/)).to.deep.equal([]);
    byRole<HTMLInputElement>(element, 'checkbox', /16 December/).click();
    expect(state().plan, 'what is over went quietly').to.deep.equal([planned('kettle-wednesday', '2026-12-16T10:30')]);
    expect(textOf(element)).not.to.match(/miss|streak|total|in a row|\d+ (times|visits)|well done|%/i);
  });

  it('says the same warm words after a long time as on the first day', async () => {
    const words = 'Come when you can. You are welcome however long it has been.';
    for (const now of [NOW, NOW + 80 * DAY]) {
      const change: SavedSetup['change'] = (all) =>
        withPlan(
          withVisit(all, keyOf('kettle-wednesday'), '2026-11-25', true),
          planned('kettle-wednesday', '2026-12-02T10:30'),
          true,
        );
      const element = await aList({ change });
      element.now = now;
      await element.updateComplete;
      expect(textOf(element)).to.include(words);
    }
  });

  it('is kept only on the page until the visitor agrees, in place', async () => {
    const element = await aList({ onPage: true });
    expect([textOf(element).includes('Only until you close this page.'), localStorage.getItem(KEY)]).to.deep.equal([
      true,
      null,
    ]);
    await press_(element, 'button', 'Keep on this device');
    await until(() => focused()?.textContent?.includes('Keep your list on this device?'), 'the question has no focus');
    expect(textOf(byRole(element, 'group', 'Keep your list on this device?'))).to.match(
      /which groups you saved.*90 days.*Someone else who uses this device could see it/,
    );
    await press('Escape');
    await element.updateComplete;
    expect(localStorage.getItem(KEY)).to.equal(null);
    await press_(element, 'button', 'Keep on this device');
    allByRole(element, 'button', 'Keep on this device')[1]!.click();
    await element.updateComplete;
    expect(localStorage.getItem(KEY)).not.to.equal(null);
    expect(textOf(element)).to.include('On this device only. Gone 90 days after your last change.');
  });

  it('forgets everything with one press, and says so (assertion 10)', async () => {
    const element = await aList({ reflection: true });
    await write(element, 'What gives me a little hope at the moment?', 'The sea.');
    await press_(element, 'button', 'Forget all');
    await until(() => focused()?.textContent?.includes('All forgotten'), 'the focus is lost');
    expect([localStorage.getItem(KEY), element.matches(':state(empty)')]).to.deep.equal([null, true]);
    expect(box(element, 'What gives me a little hope at the moment?').value).to.equal('');
  });

  it('is empty at once when the page forgets, also what is being typed and details that are open', async () => {
    const element = await aList({ reflection: true });
    const field = box(element, 'What gives me a little hope at the moment?');
    field.value = 'Half a word';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    byRole(element, 'button', 'Kettle and Chat').click();
    await until(() => allByRole(element, 'button', 'Back').length === 1, 'no details');
    forgetAll();
    await element.updateComplete;
    expect(textOf(element)).not.to.match(/Kettle|Half/);
    expect(box(element, 'What gives me a little hope at the moment?').value).to.equal('');
  });

  it('stays in step with another one, and with another tab', async () => {
    const one = await aList({});
    const other = await placeReady<MyGroups>(html`<my-groups .directory=${SAVED_DIRECTORY} .now=${NOW}></my-groups>`);
    await press_(one, 'button', 'Forget this group: Kettle and Chat');
    await other.updateComplete;
    expect(cards(other)).to.deep.equal(['Lantern Circle']);
    localStorage.removeItem(KEY);
    window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: null }));
    await becomes(other, 'empty');
  });

  it('does not lose what is being typed when it draws itself again', async () => {
    const element = await aList({ meetings: ['kettle-wednesday'] });
    unfold(element);
    box(element, 'My own words').focus();
    await type('Kind');
    element.now = NOW + 60_000;
    await element.updateComplete;
    expect(box(element, 'My own words').value).to.equal('Kind');
  });

  it('takes the number of days from the page, and tells the editor what makes no sense', async () => {
    const said = listen('warn');
    const element = await aList({});
    for (const [days, shown] of [
      ['7', '7 days'],
      ['1', '1 day '],
      ['400', '365 days'],
      ['soon', '90 days'],
    ] as const) {
      element.keepDays = days;
      await element.updateComplete;
      expect(textOf(element), days).to.include(`Gone ${shown}`);
    }
    expect(said.length).to.equal(2);
    element.keepDays = '';
    await element.updateComplete;
  });

  it('tells the page how many there are and never which', async () => {
    const heard: string[] = [];
    for (const name of ['psw-group-saved', 'psw-group-forgotten']) {
      const hear = (event: Event): unknown =>
        heard.push(JSON.stringify({ ...event, name, count: Reflect.get(event, 'count') }));
      document.addEventListener(name, hear);
      afterwards(() => document.removeEventListener(name, hear));
    }
    const element = await aList({});
    await press_(element, 'button', 'Forget this group: Kettle and Chat');
    await press_(element, 'button', 'Put it back');
    await press_(element, 'button', 'Forget all');
    expect(
      heard.map(
        (each) =>
          (JSON.parse(each) as { name: string; count: number }).name.slice(4) +
          (JSON.parse(each) as { count: number }).count,
      ),
    ).to.deep.equal(['group-forgotten1', 'group-saved2', 'group-forgotten0']);
    expect(heard.join()).not.to.match(/kettle|lantern|meetingId|groupId/i);
  });
});

describe('<my-groups reflection>', () => {
  it('asks nothing unless the site wants it', async () => {
    expect(textOf(await aList({}))).not.to.include('Some questions');
  });

  it('says that it is no test, has no number in it, and shows the way to help', async () => {
    const element = await aList({ reflection: true, content: html`<p slot="help">Helpline 01632 960999</p>` });
    const part = element.shadowRoot!.querySelector('.reflection')!;
    expect(textOf(part)).to.match(/This is not a test, and nobody else sees it/);
    expect(textOf(part)).to.include('Helpline 01632 960999');
    expect(textOf(part).replace('01632 960999', '')).not.to.match(/\d|score|result|never.*always/i);
    expect(allByRole(element, 'radio')).to.deep.equal([]);
  });

  it('keeps answers in memory until the visitor says so, and clears them', async () => {
    const element = await aList({ reflection: true });
    const hope = 'What gives me a little hope at the moment?';
    await write(element, hope, 'The sea.');
    expect(localStorage.getItem(KEY)).not.to.include('The sea.');
    await press_(element, 'button', 'Keep my answers too');
    expect(localStorage.getItem(KEY)).to.include('The sea.');
    expect(textOf(element)).to.include('Your answers are kept with your list, on this device.');
    await press_(element, 'button', 'Clear my answers');
    expect([box(element, hope).value, localStorage.getItem(KEY)!.includes('The sea.')]).to.deep.equal(['', false]);
  });

  it('asks before it keeps answers of somebody who keeps nothing yet', async () => {
    const element = await aList({ meetings: [], onPage: true, reflection: true });
    await write(element, 'What can I decide for myself this week?', 'Tea.');
    await press_(element, 'button', 'Keep my answers too');
    expect(localStorage.getItem(KEY)).to.equal(null);
    await press_(element, 'button', 'Keep on this device');
    await until(() => localStorage.getItem(KEY)?.includes('Tea.'), 'not kept');
  });

  it('takes the site’s own questions from a list in the page, as text', async () => {
    await place(
      html`<ul id="own">
        <li>What did I <b>notice</b>?</li>
        <li></li>
      </ul>`,
    );
    const element = await aList({ reflection: true, prompts: '#own' });
    expect(element.shadowRoot!.querySelectorAll('.reflection textarea').length).to.equal(1);
    expect(box(element, 'What did I notice?').localName).to.equal('textarea');
  });

  it('falls back to its own where there is no such list, and tells the editor', async () => {
    const said = listen('warn');
    const element = await aList({ reflection: true, prompts: '#nowhere' });
    expect(element.shadowRoot!.querySelectorAll('.reflection textarea').length).to.equal(5);
    expect(said.join()).to.include('"#nowhere" is not the id of a list');
  });
});

describe('<my-groups> and files', () => {
  const fileOf = (text: string): File => new File([text], FILE_NAME);

  it('makes a file whose name says nothing, and asks nobody for it', async () => {
    const asked = watchRequests();
    const links: string[] = [];
    stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      links.push(this.download, new URL(this.href).protocol);
    });
    const element = await aList({});
    await press_(element, 'button', 'Save as a file');
    await until(() => links.length > 0, 'no file');
    expect([links, asked]).to.deep.equal([['my-list.json', 'blob:'], []]);
  });

  it('reads back what it wrote, and adds it to what is there', async () => {
    save({ meetings: ['kettle-wednesday'], change: (now) => ({ ...now, help: 'A lift.' }) });
    const text = fileText(state());
    save({ meetings: ['lantern-friday'] });
    expect(await importFile(fileOf(text), NOW)).to.deep.equal({ added: 1 });
    expect([state().meetings.length, state().help]).to.deep.equal([2, 'A lift.']);
    expect(await importFile(fileOf(text), NOW)).to.deep.equal({ added: 0 });
  });

  for (const [what, text, wrong] of [
    ['no JSON', 'Dear diary', 'wrong'],
    ['another file', '{"name":"x"}', 'wrong'],
    ['another version', JSON.stringify({ format: 'my-list', ...NOTHING_SAVED, version: 2 }), 'wrong'],
    ['null', 'null', 'wrong'],
    ['a file that is too big', ' '.repeat(500_000), 'too-big'],
  ] as const)
    it(`changes nothing for ${what}, and says so`, async () => {
      const before = state();
      expect(await importFile(fileOf(text), NOW)).to.deep.equal({ wrong });
      expect(state()).to.deep.equal(before);
    });

  it('says in view what became of a file', async () => {
    const element = await aList({});
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    const data = new DataTransfer();
    data.items.add(fileOf('Dear diary'));
    field.files = data.files;
    field.dispatchEvent(new Event('change'));
    await until(() => textOf(element).includes('This is not a file of this list. Nothing has changed.'), 'not said');
  });

  it('prints the list with its dates under a title that names no condition', async () => {
    const element = await aList({});
    const printed: [string, string, number][] = [];
    whenPrinted(({ document: sheet }) =>
      printed.push([sheet.title, sheet.body.textContent ?? '', sheet.querySelectorAll('button, textarea').length]),
    );
    await press_(element, 'button', 'Print my list');
    await until(() => printed.length > 0, 'never printed');
    const [title, text, controls] = printed[0]!;
    expect([title, controls]).to.deep.equal(['My groups', 0]);
    expect(text).to.include('Kettle and Chat');
  });
});

describe('What a visitor types in <my-groups>', () => {
  const CANARY = 'Xanthippe7';

  it('stays in its box until they agree, and then goes to the device and nowhere else', async () => {
    const asked = watchRequests();
    const heard: string[] = [];
    const hear = ({ type: name, ...rest }: Event): unknown => heard.push(name + JSON.stringify(rest));
    for (const name of ['psw-group-saved', 'psw-group-forgotten', 'psw-meeting-open']) {
      document.addEventListener(name, hear);
      afterwards(() => document.removeEventListener(name, hear));
    }
    const element = await aList({ meetings: ['kettle-wednesday'], onPage: true, reflection: true });
    unfold(element);
    const touched = watchPage();
    for (const field of element.shadowRoot!.querySelectorAll('textarea')) {
      expect([field.spellcheck, field.autocomplete, field.maxLength]).to.deep.equal([false, 'off', 500]);
      field.focus();
      field.value = '';
      await type(CANARY);
    }
    focused()!.blur();
    await element.updateComplete;
    expect(touched.filter((each) => each !== 'getItem')).to.deep.equal([]);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.include(CANARY);
    byRole(element, 'button', 'Keep on this device').click();
    await until(() => allByRole(element, 'button', 'Keep on this device').length === 2, 'not asked');
    allByRole(element, 'button', 'Keep on this device')[1]!.click();
    await until(() => localStorage.getItem(KEY)?.includes(CANARY), 'not kept');
    const outside = [...asked, ...heard, location.href, document.title, JSON.stringify(history.state), document.cookie];
    expect(outside.join()).not.to.include(CANARY);
    expect(new Set(touched.filter((each) => each !== 'getItem'))).to.deep.equal(new Set(['setItem']));
  });
});
