/**
 * On a page in the made-up language, every word of ours stands in brackets, and so does every word of this data. A
 * plain letter that a visitor can see or hear is then text that no translator will ever find.
 */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import '../../src/define/all.js';
import type { Directory } from '../../src/domain/model.js';
import { JOINING_WAYS, TOPICS } from '../../src/domain/vocabulary.js';
import { registerLanguage } from '../../src/i18n/languages.js';
import {
  aGroup,
  aMeeting,
  aProblem,
  aSourceInfo,
  aWeekly,
  byArrangement,
  frozen,
  someDates,
} from '../support/builders.js';
import { NOW } from '../support/directories.js';
import { ownCard } from '../support/myth-cards.js';
import { outsideMessages, PSEUDO_TAG, pseudoMessages } from '../support/pseudo.js';
import { provided } from '../../stories/support/provided.js';
import type { DirectoryState } from '../../src/sources/store.js';

/** Attributes whose value is read to people. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'placeholder',
  'title',
];

const codes = (slugs: readonly string[]) => slugs.map((code) => ({ code }));
/** A word of the data: it stands in the same brackets as a message, so it is taken out with them. */
const word = (number: number): string => `⟦${number}⟧`;

/** Says all that can be said, with ways, times and states of every kind. */
function aTalkativeDirectory(): Directory {
  const venue = { name: word(1), address: word(2), locality: word(3), directions: word(4), approximate: true };
  const online = { url: 'https://1.example/', passcode: '1', note: word(5) };
  const phone = { number: '+441632960101', passcode: '1', note: word(6) };
  const group = aGroup({
    id: '1',
    name: word(7),
    description: word(8),
    organisation: word(9),
    topics: codes(TOPICS.slice(0, 12)),
    roles: codes(['own-experience', 'bereaved']),
    audiences: codes(['adults', 'women']),
    eligibility: { minimumAge: 18, maximumAge: 25, text: word(10), everyoneWelcome: true },
    leadership: 'peer',
    openness: 'open',
    joining: { how: 'drop-in', url: 'https://1.example/', phone: '+441632960101', note: word(11) },
    places: { left: 2, asOf: '2026-11-28' },
    cost: { amount: 3, currency: 'GBP', note: word(12) },
    // A language that browsers name, and not we, would be the browser's word.
    languages: ['bfi', 'ase'],
    access: [
      { code: 'step-free', answer: 'yes' },
      { code: 'parking', answer: 'no' },
      { code: 'captions', answer: 'unknown' },
    ],
    facilitators: [{ name: word(13), role: word(14), training: word(15), supervision: word(24), standIn: word(25) }],
    contacts: [{ label: word(16), phone: '+441632960101', url: 'https://127.0.0.1/' }],
    links: [{ url: 'https://1.example/' }, { url: 'https://1.example/', label: word(17) }],
    firstVisit: word(18),
    agreement: { rules: [word(19)], url: 'https://1.example/', agreedOn: '2026-09-08' },
    confidentialityNote: word(20),
    typicalSize: '8',
    verified: { on: '2026-11-03', by: word(21), reviewBy: '2027-05-03' },
  });
  const inZone = { timeZone: 'America/New_York' };
  const weekly = aWeekly('TU', '19:00', { overrides: [{ date: '2026-12-22', cancelled: true, note: word(22) }] });
  const at = { groupId: '1', venue, online, phone };
  const meetings = [
    aMeeting({
      ...at,
      id: '1',
      schedule: weekly,
      attendance: ['in-person', 'online', 'phone'],
      formats: [{ code: '1' }],
    }),
    aMeeting({ ...at, id: '2', schedule: someDates(['2026-12-01T18:30']), attendance: ['in-person', 'online'] }),
    aMeeting({ ...at, id: '3', schedule: someDates(['2026-12-01T14:10'], inZone), attendance: ['online'] }),
    aMeeting({ ...at, id: '4', schedule: someDates(['2026-12-02T00:00']), attendance: ['phone'] }),
    aMeeting({ ...at, id: '5', schedule: byArrangement(word(23)), attendance: [], formats: [{ code: '2' }] }),
    aMeeting({ ...at, id: '6', schedule: aWeekly('FR', '12:00', { timeZone: 'unknown' }), attendance: ['online'] }),
    aMeeting({ ...at, id: '7', schedule: someDates(['2026-06-02T18:00']) }),
    ...JOINING_WAYS.map((how) => aMeeting({ id: `1${how}`, groupId: how, schedule: aWeekly('TH', '10:15') })),
    ...Array.from({ length: 12 }, (_, index) => aMeeting({ ...at, id: `9${index}`, schedule: aWeekly('SA') })),
    ...(['paused', 'closed', 'unknown'] as const).map((status) => aMeeting({ id: `8${status}`, groupId: '1', status })),
  ];
  const ways = JOINING_WAYS.map((how, index) => aGroup({ id: how, name: word(30 + index), joining: { how } }));
  const problem = { recordId: '1', field: '1', value: '1' };
  return frozen({
    groups: [group, ...ways],
    meetings,
    problems: [
      aProblem({ ...problem, severity: 'error', reason: 'name-missing' }),
      aProblem({ ...problem, severity: 'warning', reason: 'link-refused' }),
      aProblem({ ...problem, severity: 'info', reason: 'attendance-inferred' }),
    ],
    sources: [aSourceInfo({ records: 6, asOf: NOW - 86_400_000 * 3, updatedOn: '2026-11-21' })],
  });
}

