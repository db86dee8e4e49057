import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import '../../src/define/first-visit.js';
import '../../src/define/peer-support.js';
import type { FirstVisit } from '../../src/elements/first-visit/first-visit.js';
import { registerLanguage } from '../../src/i18n/languages.js';
import { LOADING, FAILED, provided } from '../../stories/support/provided.js';
import { aDirectory, aGroup } from '../support/builders.js';
import { describeElement, isDiscreet, watchPage } from '../support/contract.js';
import {
  becomes,
  focused,
  listen,
  place,
  placeReady,
  press,
  until,
  untilTold,
  watchRequests,
} from '../support/mount.js';
import { outsideMessages, PSEUDO_TAG, pseudoMessages } from '../support/pseudo.js';
import { allByRole, byRole, nameOf, outlineOf, textOf } from '../support/roles.js';
import {
  AT_THE_HALL,
  aVisit,
  isWhole,
  ON_SCREEN,
  TALKATIVE,
  VISIT_NOW,
  watchSheets,
  whole,
} from '../support/visits.js';

const AFTER = Date.UTC(2027, 4, 24, 12);
const directory = aDirectory({
  groups: [TALKATIVE, aGroup({ id: 'other', name: 'Other' })],
  meetings: [AT_THE_HALL, ON_SCREEN],
});

describeElement({
  tag: 'first-visit',
  fill: (element) => Object.assign(element, { group: TALKATIVE, meeting: AT_THE_HALL, now: VISIT_NOW, lang: 'en' }),
  filled: 'group',
  isComplete: isWhole,
  // It is `initial` only for as long as a language takes to load, which no test can hold.
  enter: {
    empty: (content) => html`<first-visit parts="steps" .now=${AFTER}>${content}</first-visit>`,
    ready: (content) => html`<first-visit .now=${VISIT_NOW}>${content}</first-visit>`,
  },
  act: (element) => void Object.assign(element, { group: TALKATIVE }),
  words: {
    headingLevel: 2,
    with: ({ lang, dir, level }) =>
      html`<first-visit
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        heading-level=${level ?? nothing}
        .now=${VISIT_NOW}
      ></first-visit>`,
  },
});

const HEADINGS = [
  'h2 Your first visit',
  'h3 What usually happens',
  'h3 Questions people ask',
  'h3 May I just listen?',
  'h3 Before you go',
  'h3 Getting there and getting in',
  'h3 How to leave',
  'h3 Choosing a group',
  'h3 Signs that a group may not be a good one',
  'h3 Questions to ask the people who run it',
];
const about = (properties: Partial<FirstVisit> = {}): Promise<FirstVisit> =>
  aVisit({ group: TALKATIVE, meeting: AT_THE_HALL, ...properties });
const written = async (template: unknown): Promise<FirstVisit> => whole(await place<FirstVisit>(html`${template}`));
const text = (element: Element): string => textOf(element);

