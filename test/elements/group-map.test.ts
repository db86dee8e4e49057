import { expect } from 'chai';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import '../../src/define/group-finder.js';
import '../../src/define/group-map.js';
import type { Directory } from '../../src/domain/model.js';
import type { GroupMap } from '../../src/elements/group-map/group-map.js';
import type { MapShownEvent } from '../../src/shared/events/map-shown-event.js';
import { aDirectory, aGroup, aMeeting } from '../support/builders.js';
import { describeElement } from '../support/contract.js';
import { NOW } from '../support/directories.js';
import { anEmptyDirectory, directoryOf } from '../support/directories.js';
import { aFinder } from '../support/finder.js';
import {
  answerWith,
  afterwards,
  becomes,
  focused,
  listen,
  nextFrames,
  place,
  placeReady,
  press,
  serve,
  serveNothing,
  stub,
  until,
  watchRequests,
} from '../support/mount.js';
import { aCrowdedDirectory, aPlacedDirectory, aPlacelessDirectory, at, aWordyMapDirectory } from '../support/placed.js';
import { allByRole, byRole, nameOf, namesOf, outlineOf, textOf } from '../support/roles.js';
import { aFetch } from '../support/sources.js';

const SOURCE = 'https://feeds.example/groups.json';
const FEED = {
  groups: [
    {
      ...{ id: 'circle', name: 'Tuesday Circle', when: { every: 'Tuesday', time: '19:00' }, timeZone: 'Europe/London' },
      place: { name: 'Hall', locality: 'Milltown', latitude: 54.5, longitude: -3.5 },
    },
  ],
};
const TILES = 'https://tiles.example/{z}/{x}/{y}.png';
/** One grey dot, so that no test asks anybody for a picture. */
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

describeElement({
  tag: 'group-map',
  fill: (element) => Object.assign(element, { directory: aPlacedDirectory(), now: NOW, lang: 'en' }),
  filled: 'directory',
  load: () => ({ template: html`<group-map source=${SOURCE}></group-map>`, fake: serve({ [SOURCE]: FEED }) }),
  enter: {
    initial: (content) => html`<group-map>${content}</group-map>`,
    loading: (content) => {
      answerWith(aFetch());
      return html`<group-map source=${SOURCE}>${content}</group-map>`;
    },
    error: (content) => {
      serveNothing();
      return html`<group-map source=${SOURCE}>${content}</group-map>`;
    },
    empty: () => html`<group-map .directory=${aPlacelessDirectory()} .now=${NOW}></group-map>`,
    ready: (content) => html`<group-map .directory=${aPlacedDirectory()} .now=${NOW}>${content}</group-map>`,
  },
  act: async (element) => {
    byRole(element, 'button', 'Show map').click();
    await until(() => allByRole(element, 'group', 'Map').length === 1, 'no map');
  },
  words: {
    headingLevel: 2,
    with: ({ lang, dir, level }) =>
      html`<group-map
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        heading-level=${level ?? nothing}
        .directory=${aPlacedDirectory()}
        .now=${NOW}
      ></group-map>`,
  },
});

const mapOf = (directory: Directory, tileUrl = ''): TemplateResult =>
  html`<group-map .directory=${directory} .now=${NOW} .tileUrl=${tileUrl}></group-map>`;

const marks = (element: Element): HTMLElement[] =>
  allByRole(element, 'group', /^Places on the map/).flatMap((group) => allByRole(group, 'button'));
const markNames = (element: Element): string[] => marks(element).map(nameOf).sort();
/** Names of the rows beside the map. */
const rows = (element: Element): string[] => allByRole(element, 'article').map((row) => nameOf(byRole(row, 'heading')));
const canvasOf = (element: Element): HTMLElement => byRole(element, 'group', 'Map');
const pressed = (element: Element, name: string | RegExp): void => byRole(element, 'button', name).click();

async function shown(directory: Directory = aPlacedDirectory(), width = 1000, tileUrl = ''): Promise<GroupMap> {
  const element = await placeReady<GroupMap>(mapOf(directory, tileUrl), width);
  await show(element);
  return element;
}

/** Names of towns on the plain map: for the eye alone, the list beside it has them all. */
const towns = (element: Element): HTMLElement[] => [
  ...canvasOf(element).querySelectorAll<HTMLElement>('[aria-hidden="true"] bdi'),
];

