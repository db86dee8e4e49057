/**
 * What happens to pages that nobody updates: every element is looked at after all review dates, plain and in each of its
 * stories. Nothing is listed by hand, so an element or a kind of content that is new is looked at, too.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { html, type LitElement, render } from 'lit';
import '../../src/define/all.js';
import { proseOf } from '../../src/content/check/leaves.js';
import type { ContentCollection } from '../../src/content/collection.js';
import type { StoryParameters } from '../../stories/support/story.js';
import { afterwards, listen, nextFrames, NOW, stub, until } from '../support/mount.js';

const LATER = Date.parse('2099-01-01');
/** A label of a word or two may well be said by something else. */
const FEWEST_WORDS = 4;
const QUIET_FRAMES = 3;

interface Drawn {
  readonly args?: Readonly<Record<string, unknown>>;
  readonly render?: (args: Readonly<Record<string, unknown>>) => unknown;
  readonly parameters?: StoryParameters;
}
type StoryFile = Readonly<Record<string, Drawn>> & { readonly default: Drawn };
type Dated = LitElement & { now?: number | undefined };

const files = async (glob: string): Promise<readonly string[]> =>
  (await executeServerCommand<readonly string[], string>('files', glob)) ?? [];
const load = async <T>(file: string): Promise<T> => (await import(`/${file}`)) as T;

const kinds = await files('src/content/*/index.ts');
const collections = await Promise.all(
  kinds.map(async (file) => (await load<{ COLLECTION: ContentCollection }>(file)).COLLECTION),
);
const tags = (await files('src/define/*.ts'))
  .map((file) => /([\w-]+)\.ts$/.exec(file)![1]!)
  .filter((tag) => customElements.get(tag));

/** Elements whose files name content. The stories of the others have nothing that could expire. */
const tagsWithContent: readonly string[] = (
  await Promise.all(
    tags.map(async (tag) => {
      const own = await files(`src/elements/${tag}/*.ts`);
      const sources = await Promise.all(own.map(async (file) => (await fetch(`/${file}`)).text()));
      return sources.some((source) => /\.\.\/content\/|\/src\/content\//.test(source)) ? [tag] : [];
    }),
  )
).flat();

/** Every text that ships with a date and hides itself after it, by its item. */
const SHIPPED: readonly { readonly item: string; readonly text: string }[] = collections.flatMap(
  ({ kind, sets, notProse, ownWords, keptWhenExpired = [] }) =>
    sets.flatMap(({ items }) =>
      items
        .filter(({ id }) => !keptWhenExpired.includes(id))
        .flatMap((item) =>
          proseOf(item, { notProse, ownWords })
            .filter(({ value }) => value.split(/\s+/).length >= FEWEST_WORDS)
            .map(({ value }) => ({ item: `${kind}/${item.id}`, text: value })),
        ),
    ),
);

/** All that an element prints, also what is folded away. What stands between its tags is the page's own. */
function printedBy(element: Element): string {
  const root = element.shadowRoot;
  if (!root) return '';
  return [root.textContent ?? '', ...[...root.querySelectorAll('*')].map(printedBy)].join('\n');
}

/** A title is not the beginning of somebody's sentence: "One at a time" is not in "One at a time. We share the hour." */
function holds(printed: string, text: string): boolean {
  for (let at = printed.indexOf(text); at >= 0; at = printed.indexOf(text, at + 1))
    if (!/[\p{L}.]/u.test(printed.charAt(at + text.length))) return true;
  return false;
}

/** What ships and is printed. A text that the page itself has between the tags is the page's own. */
const shippedIn = (element: Element): readonly string[] => {
  const printed = printedBy(element);
  const own = element.textContent ?? '';
  const found = SHIPPED.filter(({ text }) => holds(printed, text) && !own.includes(text));
  return [...new Set(found.map(({ item }) => item))];
};

/**
 * Until what they load by themselves after their first view has been printed. Looked at together: each by itself would
 * take the frames from the others, of which a busy machine has few.
 */
async function quiet(elements: readonly LitElement[]): Promise<void> {
  let before = '';
  let frames = 0;
  while (frames < QUIET_FRAMES) {
    await nextFrames();
    await Promise.all(elements.map((element) => element.updateComplete));
    const now = elements.map(printedBy).join('\n');
    frames = now === before ? frames + 1 : 0;
    before = now;
  }
}

function box(): HTMLElement {
  const main = document.body.appendChild(document.createElement('main'));
  afterwards(() => main.remove());
  return main;
}

/** Everything dated that was in view before it expired. */
const seen = new Set<string>();

/** What the console was told, by the element that it was told about. */
function listenByElement(): (element: Element) => number {
  const told: unknown[] = [];
  stub(console, 'warn', (...parts: unknown[]) => void told.push(...parts.filter((part) => part instanceof Element)));
  listen('error');
  return (element) => told.filter((each) => each === element).length;
}

/**
 * Looks at all of them at their own time, then later. Together, because most of the time goes into waiting until nothing
 * more comes, and that passes for all at once.
 *
 * @param places which element, for the message
 */
async function expire(elements: readonly Dated[], places: readonly string[]): Promise<void> {
  const toldOf = listenByElement();
  await quiet(elements);
  const before = elements.map(shippedIn);
  for (const item of before.flat()) seen.add(item);
  const toldBefore = elements.map(toldOf);
  for (const element of elements) element.now = LATER;
  await quiet(elements);
  const isTold = (element: Element, at: number): boolean =>
    before[at]!.length === 0 || toldOf(element) > toldBefore[at]!;
  // What tells the editor may be a file of its own. Never said is for the expectation below to tell.
  await until(() => elements.every(isTold), '').catch(() => undefined);
  elements.forEach((element, at) => {
    expect(shippedIn(element), `${places[at]} still shows`).to.deep.equal([]);
    if (before[at]!.length > 0)
      expect(toldOf(element), `${places[at]} hid ${before[at]!.join(', ')} and told nobody`).to.be.above(
        toldBefore[at]!,
      );
  });
}

describe('after the last review date', function () {
  this.timeout(60_000);

  for (const tag of tags) {
    it(`<${tag}> shows nothing of what has expired, and tells the editor what it hides`, async () => {
      const element = document.createElement(tag) as Dated;
      element.now = NOW;
      box().append(element);
      await expire([element], [`<${tag}>`]);
    });
  }

  for (const tag of tagsWithContent) {
    it(`<${tag}> does so in each of its stories`, async () => {
      const { default: meta, ...stories } = await load<StoryFile>(`stories/${tag}.stories.ts`);
      const drawn = Object.entries(stories).flatMap(([name, story]) => {
        const main = box();
        render(html`${(story.render ?? meta.render)?.({ ...meta.args, ...story.args })}`, main);
        return [...main.querySelectorAll<Dated>(tag)].map((element) => ({ name, element }));
      });
      await expire(
        drawn.map(({ element }) => element),
        drawn.map(({ name }) => `<${tag}> of the story ${name}`),
      );
    });
  }

  it('every kind of content was seen on some element before, or this would prove nothing', () => {
    const kindsSeen = new Set([...seen].map((item) => item.split('/')[0]));
    expect([...kindsSeen]).to.have.members([...new Set(SHIPPED.map(({ item }) => item.split('/')[0]))]);
  });
});
