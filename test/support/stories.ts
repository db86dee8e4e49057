/**
 * Each story of a file is mounted once and looked at: what it says, how it is built, whether it fits, in every engine, and
 * what axe finds, in Chromium.
 *
 * axe judges the tree and the computed colours, and no template asks which engine it is in, so the other engines would
 * give the same answer again; it took two thirds of their time. What they do differently is tested there: boxes, targets,
 * headings, names, 320 pixels. And `describeElement` (contract.ts) runs axe once on each element in every engine, should
 * one of them compute a role or a colour in its own way. In dark only the rules on colour run again, because nothing else
 * depends on it.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { html, type LitElement, render } from 'lit';
import type { Expected, StoryParameters } from '../../stories/support/story.js';
import { controls, describeElement, nameOf, shadowElements, shown, shownAll } from './flat-tree.js';

/** What a story file's default export and its stories have in common, as far as a test needs it. */
interface Drawn {
  readonly args?: Readonly<Record<string, unknown>>;
  readonly render?: (args: Readonly<Record<string, unknown>>) => unknown;
  readonly play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
  readonly parameters?: StoryParameters;
}
export type StoryFile = Readonly<Record<string, Drawn>> & {
  readonly default: Drawn & { readonly component?: string; readonly title?: string };
};

const LIGHT = { scheme: 'light', background: '#ffffff', colour: '#1b1b1b' };
const DARK = { scheme: 'dark', background: '#121212', colour: '#f2f2f2' };
export const FORCED = { 'forced-colors': 'active' };
const NOT_FORCED = { 'forced-colors': 'none' };
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** What somebody can type into; ticks, choices and files are none. */
const TEXT_FIELDS = 'textarea, input:not([type="checkbox"], [type="radio"], [type="file"])';
/** No spell check by a service, no filling in, no name to be remembered under, nothing in a recording of the page. */
const PRIVATE =
  '[autocomplete="off"][data-clarity-mask][data-hj-suppress]:not([name]):is([spellcheck="false"], [type="date"])';
/** Half a pixel: engines round boxes in their own ways. */
const ROUNDING = 0.5;

/** The one engine that can emulate forced colours, too. */
export const isChromium = Boolean(await executeServerCommand('media', {}));
const frames = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) await new Promise((done) => requestAnimationFrame(done));
};

let page: HTMLElement;

/** The console while a story is on the page. */
const said: string[] = [];
const METHODS = ['warn', 'error'] as const;
const original = { warn: console.warn, error: console.error };
const listen = (): void => {
  said.length = 0;
  for (const method of METHODS) console[method] = (...parts: unknown[]) => void said.push(String(parts[0]));
};
const stopListening = (): void => void Object.assign(console, original);

