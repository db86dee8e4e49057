import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { distanceToClear, KeepFocusSeenController } from '../../src/shared/controllers/keep-focus-seen-controller.js';
import { nextFrames, place, press, until } from '../support/mount.js';

class TestBar extends LitElement {
  isFloating = true;
  readonly seen: KeepFocusSeenController = new KeepFocusSeenController(this, () =>
    this.isFloating ? this : undefined,
  );

  protected override render(): TemplateResult {
    return html`<button>Bar</button>`;
  }
}
customElements.define('test-bar', TestBar);

const row = (at: number): TemplateResult =>
  html`<p style="block-size: 60px; margin: 0"><a href="#${at}">Link ${at}</a></p>`;

/** A page of links, taller than its window, with a bar that floats over its end or its start. */
async function aPage(edge: 'bottom' | 'top'): Promise<{ bar: TestBar; links: HTMLAnchorElement[] }> {
  // After other files, the page has no focus of its own before the first key, and no event would tell of a new one.
  await press('Shift');
  const page = await place<HTMLElement>(
    html`<div>
      ${Array.from({ length: 40 }, (_, at) => row(at))}
      <test-bar style="display: block; position: fixed; inset-inline: 0; ${edge}: 0; block-size: 80px"></test-bar>
    </div>`,
  );
  return { bar: page.querySelector<TestBar>('test-bar')!, links: [...page.querySelectorAll('a')] };
}

const overlaps = (link: Element, bar: Element): boolean => {
  const [a, b] = [link.getBoundingClientRect(), bar.getBoundingClientRect()];
  return a.bottom > b.top && a.top < b.bottom;
};

/** Scrolls until the link is behind the bar, and gives it the focus as the Tab key would find it there. */
async function focusBehind(link: HTMLElement, bar: Element): Promise<void> {
  scrollBy(0, link.getBoundingClientRect().top - bar.getBoundingClientRect().top - 20);
  expect(overlaps(link, bar), 'starts behind the bar').to.equal(true);
  link.focus({ preventScroll: true });
}

describe('KeepFocusSeenController', () => {
  afterEach(() => scrollTo(0, 0));

  for (const edge of ['bottom', 'top'] as const) {
    it(`brings what gets the focus out from behind a bar at the ${edge}`, async () => {
      const { bar, links } = await aPage(edge);
      await focusBehind(links[20]!, bar);
      await until(() => !overlaps(links[20]!, bar), 'still covered');
    });
  }

  it('keeps every link clear of the bar while a person tabs through the page', async () => {
    const { bar, links } = await aPage('bottom');
    links[0]!.focus();
    for (let at = 1; at < 24; at += 1) {
      await press('Tab');
      await nextFrames();
      expect(overlaps(document.activeElement!, bar), document.activeElement!.textContent ?? '').to.equal(false);
    }
  });

  it('hears of moves inside one shadow tree, which the page around it is not told of', async () => {
    const { bar, links } = await aPage('bottom');
    const host = document.createElement('div');
    const rows = links.map((link) => link.parentElement!);
    rows[0]!.before(host);
    host.attachShadow({ mode: 'open' }).append(...rows);
    links[0]!.focus();
    await focusBehind(links[20]!, bar);
    await until(() => !overlaps(links[20]!, bar), 'still covered');
  });

  it('keeps the whole label in view that shows the focus of a field in it', async () => {
    const { bar, links } = await aPage('bottom');
    const label = document.createElement('label');
    label.style.cssText = 'display: flex; align-items: start; block-size: 60px';
    label.innerHTML = '<input type="checkbox" style="margin: 0">Yes';
    links[20]!.replaceWith(label);
    scrollBy(0, label.getBoundingClientRect().top - bar.getBoundingClientRect().top + 40);
    label.querySelector('input')!.focus({ preventScroll: true });
    await until(() => !overlaps(label, bar), 'still covered');
  });

  it('moves nothing when nothing is covered, when nothing floats, and when the bar itself has the focus', async () => {
    const { bar, links } = await aPage('bottom');
    const stays = async (act: () => void): Promise<void> => {
      const before = scrollY;
      act();
      await nextFrames();
      expect(scrollY).to.equal(before);
    };
    await stays(() => links[1]!.focus({ preventScroll: true }));
    await stays(() => bar.shadowRoot!.querySelector('button')!.focus({ preventScroll: true }));
    bar.isFloating = false;
    await focusBehind(links[20]!, bar);
    await stays(() => undefined);
    expect(overlaps(links[20]!, bar)).to.equal(true);
  });

  it('lets go of the page when it leaves', async () => {
    const { bar, links } = await aPage('bottom');
    const spare = document.createElement('div');
    Object.assign(spare.style, { position: 'fixed', insetInline: '0', bottom: '0', blockSize: '80px' });
    bar.replaceWith(spare);
    await focusBehind(links[20]!, spare);
    await nextFrames();
    expect(overlaps(links[20]!, spare)).to.equal(true);
  });

  const box = (top: number, bottom: number, left = 0, right = 100) => ({ top, bottom, left, right });
  for (const [what, focused, bar, expected] of [
    ['above a bar at the end', box(0, 500), box(520, 600), 0],
    ['partly behind a bar at the end', box(500, 540), box(520, 600), 28],
    ['beside a small button', box(500, 540, 0, 40), box(520, 600, 60, 100), 0],
    ['behind a bar at the start', box(40, 70), box(0, 80), -48],
    ['taller than the window: its beginning stays', box(100, 700), box(520, 600), 92],
    ['taller than the window, begun above it: it stays where it is', box(-300, 700), box(520, 600), 0],
  ] as const) {
    it(`scrolls ${expected} pixels for a part ${what}`, () => {
      expect(distanceToClear(focused, bar, 600)).to.equal(expected);
    });
  }
});