/** What of `inner` the frame cuts off, in pixels. */
function cutBy(outer: Element, inner: Element): number {
  const [frame, box] = [outer.getBoundingClientRect(), inner.getBoundingClientRect()];
  return Math.max(frame.left - box.left, box.right - frame.right, frame.top - box.top, box.bottom - frame.bottom);
}

async function show(element: LitElement): Promise<void> {
  pressed(element, 'Show map');
  await until(() => marks(element).length > 0, 'no mark came');
}

/** Keeps pictures from being asked for, and tells which would be. */
function catchPictures(fails = false): readonly string[] {
  const asked: string[] = [];
  const real = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
  Object.defineProperty(HTMLImageElement.prototype, 'src', {
    configurable: true,
    get: real.get!,
    set(this: HTMLImageElement, value: string) {
      asked.push(value);
      real.set!.call(this, fails ? 'data:image/gif;base64,none' : DOT);
    },
  });
  afterwards(() => Object.defineProperty(HTMLImageElement.prototype, 'src', real));
  return asked;
}

describe('<group-map> before the press', () => {
  it('names the website that its pictures come from, and asks it for nothing', async () => {
    const pictures = catchPictures();
    const requests = watchRequests();
    const element = await placeReady<GroupMap>(mapOf(aPlacedDirectory(), TILES));
    await until(() => element.shadowRoot!.adoptedStyleSheets.length > 8, 'the file of the map never came');
    await nextFrames();
    expect(textOf(element)).to.match(/pictures from .?tiles\.example.?\. That website sees your internet address/);
    expect([...pictures, ...requests]).to.deep.equal([]);
    expect(allByRole(element, 'group', 'Map')).to.deep.equal([]);
  });

  it('says that nothing comes from elsewhere when the site named no pictures', async () => {
    const element = await placeReady<GroupMap>(mapOf(aPlacedDirectory()));
    expect(textOf(element)).to.include('Nothing is loaded from elsewhere.');
    expect(namesOf(element, 'button')).to.deep.equal(['Show map']);
  });

  it('keeps the focus on its button when its file comes', async () => {
    const element = await placeReady<GroupMap>(mapOf(aPlacedDirectory()));
    const button = byRole(element, 'button', 'Show map');
    button.focus();
    await until(() => element.shadowRoot!.adoptedStyleSheets.length > 8, 'the file of the map never came');
    await element.updateComplete;
    expect(focused()).to.equal(button);
  });

  it('leaves the focus where somebody has gone on to while its files are on their way', async () => {
    const box = await place<HTMLElement>(html`<div>${mapOf(aPlacedDirectory())}<input aria-label="Elsewhere" /></div>`);
    const element = box.querySelector<GroupMap>('group-map')!;
    await becomes(element, 'ready');
    byRole(element, 'button', 'Show map').focus();
    pressed(element, 'Show map');
    const other = box.querySelector('input')!;
    other.focus();
    await until(() => marks(element).length > 0, 'no mark came');
    expect(focused() === other).to.equal(true);
  });

  it('remembers a press that came before its file', async () => {
    const element = await placeReady<GroupMap>(mapOf(aPlacedDirectory()));
    pressed(element, 'Show map');
    await until(() => marks(element).length > 0, 'no mark came');
  });

  it('tells the page that it was shown, and only the host', async () => {
    catchPictures();
    const element = await placeReady<GroupMap>(mapOf(aPlacedDirectory(), TILES));
    const told: Event[] = [];
    document.addEventListener('psw-map-shown', (event) => told.push(event), { once: true });
    await show(element);
    await until(() => told.length === 1, 'nothing was told');
    expect((told[0] as MapShownEvent).host).to.equal('tiles.example');
    expect(Object.keys(told[0]!).filter((key) => key !== 'isTrusted')).to.deep.equal(['host']);
  });
});