async function waitFor(condition: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (condition()) return;
    await frames(1);
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/** Ours are the only tags with a hyphen on these pages. */
const elements = (): LitElement[] =>
  [...page.querySelectorAll<LitElement>('*')].filter(({ localName }) => localName.includes('-'));
const find = (selector: string): Element | undefined =>
  elements().flatMap((element) => element.shadowRoot?.querySelector(selector) ?? [])[0];

const levelOf = (heading: Element): number => Number(heading.localName[1]);

/** A page has headings above each element's own, down to the level before it. */
function addPageHeadings(): void {
  const first = shownAll(page, HEADINGS)[0];
  const levels = Array.from({ length: first ? levelOf(first) - 1 : 1 }, (_, at) => at + 1);
  const headings = levels.map((level) => document.createElement(`h${level}`));
  for (const heading of headings) heading.textContent = `Page, level ${heading.localName[1]}`;
  page.prepend(...headings);
}

async function mount(meta: Drawn, story: Drawn, { state = 'ready', states = {}, shows }: Expected): Promise<void> {
  page = document.body.appendChild(document.createElement('main'));
  colour(LIGHT);
  const draw = story.render ?? meta.render;
  render(html`${draw?.({ ...meta.args, ...story.args })}`, page.appendChild(document.createElement('div')));
  await waitFor(
    () => elements().every((element) => element.matches(`:state(${states[element.localName] ?? state})`)),
    `every element to be ${state}`,
  );
  await story.play?.({ canvasElement: page });
  if (shows) await waitFor(() => find(shows) !== undefined, shows);
  // Layout decides by a ResizeObserver, and what that changes is drawn in the frame after.
  await frames(3);
  await Promise.all(elements().map((element) => element.updateComplete));
  addPageHeadings();
}

const unmount = (): void => page.remove();

function colour({ scheme, background, colour: text }: typeof LIGHT): void {
  // As wide as what a story draws wider than the window: else that stands beside the page's background.
  const minInlineSize = scheme === DARK.scheme ? 'min-content' : '';
  Object.assign(page.style, { colorScheme: scheme, background, color: text, padding: '8px', minInlineSize });
}

/** Each heading is at most one level below the one before it. */
function skippedHeadings(): string[] {
  const headings = shownAll(page, HEADINGS);
  return headings
    .filter((heading, at) => at > 0 && levelOf(heading) > levelOf(headings[at - 1]!) + 1)
    .map((heading) => `${describeElement(heading)} is an ${heading.localName}`);
}

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

/** The box that can be pressed: a checkbox or radio button in a label is as large as its label. */
function targetOf(element: Element): Target {
  const label = element.matches('input[type="checkbox"], input[type="radio"]') ? element.closest('label') : null;
  return { element, box: (label ?? element).getBoundingClientRect() };
}

const LEAST = 24;
const isSmall = ({ box }: Target): boolean => box.width < LEAST - ROUNDING || box.height < LEAST - ROUNDING;

/** WCAG 2.5.8: a small target will do where a circle of 24 px around its middle touches no other target. */
function isApart(target: Target, all: readonly Target[]): boolean {
  const x = target.box.x + target.box.width / 2;
  const y = target.box.y + target.box.height / 2;
  return all.every(({ element, box }) => {
    if (element === target.element || element.contains(target.element)) return true;
    const dx = Math.max(box.left - x, 0, x - box.right);
    const dy = Math.max(box.top - y, 0, y - box.bottom);
    return Math.hypot(dx, dy) >= LEAST / 2;
  });
}

/** A link in a sentence is as high as the sentence. */
function isInSentence(element: Element): boolean {
  const around = element.parentElement?.closest('p, li, dd, span')?.textContent ?? '';
  return (
    getComputedStyle(element).display === 'inline' && around.trim().length > (element.textContent ?? '').trim().length
  );
}

/** What can be pressed now: behind an open modal dialog, nothing. */
const inReach = (): Element =>
  elements().flatMap((element) => element.shadowRoot?.querySelector('dialog:modal') ?? [])[0] ?? page;

function smallTargets(): string[] {
  const all = controls(inReach())
    .filter((element) => element.getRootNode() !== document)
    .map(targetOf);
  return all
    .filter((target) => isSmall(target) && !isInSentence(target.element) && !isApart(target, all))
    .map(({ element, box }) => `${describeElement(element)} ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);
}

/** Our buttons are for hands that shake: 44 px, but for a name that reads as a link. */
function lowButtons(): string[] {
  return shownAll(page, '.button:not(.link), .chip, .way, .choice, .day, .option, .sort select')
    .map((element) => ({ element, height: element.getBoundingClientRect().height }))
    .filter(({ height }) => height < 44 - ROUNDING)
    .map(({ element, height }) => `${describeElement(element)} ${height.toFixed(1)}`);
}

/** The padding of a text button may hang in the margin, so that its words stand in line with the text below. */
const HANGING = 8;

/** Parts of a shadow root that stick out of their element sideways. What a scroller or a map holds may, and what floats over the page. */
function overflowing(): string[] {
  const wide: string[] = [];
  for (const host of elements()) {
    const { left, right } = host.getBoundingClientRect();
    for (const element of host.shadowRoot ? shown(host) : []) {
      if (element.closest('.hidden-visually, .scroll, .map-canvas, dialog, [popover], .floating') || element === host)
        continue;
      const box = element.getBoundingClientRect();
      const hanging = element.matches('.button.text') ? HANGING : ROUNDING;
      if (box.left < left - hanging || box.right > right + hanging) {
        wide.push(`${describeElement(element)} ${(box.left - left).toFixed(1)} to ${(box.right - left).toFixed(1)}`);
      } else if (isCut(element)) wide.push(`${describeElement(element)} holds more than its ${element.clientWidth} px`);
    }
  }
  return wide;
}

/** Text that runs on past its own box. */
const isCut = (element: Element): boolean =>
  element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && !element.matches('input, select, .bone');

/** The rules of axe that look at colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** All other rules. Known once axe has run; before that none is left out, which is slower and no less strict. */
function rulesBesidesColour(): string[] {
  const { axe } = globalThis as { axe?: { getRules(): readonly { readonly ruleId: string }[] } };
  return (axe?.getRules() ?? []).map(({ ruleId }) => ruleId).filter((rule) => !COLOUR_RULES.includes(rule));
}

/** A button changes its colour in a moment, not at once; axe must see where it ends. */
async function accessible(ignoredRules: string[] = []): Promise<void> {
  const moving = elements().flatMap((element) => element.shadowRoot?.getAnimations() ?? []);
  await Promise.allSettled(moving.map((animation) => animation.finished));
  await expect(page).to.be.accessible({ ignoredRules });
}

/** Names of what can be pressed or filled in, in order. */
const controlNames = (): string[] => controls(page).map((element) => `${describeElement(element)} ${nameOf(element)}`);

/** Tests of every story in a file. */
export function describeStories(file: unknown): void {
  const { default: meta, ...stories } = file as StoryFile;
  describe(`stories of ${meta.component ? `<${meta.component}>` : meta.title}`, () => {
    for (const [name, story] of Object.entries(stories)) {
      const expected = story.parameters?.expected ?? {};
      describe(
        name.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
        () => {
          const wanted = expected.warns ?? [];
          const messages = (): string[] => said.map((message) => message.replace(/^<[a-z-]+> /, ''));

          before(async () => {
            listen();
            try {
              await mount(meta, story, expected);
              // What is said comes with a file that loads after the first view. Never said is for the test below to tell.
              await waitFor(() => wanted.every((start) => messages().some((each) => each.startsWith(start))), '').catch(
                () => undefined,
              );
            } finally {
              stopListening();
            }
          });
          after(unmount);

          it('tells the developer what went wrong, and nothing else', () => {
            const told = messages().map((message) => wanted.find((start) => message.startsWith(start)) ?? message);
            expect([...new Set(told)]).to.have.members(wanted);
          });

          it('asks browsers and recorders to leave alone what is typed', () => {
            const fields = [...shadowElements(page)].filter((element) => element.matches(TEXT_FIELDS));
            expect(fields.filter((element) => !element.matches(PRIVATE)).map(describeElement)).to.deep.equal([]);
          });

          it('has no unknown element in a shadow root, no gap in a sentence and no stray value', () => {
            const unknown = [...shadowElements(page)].filter((element) => !element.matches(':defined'));
            expect(unknown.map((element) => element.localName)).to.deep.equal([]);
            const texts = [...shown(page)].flatMap((element) =>
              [...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data),
            );
            expect(texts.filter((text) => /\{\w+\}|\bundefined\b|\bnull\b|\bNaN\b|\[object/.test(text))).to.deep.equal(
              [],
            );
          });

          it('has headings in order', () => expect(skippedHeadings()).to.deep.equal([]));

          it('names every control', () => {
            const nameless = controls(page).filter((element) => nameOf(element) === '');
            expect(nameless.map(describeElement)).to.deep.equal([]);
          });

          it('has targets that can be hit', () => {
            expect(smallTargets(), 'smaller than 24 px and close to another').to.deep.equal([]);
            expect(lowButtons(), 'lower than 44 px').to.deep.equal([]);
          });

          if (isChromium) {
            it('passes axe in light colours', () => accessible());

            it('passes the rules of axe on colour in dark colours', async () => {
              colour(DARK);
              try {
                await accessible(rulesBesidesColour());
              } finally {
                colour(LIGHT);
              }
            });

            it('passes axe in forced colours, with all its controls and their names, as large as before', async () => {
              const before = controlNames();
              await executeServerCommand('media', FORCED);
              try {
                expect(matchMedia('(forced-colors: active)').matches, 'forced').to.equal(true);
                // More may come meanwhile: what loads after the first view.
                expect(controlNames()).to.include.members(before);
                expect([...smallTargets(), ...lowButtons()]).to.deep.equal([]);
                // The colours are the system's. axe would hold the author's text colour against the system's background.
                await expect(page).to.be.accessible({ ignoredRules: COLOUR_RULES });
              } finally {
                await executeServerCommand('media', NOT_FORCED);
              }
            });
          }

          it('fits into 320 px', async () => {
            page.style.inlineSize = '320px';
            await frames(3);
            expect(overflowing()).to.deep.equal([]);
            page.style.inlineSize = '';
          });
        },
      );
    }
  });
}