describe('<first-visit> in general', () => {
  it('has its parts in one order, under one title', async () => {
    expect(outlineOf(await aVisit())).to.deep.equal(HEADINGS);
  });

  it('shows five steps, and every answer without a click', async () => {
    const element = await aVisit();
    const steps = [...element.shadowRoot!.querySelectorAll('.steps li strong')].map((step) => step.textContent);
    expect(steps).to.deep.equal([
      'A welcome',
      'The group agreement is read out',
      'A short hello from each person',
      'Talking and listening',
      'It closes on time',
    ]);
    const answers = [...element.shadowRoot!.querySelectorAll('dd')].filter((answer) => answer.checkVisibility());
    expect(answers.length).to.be.least(15);
    expect(element.shadowRoot!.querySelector('details:not(.sources)')).to.equal(null);
  });

  it('speaks of no group', async () => {
    const said = text(await aVisit());
    expect(said).to.not.match(/At this group|What this group says|undefined|null|\{|\}/);
    expect(said).to.include('It depends.').and.include('Ask the group.');
  });

  it('says that anybody may leave at any time, beside the ways to leave and beside the signs', async () => {
    const said = text(await aVisit());
    expect(said.split('You can leave at any time. You do not have to say why.').length).to.equal(3);
  });

  it('says before anything else that a group is no crisis service, with the page’s own urgent help', async () => {
    const element = await written(
      html`<first-visit .now=${VISIT_NOW}><p slot="help">Call 01632 960199</p></first-visit>`,
    );
    expect(text(element)).to.match(
      /^Your first visit A peer group is not a crisis service\. .{0,80} Call 01632 960199 What usually happens/,
    );
  });

  it('names a source for every answer, and under every part, each a discreet link', async () => {
    const element = await aVisit();
    const links = allByRole(element, 'link') as HTMLAnchorElement[];
    expect(links.filter((link) => !isDiscreet(link))).to.deep.equal([]);
    const questions = [...element.shadowRoot!.querySelectorAll('.pair dt')].map((question) => text(question));
    const [asked] = [...element.shadowRoot!.querySelectorAll('section')].filter((part) => part.querySelector('.pair'));
    const named = [...asked!.querySelectorAll('.sources li')].map((line) => text(line.firstElementChild!));
    expect(named).to.deep.equal(questions).and.not.be.empty;
    for (const part of element.shadowRoot!.querySelectorAll('section'))
      expect(part.querySelectorAll('.sources a').length, part.textContent.slice(0, 80)).to.be.least(1);
    expect(text(element)).to.include('Checked November 2026, next check May 2027.');
  });

  it('asks nobody to tab through the sources: one stop in each part, and the dates stay in view', async () => {
    const element = await aVisit();
    for (const part of element.shadowRoot!.querySelectorAll('section')) {
      const summary = part.querySelector<HTMLElement>('.sources summary')!;
      expect(text(summary)).to.equal('Sources · Checked November 2026, next check May 2027.');
      expect(summary.getBoundingClientRect().height).to.be.least(44);
      expect(part.querySelector<HTMLElement>('.sources a')!.checkVisibility({ contentVisibilityAuto: true })).to.equal(
        false,
      );
    }
  });

  it('passes axe', async () => {
    await expect(await aVisit()).to.be.accessible();
    await expect(await about()).to.be.accessible();
  });
});

describe('<first-visit> parts', () => {
  it('are those that the page names, in the page’s order', async () => {
    const element = await written(html`<first-visit parts=" “leave, steps” " .now=${VISIT_NOW}></first-visit>`);
    expect(outlineOf(element)).to.deep.equal(['h2 Your first visit', 'h3 How to leave', 'h3 What usually happens']);
  });

  it('that do not exist are told to the editor, and the others are shown', async () => {
    const told = listen('warn');
    const element = await written(html`<first-visit parts="leave parking" .now=${VISIT_NOW}></first-visit>`);
    expect(outlineOf(element)).to.deep.equal(['h2 Your first visit', 'h3 How to leave']);
    expect(told.join()).to.include(
      '<first-visit> parts: "parking" is not one of steps, questions, listen, bring, getting-there',
    );
    const all = await written(html`<first-visit parts="parking" .now=${VISIT_NOW}></first-visit>`);
    expect(outlineOf(all)).to.deep.equal(HEADINGS);
  });

  it('can each be replaced by the page’s own, and followed by more', async () => {
    for (const part of [
      'steps',
      'questions',
      'listen',
      'bring',
      'getting-there',
      'leave',
      'choose',
      'warning-signs',
      'ask',
    ]) {
      const element = await written(
        html`<first-visit .now=${VISIT_NOW}
          ><div slot=${part}><h3>Our own words</h3></div>
          <p slot="more">The last word</p></first-visit
        >`,
      );
      const outline = HEADINGS.map((line) => line);
      outline[
        [
          '',
          'steps',
          'questions',
          'listen',
          'bring',
          'getting-there',
          'leave',
          'choose',
          'warning-signs',
          'ask',
        ].indexOf(part)
      ] = 'h3 Our own words';
      expect(outlineOf(element), part).to.deep.equal(outline);
      expect(text(element)).to.match(/The last word$/);
    }
  });

  it('come after the first view, and move nothing that is on show already', async () => {
    const element = await placeReady<FirstVisit>(html`<first-visit .now=${VISIT_NOW}></first-visit>`);
    expect(outlineOf(element)).to.deep.equal(HEADINGS.slice(0, 2));
    const tops = (): number[] =>
      [...element.shadowRoot!.querySelectorAll('.head, .help, .steps, .steps li')].map(
        (each) => each.getBoundingClientRect().top,
      );
    const before = tops();
    await whole(element);
    expect(outlineOf(element)).to.deep.equal(HEADINGS);
    expect(tops()).to.deep.equal(before);
  });
});

