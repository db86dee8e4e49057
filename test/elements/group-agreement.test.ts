import { expect } from '@open-wc/testing';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import '../../src/define/group-agreement.js';
import '../../src/define/peer-support.js';
import { FIRST_CHECK } from '../../src/content/item.js';
import { RULES_EN } from '../../src/content/rules/rules.en.js';
import type { Group } from '../../src/domain/model.js';
import type { GroupAgreement } from '../../src/elements/group-agreement/group-agreement.js';
import { FAILED, LOADING, provided } from '../../stories/support/provided.js';
import { keepsItsPromises, ownList, provideEverywhere, titleOf } from '../support/agreement.js';
import { aDirectory, aGroup, aMeeting } from '../support/builders.js';
import { describeElement } from '../support/contract.js';
import { becomes, listen, NOW, place, placeReady, until } from '../support/mount.js';
import { byRole, namesOf, outlineOf, textOf } from '../support/roles.js';
import { HOSTILE_STRINGS } from '../support/sources.js';

/** After the review date of every rule. */
const LATER = Date.parse(`${FIRST_CHECK.reviewBy}T12:00`) + 86_400_000;
const DAY = 86_400_000;

const circle = (overrides: Partial<Group> = {}): Group =>
  aGroup({
    id: 'circle',
    name: 'Tuesday Circle',
    agreement: { rules: ['One person speaks at a time.', 'Phones on silent.'], agreedOn: '2026-03-04' },
    confidentialityNote: 'Stories stay, lessons leave.',
    ...overrides,
  });

const isWhole = (element: LitElement): boolean => element.shadowRoot!.querySelector('.foot') !== null;

/** With all that comes after the rules. */
async function agreement(
  template: TemplateResult = html`<group-agreement .now=${NOW}></group-agreement>`,
): Promise<GroupAgreement> {
  const found = await placeReady<GroupAgreement>(template);
  await until(() => isWhole(found), 'never whole');
  return found;
}

/** An element that stands inside something else. */
async function inside(around: Element, state = 'ready'): Promise<GroupAgreement> {
  await place(html`${around}`);
  const element = around.querySelector('group-agreement')!;
  await becomes(element, state);
  return element;
}

const rules = (element: Element): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.rule')];
const rulesText = (element: Element): string[] => rules(element).map(textOf);
describeElement({
  tag: 'group-agreement',
  fill: (element) => Object.assign(element, { group: circle(), now: NOW, lang: 'en' }),
  filled: 'group',
  isComplete: isWhole,
  // It is `initial` only for as long as a language takes to load, which no test can hold, and never `empty`.
  enter: {
    loading: (content) => {
      provideEverywhere(LOADING);
      return html`<group-agreement group-id="circle">${content}</group-agreement>`;
    },
    error: (content) => {
      provideEverywhere(FAILED);
      return html`<group-agreement group-id="circle">${content}</group-agreement>`;
    },
    ready: (content) =>
      html`<group-agreement
        .group=${circle({ agreement: { ...circle().agreement, url: 'https://circle.example/rules' } })}
        .now=${NOW}
        >${content}</group-agreement
      >`,
  },
  act: (element) => byRole(element, 'checkbox').click(),
  trace: (element) => String(byRole<HTMLInputElement>(element, 'checkbox').checked),
  words: {
    headingLevel: 2,
    with: ({ lang, dir, level }) =>
      html`<group-agreement
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        heading-level=${level ?? nothing}
        .now=${NOW}
      ></group-agreement>`,
  },
});

