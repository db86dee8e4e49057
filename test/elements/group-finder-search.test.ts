import { expect } from 'chai';
import { html } from 'lit';
import type { GroupFinder } from '../../src/elements/group-finder/group-finder.js';
import type { ResultsUpdatedEvent } from '../../src/elements/group-finder/group-finder.events.js';
import {
  aFinder,
  ask,
  chips,
  choose,
  click,
  counted,
  isWide,
  listenTo,
  manyGroups,
  openDetails,
  openDialog,
  openFilters,
  option,
  row,
  rows,
  said,
  searchBox,
  shown,
  TOWN_ORDER,
} from '../support/finder.js';
import { rareFacts } from '../../src/shared/meeting/meeting-facts.view.js';
import { focused, nextFrames, NOW, place, press, type, until, watchRequests } from '../support/mount.js';
import { allByRole, byRole, nameOf, namesOf, textOf } from '../support/roles.js';
import { watchPage } from '../support/contract.js';

describe('<group-finder> typing', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['a word of the name', 'grief', ['Grief Café']],
    ['without the accent', 'cafe', ['Grief Café']],
    ['in capitals, with the accent', 'CAFÉ', ['Grief Café']],
    ['with two letters swapped', 'greif', ['Grief Café']],
    ['with a letter missing', 'anxety', ['Calm Company', 'Calm Company']],
    ['the words of a topic', 'anxiety and panic', ['Calm Company', 'Calm Company']],
    ['the start of a word', 'lone', ['Night Line', 'Letter Friends']],
    ['only blanks', '   ', TOWN_ORDER],
  ];
  for (const [title, typed, names] of table) {
    it(`finds groups by ${title}`, async () => {
      const finder = await aFinder();
      await ask(finder, typed);
      expect(shown(finder)).to.deep.equal(names);
    });
  }

  it('tells a screen reader the count once, after the last key', async () => {
    const finder = await aFinder();
    const heard = listenTo(finder);
    await ask(finder, 'grief');
    expect(counted(finder)).to.equal('1 group');
    expect(heard, 'nothing is said between keys').to.deep.equal([]);
    await until(() => heard.length > 0, 'nothing was ever said');
    await ask(finder, 'nothing like it');
    await until(() => said(finder) === 'No groups match all of these yet', 'the empty result was not said');
    expect(heard).to.deep.equal(['1 group', 'No groups match all of these yet']);
  });

  it('keeps what is typed to itself', async () => {
    const touched = watchPage();
    const asked = watchRequests();
    const finder = await aFinder();
    const events: Event[] = [];
    for (const name of ['psw-results-updated', 'psw-meeting-open', 'input', 'change']) {
      document.addEventListener(name, (event) => events.push(event), { once: true });
    }
    await ask(finder, 'canary grief');
    await until(() => said(finder) !== '', 'nothing was said');
    expect([...touched, ...asked]).to.deep.equal([]);
    expect(location.href + document.title + JSON.stringify(history.state)).to.not.include('canary');
    const own = events.filter(({ type: name }) => name.startsWith('psw-'));
    expect(own.map(({ type: name }) => name)).to.deep.equal(['psw-results-updated']);
    for (const event of own) {
      for (const key of Object.keys(event)) expect(String(Reflect.get(event, key))).to.not.include('canary');
    }
    const box = searchBox(finder);
    expect([box.autocomplete, box.spellcheck, box.hasAttribute('name')]).to.deep.equal(['off', false, false]);
    expect(box.form, 'no form sends it').to.equal(null);
  });

  it('tells the page counts, and only after an act of the visitor', async () => {
    const counts: (readonly number[])[] = [];
    const listener = ({ meetingCount, groupCount, filterCount }: ResultsUpdatedEvent): void =>
      void counts.push([meetingCount, groupCount, filterCount]);
    document.body.addEventListener('psw-results-updated', listener);
    const finder = await aFinder();
    expect(counts).to.deep.equal([]);
    await choose(finder, 'Online');
    await click(finder, 'button', 'Remove Online');
    document.body.removeEventListener('psw-results-updated', listener);
    expect(counts).to.deep.equal([
      [2, 2, 1],
      [10, 9, 0],
    ]);
  });
});

