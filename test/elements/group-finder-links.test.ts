/** The address of the page: what a finder reads there, what it writes and what never. */
import { expect } from 'chai';
import { html } from 'lit';
import type { GroupFinder } from '../../src/elements/group-finder/group-finder.js';
import { aDirectory, aGroup } from '../support/builders.js';
import { watchPage } from '../support/contract.js';
import {
  aFinder,
  ask,
  chips,
  choose,
  click,
  openDetails,
  option,
  rows,
  searchBox,
  shown,
  TOWN,
} from '../support/finder.js';
import { becomes, focused, NOW, place, until, watchRequests } from '../support/mount.js';
import { allByRole, byRole, textOf } from '../support/roles.js';
import { goTo, standAt, watchClipboard } from '../support/sharing.js';

const CANARY = 'canaryword';
const linked = { attributes: { 'deep-links': '' } } as const;
const fragment = (): string => location.hash;
const writesNow = (value: string): Promise<void> =>
  until(() => fragment() === value, `never ${value}, but ${fragment()}`);

/** Placed where the fragment says so: `aFinder` waits for filters that a finder with an open group does not show. */
async function aLinkedFinder(at: string): Promise<GroupFinder> {
  standAt(at);
  return aFinder();
}

describe('<group-finder> a link to a search', () => {
  it('opens with the filters, the order and the view that it holds, from the first view on', async () => {
    standAt('#groups=attendance:online;day:th,we;sort:name');
    const touched = watchPage();
    const box = await place<HTMLElement>(html`<div></div>`);
    const finder = Object.assign(document.createElement('group-finder'), { directory: TOWN, now: NOW });
    box.append(finder);
    const seen = new Set<string>();
    const observer = new MutationObserver(() => seen.add(shown(finder).join()));
    observer.observe(finder.shadowRoot!, { childList: true, subtree: true });
    await becomes(finder, 'ready');
    await until(() => chips(finder).length === 4, 'no filters');
    observer.disconnect();
    expect([...seen].filter(Boolean)).to.deep.equal(['Calm Company,Carers’ Circle']);
    expect(chips(finder)).to.have.members(['Online', 'Thursday', 'Wednesday', 'Clear all']);
    expect(byRole<HTMLSelectElement>(finder, 'combobox', 'Sort').value).to.equal('name');
    expect(touched, 'and touches nothing').to.deep.equal([]);
  });

  it('opens the week', async () => {
    const finder = await aLinkedFinder('#groups=view:week');
    await until(() => byRole(finder, 'button', 'Week').getAttribute('aria-pressed') === 'true', 'no week');
  });

  it('opens one group, with the focus on its name, and says so to the page', async () => {
    standAt('#groups=meeting:night-1');
    const told: string[] = [];
    const hear = (event: Event): number => told.push(event.type);
    addEventListener('psw-meeting-open', hear);
    const finder = await place<GroupFinder>(
      html`<group-finder deep-links .directory=${TOWN} .now=${NOW}></group-finder>`,
    );
    const touched = watchPage();
    await until(() => focused()?.textContent === 'Night Line' && rows(finder).length === 0, 'did not open');
    removeEventListener('psw-meeting-open', hear);
    expect(told).to.deep.equal(['psw-meeting-open']);
    expect(touched).to.deep.equal([]);
    await click(finder, 'button', /^Back to/);
    await writesNow('');
  });

  const useless = ['#groups', '#groups=', '#other=day:tu', '#groups.north=day:tu', '#groups=topic:Call%20me;day:zz;%'];
  for (const at of useless) {
    it(`shows everything at ${at} (assertion 17)`, async () => {
      const finder = await aLinkedFinder(at);
      expect(rows(finder).length).to.equal(10);
      expect(chips(finder)).to.deep.equal([]);
      expect(textOf(finder)).to.not.include('Call me');
      expect(fragment()).to.equal(at);
    });
  }

  it('is followed again when the address changes, as by going back, and other places on the page change nothing', async () => {
    const finder = await aLinkedFinder('#groups=day:th');
    expect(chips(finder)).to.deep.equal(['Thursday', 'Clear all']);
    await goTo('#opening-hours');
    expect(chips(finder)).to.deep.equal(['Thursday', 'Clear all']);
    await goTo('#groups=day:mo');
    await until(() => chips(finder)[0] === 'Monday', 'did not follow');
    await goTo('#groups=meeting:night-1');
    await until(() => focused()?.textContent === 'Night Line', 'did not open');
    await goTo('#groups=day:fr');
    await until(() => chips(finder)[0] === 'Friday', 'did not close');
    expect(shown(finder)).to.deep.equal(['Open Stage']);
  });
});