describe('<group-agreement> without a group’s own rules', () => {
  it('shows general rules as a starting point, and as agreed by nobody', async () => {
    const element = await agreement();
    expect(outlineOf(element)).to.deep.equal(['h2 What many groups agree on', 'h3 How we do some things']);
    const text = textOf(element);
    expect(text)
      .to.include('This is a starting point.')
      .and.not.match(/Agreed by this group|own words/);
    const shown = RULES_EN.items.filter(({ use }) => use === 'always' || use === 'start');
    expect(rules(element).map((rule) => rule.dataset['rule'])).to.have.members(shown.map(({ id }) => id));
    for (const { title, text: words } of shown) expect(text).to.include(title).and.include(words);
  });

  it('says of a named group that it has not given its agreement', async () => {
    const element = await agreement(html`<group-agreement name="Tuesday Circle" .now=${NOW}></group-agreement>`);
    expect(textOf(element)).to.include('Tuesday Circle has not given its own agreement here.');
  });

  it('never says that they were agreed, whatever the attributes say, and tells the editor', async () => {
    const told = listen('warn');
    const element = await agreement(
      html`<group-agreement
        agreed-on="2026-03-04"
        review-note="We look at it again every spring."
        .now=${NOW}
      ></group-agreement>`,
    );
    expect(textOf(element)).to.not.match(/Agreed by|2026|every spring/);
    expect(told.join('\n'))
      .to.include('agreed-on: there are no rules of the group’s own here')
      .and.include('review-note: there are no rules');
  });

  it('adds rules that the site names, and tells of one that it does not have', async () => {
    const told = listen('warn');
    const element = await agreement(
      html`<group-agreement also="no-selling, sober hats" .now=${NOW}></group-agreement>`,
    );
    expect(textOf(element)).to.include(titleOf('sober')).and.include(titleOf('no-selling'));
    expect(textOf(element)).to.not.include(titleOf('no-names'));
    expect(told.join()).to.include('also: "hats" is not one of sober, no-selling, no-names');
  });

  it('keeps what always holds past the review date, says less of it, and tells the editor', async () => {
    const told = listen('warn');
    const element = await agreement(html`<group-agreement also="sober" .now=${LATER}></group-agreement>`);
    expect(rules(element).map((rule) => rule.dataset['rule'])).to.deep.equal([
      'pass',
      'confidentiality',
      'no-advice',
      'danger',
    ]);
    keepsItsPromises(rulesText(element), false, 'expired');
    expect(textOf(element)).to.include('Only what always holds is shown just now.');
    expect(textOf(element)).to.not.include(RULES_EN.items.find(({ id }) => id === 'pass')!.more!);
    expect(told.join()).to.include('past their review date');
    element.now = LATER - DAY;
    await element.updateComplete;
    expect(rules(element).length).to.be.greaterThan(8);
  });

  it('says where its rules come from when asked', async () => {
    const element = await agreement();
    const summary = byRole(element, 'button', 'Where the general rules come from');
    summary.click();
    await until(() => namesOf(element, 'link').includes('NAMI Lansing (United States)'), 'no sources');
    expect(textOf(element)).to.include('Checked November 2026, next check May 2027.');
    expect(textOf(element.shadowRoot!.querySelector('.seen')!)).to.not.include(titleOf('sober'));
  });
});

