import { html, type TemplateResult } from 'lit';
import '../src/define/crisis-help.js';
import '../src/define/stigma-myth-buster.js';
import { NOW } from '../test/support/directories.js';
import { dark, type Meta, narrow, type Story } from './support/story.js';

interface Args {
  now: number;
  country: string;
  layout: 'full' | 'compact' | 'sticky';
  confirmed: string;
  emergency: string;
  lines: string;
  headingLevel: number;
}

type CrisisStory = Story<Args>;

/** A few days before the clock of the stories. */
const DIALLED = '2026-11-20';
const NOT_DIALLED = 'confirmed: no day is set.';

const help = (args: Partial<Args> = {}, content: unknown = '', lang = 'en', dir: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  html`<crisis-help
    lang=${lang}
    dir=${dir}
    groups-url="/groups"
    more-url="/urgent-help"
    .now=${args.now ?? NOW}
    .country=${args.country ?? 'GB'}
    .layout=${args.layout ?? 'full'}
    .confirmed=${args.confirmed ?? DIALLED}
    .emergency=${args.emergency ?? ''}
    .lines=${args.lines ?? ''}
    .headingLevel=${args.headingLevel ?? 2}
    >${content}</crisis-help
  >`;

/** A page's own list, as it reads without script. Numbers are made up. */
const ownList = (): TemplateResult =>
  html`<p>In danger? Call <a href="tel:999">999</a>.</p>
    <ul>
      <li><a href="tel:01632960001">The desk 01632 960001</a>, weekdays 9:00 to 17:00</li>
      <li><a href="sms:01632960002">Night desk, by text 01632 960002</a>, every night</li>
      <li><a href="https://desk.example/chat">Our web chat</a></li>
    </ul>
    <p>You can also come to the door of the clinic, at any hour.</p>`;

const LONG = 'Krisentelefonseelsorgegemeinschaftsstelle';

const meta: Meta<Args> = {
  title: 'Elements/crisis-help',
  component: 'crisis-help',
  args: { now: NOW, country: 'GB', layout: 'full', confirmed: DIALLED, emergency: '', lines: '', headingLevel: 2 },
  argTypes: { layout: { options: ['full', 'compact', 'sticky'], control: 'radio' } },
  render: (args) => help(args),
};
export default meta;

export const Default: CrisisStory = { parameters: { expected: { shows: 'select' } } };

/** Nobody has dialled the numbers yet: the editor is told, and visitors read when they were looked up. */
export const NotConfirmed: CrisisStory = {
  render: () => help({ confirmed: '' }),
  parameters: { expected: { shows: 'select', warns: [NOT_DIALLED] } },
};

/** Past their review date: the lines give way to the emergency number and the directory. */
export const Expired: CrisisStory = {
  render: () => help({ now: Date.UTC(2027, 5, 1), confirmed: '' }),
  parameters: { expected: { shows: 'select', warns: ['hidden, past the review date'] } },
};

/** No country is set and the page's language names none: the visitor chooses. */
export const NoCountry: CrisisStory = {
  render: () => help({ country: '' }),
  parameters: { expected: { state: 'empty', shows: 'select' } },
};

/** The region of the page's language decides. */
export const CountryOfThePage: CrisisStory = { render: () => help({ country: '' }, '', 'en-IE') };

/** An emergency number is known, and no line. */
export const NoLines: CrisisStory = { args: { country: 'DE' }, parameters: { expected: { shows: 'select' } } };

/** Languages, hours of the day, a chat. */
export const ManyFacts: CrisisStory = { args: { country: 'EE' }, parameters: { expected: { shows: 'select' } } };

export const CallAndText: CrisisStory = { args: { country: 'US' }, parameters: { expected: { shows: 'select' } } };

export const OwnLines: CrisisStory = {
  render: () => help({}, ownList()),
  parameters: { expected: { shows: 'a[href="tel:01632960001"]' } },
};

export const OwnEmergencyNumber: CrisisStory = {
  args: { emergency: '112' },
  parameters: { expected: { shows: 'a[href="tel:112"]' } },
};

/** An address that cannot be loaded. */
export const Failed: CrisisStory = {
  render: () => help({ lines: 'mailto:desk@desk.example' }, ownList()),
  parameters: { expected: { state: 'error', shows: 'a[href="tel:01632960001"]', warns: ['lines: could not load'] } },
};

export const Compact: CrisisStory = {
  args: { layout: 'compact' },
  parameters: { expected: { shows: '.strip' } },
};

export const CompactNarrow: CrisisStory = {
  render: () => narrow(html`${help({ layout: 'compact' })} ${help({ layout: 'compact', country: '' }, ownList())}`),
  parameters: { expected: { shows: '.strip' } },
};

/** The strip stays at the end of the window. */
export const Sticky: CrisisStory = {
  render: () =>
    html`<div>
      ${Array.from({ length: 30 }, (_, at) => html`<p>Paragraph ${at + 1} of the page.</p>`)}${help({ layout: 'sticky' })}
    </div>`,
  parameters: { expected: { shows: '.strip' } },
};

/** In the place for help of another element. */
export const InAnotherElement: CrisisStory = {
  render: () =>
    html`<stigma-myth-buster count="1" .now=${NOW}
      ><div slot="help">${help({ layout: 'compact' })}</div></stigma-myth-buster
    >`,
  parameters: { expected: { shows: '.strip' } },
};

export const OwnHeading: CrisisStory = {
  render: () => help({ headingLevel: 3 }, html`<h3 slot="heading">If you need somebody now</h3>`),
};

export const LongTextNarrow: CrisisStory = {
  render: () =>
    narrow(
      help(
        {},
        html`<ul>
          <li><a href="tel:+441632960001">${LONG} ${LONG} +441632960001</a>, ${LONG}</li>
          <li><a href="https://${LONG.toLowerCase()}.${LONG.toLowerCase()}.example/">${LONG}</a></li>
        </ul>`,
      ),
    ),
  parameters: { expected: { shows: 'a[href="tel:+441632960001"]' } },
};

export const Narrow: CrisisStory = { render: () => narrow(help()), parameters: { expected: { shows: 'select' } } };

export const Welsh: CrisisStory = {
  render: () => help({}, '', 'cy'),
  parameters: { expected: { shows: '.base[lang="cy"] select', warns: ['the words in "cy" were not read'] } },
};

export const RightToLeft: CrisisStory = {
  render: () => help({}, '', 'ar', 'rtl'),
  parameters: { expected: { shows: '.base[dir="rtl"] select', warns: ['the words in "ar" were not read'] } },
};

export const Dark: CrisisStory = {
  render: () => dark(html`${help()} ${help({ layout: 'compact' })}`),
  parameters: { expected: { ownColours: true, shows: 'select' } },
};