describe('<group-finder deep-links>', () => {
  it('writes what the visitor chooses, in place of the present entry of the history (assertion 12)', async () => {
    standAt('');
    const [entries, title] = [history.length, document.title];
    history.replaceState({ ours: 1 }, '');
    const finder = await aFinder(linked);
    expect(fragment(), 'nothing before an act').to.equal('');
    await choose(finder, 'Online', 'Thu');
    await writesNow('#groups=attendance:online;day:th');
    await click(finder, 'button', 'Week');
    await writesNow('#groups=attendance:online;day:th;view:week');
    await click(finder, 'button', 'List');
    await openDetails(finder, 'Carers’ Circle');
    await writesNow('#groups=attendance:online;day:th;meeting:carers-1');
    await click(finder, 'button', /^Back to/);
    await click(finder, 'button', 'Clear all');
    await writesNow('');
    expect(location.href).to.not.include('#');
    expect([history.length, document.title, history.state]).to.deep.equal([entries, title, { ours: 1 }]);
    history.replaceState(null, '');
  });

  it('round-trips: what it wrote, another finder shows', async () => {
    standAt('');
    const first = await aFinder(linked);
    await choose(first, 'By phone', 'Sat');
    await writesNow('#groups=attendance:phone;day:sa');
    const names = shown(first);
    first.remove();
    const second = await aFinder();
    expect(shown(second)).to.deep.equal(names);
    expect(option(second, 'By phone').checked).to.equal(true);
  });

  it('never writes over the page’s own places, and keeps what others have there', async () => {
    standAt('#opening-hours');
    const finder = await aFinder(linked);
    await choose(finder, 'Online');
    expect(fragment()).to.equal('#opening-hours');
    standAt('#tab=2&x=%41');
    await choose(finder, 'By phone');
    await writesNow('#tab=2&x=%41&groups=attendance:online,phone');
    await click(finder, 'button', 'Clear all');
    await writesNow('#tab=2&x=%41');
  });

  it('goes on where the browser refuses', async () => {
    standAt('');
    const real = history.replaceState.bind(history);
    history.replaceState = () => {
      throw new DOMException('No', 'SecurityError');
    };
    const finder = await aFinder(linked);
    await choose(finder, 'Online');
    history.replaceState = real;
    expect(shown(finder)).to.deep.equal(['Calm Company', 'Carers’ Circle']);
  });

  it('writes nothing without the attribute', async () => {
    standAt('#groups=day:th');
    const finder = await aFinder();
    const touched = watchPage();
    await choose(finder, 'Online');
    await openDetails(finder, 'Carers’ Circle');
    await click(finder, 'button', /^Back to/);
    expect([fragment(), ...touched]).to.deep.equal(['#groups=day:th']);
  });

  it('keeps two finders of a page apart by their ids', async () => {
    standAt('');
    const [north, south] = await Promise.all([aFinder(linked), aFinder(linked)]);
    [north.id, south.id] = ['north', 'south end'];
    await choose(north, 'Online');
    await writesNow('#groups.north=attendance:online');
    await choose(south, 'By phone');
    await writesNow('#groups.north=attendance:online&groups.south%20end=attendance:phone');
    await goTo('#groups.north=day:mo&groups.south%20end=attendance:phone');
    await until(() => chips(north)[0] === 'Monday', 'north did not follow');
    expect(chips(south)).to.deep.equal(['By phone', 'Clear all']);
  });

  it('tells finders without an id apart by their order', async () => {
    standAt('#groups=day:th&groups.2=day:mo');
    const [first, second] = [await aFinder(linked), await aFinder(linked)];
    expect([chips(first)[0], chips(second)[0]]).to.deep.equal(['Thursday', 'Monday']);
    await choose(second, 'In person');
    await writesNow('#groups=day:th&groups.2=attendance:in-person;day:mo');
  });
});

describe('<group-finder> what was typed', () => {
  it('is in no fragment, history entry, title, storage, request, link or event', async () => {
    standAt('');
    const copied = watchClipboard();
    const requests = watchRequests();
    const told: unknown[] = [];
    for (const name of ['psw-results-updated', 'psw-meeting-open', 'psw-meeting-opened'])
      addEventListener(name, (event) => told.push(Object.values(event), JSON.stringify({ ...event })), { once: true });
    const group = aGroup({ id: 'c', name: 'Circle', summary: CANARY });
    const finder = await aFinder({ ...linked, directory: aDirectory({ groups: [group, aGroup({ name: 'Other' })] }) });
    const states: unknown[] = [];
    const real = history.replaceState.bind(history);
    history.replaceState = (...given) => {
      states.push(...given);
      real(...given);
    };
    await ask(finder, CANARY);
    await until(() => shown(finder).length === 1, 'not found');
    await click(finder, 'button', 'Copy a link to this search');
    await until(() => copied.length === 1, 'not copied');
    byRole(finder, 'button', 'Circle').click();
    await until(() => allByRole(finder, 'button', 'Share').length === 1, 'no details');
    await click(finder, 'button', 'Share');
    await click(finder, 'button', 'Copy this text');
    await click(finder, 'button', 'Copy a link to this group');
    await until(() => copied.length === 3, 'not copied');
    history.replaceState = real;
    const leaks = [
      copied,
      requests,
      told,
      states,
      location.href,
      document.title,
      { ...localStorage },
      { ...sessionStorage },
    ];
    expect(JSON.stringify(leaks)).to.not.include(CANARY);
    expect(copied[2]).to.match(/#groups=meeting:meeting-1$/);
    await click(finder, 'button', /^Back to/);
    expect(searchBox(finder).value).to.equal(CANARY);
  });
});

describe('<group-finder> copying a link', () => {
  it('works without the attribute, holds the filters only, and says so', async () => {
    standAt('#tab=2');
    const copied = watchClipboard();
    const finder = await aFinder();
    const touched = watchPage();
    await choose(finder, 'Online', 'Thu');
    await click(finder, 'button', 'Copy a link to this search');
    await until(() => copied.length === 1, 'not copied');
    expect(copied).to.deep.equal([`${location.href.replace(/#.*/, '')}#groups=attendance:online;day:th`]);
    const says = 'Link copied. It holds the filters you chose, not what you typed.';
    await until(() => textOf(byRole(finder, 'status')) === says, 'not said');
    expect(textOf(finder)).to.include(says);
    expect([fragment(), ...touched]).to.deep.equal(['#tab=2']);
    await choose(finder, 'By phone');
    expect(textOf(finder.shadowRoot!.querySelector('.take-away')!), 'of another search').to.not.include(says);
  });
});