describe('<group-finder> filters', () => {
  it('shows beside each option exactly as many meetings as choosing it gives', async () => {
    const finder = await aFinder();
    await openFilters(finder);
    const labels = namesOf(finder, 'checkbox').filter((name) => / \d+$/.test(name));
    expect(labels.length).to.be.greaterThan(25);
    for (const label of labels) {
      const [, name = '', count = ''] = /^(.*) (\d+)$/.exec(label) ?? [];
      await choose(finder, name);
      expect(rows(finder).length, label).to.equal(Number(count));
      await choose(finder, name);
    }
    expect(shown(finder)).to.deep.equal(TOWN_ORDER);
  });

  it('counts under what is already chosen and typed', async () => {
    const finder = await aFinder();
    await openFilters(finder);
    await choose(finder, 'In person');
    await ask(finder, 'c');
    for (const label of namesOf(finder, 'checkbox').filter((name) => / [1-9]\d*$/.test(name))) {
      const [, name = '', count = ''] = /^(.*) (\d+)$/.exec(label) ?? [];
      if (/^(In person|Online|By phone)$/.test(name)) continue;
      await choose(finder, name);
      expect(rows(finder).length, label).to.equal(Number(count));
      await choose(finder, name);
    }
  });

  it('widens within one filter and narrows across filters', async () => {
    const finder = await aFinder();
    await choose(finder, 'Online');
    expect(rows(finder).length).to.equal(2);
    await choose(finder, 'By phone');
    expect(rows(finder).length).to.equal(4);
    await choose(finder, 'Sat');
    expect(shown(finder)).to.deep.equal(['Night Line']);
    expect(counted(finder)).to.equal('1 group');
  });

  it('lists what is chosen, takes one away without losing the place, and clears all', async () => {
    const finder = await aFinder();
    await choose(finder, 'Online', 'By phone', 'Sat');
    expect(chips(finder)).to.deep.equal(['Online', 'By phone', 'Saturday', 'Clear all']);
    byRole(finder, 'button', 'Remove Online').focus();
    await press('Enter');
    await finder.updateComplete;
    expect(chips(finder)).to.deep.equal(['By phone', 'Saturday', 'Clear all']);
    expect(option(finder, 'Online').checked).to.equal(false);
    expect(nameOf(focused()!)).to.equal('Remove By phone');
    await click(finder, 'button', 'Clear all');
    await until(() => focused()?.textContent === counted(finder), 'the focus did not go to the count');
    expect(chips(finder)).to.deep.equal([]);
    expect(shown(finder)).to.deep.equal(TOWN_ORDER);
  });

  it('keeps what was typed when the filters are cleared', async () => {
    const finder = await aFinder();
    await ask(finder, 'calm');
    await choose(finder, 'Online');
    await click(finder, 'button', 'Clear all');
    expect(searchBox(finder).value).to.equal('calm');
    expect(rows(finder).length).to.equal(2);
  });

  it('sorts by name, and each row still says its day', async () => {
    const finder = await aFinder();
    const select = byRole<HTMLSelectElement>(finder, 'combobox', 'Sort');
    select.value = 'name';
    select.dispatchEvent(new Event('change'));
    await finder.updateComplete;
    expect(shown(finder)).to.deep.equal([...TOWN_ORDER].sort((a, b) => a.localeCompare(b, 'en')));
    expect(textOf(row(finder, 'Grief Café'))).to.include('Tuesday 24 November');
    expect(textOf(row(finder, 'Open Stage'))).to.include('Friday 27 November');
  });
});

describe('<group-finder> before its search has loaded', () => {
  /** In the page, with its first list and nothing more. */
  const early = (): Promise<GroupFinder> =>
    place<GroupFinder>(html`<group-finder .directory=${manyGroups(45)} .now=${NOW}></group-finder>`);

  it('keeps what is typed, and does not open later what was pressed before', async () => {
    const finder = await early();
    byRole(finder, 'button', 'Group 01').click();
    const search = byRole<HTMLInputElement>(finder, 'searchbox');
    search.value = 'Group 07';
    search.dispatchEvent(new InputEvent('input'));
    await until(() => shown(finder)[0] === 'Group 07', 'what was typed is lost');
    await nextFrames();
    expect(allByRole(finder, 'button', /^Back to/)).to.deep.equal([]);
  });

  it('shows more once it can, from where the visitor was reading', async () => {
    const finder = await early();
    byRole(finder, 'button', 'Show 20 more').focus();
    byRole(finder, 'button', 'Show 20 more').click();
    byRole(finder, 'button', 'Show 20 more').click();
    await until(() => rows(finder).length === 40, 'no more came');
    await until(() => nameOf(focused()!) === 'Group 21', 'the focus was lost');
  });
});