describe('<group-map> with pictures', () => {
  it('asks for them only after the press, without telling where it is', async () => {
    const pictures = catchPictures();
    const element = await shown(aPlacedDirectory(), 1000, TILES);
    await until(() => pictures.length > 0, 'no picture was asked for');
    expect(pictures.every((url) => /^https:\/\/tiles\.example\/\d+\/\d+\/\d+\.png$/.test(url))).to.equal(true);
    const images = [...element.shadowRoot!.querySelectorAll('img')];
    expect(new Set(images.map((image) => image.referrerPolicy))).to.deep.equal(new Set(['no-referrer']));
    expect(images.every((image) => image.alt === '' && !image.hasAttribute('title'))).to.equal(true);
  });

  it('can be shown without them, and gets them later by a press of its own', async () => {
    const pictures = catchPictures();
    const element = await placeReady<GroupMap>(mapOf(aPlacedDirectory(), TILES));
    pressed(element, 'Show it without pictures');
    await until(() => marks(element).length > 0, 'no mark came');
    expect(pictures).to.deep.equal([]);
    expect(textOf(element)).to.include('That website sees your internet address');
    pressed(element, 'Load the pictures');
    await until(() => pictures.length > 0, 'no picture was asked for');
    expect(focused()).to.equal(canvasOf(element));
  });

  it('goes on as a plain map when they do not come, and says so once', async () => {
    catchPictures(true);
    const element = await shown(aPlacedDirectory(), 1000, TILES);
    await until(() => textOf(element).includes('do not come'), 'nothing was said');
    expect(textOf(element).split('do not come').length).to.equal(2);
    expect(markNames(element).length).to.be.greaterThan(1);
    expect(element.shadowRoot!.querySelectorAll('img').length).to.equal(0);
  });

  it('says whose they are, as the site wrote it, with one link', async () => {
    catchPictures();
    const element = await shown(aPlacedDirectory(), 1000, TILES);
    element.tileAttribution = '© The makers <b>';
    element.tileAttributionUrl = 'https://makers.example/';
    await element.updateComplete;
    expect(byRole<HTMLAnchorElement>(element, 'link', '© The makers <b>').href).to.equal('https://makers.example/');
  });

  it('asks again when another website is named', async () => {
    const pictures = catchPictures() as string[];
    const element = await shown(aPlacedDirectory(), 1000, TILES);
    await until(() => pictures.length > 0, 'no picture was asked for');
    pictures.length = 0;
    element.tileUrl = 'https://other.example/{z}/{x}/{y}.png';
    await element.updateComplete;
    await nextFrames();
    expect(pictures).to.deep.equal([]);
    expect(textOf(element)).to.include('other.example');
  });

  it('has dark ones on a dark page, and goes back', async () => {
    const pictures = catchPictures() as string[];
    const element = await placeReady<GroupMap>(
      html`<group-map
        .directory=${aPlacedDirectory()}
        .now=${NOW}
        tile-url=${TILES}
        dark-tile-url="https://tiles.example/dark/{z}/{x}/{y}.png"
      ></group-map>`,
    );
    element.style.colorScheme = 'dark';
    await show(element);
    await until(() => pictures.length > 0, 'no picture was asked for');
    expect(pictures.every((url) => url.includes('/dark/'))).to.equal(true);
    pictures.length = 0;
    element.style.colorScheme = 'light';
    element.requestUpdate();
    await until(() => pictures.length > 0, 'no picture was asked for');
    expect(pictures.some((url) => url.includes('/dark/'))).to.equal(false);
  });
});