const DIRECTORY = aTalkativeDirectory();
const READY: DirectoryState = { status: 'ready', directory: DIRECTORY, refreshing: false, stale: false };

/** Everything in the shadow root that is read or heard, without the brackets and what is in them. */
function foreign(element: Element): string[] {
  const root = element.shadowRoot!;
  const spoken = [...root.querySelectorAll('*')].flatMap((each) => SPOKEN.map((name) => each.getAttribute(name) ?? ''));
  // Blocks are read one by one, so that brackets never match across two of them.
  const texts = [
    ...root.querySelectorAll(
      'p, li, dt, dd, td, th, summary, label, legend, option, button, a, h1, h2, h3, h4, h5, h6',
    ),
  ]
    .map((block) => block.textContent ?? '')
    .concat(root.textContent ?? '');
  return [...new Set([...spoken, ...texts].map(outsideMessages).filter((rest) => /\p{L}/u.test(rest)))];
}

async function mounted(content: TemplateResult | Element, tag: string): Promise<LitElement> {
  const page = await fixture<HTMLElement>(html`<div lang=${PSEUDO_TAG}>${content}</div>`);
  const element = page.querySelector<LitElement>(tag)!;
  await element.updateComplete;
  return element;
}

/** Lets what loads later come, and checks that it is there: a test that looks at nothing finds nothing foreign. */
async function shows(element: LitElement, selector: string): Promise<void> {
  for (let tries = 0; tries < 400 && !element.shadowRoot!.querySelector(selector); tries += 1) {
    await new Promise((done) => requestAnimationFrame(done));
  }
  expect(element.shadowRoot!.querySelector(selector), selector).not.to.equal(null);
  expect(element.shadowRoot!.textContent, 'words in brackets').to.match(/⟦/);
}

async function act(element: LitElement, selector: string): Promise<void> {
  await shows(element, selector);
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
  await element.updateComplete;
}

const finder = (directory?: Directory, report = false) =>
  html`<group-finder .directory=${directory} .now=${NOW} .report=${report}></group-finder>`;

function card(at: number, compact = false): TemplateResult {
  const meeting = DIRECTORY.meetings[at]!;
  const group = DIRECTORY.groups.find(({ id }) => id === meeting.groupId);
  return html`<meeting-card .meeting=${meeting} .group=${group} .now=${NOW} ?compact=${compact}></meeting-card>`;
}

const ownText = Object.fromEntries(
  ['question', 'fact', 'summary', 'belief', 'why', 'factAgain'].map((field, at) => [field, word(at)]),
);
const written = ownCard({ ...ownText, source: { name: word(7), url: 'https://health.example/page', date: '2026-03' } });

const myths = html`<stigma-myth-buster own-only .now=${NOW}>
  <dl slot="card">
    <dt>Question</dt>
    <dd>${written.question}</dd>
    <dt>Fact</dt>
    <dd>${written.fact}</dd>
    <dt>Summary</dt>
    <dd>${written.summary}</dd>
    <dt>Belief</dt>
    <dd>${written.belief}</dd>
    <dt>Why</dt>
    <dd>${written.why}</dd>
    <dt>Fact again</dt>
    <dd>${written.factAgain}</dd>
    <dt>Source</dt>
    <dd><a href=${written.source.url}>${written.source.name}</a></dd>
    <dt>Source date</dt>
    <dd>${written.source.date}</dd>
    <dt>Checked on</dt>
    <dd>${written.checkedOn}</dd>
    <dt>Review by</dt>
    <dd>${written.reviewBy}</dd>
  </dl>
</stigma-myth-buster>`;