describe('<first-visit> about one group', () => {
  it('has its name and next date at the head, its own text first, and its times in the steps', async () => {
    const said = text(await about());
    expect(said).to.match(/^Your first visit The Kettle, Wednesday 2 December, 10:30am to noon, UK time A peer group/);
    expect(said).to.match(/What usually happens What this group says First-visit-word\. Groups differ\./);
    expect(said).to.match(/A welcome It starts at 10:30am\..*It closes on time It ends at noon\./);
  });

  it('answers with the group’s own facts, and no longer says that it depends', async () => {
    const element = await about();
    const answer = (question: string): string =>
      textOf(
        [...element.shadowRoot!.querySelectorAll('dt')].find((term) => term.textContent === question)!
          .nextElementSibling!,
      );
    expect(answer('What does it cost?')).to.equal('At this group: £2 each time Cost-word.');
    expect(answer('Can I bring someone?')).to.equal('At this group: You can bring someone');
    expect(answer('Will it be religious?')).to.include('It depends.');
  });

  it('says how to get there and in: yes, no and not known, with a way to ask', async () => {
    const element = await about();
    const access = [...element.shadowRoot!.querySelectorAll('.access li')].map((line) => [
      line.classList[1],
      textOf(line),
    ]);
    expect(access).to.deep.include.members([
      ['yes', 'Step-free. Access-word'],
      ['no', 'No hearing loop'],
    ]);
    expect(access.at(-1)![1]).to.match(/^Not known: quiet room.* Ask the group$/);
    expect(text(element)).to.include('12 Mill Lane').and.include('Directions-word.').and.include('Transport-word.');
  });

  it('keeps an online link back where the group does', async () => {
    const shown = await about({ meeting: ON_SCREEN });
    expect(
      (allByRole(shown, 'link') as HTMLAnchorElement[]).some(({ href }) => href.includes('video.example')),
    ).to.equal(true);
    const kept = await about({ meeting: { ...ON_SCREEN, online: { ...ON_SCREEN.online!, reveal: 'on-request' } } });
    expect(
      (allByRole(kept, 'link') as HTMLAnchorElement[]).filter(({ href }) => href.includes('video.example')),
    ).to.deep.equal([]);
    expect(text(kept)).to.include('The group gives you the link when you ask.').and.not.include('Passcode');
  });

  it('is text, whatever the group says', async () => {
    const element = await about({
      group: { ...TALKATIVE, name: '<b>x</b>', firstVisit: '<img src=x onerror=alert(1)>', typicalSize: '<i>8</i>' },
    });
    expect(element.shadowRoot!.querySelector('b, i, img')).to.equal(null);
  });

  it('takes its group or its meeting from the list around it', async () => {
    for (const [attributes, when] of [
      [html`<first-visit group-id="kettle" .now=${VISIT_NOW}></first-visit>`, 'Wednesday 2 December'],
      [html`<first-visit meeting-id=${ON_SCREEN.id} .now=${VISIT_NOW}></first-visit>`, 'Thursday 3 December'],
    ] as const) {
      const page = await place<HTMLElement>(html`<peer-support .directory=${directory}>${attributes}</peer-support>`);
      const element = page.querySelector<FirstVisit>('first-visit')!;
      await becomes(element, 'ready');
      await until(() => text(element).includes(`The Kettle, ${when}`), 'not about the group');
    }
  });

  it('speaks in general where the list has no such group, and tells the editor', async () => {
    const told = listen('warn');
    for (const [template, message] of [
      [html`<first-visit group-id="gone" .now=${VISIT_NOW}></first-visit>`, 'group-id: there is no group "gone"'],
      [html`<first-visit meeting-id="gone" .now=${VISIT_NOW}></first-visit>`, 'meeting-id: there is no meeting "gone"'],
    ] as const) {
      const page = await place<HTMLElement>(html`<peer-support .directory=${directory}>${template}</peer-support>`);
      const element = page.querySelector<FirstVisit>('first-visit')!;
      await whole(element);
      expect(text(element)).to.not.include('At this group');
      expect(told.join()).to.include(message);
    }
  });

  it('keeps the page’s own words while the list is on its way, and speaks in general when it failed', async () => {
    const around = provided(
      html`<first-visit group-id="kettle" .now=${VISIT_NOW}><p>Ask us</p></first-visit>`,
      LOADING,
      FAILED,
    );
    const page = await place<HTMLElement>(html`<div>${around}</div>`);
    const element = page.querySelector<FirstVisit>('first-visit')!;
    await becomes(element, 'loading');
    expect(text(element)).to.equal('Ask us');
    const failed = provided(html`<first-visit group-id="kettle" .now=${VISIT_NOW}><p>Ask us</p></first-visit>`, FAILED);
    const other = (await place<HTMLElement>(html`<div>${failed}</div>`)).querySelector<FirstVisit>('first-visit')!;
    await becomes(other, 'ready');
    expect(outlineOf(other)[1]).to.equal('h3 What usually happens');
  });
});

