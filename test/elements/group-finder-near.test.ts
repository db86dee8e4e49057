import { expect } from 'chai';
import type { SearchQuery } from '../../src/search/query.js';
import type { GroupFinder } from '../../src/elements/group-finder/group-finder.js';
import { watchPage } from '../support/contract.js';
import { aDirectory, aGroup, aMeeting, aWeekly } from '../support/builders.js';
import { chips, choose, click, counted, listenTo, openDetails, row, said, shown } from '../support/finder.js';
import { listen, press, serve, serveNothing, stub, until, watchRequests } from '../support/mount.js';
import {
  aCoast,
  chooseOffered,
  chooseSelect,
  COAST,
  goToField,
  marked,
  nearField,
  offered,
  sections,
  selected,
  stubPosition,
  typePlace,
} from '../support/near.js';
import { allByRole, byRole, textOf } from '../support/roles.js';

const GAZETTEER = 'https://feeds.example/places.json';
const PLACES = { gazetteer: 1, licence: 'Place names: made up', places: [['Newtown', 'Westshire', 53.02, -1.5]] };

const placeLine = (finder: Element, name: string): string =>
  /In person.*?(?= Just|$)/.exec(textOf(row(finder, name)))?.[0] ?? '';

/** "Milbury" chosen by the keyboard alone. */
async function chooseMilbury(finder: GroupFinder): Promise<void> {
  await typePlace(finder, 'milbury');
  await press('Enter');
  await finder.updateComplete;
}

describe('<group-finder> the field for a place', () => {
  it('offers the towns of the list as somebody types, each with its region', async () => {
    const finder = await aCoast();
    await typePlace(finder, 'near mil');
    expect(offered(finder)).to.deep.equal(['Milbury Westshire', 'Milford Westshire']);
    await typePlace(finder, 'ZA2');
    expect(offered(finder)).to.deep.equal(['ZA2 Milford', 'ZA2 1AA Milford']);
  });

  it('shows what is near first, the nearest on top, and loses nothing that can be joined from home', async () => {
    const finder = await aCoast();
    await chooseMilbury(finder);
    expect(nearField(finder).value).to.equal('Milbury, Westshire');
    expect(sections(finder)).to.deep.equal([
      'Near Milbury within 5 miles: Harbour Group, Chapel Group, Rough Group',
      'From anywhere, online or by phone: Both Ways, Video Group',
      'We do not know how far these are: Lost Group',
      'Not meeting at the moment: Resting Group',
    ]);
    expect(selected(finder, 'Sort')).to.equal('Nearest first');
    expect(counted(finder)).to.equal('7 groups');
  });

  it('says how far each place is, right after it, and "about" where it is only roughly known', async () => {
    const finder = await aCoast();
    await chooseMilbury(finder);
    expect(placeLine(finder, 'Harbour Group')).to.equal('In person at The Hall, Milbury (very near)');
    expect(placeLine(finder, 'Chapel Group')).to.equal('In person at The Chapel, Milford (1.2 miles)');
    expect(placeLine(finder, 'Rough Group')).to.equal('In person at A house, Roughton (about 4 miles)');
    expect(placeLine(finder, 'Lost Group')).to.equal('In person at Somewhere');
    expect(textOf(row(finder, 'Both Ways')), 'too far to go to').to.not.include('miles');
  });

  it('says it in the details too', async () => {
    const finder = await aCoast();
    await chooseMilbury(finder);
    expect(textOf(await openDetails(finder, 'Chapel Group'))).to.include('1.2 miles from Milbury');
    await click(finder, 'button', /^Back to/);
    expect(textOf(await openDetails(finder, 'Harbour Group'))).to.include('Very near Milbury');
    await click(finder, 'button', /^Back to/);
    expect(textOf(await openDetails(finder, 'Video Group'))).to.not.include('Milbury');
  });

  it('counts in kilometres where people do, or where the page says so', async () => {
    const irish = await aCoast({ lang: 'en-IE' });
    await chooseMilbury(irish);
    expect(placeLine(irish, 'Chapel Group')).to.include('(1.9 km)');
    expect(selected(irish, 'How far')).to.equal('Within 10 km');
    const told = await aCoast({ attributes: { 'distance-unit': 'km' } });
    await chooseMilbury(told);
    expect(placeLine(told, 'Chapel Group')).to.include('(1.9 km)');
  });

  it('tells the editor of a unit that is none', async () => {
    const told = listen('warn');
    const finder = await aCoast({ attributes: { 'distance-unit': 'yards' } });
    await chooseMilbury(finder);
    expect(told.join()).to.include('distance-unit: "yards" is not one of km, miles');
    expect(placeLine(finder, 'Chapel Group')).to.include('(1.2 miles)');
  });

  it('keeps the order that the visitor asks for', async () => {
    const finder = await aCoast();
    await chooseMilbury(finder);
    await chooseSelect(finder, 'Sort', 'By name');
    expect(sections(finder)[0]).to.equal(
      'Near Milbury within 5 miles: Chapel Group, Harbour Group, Resting Group, Rough Group',
    );
    await chooseSelect(finder, 'Sort', 'Soonest first');
    expect(sections(finder).at(-3)).to.match(/^From anywhere/);
    expect(sections(finder)[0]).to.match(/^Today .*: Harbour Group$/);
    await typePlace(finder, 'Milford');
    await press('Enter');
    expect(selected(finder, 'Sort')).to.equal('Soonest first');
  });

  it('takes the place away when the field is emptied, and the order with it', async () => {
    const finder = await aCoast();
    const before = shown(finder);
    await chooseMilbury(finder);
    await typePlace(finder, 'x');
    await press('Backspace');
    await finder.updateComplete;
    expect(shown(finder)).to.deep.equal(before);
    expect(selected(finder, 'Sort')).to.equal('Soonest first');
    expect(allByRole(finder, 'combobox', 'How far')).to.deep.equal([]);
  });

  it('is left out where no place is known, and where the page says so', async () => {
    const plain = await aCoast({ directory: aDirectory({ groups: [aGroup(), aGroup({ id: 'b' })] }) });
    expect(nearField(plain)).to.equal(undefined);
    const told = await aCoast({ attributes: { 'hide-near': '' } });
    expect(nearField(told)).to.equal(undefined);
    expect(allByRole(told, 'button', 'Near me')).to.deep.equal([]);
  });

  it('says the distance of the place where a meeting is next, not of where it usually is', async () => {
    const [first] = COAST.meetings;
    const venue = { name: 'The Barn', locality: 'Overhill', point: { latitude: 53.03, longitude: -1.5 } };
    const moved = aWeekly('TU', '19:30', { overrides: [{ date: '2026-11-24', venue }] });
    const directory = { ...COAST, meetings: [aMeeting({ ...first, schedule: moved }), ...COAST.meetings.slice(1)] };
    const finder = await aCoast({ directory });
    await chooseMilbury(finder);
    expect(placeLine(finder, 'Harbour Group')).to.equal('In person at The Barn, Overhill (2.1 miles)');
  });
});