describe('<group-map> marks and list', () => {
  it('say the same: what is on the map is in the list, by place', async () => {
    const element = await shown();
    expect(markNames(element)).to.deep.equal([
      '1 meeting at Hill Chapel, Harbourtown',
      '1 meeting roughly here: Brookfield',
      '3 meetings in Milltown',
    ]);
    expect(outlineOf(element)).to.deep.equal([
      'h2 Map of groups',
      'h3 5 meetings on the map',
      'h4 Riverside Hall, Milltown',
      'h5 The Tuesday Kettle',
      'h5 The Tuesday Kettle',
      'h4 Old Library, Milltown',
      'h5 Grief Circle',
      'h4 Brookfield (roughly here)',
      'h5 Brook Company',
      'h4 Hill Chapel, Harbourtown',
      'h5 Hill Walkers',
    ]);
  });

  it('count what no map can show, and show it in a list of its own', async () => {
    const element = await shown();
    for (const summary of ['2 meetings are online or by phone', '1 meeting does not say where on a map it is'])
      pressed(element, summary);
    await until(() => rows(element).length === 8, 'the lists never opened');
    expect(rows(element).slice(5)).to.deep.equal(['Carers Online', 'Night Line', 'Somewhere Group']);
  });

  it('show a place that was pressed alone, with the focus on its count, and all again', async () => {
    const element = await shown();
    marks(element)
      .find((mark) => nameOf(mark).includes('Brookfield'))!
      .click();
    await until(() => rows(element).length === 1, 'the list never changed');
    expect(outlineOf(element).slice(1)).to.deep.equal([
      'h3 Chosen on the map: 1 meeting',
      'h4 Brookfield (roughly here)',
      'h5 Brook Company',
    ]);
    expect(focused()?.textContent).to.equal('Chosen on the map: 1 meeting');
    expect(marks(element).filter((mark) => mark.ariaCurrent === 'true').length).to.equal(1);
    pressed(element, 'Show all places');
    await until(() => rows(element).length === 5, 'never all again');
    expect(focused()?.textContent).to.equal('5 meetings on the map');
  });

  it('draw several places apart when their common mark is pressed', async () => {
    const element = await shown();
    marks(element)
      .find((mark) => nameOf(mark) === '3 meetings in Milltown')!
      .click();
    await until(() => markNames(element).includes('2 meetings at Riverside Hall, Milltown'), 'never apart');
    expect(rows(element).length).to.equal(5);
  });

  it('choose all places that no zoom draws apart', async () => {
    const meetings = [8, 8.00002].map((longitude, index) =>
      aMeeting({ id: `m${index}`, attendance: ['in-person'], venue: at(50, longitude, { name: `Hall ${index}` }) }),
    );
    const element = await shown(aDirectory({ groups: [aGroup()], meetings }));
    const both = (): HTMLElement => byRole(element, 'button', '2 meetings in 2 places');
    both().click();
    await until(() => outlineOf(element)[1] === 'h3 Chosen on the map: 2 meetings', 'never chosen');
  });

  it('search the area in view after it was moved, and undo that', async () => {
    const element = await shown();
    expect(allByRole(element, 'button', 'Search this area')).to.deep.equal([]);
    for (let times = 0; times < 3; times += 1) pressed(element, 'Zoom in');
    await until(() => allByRole(element, 'button', 'Search this area').length === 1, 'no button');
    pressed(element, 'Search this area');
    await until(() => rows(element).length < 5, 'the list never changed');
    const listed = rows(element).length;
    expect(outlineOf(element)[1]).to.match(/^h3 \d meetings? in this area$/);
    const onMap = marks(element).reduce((sum, mark) => sum + Number.parseInt(nameOf(mark), 10), 0);
    expect(onMap).to.be.at.least(listed);
    expect(allByRole(element, 'button', 'Search this area')).to.deep.equal([]);
    pressed(element, 'Show all places');
    await until(() => rows(element).length === 5, 'never all again');
  });

  it('say how many are in view after a move, once', async () => {
    const element = await shown();
    const status = byRole(element, 'status');
    expect(textOf(status)).to.equal('');
    for (let times = 0; times < 12; times += 1) pressed(element, 'Move up');
    await until(() => textOf(status) === 'No meeting in view', `it says: ${textOf(status)}`);
  });

  it('keep areas that are only roughly known from looking exact', async () => {
    const meeting = aMeeting({
      attendance: ['in-person'],
      venue: at(50.12345, 8.12345, { locality: 'Brookfield', approximate: true }),
    });
    const element = await shown(aDirectory({ groups: [aGroup()], meetings: [meeting] }));
    const circle = element.shadowRoot!.querySelector('.map-area')!.getBoundingClientRect();
    const mark = marks(element)[0]!.getBoundingClientRect();
    expect(circle.width).to.be.greaterThan(mark.width);
    expect(nameOf(marks(element)[0]!)).to.equal('1 meeting roughly here: Brookfield');
  });

  it('show names of a feed as text', async () => {
    const element = await shown(aWordyMapDirectory());
    expect(textOf(element)).to.include('<script>globalThis.pswHacked=true</script>');
    expect(element.shadowRoot!.querySelectorAll('script, img').length).to.equal(0);
  });

  it('stand together across the date line', async () => {
    const meetings = [179.5, -179.5].map((longitude, index) =>
      aMeeting({ id: `m${index}`, attendance: ['in-person'], venue: at(-17, longitude, { name: `Hall ${index}` }) }),
    );
    const element = await shown(aDirectory({ groups: [aGroup()], meetings }));
    const boxes = marks(element).map((mark) => mark.getBoundingClientRect());
    const canvas = canvasOf(element).getBoundingClientRect();
    expect(boxes.length).to.equal(2);
    for (const box of boxes) expect(box.left).to.be.within(canvas.left, canvas.right);
  });

  it('are few for many meetings, and the list comes in pages', async () => {
    const element = await shown(aCrowdedDirectory(1200));
    expect(marks(element).length).to.be.below(60);
    const sum = marks(element).reduce(
      (before, mark) =>
        before +
        Number(
          nameOf(mark)
            .match(/^[\d,]+/)![0]
            .replace(',', ''),
        ),
      0,
    );
    expect(sum).to.equal(1200);
    expect(rows(element).length).to.equal(20);
    pressed(element, 'Show 20 more meetings');
    await until(() => rows(element).length === 40, 'no more rows');
    await until(() => focused()?.textContent === 'Open Door 21', `the focus is on ${focused()?.textContent}`);
  });

  it('follow the list when it changes', async () => {
    const element = await shown();
    element.directory = aCrowdedDirectory(6);
    await element.updateComplete;
    await until(() => markNames(element).some((name) => name.includes('Town')), 'the old marks stay');
    expect(outlineOf(element)[1]).to.equal('h3 6 meetings on the map');
  });
});