describe('<first-visit> with the keyboard alone', () => {
  it('is walked from box to box to the print button, ticks, prints, and has the focus back', async () => {
    const sheets = watchSheets();
    const element = await aVisit({ parts: 'bring' });
    const boxes = allByRole(element, 'checkbox') as HTMLInputElement[];
    boxes[0]!.focus();
    for (const [at, box] of boxes.entries()) {
      expect(focused(), `box ${at}`).to.equal(box);
      await press(' ');
      expect(box.checked).to.equal(true);
      await press('Tab');
    }
    expect(nameOf(focused()!)).to.equal('Print the checklist');
    await press('Enter');
    await until(() => sheets.length === 1, 'not printed');
    expect(nameOf(focused()!)).to.equal('Print the checklist');
  });
});

describe('<first-visit> checklist', () => {
  it('keeps ticks while the page is open, and nowhere else', async () => {
    const touched = watchPage();
    const asked = watchRequests();
    const element = await aVisit();
    const [box] = allByRole(element, 'checkbox') as HTMLInputElement[];
    box!.click();
    element.now = VISIT_NOW + 60_000;
    await element.updateComplete;
    expect((allByRole(element, 'checkbox') as HTMLInputElement[])[0]!.checked).to.equal(true);
    expect([...touched, ...asked]).to.deep.equal([]);
    expect(allByRole(element, 'checkbox').every((each) => each.getAttribute('autocomplete') === 'off')).to.equal(true);
    const again = await aVisit();
    expect((allByRole(again, 'checkbox') as HTMLInputElement[]).some(({ checked }) => checked)).to.equal(false);
  });

  it('has a target of at least 44 pixels for each box', async () => {
    const element = await aVisit({}, 320);
    for (const label of element.shadowRoot!.querySelectorAll('.checklist label')) {
      expect(label.getBoundingClientRect().height).to.be.least(44);
    }
  });

  it('prints as a sheet of its own: when, where, empty boxes, and no name of the group or of a condition', async () => {
    const sheets = watchSheets();
    const element = await about({ group: { ...TALKATIVE, name: 'Bipolar Circle', topics: [{ code: 'bipolar' }] } });
    (allByRole(element, 'checkbox') as HTMLInputElement[])[0]!.click();
    byRole(element, 'button', 'Print the checklist').click();
    await until(() => sheets.length === 1, 'not printed');
    const [sheet] = sheets;
    expect([sheet!.title, sheet!.lang, sheet!.buttons, sheet!.ticked]).to.deep.equal(['Checklist', 'en-GB', 0, 0]);
    expect(sheet!.text).to.match(
      /^Before you go When Wednesday 2 December, 10:30am to noon, UK time Where Mill Lane Library, 12 Mill Lane, Milltown/,
    );
    expect(sheet!.text).to.not.match(/bipolar/i);
    expect(sheet!.boxes).to.deep.equal([
      'Book first. Joining-word.',
      'Money: £2 each time',
      'Where it is and when, written down',
      'Your way there, and your way home',
      'Questions you would like to ask',
    ]);
  });

  it('prints without a group too, with lines to write on', async () => {
    const sheets = watchSheets();
    const element = await aVisit();
    expect(text(element)).to.not.include('When Where');
    byRole(element, 'button', 'Print the checklist').click();
    await until(() => sheets.length === 1, 'not printed');
    expect(sheets[0]!.text).to.match(/^Before you go When Where Where it is and when, written down/);
  });
});