describe('<group-finder> the list of places and the keyboard', () => {
  it('marks with the arrows, chooses with Enter, and leaves the focus in the field', async () => {
    const finder = await aCoast();
    const field = await goToField(finder);
    expect([field.getAttribute('aria-expanded'), field.role]).to.deep.equal(['false', 'combobox']);
    await typePlace(finder, 'mil');
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    expect(marked(finder)).to.deep.equal([]);
    await press('ArrowDown', 'ArrowDown');
    await finder.updateComplete;
    expect(marked(finder)).to.deep.equal(['Milford Westshire']);
    const list = byRole(finder, 'listbox', 'Places');
    expect(field.getAttribute('aria-controls')).to.equal(list.id);
    expect(finder.shadowRoot!.getElementById(field.getAttribute('aria-activedescendant')!)!.role).to.equal('option');
    await press('ArrowDown');
    await finder.updateComplete;
    expect(marked(finder), 'round to the first').to.deep.equal(['Milbury Westshire']);
    await press('ArrowUp', 'Enter');
    await finder.updateComplete;
    expect(field.value).to.equal('Milford, Westshire');
    expect([field.getAttribute('aria-expanded'), offered(finder)]).to.deep.equal(['false', []]);
    expect(finder.shadowRoot!.activeElement).to.equal(field);
  });

  it('closes with Escape, and is emptied by a second one', async () => {
    const finder = await aCoast();
    await typePlace(finder, 'mil');
    await press('Escape');
    await finder.updateComplete;
    expect([offered(finder), nearField(finder).value]).to.deep.equal([[], 'mil']);
    await press('Escape');
    await finder.updateComplete;
    expect(nearField(finder).value).to.equal('');
  });

  it('is chosen from with a press', async () => {
    const finder = await aCoast();
    await typePlace(finder, 'mil');
    await chooseOffered(finder, 'Milford Westshire');
    expect(sections(finder)[0]).to.match(/^Near Milford/);
  });

  it('takes what is typed in full when somebody goes on with Tab', async () => {
    const finder = await aCoast();
    await typePlace(finder, 'Overhill');
    await press('Tab');
    await finder.updateComplete;
    expect(nearField(finder).value).to.equal('Overhill, Eastshire');
  });

  it('takes the place that is marked when somebody goes on with Tab, and no other', async () => {
    const finder = await aCoast();
    await typePlace(finder, 'mil');
    await press('ArrowDown', 'ArrowDown', 'Tab');
    await finder.updateComplete;
    expect(nearField(finder).value).to.equal('Milford, Westshire');
  });

  it('leaves room to type with text of twice the size on the narrowest phone, and is no wider than it', async () => {
    const finder = await aCoast({ width: 320 });
    finder.style.fontSize = '32px';
    await chooseMilbury(finder);
    expect(nearField(finder).getBoundingClientRect().width, 'room to type').to.be.above(150);
    const edge = finder.getBoundingClientRect().right;
    const wide = [...finder.shadowRoot!.querySelectorAll<HTMLElement>('.box *, .tab, .distance')].filter(
      (part) => part.getBoundingClientRect().right > edge + 1,
    );
    expect(wide.map((part) => part.className)).to.deep.equal([]);
  });

  it('never says how many places there were for fewer letters than are typed', async () => {
    const finder = await aCoast();
    const heard = listenTo(finder);
    await typePlace(finder, 'mil');
    await typePlace(finder, 'Xanadu');
    await until(() => heard.length > 0, 'never said');
    expect(heard).to.deep.equal(['0 places']);
  });

  it('goes back to the place that holds when somebody leaves it half changed', async () => {
    const finder = await aCoast();
    await chooseMilbury(finder);
    await typePlace(finder, 'mil');
    await press('Tab');
    await finder.updateComplete;
    expect(nearField(finder).value).to.equal('Milbury, Westshire');
  });

  it('keeps what it does not know, to be put right, and says so and what is on show meanwhile', async () => {
    const finder = await aCoast();
    await chooseMilbury(finder);
    await typePlace(finder, 'Xanadu');
    await press('Tab');
    const words = /^This list does not know that place\..* Until then you see what is near Milbury\.$/;
    await until(() => words.test(said(finder)), `said ${said(finder)}`);
    expect(nearField(finder).value).to.equal('Xanadu');
    const [note] = nearField(finder).getAttribute('aria-describedby')!.split(' ');
    expect(textOf(finder.shadowRoot!.getElementById(note!)!)).to.match(words);
    expect(sections(finder)[0]).to.match(/^Near Milbury /);
    await typePlace(finder, 'milbury');
    await press('Tab');
    await finder.updateComplete;
    expect(nearField(finder).value).to.equal('Milbury, Westshire');
    await until(() => !/does not know/.test(textOf(finder.shadowRoot!)), 'it is still said');
  });

  it('says what to do where nothing, or too much, is meant', async () => {
    const finder = await aCoast();
    await typePlace(finder, 'mil');
    await press('Tab');
    await until(() => said(finder) === 'Choose one of the places in the list.', 'never said');
    await typePlace(finder, 'Xanadu');
    await press('Enter');
    await finder.updateComplete;
    const [note] = nearField(finder).getAttribute('aria-describedby')!.split(' ');
    expect(textOf(finder.shadowRoot!.getElementById(note!)!)).to.match(/^This list does not know that place\./);
  });

  it('tells a screen reader how many places there are, and then what is found', async () => {
    const finder = await aCoast();
    await goToField(finder);
    const heard = listenTo(finder);
    await typePlace(finder, 'mil');
    await until(() => heard.includes('2 places'), `heard ${heard.join()}`);
    await press('ArrowDown', 'Enter');
    await until(() => heard.includes('Near Milbury: 7 groups'), `heard ${heard.join()}`);
    expect(heard.filter(Boolean)).to.deep.equal(['2 places', 'Near Milbury: 7 groups']);
  });
});