describe('in a made-up language', () => {
  before(() => registerLanguage(PSEUDO_TAG, pseudoMessages));

  it('the check itself sees a foreign word in a text and in an attribute', () => {
    const element = document.createElement('div');
    const root = element.attachShadow({ mode: 'open' });
    const paragraph = root.appendChild(document.createElement('p'));
    paragraph.textContent = '⟦ȦƁ ⟦1⟧⟧ 12:30';
    expect(foreign(element)).to.deep.equal([]);
    paragraph.textContent = '⟦ȦƁ⟧ at 12:30';
    paragraph.title = 'plain';
    expect(foreign(element)).to.deep.equal(['plain', 'at 12:30']);
  });

  it('the finder has no word of its own', async () => {
    const element = await mounted(finder(DIRECTORY), 'group-finder');
    await shows(element, '.row');
    expect(foreign(element)).to.deep.equal([]);
  });

  it('the finder has none with everything on show and every filter in sight', async () => {
    const content = html`<div style="inline-size: 1100px">${finder(DIRECTORY)}</div>`;
    const element = await mounted(content, 'group-finder');
    await act(element, '.more button');
    await shows(element, '.row.paused');
    await act(element, '.options .button.text');
    await act(element, '.way input');
    await shows(element, '.chip');
    expect(foreign(element)).to.deep.equal([]);
  });

  it('the filter dialog has none', async () => {
    const content = html`<div style="inline-size: 320px">${finder(DIRECTORY)}</div>`;
    const element = await mounted(content, 'group-finder');
    await act(element, '.open-filters');
    await shows(element, 'dialog[open]');
    expect(foreign(element)).to.deep.equal([]);
  });

  it('the advice when nothing matches has none, and what is announced neither', async () => {
    const element = await mounted(finder(DIRECTORY), 'group-finder');
    await act(element, '.way input');
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('#search')!;
    field.value = '99999999';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await shows(element, '.choice');
    await shows(element, '[role="status"]:not(:empty)');
    expect(foreign(element)).to.deep.equal([]);
  });

  const states: readonly (readonly [string, DirectoryState, string])[] = [
    ['loading', { status: 'loading', refreshing: false, stale: false }, '.bones'],
    ['failed', { status: 'error', refreshing: false, stale: false }, '.message'],
    ['empty', { ...READY, directory: { groups: [], meetings: [], problems: [], sources: [] } }, '.ring'],
    ['out of date', { ...READY, stale: true }, '.message'],
  ];
  for (const [name, state, part] of states) {
    it(`the finder that is ${name} has none`, async () => {
      const element = await mounted(provided(finder(), state), 'group-finder');
      await shows(element, part);
      expect(foreign(element)).to.deep.equal([]);
    });
  }

  for (const [at, meeting] of DIRECTORY.meetings.slice(0, 7).entries()) {
    it(`the details of meeting ${meeting.id} have none`, async () => {
      const element = await mounted(card(at), 'meeting-card');
      await act(element, '.open');
      await shows(element, '.details');
      expect(foreign(element)).to.deep.equal([]);
    });
  }

  for (const compact of [false, true]) {
    it(`the ${compact ? 'compact' : 'full'} card has none, whatever its meeting`, async () => {
      for (const at of DIRECTORY.meetings.keys()) {
        const element = await mounted(card(at, compact), 'meeting-card');
        await shows(element, '.card');
        expect(foreign(element), `meeting ${DIRECTORY.meetings[at]!.id}`).to.deep.equal([]);
      }
    });
  }

  it('the labels of the myth cards have none', async () => {
    const element = await mounted(myths, 'stigma-myth-buster');
    await shows(element, '.belief');
    expect(foreign(element)).to.deep.equal([]);
  });

  it('the questions and the suggestions of help to choose have none, nor has help first', async () => {
    const choosing = html`<group-match .directory=${DIRECTORY} .now=${NOW}><p slot="help">⟦1⟧</p></group-match>`;
    const element = await mounted(choosing, 'group-match');
    await act(element, '.answer input[value="urgent"]');
    for (let step = 0; !element.shadowRoot!.querySelector('.match-results') && step < 12; step += 1) {
      expect(foreign(element), `step ${step}`).to.deep.equal([]);
      await shows(element, '[role="status"]');
      const first = element.shadowRoot!.querySelector<HTMLElement>('.answer:not(.apart) input');
      first?.click();
      await act(element, '.match [type="submit"], .match-urgent .button');
    }
    await shows(element, '.why');
    await act(element, '.lead button');
    expect(foreign(element)).to.deep.equal([]);
  });

  it("the editor's report has none", async () => {
    const element = await mounted(finder(DIRECTORY, true), 'group-finder');
    await shows(element, '.report table');
    expect(foreign(element)).to.deep.equal([]);
  });
});