describe('<group-map> by keyboard', () => {
  it('is one step for the map, one for all marks and one for each button', async () => {
    const element = await shown();
    await until(() => focused() === canvasOf(element), 'the map has not got the focus');
    const order: string[] = [];
    for (let step = 0; step < 9; step += 1) {
      await press('Tab');
      order.push(nameOf(focused()!));
    }
    expect(order).to.deep.equal([
      '1 meeting at Hill Chapel, Harbourtown',
      ...['Zoom in', 'Zoom out', 'Move left', 'Move right', 'Move up', 'Move down'],
      ...['The Tuesday Kettle', 'The Tuesday Kettle'],
    ]);
  });

  it('moves with arrow keys and zooms with plus and minus', async () => {
    const element = await shown();
    const mark = (): DOMRect => marks(element)[0]!.getBoundingClientRect();
    const before = mark();
    canvasOf(element).focus();
    await press('ArrowRight');
    expect(Math.round(before.left - mark().left)).to.equal(100);
    await press('ArrowLeft');
    const names = markNames(element).join();
    canvasOf(element).focus();
    for (const key of ['+', '+', '-', '-'])
      canvasOf(element).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(markNames(element).join()).to.equal(names);
  });

  it('goes from mark to mark with arrow keys, and the map stays where it is', async () => {
    const element = await shown();
    canvasOf(element).focus();
    await press('Tab');
    const before = marks(element)[0]!.getBoundingClientRect().left;
    await press('ArrowDown');
    expect(nameOf(focused()!)).to.equal('3 meetings in Milltown');
    await press('End');
    expect(nameOf(focused()!)).to.equal('1 meeting roughly here: Brookfield');
    await press('Home');
    expect(nameOf(focused()!)).to.equal('1 meeting at Hill Chapel, Harbourtown');
    expect(marks(element)[0]!.getBoundingClientRect().left).to.equal(before);
  });

  it('brings a mark into the frame that gets the focus outside of it', async () => {
    const element = await shown(aCrowdedDirectory(300), 1168);
    const frame = canvasOf(element).getBoundingClientRect();
    const isIn = (mark: Element): boolean => {
      const { top, bottom, left, right } = mark.getBoundingClientRect();
      return top >= frame.top && bottom <= frame.bottom && left >= frame.left && right <= frame.right;
    };
    canvasOf(element).focus();
    await press('+', '+');
    expect(marks(element).every(isIn), 'all in the frame already').to.equal(false);
    await press('Tab', 'Home');
    const seen = [isIn(focused()!)];
    for (let step = 1; step < marks(element).length; step += 1) {
      await press('ArrowRight');
      seen.push(isIn(focused()!));
    }
    expect(seen).to.not.include(false);
  });

  it('hears the name of a mark once, though it is shown to a mouse as well', async () => {
    const element = await shown();
    // Browsers leave out a title that says the same as the content, and read one that says the same as a label.
    for (const mark of marks(element))
      expect([mark.hasAttribute('aria-label'), mark.title]).to.deep.equal([false, nameOf(mark)]);
  });

  it('keeps the focus on the map when the mark that was pressed falls into parts', async () => {
    const element = await shown();
    canvasOf(element).focus();
    await press('Tab', 'ArrowDown', 'Enter');
    await until(() => markNames(element).includes('2 meetings at Riverside Hall, Milltown'), 'never apart');
    expect(focused()).to.equal(canvasOf(element));
  });

  it('opens the details of a meeting, and comes back to its row with the map as it was', async () => {
    const element = await shown();
    pressed(element, 'Zoom in');
    const names = markNames(element).join();
    byRole(element, 'button', 'Grief Circle').click();
    await until(() => allByRole(element, 'button', 'Back').length === 1, 'no details');
    expect(allByRole(element, 'group', 'Map')).to.deep.equal([]);
    pressed(element, 'Back');
    await until(() => focused()?.textContent === 'Grief Circle', 'the focus did not come back');
    await until(() => markNames(element).join() === names, 'the map moved');
  });
});