describe('<group-finder> how far to look', () => {
  it('offers radii, and any distance, and says the chosen one once', async () => {
    const finder = await aCoast();
    await chooseMilbury(finder);
    expect(selected(finder, 'How far')).to.equal('Within 5 miles');
    expect(chips(finder)).to.deep.equal([]);
    await chooseSelect(finder, 'How far', 'Within 25 miles');
    expect(sections(finder)[0]).to.include('within 25 miles: Harbour Group, Chapel Group, Rough Group, Hill Group');
    await chooseSelect(finder, 'How far', 'Any distance');
    expect(sections(finder)[0]).to.equal(
      'Near Milbury: Harbour Group, Chapel Group, Rough Group, Hill Group, Both Ways',
    );
    expect(chips(finder)).to.deep.equal([]);
  });

  it('starts as far as it takes to find something, and keeps what the visitor chose', async () => {
    const finder = await aCoast();
    await typePlace(finder, 'Overhill');
    await press('Enter');
    await finder.updateComplete;
    expect(selected(finder, 'How far')).to.equal('Within 25 miles');
    await chooseSelect(finder, 'How far', 'Within 1 mile');
    await chooseMilbury(finder);
    expect(selected(finder, 'How far')).to.equal('Within 1 mile');
  });

  it('counts options as they are within it', async () => {
    const finder = await aCoast();
    await chooseMilbury(finder);
    const names = allByRole(finder, 'checkbox').map((box) => textOf(box.closest('label')!));
    expect(names.slice(0, 2)).to.deep.equal(['In person 5', 'Online 2']);
    await choose(finder, 'In person');
    expect(shown(finder)).to.deep.equal([
      'Harbour Group',
      'Chapel Group',
      'Rough Group',
      'Lost Group',
      'Resting Group',
    ]);
  });

  it('says so when nothing is near, and how to look further', async () => {
    const finder = await aCoast();
    await chooseMilbury(finder);
    await choose(finder, 'Fri');
    expect(textOf(finder.shadowRoot!)).to.include('No groups match all of these yet');
    await click(finder, 'button', /^Look within 25 miles 1 meeting$/);
    expect(shown(finder)).to.deep.equal(['Hill Group']);
    await chooseSelect(finder, 'How far', 'Within 5 miles');
    await choose(finder, 'Fri', 'Sat');
    await choose(finder, 'Fri');
    expect(textOf(finder.shadowRoot!)).to.include('No group that matches meets within 5 miles of Milbury.');
    await click(finder, 'button', 'Look within 25 miles');
    expect(shown(finder)).to.deep.equal(['Hill Group', 'Both Ways']);
  });

  it('is taken away by "Clear all", and the place stays', async () => {
    const finder = await aCoast();
    await chooseMilbury(finder);
    await choose(finder, 'In person');
    await click(finder, 'button', 'Clear all');
    expect(chips(finder)).to.deep.equal([]);
    expect(sections(finder)[0]).to.match(/^Near Milbury: /);
  });

  it('follows what another element asks for', async () => {
    const finder = await aCoast();
    const query: SearchQuery = {
      near: { point: { latitude: 53, longitude: -1.5 }, radiusMetres: 3219 },
      sort: 'nearest',
    };
    finder.ask(query);
    await until(() => sections(finder)[0]?.startsWith('Near the place you chose'), 'never near');
    expect(sections(finder)[0]).to.equal('Near the place you chose within 2 miles: Harbour Group, Chapel Group');
    finder.ask({});
    await finder.updateComplete;
    expect(sections(finder)[0]).to.match(/^Today/);
  });
});