describe('<first-visit> past its review date', () => {
  it('hides every text on the day after, tells the editor, and gives the place back to the page', async () => {
    const told = listen('warn');
    const element = await placeReady<FirstVisit>(
      html`<first-visit .now=${AFTER}><p>Ask the desk</p></first-visit>`,
      1000,
      'empty',
    );
    expect(text(element)).to.match(/^Your first visit A peer group is not a crisis service\..* Ask the desk$/);
    expect(told.join()).to.include('<first-visit> hidden, past the review date: step-welcome, step-agreement');
    await untilTold(told, 'ask-written');
  });

  it('still shows the group’s own text, and how to get there', async () => {
    listen('warn');
    const element = await place<FirstVisit>(
      html`<first-visit .group=${TALKATIVE} .meeting=${AT_THE_HALL} .now=${AFTER}></first-visit>`,
    );
    await until(() => text(element).includes('12 Mill Lane'), 'no way there');
    expect(text(element)).to.include('What this group says First-visit-word.');
    expect(text(element)).to.not.match(/A welcome|Questions people ask|being checked/);
  });

  it('says a calm word where neither the page nor the group has words', async () => {
    listen('warn');
    const element = await placeReady<FirstVisit>(html`<first-visit .now=${AFTER}></first-visit>`, 1000, 'empty');
    expect(text(element)).to.include('These texts are being checked. Please ask the group what to expect.');
  });

  it('is whole on the last day', async () => {
    expect(outlineOf(await aVisit({ now: Date.UTC(2027, 4, 22, 10) }))).to.deep.equal(HEADINGS);
  });
});

describe('<first-visit> in other languages', () => {
  for (const [lang, dir, title, welcome] of [
    ['cy', 'ltr', 'Eich ymweliad cyntaf', 'Croeso'],
    ['ar', 'rtl', 'زيارتك الأولى', 'ترحيب'],
  ] as const) {
    it(`is whole in "${lang}", and tells the editor that nobody has read it`, async () => {
      const told = listen('warn');
      const element = await place<FirstVisit>(
        html`<first-visit lang=${lang} .group=${TALKATIVE} .meeting=${AT_THE_HALL} .now=${VISIT_NOW}></first-visit>`,
      );
      await until(() => element.shadowRoot!.querySelectorAll('section').length === 9, 'not whole');
      const base = element.shadowRoot!.querySelector<HTMLElement>('.base')!;
      expect([base.lang, base.dir]).to.deep.equal([lang, dir]);
      expect(outlineOf(element)[0]).to.equal(`h2 ${title}`);
      expect(element.shadowRoot!.querySelector('.steps strong')!.textContent).to.equal(welcome);
      const words = text(element).replace(/[A-Z][\w-]+-word|NAMI|DBSA/g, '');
      expect(words).to.not.match(/At this group|It depends|Source:|undefined|\{/);
      await untilTold(told, `the words in "${lang}"`, `the texts in "${lang}"`);
    });
  }

  it('has no word of its own besides messages and texts', async () => {
    registerLanguage(PSEUDO_TAG, pseudoMessages);
    const element = await place<FirstVisit>(
      html`<first-visit
        lang=${PSEUDO_TAG}
        .group=${{ id: '1', name: '1', firstVisit: '2', typicalSize: '8', agreement: { rules: ['3'] } }}
        .meeting=${{ ...AT_THE_HALL, venue: { name: '1' } }}
        .now=${VISIT_NOW}
      ></first-visit>`,
    );
    await whole(element);
    // Texts are content, in a language of their own, which the page says of each.
    const copy = element.shadowRoot!.querySelector('.base')!.cloneNode(true) as Element;
    for (const content of copy.querySelectorAll('[lang]')) content.remove();
    const rest = [...copy.querySelectorAll('p, li, dt, dd, h2, h3, h4, button, label')].map((block) =>
      outsideMessages(block.textContent ?? ''),
    );
    expect(rest.filter((each) => /\p{L}/u.test(each))).to.deep.equal([]);
    expect(copy.textContent).to.match(/⟦/);
  });
});