describe('<group-map> under a hand', () => {
  const wheel = (target: Element, init: WheelEventInit = {}): boolean =>
    target.dispatchEvent(
      new WheelEvent('wheel', { deltaY: -200, bubbles: true, cancelable: true, composed: true, ...init }),
    );

  it('leaves the wheel to the page, unless the map has the focus or Ctrl is held', async () => {
    const element = await shown();
    const canvas = canvasOf(element);
    (focused() ?? canvas).blur();
    expect(wheel(canvas), 'the page scrolls').to.equal(true);
    expect(wheel(canvas, { ctrlKey: true }), 'Ctrl').to.equal(false);
    canvas.focus();
    expect(wheel(canvas), 'focus').to.equal(false);
  });

  it('leaves one finger to the page', async () => {
    const element = await shown();
    expect(getComputedStyle(canvasOf(element)).touchAction)
      .to.match(/pan-x/)
      .and.match(/pan-y/);
  });

  it('is dragged with a mouse, and a drag that began on a mark is no press of it', async () => {
    const element = await shown();
    const mark = marks(element).find((each) => nameOf(each).includes('Brookfield'))!;
    const before = mark.getBoundingClientRect();
    stub(Element.prototype, 'setPointerCapture', () => undefined);
    const to = (type: string, x: number): void =>
      void mark.dispatchEvent(
        new PointerEvent(type, {
          clientX: x,
          clientY: 9,
          button: 0,
          pointerType: 'mouse',
          bubbles: true,
          composed: true,
        }),
      );
    to('pointerdown', 100);
    to('pointermove', 140);
    await nextFrames();
    to('pointermove', 160);
    to('pointerup', 160);
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    await element.updateComplete;
    expect(Math.round(mark.getBoundingClientRect().left - before.left)).to.equal(60);
    expect(outlineOf(element)[1]).to.equal('h3 5 meetings on the map');
    expect(allByRole(element, 'button', 'Search this area').length).to.equal(1);
  });

  it('is let go of without a fault when it is taken away in the middle of a drag', async () => {
    const element = await shown();
    const faults: string[] = [];
    const hear = (event: ErrorEvent): void => {
      faults.push(event.message);
      event.preventDefault();
    };
    const onError = window.onerror;
    window.onerror = null;
    addEventListener('error', hear);
    stub(Element.prototype, 'setPointerCapture', () => undefined);
    const canvas = canvasOf(element);
    for (const [type, clientX] of [
      ['pointerdown', 100],
      ['pointermove', 140],
    ] as const)
      canvas.dispatchEvent(new PointerEvent(type, { clientX, clientY: 9, button: 0, pointerType: 'mouse' }));
    element.remove();
    await nextFrames();
    removeEventListener('error', hear);
    window.onerror = onError;
    expect(faults).to.deep.equal([]);
  });

  it('keeps its marks and the names of towns whole at the edges of the frame, and clear of the scale', async () => {
    const venues = [at(54, -100, { locality: 'Farwestern Harbour' }), at(54.2, 92, { locality: 'Upper Easterly' })];
    const element = await shown(
      directoryOf(
        venues.map((venue, id) => ({ group: { id: `g${id}` }, meetings: [{ attendance: ['in-person'], venue }] })),
      ),
      343,
    );
    const canvas = canvasOf(element);
    const cut = (): string[] =>
      [...marks(element), ...towns(element)].filter((each) => cutBy(canvas, each) > 1).map(textOf);
    await until(() => towns(element).length === 2, 'no names');
    expect(cut()).to.deep.equal([]);
    // The towns go down to the scale.
    pressed(element, 'Move up');
    await until(() => towns(element).length === 2, 'a name is gone');
    expect(cut()).to.deep.equal([]);
    const scale = canvas.querySelector('[aria-hidden="true"][dir]')!.getBoundingClientRect();
    const isOnScale = (box: DOMRect): boolean => box.left < scale.right && box.bottom > scale.top;
    expect(towns(element).some((town) => isOnScale(town.getBoundingClientRect()))).to.equal(false);
  });

  it('has buttons of at least 44 pixels for all of it', async () => {
    const element = await shown(aPlacedDirectory(), 320);
    const small = allByRole(element, 'group', 'Move the map')
      .flatMap((group) => allByRole(group, 'button'))
      .concat(marks(element))
      .filter((each) => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height) < 43.5);
    expect(small.map(nameOf)).to.deep.equal([]);
  });
});