describe('<group-finder> the visitor’s own place', () => {
  const HERE = { latitude: 53.001_234, longitude: -1.503_21 };

  it('is not asked for before the button is pressed (assertion 15)', async () => {
    const asked = stubPosition(HERE);
    const finder = await aCoast();
    await typePlace(finder, 'mil');
    expect(asked).to.deep.equal([]);
    await click(finder, 'button', 'Near me');
    await until(() => nearField(finder).value === 'Where you are', 'never found');
    expect(asked).to.deep.equal([{ enableHighAccuracy: false, timeout: 20_000, maximumAge: 300_000 }]);
  });

  it('is rounded, and never written out (assertion 15)', async () => {
    stubPosition(HERE);
    const finder = await aCoast();
    await click(finder, 'button', 'Near me');
    await until(() => nearField(finder).value === 'Where you are', 'never found');
    await until(() => said(finder) === 'Near where you are: 7 groups', said(finder));
    expect(sections(finder)[0]).to.equal('Near where you are within 5 miles: Harbour Group, Chapel Group, Rough Group');
    expect(placeLine(finder, 'Chapel Group'), 'as roughly as it is known').to.include('(about 1 mile)');
    expect(textOf(finder.shadowRoot!)).to.not.match(/53[.,]|1[.,]5/);
  });

  const refusals: readonly (readonly [string, { code: number; message?: string }, RegExp])[] = [
    [
      'the visitor says no',
      { code: 1, message: 'User denied Geolocation' },
      /does not share where you are.*type a town or postcode/i,
    ],
    ['a policy forbids it', { code: 1, message: 'disabled by permissions policy' }, /This page cannot ask/],
    ['the device does not know', { code: 2 }, /does not know where you are just now/],
    ['it takes too long', { code: 3 }, /too long.*Try again/],
  ];
  for (const [title, answer, words] of refusals) {
    it(`is explained in plain words when ${title} (assertion 15)`, async () => {
      stubPosition(answer);
      const finder = await aCoast();
      await click(finder, 'button', 'Near me');
      await until(() => words.test(textOf(finder.shadowRoot!)), 'never explained');
      await until(() => words.test(said(finder)), 'never said');
      await typePlace(finder, 'milbury');
      expect(nearField(finder).getAttribute('aria-describedby'), 'the note is gone').to.equal('near-description');
    });
  }

  it('is explained when the page is not secure, or the browser has no way', async () => {
    const asked = stubPosition(HERE);
    stub(window, 'isSecureContext', false);
    const finder = await aCoast();
    await click(finder, 'button', 'Near me');
    await until(() => /not on a secure address/.test(textOf(finder.shadowRoot!)), 'never explained');
    expect(asked).to.deep.equal([]);
  });

  it('waits in words, and is given up when somebody types', async () => {
    stubPosition();
    const finder = await aCoast();
    await click(finder, 'button', 'Near me');
    await until(() => allByRole(finder, 'button', 'Finding you…').length === 1, 'never waited');
    await typePlace(finder, 'mil');
    expect(allByRole(finder, 'button', 'Near me').length).to.equal(1);
  });
});