describe('<group-agreement> with a group’s own rules', () => {
  const written = (attributes: { date?: string; note?: string; now?: number } = {}, list: unknown = ownList()) =>
    html`<group-agreement
      name="Tuesday Circle"
      agreed-on=${attributes.date ?? nothing}
      review-note=${attributes.note ?? nothing}
      .now=${attributes.now ?? NOW}
      >${list}</group-agreement
    >`;

  it('shows a list between the tags as the rules, with who agreed on it and when', async () => {
    const element = await agreement(written({ date: '2026-03-04', note: 'We look at it again every spring.' }));
    expect(outlineOf(element)[0]).to.equal('h2 Our group agreement');
    expect(textOf(element)).to.include(
      'Tuesday Circle Agreed by this group on 4 March 2026. We look at it again every spring.',
    );
    expect(rulesText(element).slice(2, 4)).to.deep.equal(['Phones on silent', 'We share the hour']);
    expect(rules(element).length, 'and none of the general ones').to.equal(6);
    expect(textOf(element)).to.not.include('starting point');
  });

  it('says whose words they are, and not that they were agreed, without a date', async () => {
    const element = await agreement(written());
    expect(textOf(element)).to.include('In this group’s own words.').and.not.include('Agreed by');
  });

  const dates: readonly (readonly [string, RegExp, boolean])[] = [
    ['2026-02-30', /"2026-02-30" is not a date such as 2026-03-04/, false],
    ['last spring', /"last spring" is not a date/, false],
    ['2027-01-01', /2027-01-01 is yet to come/, false],
    ['2024-11-23', /this was agreed on 2024-11-23. Has the group looked at it again/, true],
  ];
  for (const [date, warning, isSaid] of dates) {
    it(`tells the editor about "${date}" and ${isSaid ? 'still says it' : 'says no date'}`, async () => {
      const told = listen('warn');
      const element = await agreement(written({ date }));
      expect(textOf(element).includes('Agreed by this group')).to.equal(isSaid);
      expect(told.join()).to.match(warning);
    });
  }

  it('has no remark on an agreement of two years ago to the day', async () => {
    const told = listen('warn');
    await agreement(written({ date: '2024-11-24' }));
    expect(told).to.deep.equal([]);
  });

  it('reads a strong start as the title of a rule, as editors write it', async () => {
    const element = await agreement(
      written(
        {},
        ownList([
          html`<strong>Be kind:</strong> to others and to yourself`,
          html`<b>Listen.</b> Then speak.`,
          html`<p><strong>Phones</strong> – on silent</p>`,
        ]),
      ),
    );
    const own = rules(element).slice(2, -2);
    expect(own.map((rule) => textOf(rule.querySelector('.strong')!))).to.deep.equal(['Be kind', 'Listen', 'Phones']);
    expect(own.map(textOf)).to.deep.equal([
      'Be kind to others and to yourself',
      'Listen Then speak.',
      'Phones on silent',
    ]);
  });

  it('puts a group’s own words about passing and confidentiality into those rules', async () => {
    const element = await agreement(
      written(
        {},
        ownList([
          'What is said here stays here. Lessons leave.',
          'You may pass. Say “pass”.',
          'Phones on silent.',
          html`<li data-rule="confidentiality">Nobody takes photos.</li>`,
        ]),
      ),
    );
    keepsItsPromises(rulesText(element), false, 'own words');
    expect(rulesText(element)[0]).to.include('You may pass. Say “pass”.');
    const marked = rules(element).map(({ textContent }) => textContent.includes('Always part of it'));
    expect(marked, 'only what is ours alone is marked').to.deep.equal([false, false, false, false, true, true]);
    expect(rulesText(element)[1]).to.include('Lessons leave.');
    expect(rules(element)[2]!.textContent).to.include('Phones on silent');
  });

  it('keeps the two rules about safety when the group writes about the same, and marks them', async () => {
    const element = await agreement(
      written({}, ownList(['No advice about medicines, diagnoses or treatment.', 'Tell each other what to take.'])),
    );
    const texts = rulesText(element);
    expect(texts.length).to.equal(6);
    expect(texts.slice(-2).every((text) => text.endsWith('Always part of it'))).to.equal(true);
    expect(texts[3]).to.equal('Tell each other what to take');
  });

  it('are read from a slot, inside a wrapper, late, and again when they change', async () => {
    const element = await agreement(html`<group-agreement .now=${NOW}><p>Beside them</p></group-agreement>`);
    const wrapper = document.createElement('div');
    wrapper.slot = 'rules';
    wrapper.innerHTML = '<ul><li>Phones on silent</li></ul>';
    element.append(wrapper);
    await until(() => textOf(element).includes('Phones on silent'), 'not read');
    expect(textOf(element)).to.not.include('Beside them');
    wrapper.querySelector('li')!.textContent = 'Phones off';
    await until(() => textOf(element).includes('Phones off'), 'not read again');
    wrapper.remove();
    await until(() => textOf(element).includes('starting point'), 'still there');
  });

  it('are text, whatever they hold', async () => {
    const element = await agreement(
      html`<group-agreement .group=${circle({ agreement: { rules: HOSTILE_STRINGS } })} .now=${NOW}></group-agreement>`,
    );
    expect(element.shadowRoot!.querySelector('img, script, b, style, textarea, iframe')).to.equal(null);
    expect((globalThis as { pswHacked?: unknown }).pswHacked).to.equal(undefined);
  });

  it('come from a group of script, with its note on confidentiality in that rule', async () => {
    const element = await agreement(html`<group-agreement .group=${circle()} .now=${NOW}></group-agreement>`);
    expect(textOf(element)).to.include('Tuesday Circle Agreed by this group on 4 March 2026.');
    expect(rulesText(element)[1]).to.include('Stories stay, lessons leave.');
    expect(rulesText(element).slice(2, 4)).to.deep.equal(['One person speaks at a time', 'Phones on silent']);
  });

  it('point to the whole agreement, when the group has it elsewhere', async () => {
    const url = 'https://circle.example/rules';
    const element = await agreement(
      html`<group-agreement .group=${circle({ agreement: { url } })} .now=${NOW}></group-agreement>`,
    );
    expect(byRole<HTMLAnchorElement>(element, 'link', 'Read the group’s whole agreement').href).to.equal(url);
    expect(textOf(element)).to.include('has not given its own agreement here');
  });
});