describe('<group-map> in its page', () => {
  it('does not lose the focus with the button "Try again"', async () => {
    serveNothing();
    const element = await place<GroupMap>(html`<group-map source=${SOURCE} .now=${NOW}></group-map>`);
    await becomes(element, 'error');
    serve({ [SOURCE]: FEED });
    byRole(element, 'button', 'Try again').focus();
    pressed(element, 'Try again');
    await becomes(element, 'ready');
    await until(() => focused() === byRole(element, 'button', 'Show map'), 'the focus went elsewhere');
  });

  it('shows the buttons that have the focus in a low window as well', async function () {
    if (!(await executeServerCommand('media', {}))) this.skip();
    const [width, height] = [innerWidth, innerHeight];
    const element = await shown();
    try {
      await setViewport({ width: 1280, height: 420 });
      focused()?.blur();
      allByRole(element, 'article')[1]!.querySelector<HTMLElement>('.open')!.focus();
      byRole(element, 'button', 'Move down').focus();
      await nextFrames();
      expect(byRole(element, 'button', 'Move down').getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    } finally {
      await setViewport({ width, height });
    }
  });

  it('says that there is no place to show, and lists the groups all the same', async () => {
    const element = await placeReady<GroupMap>(mapOf(aPlacelessDirectory()), 1000, 'empty');
    await until(() => outlineOf(element).length > 1, 'never complete');
    expect(outlineOf(element)[1]).to.equal('h3 No place to show on a map');
    expect(allByRole(element, 'button', 'Show map')).to.deep.equal([]);
    expect(textOf(element)).to.include('2 meetings are online or by phone');
  });

  it('is empty without groups', async () => {
    await placeReady<GroupMap>(mapOf(anEmptyDirectory()), 1000, 'empty');
  });

  it('comes back as it was when it is moved in the page', async () => {
    const element = await shown();
    element.parentElement!.append(element);
    await becomes(element, 'ready');
    await until(() => marks(element).length === 3, 'no marks after the move');
  });

  it('leaves no listener of the map behind when it is taken away', async () => {
    const listeners = new Set<unknown>();
    for (const target of [document, window] as EventTarget[]) {
      stub(target, 'addEventListener', (...given: Parameters<EventTarget['addEventListener']>) => {
        listeners.add(given[1]);
        EventTarget.prototype.addEventListener.apply(target, given);
      });
      stub(target, 'removeEventListener', (...given: Parameters<EventTarget['removeEventListener']>) => {
        listeners.delete(given[1]);
        EventTarget.prototype.removeEventListener.apply(target, given);
      });
    }
    const element = await shown();
    element.remove();
    await Promise.resolve();
    expect(listeners.size).to.equal(0);
  });

  it('keeps two maps apart', async () => {
    const box = await place<HTMLElement>(html`<div>${mapOf(aPlacedDirectory())}${mapOf(aCrowdedDirectory(3))}</div>`);
    const [first, second] = [...box.querySelectorAll<GroupMap>('group-map')];
    await Promise.all([becomes(first!, 'ready'), becomes(second!, 'ready')]);
    await show(first!);
    expect(marks(second!)).to.deep.equal([]);
    await show(second!);
    expect([marks(first!).length, marks(second!).length]).to.deep.equal([3, 1]);
  });

  it('says what it warns about to the editor, and goes on', async () => {
    const said = listen();
    const element = await shown(aPlacedDirectory(), 1000, 'http://tiles.example/{z}/{x}/{y}.png');
    expect(said.join()).to.include('tile-url');
    expect(textOf(element)).to.not.include('tiles.example');
  });
});

describe('<group-finder> as a map', () => {
  it('shows what was found, and nothing else', async () => {
    const finder = await aFinder({ directory: aPlacedDirectory() });
    pressed(finder, 'Map');
    await until(() => allByRole(finder, 'button', 'Show map').length === 1, 'no plate');
    expect(textOf(finder)).to.include('Nothing is loaded from elsewhere.');
    await show(finder);
    expect(outlineOf(finder)).to.include('h4 5 meetings on the map');
    byRole<HTMLInputElement>(finder, 'searchbox').focus();
    byRole<HTMLInputElement>(finder, 'searchbox').value = 'Grief';
    byRole(finder, 'searchbox').dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => outlineOf(finder).includes('h4 1 meeting on the map'), outlineOf(finder).join('; '));
    expect(rows(finder)).to.deep.equal(['Grief Circle']);
    await until(() => marks(finder).length === 1, 'the old marks stay');
  });

  it('keeps its map while the list is looked at, and after the details', async () => {
    const finder = await aFinder({ directory: aPlacedDirectory() });
    pressed(finder, 'Map');
    await until(() => allByRole(finder, 'button', 'Show map').length === 1, 'no plate');
    await show(finder);
    pressed(finder, 'List');
    await until(() => marks(finder).length === 0, 'the map stays');
    pressed(finder, 'Map');
    await until(() => marks(finder).length === 3, 'the map does not come back');
    byRole(finder, 'button', 'Hill Walkers').click();
    await until(() => allByRole(finder, 'button', /^Back to/).length === 1, 'no details');
    pressed(finder, /^Back to/);
    await until(() => focused()?.textContent === 'Hill Walkers', 'the focus did not come back');
    await until(() => marks(finder).length === 3, 'the map does not come back');
  });
});