describe('<group-finder> what is typed as a place', () => {
  it('goes nowhere: no request, address, storage, event or title', async () => {
    const touched = watchPage();
    const asked = watchRequests();
    const finder = await aCoast();
    const events: Event[] = [];
    for (const name of ['psw-results-updated', 'psw-meeting-open']) {
      document.addEventListener(name, (event) => events.push(event), { once: true });
    }
    await typePlace(finder, 'milbury canary');
    await press('Enter');
    await chooseMilbury(finder);
    await until(() => events.length > 0, 'no event');
    expect([...touched, ...asked]).to.deep.equal([]);
    expect(location.href + document.title + JSON.stringify(history.state)).to.not.match(/canary|milbury/i);
    for (const event of events) {
      const fields = Object.keys(event).map((key) => String(Reflect.get(event, key)));
      expect(fields.join()).to.not.match(/canary|milbury|53/i);
    }
    const field = nearField(finder);
    expect([field.autocomplete, field.spellcheck, field.hasAttribute('name'), field.form]).to.deep.equal([
      'off',
      false,
      false,
      null,
    ]);
  });

  it('asks for the gazetteer when somebody goes to the field, once, and without a word of it', async () => {
    const fake = serve({ [GAZETTEER]: PLACES });
    const finder = await aCoast({ attributes: { gazetteer: GAZETTEER } });
    expect(fake.requests).to.deep.equal([]);
    await typePlace(finder, 'newt');
    await until(() => offered(finder).length > 0, 'never offered');
    expect(offered(finder)).to.deep.equal(['Newtown Westshire']);
    expect(textOf(finder.shadowRoot!)).to.include('Place names: made up');
    await typePlace(finder, 'newto');
    await press('Enter');
    await finder.updateComplete;
    expect(sections(finder)[0]).to.match(/^Near Newtown within 5 miles: /);
    expect(fake.requests.map(({ url, init }) => [url, init.credentials, init.referrerPolicy])).to.deep.equal([
      [GAZETTEER, 'omit', 'no-referrer'],
    ]);
  });

  it('still finds the towns of the list when a gazetteer cannot be had, and the editor is told', async () => {
    const told = listen('warn');
    serveNothing();
    const finder = await aCoast({ attributes: { gazetteer: GAZETTEER } });
    await chooseMilbury(finder);
    expect(sections(finder)[0]).to.match(/^Near Milbury/);
    await until(() => told.join().includes(`gazetteer: could not load ${GAZETTEER}`), 'never told');
  });
});