describe('<group-finder> long lists', () => {
  it('leads on to the first new one also when telling it needs a further file', async () => {
    const { groups, meetings, ...rest } = manyGroups(25);
    const late = groups.map((group, at) => (at < 20 ? group : { ...group, topics: [{ code: 'anxiety' }] }));
    rareFacts.put(undefined);
    const finder = await aFinder({ directory: { ...rest, meetings, groups: late } });
    await until(() => rows(finder).length === 20, 'no list');
    byRole(finder, 'button', 'Show 5 more').focus();
    await press('Enter');
    await until(() => rows(finder).length === 25, 'no more came');
    await until(() => nameOf(focused()!) === 'Group 21', 'the focus was lost');
    expect(textOf(rows(finder)[20]!)).to.include('Anxiety');
  });

  it('shows twenty, then twenty more, and leads on to the first new one', async () => {
    const finder = await aFinder({ directory: manyGroups(45) });
    expect([rows(finder).length, counted(finder)]).to.deep.equal([20, '45 groups']);
    byRole(finder, 'button', 'Show 20 more').focus();
    await press('Enter');
    await until(() => rows(finder).length === 40, 'no more came');
    expect(nameOf(focused()!)).to.equal('Group 21');
    await until(() => said(finder) === '40 of 45 shown', `said ${said(finder)}`);
    await click(finder, 'button', 'Show 5 more');
    await until(() => said(finder) === '45 of 45 shown', `said ${said(finder)}`);
    expect(allByRole(finder, 'button', /more$/)).to.deep.equal([]);
  });

  it('starts again at twenty after a new search', async () => {
    const finder = await aFinder({ directory: manyGroups(45) });
    await click(finder, 'button', 'Show 20 more');
    await ask(finder, 'group');
    expect(rows(finder).length).to.equal(20);
  });
});

describe('<group-finder> when nothing matches', () => {
  const help = document
    .createRange()
    .createContextualFragment('<p slot="help">Call 999</p><p slot="empty">Tell us</p>');

  it('offers changes that give what they say', async () => {
    const finder = await aFinder();
    await ask(finder, 'grief');
    await choose(finder, 'Online', 'Sat');
    const ways = (): HTMLElement[] => allByRole(finder, 'button', / (group|meeting)s?$/);
    expect(textOf(finder)).to.include('That does not mean there is nothing for you.');
    const offers = ways().map(nameOf);
    expect(offers.length).to.be.greaterThan(1);
    for (const offer of offers) {
      byRole(finder, 'button', offer).click();
      await finder.updateComplete;
      expect(rows(finder).length, offer).to.equal(Number(/(\d+) \w+$/.exec(offer)?.[1]));
      expect(focused()?.textContent, 'the focus goes to the count').to.equal(counted(finder));
      await clearAll();
      await ask(finder, 'grief');
      await choose(finder, 'Online', 'Sat');
    }
    async function clearAll(): Promise<void> {
      if (chips(finder).length > 0) await click(finder, 'button', 'Clear all');
    }
  });

  it('keeps urgent help in one place above the search, whatever is typed', async () => {
    const finder = await aFinder({ content: help.cloneNode(true) });
    const [urgent, own] = finder.children as unknown as [HTMLElement, HTMLElement];
    expect([urgent.checkVisibility(), own.checkVisibility()]).to.deep.equal([true, false]);
    await ask(finder, 'nothing like it');
    expect([urgent.checkVisibility(), own.checkVisibility()]).to.deep.equal([true, true]);
    expect(urgent.getBoundingClientRect().bottom).to.be.lessThan(searchBox(finder).getBoundingClientRect().top);
    await ask(finder, '');
    expect([urgent.checkVisibility(), own.checkVisibility()]).to.deep.equal([true, false]);
    await openDetails(finder, 'Grief Café');
    expect(urgent.checkVisibility()).to.equal(true);
  });
});