describe('the details of a meeting', () => {
  const details = async (name: string, tileUrl = ''): Promise<LitElement> => {
    const finder = await aFinder({ directory: aPlacedDirectory() });
    finder.tileUrl = tileUrl;
    await finder.updateComplete;
    byRole(finder, 'button', name).click();
    await until(() => allByRole(finder, 'button', /^Back to/).length === 1, 'no details');
    return finder;
  };

  it('show where it is on a press, after the same sentence', async () => {
    const pictures = catchPictures();
    const finder = await details('Grief Circle', TILES);
    expect(textOf(finder)).to.include('That website sees your internet address');
    expect(pictures).to.deep.equal([]);
    pressed(finder, 'Show map');
    await until(() => allByRole(finder, 'group', 'Map of this place').length === 1, 'no map');
    await until(() => marks(finder).length === 1 && pictures.length > 0, 'no mark');
    expect(nameOf(marks(finder)[0]!)).to.equal('1 meeting at Old Library, Milltown');
  });

  it('can say that the map did not come: the region for it is there before', async () => {
    const finder = await details('Grief Circle');
    const region = byRole(finder, 'button', 'Show map').closest('.map-box')!.querySelector('[role="status"]')!;
    expect([textOf(region), getComputedStyle(region).display]).to.deep.equal(['', 'block']);
  });

  it('ask again for another meeting', async () => {
    const finder = await details('Grief Circle');
    await show(finder);
    pressed(finder, /^Back to/);
    await until(() => focused()?.textContent === 'Grief Circle', 'not back');
    byRole(finder, 'button', 'Hill Walkers').click();
    await until(() => allByRole(finder, 'button', /^Back to/).length === 1, 'no details');
    expect(marks(finder)).to.deep.equal([]);
    expect(allByRole(finder, 'button', 'Show map').length).to.equal(1);
  });

  for (const name of ['Carers Online', 'Somewhere Group']) {
    it(`offer no map where there is no place: ${name}`, async () => {
      const finder = await details(name);
      expect(allByRole(finder, 'button', 'Show map')).to.deep.equal([]);
    });
  }
});