describe('<group-agreement> inside a list of groups', () => {
  const online = aDirectory({
    groups: [circle(), aGroup({ id: 'other' })],
    meetings: [aMeeting({ groupId: 'circle', attendance: ['in-person', 'online'] })],
  });
  const state = (directory = online) => ({ status: 'ready', directory, refreshing: false, stale: false }) as const;
  const named = html`<group-agreement group-id="circle" .now=${NOW}><p>Ask us</p></group-agreement>`;

  it('shows the agreement of the group that it names, and knows that it meets online', async () => {
    const element = await inside(provided(named, state()));
    await until(() => isWhole(element), 'never whole');
    keepsItsPromises(rulesText(element), true, 'online');
    expect(textOf(element)).to.include('Agreed by this group on 4 March 2026').and.include('not to record');
  });

  it('shows what always holds, and the page’s words, while the list loads and when it fails, and tries again', async () => {
    const around = provided(named, LOADING, FAILED, state());
    const element = await inside(around, 'loading');
    keepsItsPromises(rulesText(element), false, 'loading');
    expect(textOf(element))
      .to.include('Ask us')
      .and.not.match(/Agreed|starting point|own words/);
    const failed = await inside(provided(named, FAILED, state()), 'error');
    keepsItsPromises(rulesText(failed), false, 'failed');
    expect(textOf(failed)).to.include('Ask us').and.include('We could not load this group’s own agreement');
    byRole(failed, 'button', 'Try again').click();
    await becomes(failed, 'ready');
    expect(textOf(failed)).to.include('Agreed by this group on 4 March 2026').and.not.include('Ask us');
  });

  it('finds the only group of a <peer-support> without an id', async () => {
    const around = await place<HTMLElement>(
      html`<peer-support .directory=${aDirectory({ groups: [circle()] })}
        ><group-agreement .now=${NOW}></group-agreement
      ></peer-support>`,
    );
    const element = around.querySelector('group-agreement')!;
    await until(() => textOf(element).includes('Agreed by this group'), 'not found');
  });

  it('shows the starting point for a group that the list does not have, and tells the editor', async () => {
    const told = listen('warn');
    const element = await inside(
      provided(html`<group-agreement group-id="gone" .now=${NOW}></group-agreement>`, state()),
    );
    expect(textOf(element)).to.include('This is a starting point.');
    expect(told.join()).to.include('there is no group "gone"');
  });

  it('shows a list between the tags instead of the group’s, whether or not the list of groups comes', async () => {
    const element = await inside(
      provided(
        html`<group-agreement group-id="circle" .now=${NOW}>${ownList(['Hats off.'])}</group-agreement>`,
        FAILED,
      ),
    );
    expect(rulesText(element)[2]).to.equal('Hats off');
  });
});

describe('<group-agreement> the limits', () => {
  it('has the site’s own after the general ones, in the same item', async () => {
    const element = await agreement(
      html`<group-agreement .now=${NOW}
        ><p slot="limits">In this country we must tell someone about a child.</p></group-agreement
      >`,
    );
    const [, item] = rulesText(element);
    expect(item).to.match(/safety is at risk.*In this country we must tell someone about a child\./);
  });

  it('has a way to urgent help in the rule about danger', async () => {
    const element = await agreement(
      html`<group-agreement .now=${NOW}><p slot="help">Call 01632 960199</p></group-agreement>`,
    );
    expect(rulesText(element).at(-1)).to.include('Call 01632 960199');
  });
});

describe('<group-agreement> how the group does some things', () => {
  const rows = (element: Element): string[] =>
    [...element.shadowRoot!.querySelectorAll('.practices dl > div')].map((row) => textOf(row));

  it('states what the site states, and names what nobody stated', async () => {
    const element = await agreement(
      html`<group-agreement
        online
        camera="Optional"
        outside-contact="not-allowed"
        written-down="We count who came."
        .now=${NOW}
      ></group-agreement>`,
    );
    expect(rows(element)).to.deep.equal([
      'Camera It is up to you. You can keep your camera off.',
      'Recording We ask everyone not to record, take photos or save pictures of the screen.',
      'Contact outside the group We ask people not to be in touch with each other outside the group.',
      'What we write down We count who came.',
    ]);
    expect(textOf(element)).to.include('Not stated here: coming late, names. Ask the group.');
  });

  it('assumes nothing, and is silent about cameras where nobody meets online', async () => {
    const element = await agreement();
    expect(rows(element)).to.deep.equal([]);
    expect(textOf(element)).to.include(
      'Not stated here: coming late, names, contact outside the group, what is written down. Ask the group.',
    );
  });

  it('counts what it cannot read as not stated, and tells the editor what may stand there', async () => {
    const told = listen('warn');
    const element = await agreement(html`<group-agreement online camera="sometimes" .now=${NOW}></group-agreement>`);
    expect(textOf(element)).to.include('Not stated here: camera, ');
    expect(told.join()).to.include('camera: "sometimes" is not one of on, at-start, optional, off, ask');
  });

  it('has nothing to say that is not stated when all is', async () => {
    const element = await agreement(
      html`<group-agreement
        late-arrival="welcome"
        names="any"
        outside-contact="your-choice"
        written-down="Nothing."
        .now=${NOW}
      ></group-agreement>`,
    );
    expect(textOf(element)).to.not.include('Not stated');
  });
});