describe('<group-finder> a service that finds places', () => {
  const POINT = { latitude: 53, longitude: -1.5 };

  async function withService(
    find: (text: string) => Promise<unknown>,
  ): Promise<{ finder: GroupFinder; asked: string[] }> {
    const asked: string[] = [];
    const finder = await aCoast();
    finder.geocoder = {
      name: 'Place Finder',
      url: 'https://places.example/privacy',
      find: (text) => {
        asked.push(text);
        return find(text) as Promise<never>;
      },
    };
    return { finder, asked };
  }

  it('is named last in the list, and hears nothing before its line is pressed (assertion 6)', async () => {
    const { finder, asked } = await withService(() => Promise.resolve([{ label: 'Mil Lane', point: POINT }]));
    await typePlace(finder, 'mil');
    expect(offered(finder).at(-1)).to.equal('Ask Place Finder for “mil”');
    expect(textOf(byRole(finder, 'listbox').parentElement!)).to.include(
      'What you typed then goes to Place Finder (places.example). Nothing is sent before you press this.',
    );
    await press('Enter');
    await finder.updateComplete;
    expect(nearField(finder).value, 'Enter takes the first place').to.equal('Milbury, Westshire');
    expect(asked).to.deep.equal([]);
  });

  it('is named by the host that its address leads to, and by nothing that looks like one', async () => {
    const { finder } = await withService(() => Promise.resolve([]));
    finder.geocoder = { ...finder.geocoder!, url: 'https://trusted.example:x@places.example/privacy' };
    await typePlace(finder, 'mil');
    const said = textOf(byRole(finder, 'listbox').parentElement!);
    expect(said).to.include('(places.example)');
    expect(said).to.not.include('trusted.example');
  });

  it('answers with places to choose from', async () => {
    const answers = [
      { label: 'Mil Lane', point: POINT },
      { label: 'Nowhere', point: { latitude: 99, longitude: 0 } },
      { label: 'No point', point: null },
      null,
    ];
    const { finder, asked } = await withService(() => Promise.resolve(answers));
    await typePlace(finder, 'xan');
    await press('ArrowDown', 'Enter');
    await until(() => offered(finder).join() === 'Mil Lane', 'never answered');
    expect(asked).to.deep.equal(['xan']);
    await press('ArrowDown', 'Enter');
    await finder.updateComplete;
    expect(sections(finder)[0]).to.match(/^Near Mil Lane within 5 miles: Harbour Group/);
  });

  it('is not asked by Enter alone', async () => {
    const { finder, asked } = await withService(() => Promise.resolve([]));
    await typePlace(finder, 'xanadu');
    await press('Enter');
    expect(asked).to.deep.equal([]);
  });

  const failures: readonly (readonly [string, () => Promise<unknown>, RegExp])[] = [
    ['fails', () => Promise.reject(new Error('x')), /Place Finder did not answer/],
    ['answers nonsense', () => Promise.resolve('no'), /Place Finder did not answer/],
    ['knows nothing', () => Promise.resolve([]), /Place Finder does not know that place/],
  ];
  for (const [title, find, words] of failures) {
    it(`is calmly given up when it ${title}`, async () => {
      const { finder } = await withService(find);
      await typePlace(finder, 'xan');
      await press('ArrowDown', 'Enter');
      await until(() => words.test(textOf(finder.shadowRoot!)), 'never said');
    });
  }

  it('is not used, and the editor is told, when it is no service', async () => {
    const told = listen('warn');
    const finder = await aCoast();
    finder.geocoder = { name: 'x' } as never;
    await typePlace(finder, 'milbury');
    expect(offered(finder)).to.deep.equal(['Milbury Westshire']);
    expect(told.join()).to.include('geocoder: expected an object with a name and find');
  });
});
