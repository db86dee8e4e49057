import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define/group-finder.js';
import type { GroupFinder } from '../../src/elements/group-finder/group-finder.js';
import { PANELS } from '../../src/elements/group-finder/group-finder.views.js';
import { isWide, openDialog, TOWN } from '../support/finder.js';
import { focused, listen, NOW, place, placeReady, stub, until } from '../support/mount.js';
import { allByRole, byRole, textOf } from '../support/roles.js';
import { aDirectory } from '../support/builders.js';

const weekTitle = (finder: GroupFinder): string => finder.shadowRoot?.querySelector('.week-title')?.textContent ?? '';
const rows = (finder: GroupFinder): NodeListOf<Element> => finder.shadowRoot!.querySelectorAll('.row[data-meeting]');

async function aFinder(views = '', directory = TOWN, topics = '', width = 1000): Promise<GroupFinder> {
  const finder = await placeReady<GroupFinder>(
    html`<group-finder
      lang="en-GB"
      views=${views}
      topics=${topics}
      .directory=${directory}
      .now=${NOW}
    ></group-finder>`,
    width,
  );
  await until(() => finder.shadowRoot!.querySelector('.chips, .column *, .week, .open-filters'), 'no tools');
  return finder;
}

async function showWeek(finder: GroupFinder): Promise<void> {
  byRole(finder, 'button', 'Week').click();
  await until(() => weekTitle(finder), 'the week never came');
}

describe('the week of a finder', () => {
  it('comes at a press, says so politely with how much it shows, and has no order to choose', async () => {
    const finder = await aFinder();
    expect(allByRole(finder, 'combobox', 'Sort')).to.have.length(1);
    await showWeek(finder);
    expect(byRole(finder, 'button', 'Week').ariaPressed).to.equal('true');
    expect(allByRole(finder, 'combobox', 'Sort')).to.have.length(0);
    await until(() => textOf(byRole(finder, 'status')) === 'Week. 8 meetings', textOf(byRole(finder, 'status')));
    byRole(finder, 'button', 'List').click();
    await until(() => rows(finder).length > 0, 'the list never came back');
    await until(() => textOf(byRole(finder, 'status')).startsWith('List. 10 meetings'), 'nothing was said of the list');
    expect(allByRole(finder, 'combobox', 'Sort')).to.have.length(1);
  });

  it('shows only what was found', async () => {
    const finder = await aFinder();
    await showWeek(finder);
    byRole<HTMLInputElement>(finder, 'checkbox', /^By phone/).click();
    await finder.updateComplete;
    const entries = [...finder.shadowRoot!.querySelectorAll('.week-entry')].map(textOf);
    expect(entries).to.deep.equal(['9pm Night Line By phone']);
  });

  it('has the whole width, with the filters a press away; the list has them beside it again', async () => {
    const finder = await aFinder('', TOWN, '', 1100);
    await until(() => isWide(finder), 'no filters beside the list');
    expect(allByRole(finder, 'button', 'Filters')).to.have.length(0);
    await showWeek(finder);
    await until(() => allByRole(finder, 'table').length === 1, 'no table in spite of the room');
    expect(isWide(finder)).to.equal(false);
    await openDialog(finder);
    expect(allByRole(finder, 'dialog')).to.have.length(1);
    byRole(finder, 'button', /^Show/).click();
    byRole(finder, 'button', 'List').click();
    await until(() => isWide(finder), 'the filters never came back');
    expect(allByRole(finder, 'button', 'Filters')).to.have.length(0);
  });

  it('is there first where the editor wants it, and the list does not flash up before it', async () => {
    const seen = new Set<string>();
    const finder = await place<GroupFinder>(
      html`<group-finder lang="en-GB" views="week list" .directory=${TOWN} .now=${NOW}></group-finder>`,
    );
    const look = (): void => {
      if (rows(finder).length > 0) seen.add('list');
      if (finder.shadowRoot!.querySelector('.bones')) seen.add('loading');
      if (weekTitle(finder)) seen.add('week');
    };
    look();
    new MutationObserver(look).observe(finder.shadowRoot!, { childList: true, subtree: true });
    await until(() => seen.has('week'), 'the week never came');
    await until(() => !finder.shadowRoot!.querySelector('.bones'), 'the bones stay');
    look();
    expect([...seen]).to.deep.equal(['loading', 'week']);
  });

  it('is there first also where an attribute narrows the list', async () => {
    const finder = await aFinder('week list', TOWN, 'bereavement');
    await until(() => weekTitle(finder), 'the week never came');
    expect(rows(finder)).to.have.length(0);
  });

  it('stays away when the visitor asked for the list in the meantime', async () => {
    const finder = await placeReady<GroupFinder>(
      html`<group-finder lang="en-GB" views="week list" .directory=${TOWN} .now=${NOW}></group-finder>`,
    );
    byRole(finder, 'button', 'List').click();
    await until(() => rows(finder).length > 0, 'the list never came');
    expect(weekTitle(finder)).to.equal('');
  });

  it('opens the details, and comes back to the name that opened them', async () => {
    const finder = await aFinder();
    await showWeek(finder);
    const opener = byRole(finder, 'button', 'Night Line');
    opener.click();
    await until(() => allByRole(finder, 'button', /^Back to/).length === 1, 'the details never came');
    byRole(finder, 'button', /^Back to/).click();
    await until(() => focused()?.textContent?.trim() === 'Night Line', 'the focus came back elsewhere');
    expect(weekTitle(finder)).not.to.equal('');
  });

  it('takes no address, no title and no history', async () => {
    stub(history, 'pushState', () => expect.fail('a history entry'));
    const before = [location.href, document.title, history.length].join();
    const finder = await aFinder('', aDirectory());
    await showWeek(finder);
    byRole(finder, 'button', 'Next week').click();
    expect([location.href, document.title, history.length].join()).to.equal(before);
  });
});

describe('a view of a finder whose file does not come', () => {
  const SAID = 'We could not load this view: Week';
  const status = (finder: GroupFinder): string => textOf(byRole(finder, 'status'));
  const lost = (finder: GroupFinder): boolean => textOf(finder.shadowRoot!).includes('It is not something you did.');

  async function loseWeek(): Promise<GroupFinder> {
    listen();
    const finder = await aFinder();
    stub(PANELS, 'week', () => Promise.reject(new Error('offline')));
    byRole(finder, 'button', 'Week').click();
    await until(() => status(finder) === SAID, `said ${status(finder)}`);
    return finder;
  }

  it('is said calmly, and the list stays', async () => {
    const finder = await loseWeek();
    expect(textOf(finder.shadowRoot!)).to.include(`${SAID} It is not something you did.`);
    expect(byRole(finder, 'button', 'List').ariaPressed).to.equal('true');
    expect(rows(finder)).to.have.length(10);
  });

  it('can be asked for again, and then has the focus on its tab', async () => {
    const { week } = PANELS;
    const finder = await loseWeek();
    stub(PANELS, 'week', week);
    byRole(finder, 'button', 'Try again').focus();
    byRole(finder, 'button', 'Try again').click();
    await until(() => weekTitle(finder), 'the week never came');
    await until(() => focused() === byRole(finder, 'button', 'Week'), 'the focus is elsewhere');
    expect(lost(finder)).to.equal(false);
    await until(() => status(finder) === 'Week. 8 meetings', status(finder));
  });

  it('is not spoken of any more when the visitor asks for the list', async () => {
    const finder = await loseWeek();
    expect(lost(finder)).to.equal(true);
    byRole(finder, 'button', 'List').click();
    await until(() => !lost(finder), 'it is still said');
  });
});