describe('<group-finder> in a narrow column', () => {
  const filtersButton = (finder: Element): HTMLElement => byRole(finder, 'button', /^Filters/);

  it('opens the filters over the page, keeps the focus in, and gives it back', async () => {
    const finder = await aFinder({ width: 360 });
    filtersButton(finder).focus();
    await press('Enter');
    await until(() => allByRole(finder, 'dialog', 'Filters').length === 1, 'no dialog');
    const dialog = byRole(finder, 'dialog', 'Filters');
    expect(dialog.matches(':modal')).to.equal(true);
    for (let count = 0; count < 12; count += 1) {
      const active = focused()!;
      expect(active === document.body || dialog.contains(active), `focus on ${active.outerHTML}`).to.equal(true);
      await press(count < 8 ? 'Tab' : 'Shift+Tab');
    }
    await press('Escape');
    await until(() => focused() === filtersButton(finder), 'the focus did not come back');
    expect(allByRole(finder, 'dialog')).to.deep.equal([]);
  });

  it('keeps what was chosen in there, and says how many', async () => {
    const finder = await aFinder({ width: 360 });
    await openDialog(finder);
    await choose(finder, 'Thu', 'Sat');
    expect(allByRole(finder, 'button', 'Show 3 groups').length).to.equal(1);
    await press('Escape');
    await until(() => allByRole(finder, 'dialog').length === 0, 'did not close');
    expect(chips(finder)).to.deep.equal(['Thursday', 'Saturday', 'Clear all']);
    expect(allByRole(finder, 'button', 'Filters (2)').length).to.equal(1);
    await openDialog(finder);
    expect(option(finder, 'Thu').checked).to.equal(true);
    await click(finder, 'button', 'Show 3 groups');
    await until(() => focused() === filtersButton(finder), 'the focus did not come back');
  });

  it('unfolds beside the list when there is room, and nothing is lost or left open', async () => {
    const finder = await aFinder({ width: 360 });
    expect(isWide(finder)).to.equal(false);
    await openDialog(finder);
    await choose(finder, 'Thu');
    const box = finder.closest('div')!;
    box.style.inlineSize = '1000px';
    await until(() => isWide(finder), 'never became wide');
    expect(allByRole(finder, 'dialog')).to.deep.equal([]);
    expect(option(finder, 'Thu').checked).to.equal(true);
    expect(allByRole(finder, 'group', 'Filters').length).to.equal(1);
    box.style.inlineSize = '360px';
    await until(() => !isWide(finder), 'never became narrow');
    expect(allByRole(finder, 'dialog'), 'no dialog opens by itself').to.deep.equal([]);
  });

  it('fits what it is moved into', async () => {
    const finder = await aFinder({ width: 360 });
    const box = finder.closest('div')!;
    const wide = document.createElement('div');
    wide.style.inlineSize = '1000px';
    box.append(wide);
    wide.append(finder);
    await until(() => isWide(finder), 'never became wide');
    box.append(finder);
    await until(() => !isWide(finder), 'never became narrow again');
  });
});

describe('<group-finder> by keyboard alone', () => {
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let count = 0; count < 80; count += 1) {
      await press('Tab');
      if (name.test(nameOf(focused()!))) return;
    }
    throw new Error(`Tab never reached ${String(name)}`);
  };

  it('leads from the search to the details and back to the same row', async () => {
    const finder = await aFinder();
    searchBox(finder).focus();
    await type('c');
    await tabTo(/^Online/);
    await press(' ');
    await tabTo(/^Thu/);
    await press(' ');
    await tabTo(/^How to join and cost/);
    await press('Enter');
    await tabTo(/^Remove Thursday/);
    await tabTo(/^Carers’ Circle$/);
    await press('Enter');
    await until(() => focused()?.textContent === 'Carers’ Circle' && focused()?.localName !== 'button', 'no details');
    expect(rows(finder)).to.deep.equal([]);
    await press('Shift+Tab');
    expect(nameOf(focused()!)).to.equal('Back to 1 group');
    await press('Enter');
    await until(() => focused()?.localName === 'button' && nameOf(focused()!) === 'Carers’ Circle', 'no way back');
    expect(chips(finder)).to.deep.equal(['Online', 'Thursday', 'Clear all']);
    expect(searchBox(finder).value).to.equal('c');
  });
});

describe('<group-finder> filters, for people who hear them', () => {
  it('says the new count inside the dialog, where the rest of the page is silent', async () => {
    const finder = await aFinder({ width: 375 });
    await openDialog(finder);
    const dialog = finder.shadowRoot!.querySelector('dialog')!;
    dialog.querySelector<HTMLInputElement>('.day input')!.click();
    await until(() => dialog.querySelector('[role="status"]')?.textContent, 'the count is said in the dialog');
    const outside = [...finder.shadowRoot!.querySelectorAll('[role="status"]')].filter(
      (each) => !dialog.contains(each),
    );
    expect(outside.map((each) => each.textContent)).to.deep.equal(['']);
  });

  it('says the same count again after another act', async () => {
    const finder = await aFinder();
    const box = finder.shadowRoot!.querySelector<HTMLInputElement>('.way input')!;
    const region = finder.shadowRoot!.querySelector('[role="status"]')!;
    box.click();
    await until(() => region.textContent, 'the first count is said');
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    box.click();
    box.click();
    await until(() => changes > 0, 'the region changed');
    observer.disconnect();
  });
});
