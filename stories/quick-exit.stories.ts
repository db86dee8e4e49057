import { html, nothing, type TemplateResult } from 'lit';
import '../src/define/quick-exit.js';
import { dark, find, type Meta, narrow, type Story } from './support/story.js';

interface Args {
  href: string;
  label: string;
  layout: '' | 'floating' | 'inline';
  forget: boolean;
  withoutShift: boolean;
  withoutNote: boolean;
  moreUrl: string;
  headingLevel: number;
}

type ExitStory = Story<Args>;

const NEXT = 'https://www.bbc.co.uk/weather';
/** Nothing here really leaves: the page is covered, and comes back by itself. */
const comeBack = (): void =>
  void setTimeout(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })), 2000);
const stayCovered = (): void => undefined;

const link = html`<a href=${NEXT} rel="noopener noreferrer">Leave this page</a>`;

const exit = (args: Partial<Args> = {}, content: unknown = link, lang = '', goTo = comeBack): TemplateResult =>
  html`<quick-exit
    lang=${lang || nothing}
    href=${args.href || nothing}
    label=${args.label || nothing}
    layout=${args.layout || nothing}
    more-url=${args.moreUrl || nothing}
    .forget=${args.forget ?? false}
    .withoutShift=${args.withoutShift ?? false}
    .withoutNote=${args.withoutNote ?? false}
    .headingLevel=${args.headingLevel ?? 2}
    .goTo=${goTo}
    >${content}</quick-exit
  >`;

/** Waits for the button, then presses Shift alone so many times. */
const pressShift =
  (times: number) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    await find(canvasElement, '.exit');
    for (let at = 0; at < times; at += 1)
      for (const type of ['keydown', 'keyup']) document.dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
  };

const meta: Meta<Args> = {
  title: 'Elements/quick-exit',
  component: 'quick-exit',
  args: { href: '', label: '', layout: '', forget: false, withoutShift: false, withoutNote: false, moreUrl: '' },
  // Only one acts on a page, so each story needs a page of its own.
  parameters: { docs: { story: { inline: false, height: '340px' } } },
  render: (args) => exit(args),
};
export default meta;

/** A button in the bottom corner, and a note where the element stands. */
export const Default: ExitStory = { parameters: { expected: { shows: '.floating .exit' } } };

export const Inline: ExitStory = { args: { layout: 'inline' }, parameters: { expected: { shows: '.inline .exit' } } };

export const AfterTwoPresses: ExitStory = {
  play: pressShift(2),
  parameters: { expected: { shows: '.dots:not([hidden]) .on' } },
};

export const AfterTwoPressesInline: ExitStory = {
  args: { layout: 'inline' },
  play: pressShift(2),
  parameters: { expected: { shows: '.dots:not([hidden]) .on' } },
};

/** What is left of the page while the other one loads. */
export const Leaving: ExitStory = {
  render: (args) => exit(args, link, '', stayCovered),
  play: pressShift(3),
  parameters: { expected: { shows: 'dialog:modal' } },
};

/** The site keeps something for its visitors, has a page about traces, and wants it gone. */
export const Forgets: ExitStory = { args: { forget: true, moreUrl: '/traces' } };

export const WithoutShift: ExitStory = { args: { withoutShift: true } };

export const WithoutNote: ExitStory = {
  args: { withoutNote: true },
  parameters: { expected: { warns: ['without-note: say somewhere on the page'] } },
};

export const OwnWords: ExitStory = {
  render: () =>
    exit(
      { label: 'Leave now', headingLevel: 3 },
      html`${link}
        <h3 slot="heading">About this button</h3>`,
    ),
};

/** Nothing is lost when an address cannot be used: it goes to the default. */
export const RefusedAddress: ExitStory = {
  args: { href: 'javascript:alert(1)' },
  parameters: { expected: { warns: ['href: "javascript:alert(1)" is not an address of another page'] } },
};

/** The second one shows only the link between its tags. */
export const TwoOnAPage: ExitStory = {
  render: (args) =>
    html`${exit(args)}
      <p>${exit(args, html`<a href=${NEXT}>Leave, as a plain link</a>`)}</p>`,
  parameters: { expected: { warns: ['another one acts on this page already'] } },
};

/** What only a script can set by mistake. */
const noText = 5 as unknown as string;

/** Something went wrong: the link between the tags is there. */
export const Failed: ExitStory = {
  render: () => html`<quick-exit .label=${noText} .goTo=${comeBack}>${link}</quick-exit>`,
  parameters: { expected: { state: 'error', warns: ['could not show its data'] } },
};

export const LongTextNarrow: ExitStory = {
  render: () => narrow(exit({ label: 'Selbsthilfegruppenkontaktstellenseite verlassen', forget: true })),
};

export const LongTextNarrowInline: ExitStory = {
  render: () => narrow(exit({ label: 'Selbsthilfegruppenkontaktstellenseite verlassen', layout: 'inline' })),
  play: pressShift(2),
};

export const Welsh: ExitStory = {
  render: () => exit({ forget: true, moreUrl: '/traces' }, link, 'cy'),
  parameters: { expected: { shows: '.base[lang="cy"] .note', warns: ['the words in "cy" were not read'] } },
};

export const RightToLeft: ExitStory = {
  render: () => exit({ forget: true, moreUrl: '/traces' }, link, 'ar'),
  parameters: { expected: { shows: '.base[dir="rtl"] .note', warns: ['the words in "ar" were not read'] } },
};

export const Dark: ExitStory = {
  render: () => dark(exit({ layout: 'inline', moreUrl: '/traces' })),
  play: pressShift(1),
  parameters: { expected: { ownColours: true } },
};
