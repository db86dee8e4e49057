import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import '../../src/define/group-finder.js';
import '../../src/define/group-match.js';
import '../../src/define/peer-support.js';
import type { GroupFinder } from '../../src/elements/group-finder/group-finder.js';
import type { MatchCompletedEvent } from '../../src/elements/group-match/group-match.events.js';
import type { GroupMatch } from '../../src/elements/group-match/group-match.js';
import { FAILED, LOADING, provided } from '../../stories/support/provided.js';
import { aDirectory, aGroup, aMeeting } from '../support/builders.js';
import { describeElement, watchPage } from '../support/contract.js';
import { directoryOf, NOW } from '../support/directories.js';
import { counted, listenTo, shown } from '../support/finder.js';
import { aTownToChooseIn, HELP } from '../support/match-town.js';
import {
  aMatch,
  answer,
  answerAll,
  answersItself,
  asked,
  go,
  hasCome,
  say,
  suggested,
  suggestion,
  told,
} from '../support/matching.js';
import {
  afterwards,
  answerWith,
  becomes,
  focused,
  listen,
  place,
  press,
  serve,
  serveNothing,
  until,
  watchRequests,
} from '../support/mount.js';
import { allByRole, byRole, nameOf, namesOf, outlineOf, textOf } from '../support/roles.js';
import { standAt } from '../support/sharing.js';
import { aFetch } from '../support/sources.js';

const SOURCE = 'https://feeds.example/groups.json';
const FEED = {
  timeZone: 'Europe/London',
  groups: [
    { id: 'a', name: 'Tuesday Circle', topics: ['anxiety'], when: { every: 'Tuesday', time: '19:00' }, place: 'Hall' },
    {
      id: 'b',
      name: 'Late Line',
      topics: ['cancer'],
      when: { every: 'Sunday', time: '10:00' },
      online: 'https://v.example/',
    },
  ],
};
const directory = aTownToChooseIn();

const withHelp = (element: HTMLElement): void => {
  const help = document.createElement('p');
  help.slot = 'help';
  help.textContent = 'Call us';
  element.append(help);
};

describeElement({
  tag: 'group-match',
  fill: (element) => {
    withHelp(element);
    Object.assign(element, { directory, now: NOW, lang: 'en' });
  },
  filled: 'directory',
  isComplete: hasCome,
  load: () => ({
    template: html`<group-match source=${SOURCE}>${HELP}</group-match>`,
    fake: serve({ [SOURCE]: FEED }),
  }),
  enter: {
    initial: (content) => html`<group-match>${content}${HELP}</group-match>`,
    loading: (content) => {
      answerWith(aFetch());
      return html`<group-match source=${SOURCE}>${content}${HELP}</group-match>`;
    },
    error: (content) => {
      serveNothing();
      return html`<group-match source=${SOURCE}>${content}${HELP}</group-match>`;
    },
    empty: () => html`<group-match .directory=${aDirectory({ groups: [], meetings: [] })}></group-match>`,
    ready: (content) => html`<group-match .directory=${directory} .now=${NOW}>${content}${HELP}</group-match>`,
  },
  act: (element) => byRole(element, 'button', 'Skip').click(),
  words: {
    headingLevel: 2,
    with: ({ lang, dir, level }) =>
      html`<group-match
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        heading-level=${level ?? nothing}
        .directory=${directory}
        .now=${NOW}
        >${HELP}</group-match
      >`,
  },
});

const NONE: readonly string[] = [];
/** All five questions of the town, for somebody who is anxious and at home. */
const ANXIOUS = [['Anxiety'], ['I am going through it'], ['Online'], ['In the evening'], NONE] as const;

/** Everything that the page is told, as text. */
function watchEvents(): readonly string[] {
  const events: string[] = [];
  const names = ['completed', 'handed-over'].map((name) => `psw-match-${name}`);
  const others = [
    'psw-results-updated',
    'psw-meeting-open',
    'psw-meeting-opened',
    'psw-meeting-closed',
    'change',
    'input',
  ];
  for (const name of [...names, ...others]) {
    const told = (event: Event): void => {
      const fields = Object.keys(event).filter((key) => key !== 'isTrusted');
      events.push([name, ...fields.map((key) => String(Reflect.get(event, key)))].join(' '));
    };
    document.addEventListener(name, told);
    afterwards(() => document.removeEventListener(name, told));
  }
  return events;
}

describe('<group-match> questions', () => {
  it('keeps the words of an answer whole at twice the size on the smallest phone', async () => {
    const element = await aMatch();
    // 320 pixels, less the margins of a page.
    const page = element.parentElement!;
    page.style.cssText = 'inline-size: 288px; font: 32px Arial, sans-serif';
    afterwards(() => page.removeAttribute('style'));
    const label = element.renderRoot.querySelector<HTMLElement>('.answer .label')!;
    const word = label.appendChild(document.createElement('span'));
    word.textContent = ' Depression';
    // The blank before it may stay behind on the line above.
    expect([...word.getClientRects()].filter(({ width }) => width > 0)).to.have.length(1);
  });

  it('asks one thing at a time, of what the groups of the list differ in', async () => {
    const element = await aMatch();
    const questions: string[] = [];
    for (let at = 0; at < 5; at++) {
      questions.push(`${asked(element)} ${namesOf(element, 'radio').length ? 'one' : 'several'}`);
      expect(textOf(element)).to.include(`Question ${at + 1} of 5. Skip any you like.`);
      await go(element, 'Skip');
    }
    expect(questions).to.deep.equal([
      'What brings you here? several',
      'Which of these fits you? one',
      'How would you like to meet? one',
      'When could you take part? several',
      'What do you need to take part? several',
    ]);
  });

  it('names each group of answers by its question, and offers "I am not sure" in each', async () => {
    const element = await aMatch();
    for (let at = 0; at < 5; at++) {
      expect(nameOf(byRole(element, 'group'))).to.equal(asked(element));
      expect(nameOf(answer(element, 'I am not sure'))).to.include('It rules nothing out.');
      if (at < 4) await go(element, 'Skip');
    }
  });

  it('has the topics that most groups have first, and folds a long list until it is asked for', async () => {
    const topics = ['autism', 'cancer', 'stroke', 'heart', 'lung', 'ms', 'hiv', 'kidney', 'stoma', 'ocd', 'adhd'];
    const list = directoryOf(
      [...topics, 'adhd', 'adhd', 'ocd'].map((code, at) => ({
        group: { id: `g${at}`, name: `G ${at}`, topics: [{ code }] },
      })),
    );
    const element = await aMatch({ directory: list });
    expect(namesOf(element, 'checkbox').slice(0, 3)).to.deep.equal(['ADHD', 'OCD', 'Autism']);
    expect(namesOf(element, 'checkbox')).to.have.length(8 + 2);
    byRole(element, 'button', 'Show all 11').click();
    await until(() => namesOf(element, 'checkbox').length === 11 + 2, 'the rest never came');
    expect(focused(), 'the focus goes to the first answer that came').to.equal(allByRole(element, 'checkbox')[8]);
  });

  it('asks what the page names, in that order, and tells the editor of what it does not know', async () => {
    const said = listen();
    const element = await aMatch({ attributes: { questions: 'day feelings topic' } });
    expect(asked(element)).to.equal('When could you take part?');
    await go(element, 'Skip');
    expect(asked(element)).to.equal('What brings you here?');
    expect(said.join()).to.include('questions: "feelings" is not one of topic, role');
  });

  it('keeps what was ticked while people go back and forth, and Skip takes it away', async () => {
    const element = await aMatch();
    await say(element, 'Anxiety', 'Feeling lonely');
    await say(element, 'I care for someone');
    await go(element, /Back/);
    expect(answer(element, 'I care for someone').checked).to.equal(true);
    await go(element, /Back/);
    expect([answer(element, 'Anxiety').checked, answer(element, 'Feeling').checked]).to.deep.equal([true, true]);
    expect(answer(element, 'Trauma').checked).to.equal(false);
    await go(element, 'Skip');
    await go(element, /Back/);
    expect(answer(element, 'Anxiety').checked).to.equal(false);
    expect(allByRole(element, 'button', /Back/), 'the first question leads nowhere back').to.deep.equal([]);
  });

  it('takes three topics, and says calmly why not a fourth', async () => {
    const element = await aMatch();
    const heard = listenTo(element);
    for (const label of ['Anxiety', 'Feeling lonely', 'Trauma', 'Anger']) {
      answer(element, label).click();
      await element.updateComplete;
    }
    const ticked = allByRole(element, 'checkbox').filter((each) => (each as HTMLInputElement).checked);
    expect(ticked.map((each) => nameOf(each))).to.have.members(['Anxiety and panic', 'Feeling lonely', 'Trauma']);
    expect(textOf(element)).to.include('Three are ticked. Untick one to tick another.');
    await until(() => heard.length > 0, 'nothing was said');
    expect(heard).to.deep.equal(['Three are ticked. Untick one to tick another.']);
    answer(element, 'Trauma').click();
    await element.updateComplete;
    answer(element, 'Anger').click();
    await element.updateComplete;
    expect(answer(element, 'Anger').checked).to.equal(true);
  });

  it('has "I am not sure" instead of other answers, never beside them', async () => {
    const element = await aMatch();
    answer(element, 'Anxiety').click();
    answer(element, 'I am not sure').click();
    await element.updateComplete;
    expect([answer(element, 'Anxiety').checked, answer(element, 'I am not sure').checked]).to.deep.equal([false, true]);
    answer(element, 'Trauma').click();
    await element.updateComplete;
    expect([answer(element, 'Trauma').checked, answer(element, 'I am not sure').checked]).to.deep.equal([true, false]);
  });

  it('counts what is pressed before the file that answers is there', async () => {
    const element = await place<GroupMatch>(
      html`<group-match .directory=${directory} .now=${NOW}>${HELP}</group-match>`,
    );
    await becomes(element, 'ready');
    expect(hasCome(element), 'not there yet').to.equal(false);
    answer(element, 'Anxiety').click();
    byRole(element, 'button', 'Next question').click();
    await until(() => asked(element) === 'Which of these fits you?', 'nothing came of it');
    await go(element, /Back/);
    expect(answer(element, 'Anxiety').checked).to.equal(true);
  });

  it('shows the groups at once where there is nothing to ask', async () => {
    const element = await aMatch({ directory: aDirectory({ groups: [aGroup()], meetings: [aMeeting()] }) });
    await until(() => suggested(element).length === 1, 'no group');
    expect(outlineOf(element)).to.deep.equal(['h2 Help me choose', 'h3 1 group that meets soon', 'h4 Tuesday Circle']);
  });

  it('never sends its form, whatever is pressed', async () => {
    const before = location.href;
    const element = await aMatch();
    answer(element, 'Anxiety').focus();
    await press('Space', 'Enter');
    await until(() => asked(element) === 'Which of these fits you?', 'Enter does not go on');
    expect(location.href).to.equal(before);
    expect(element.shadowRoot!.querySelector('form')!.method, 'nor before there is script').to.equal('dialog');
  });
});

describe('<group-match> suggestions', () => {
  it('are three at most, with the reasons for each in words, and what does not fit', async () => {
    const element = await aMatch();
    await answerAll(element, ...ANXIOUS);
    expect(asked(element)).to.equal('3 groups that may suit you');
    expect(suggested(element)).to.deep.equal(['Evening Space', 'Night Owls Online', 'Women of the Harbour']);
    expect(told(element, 'Night Owls Online')).to.deep.equal([
      'It is about: Anxiety and panic',
      'It is for people who are going through it themselves',
      'You asked for online',
      'Evenings, as you prefer',
      'It is for ages 18 to 30',
    ]);
    expect(told(element, 'Women of the Harbour').slice(-3)).to.deep.equal([
      'It meets in another way: in person',
      'It is also about other things: Trauma',
      'It is for some people most of all: Women',
    ]);
    expect(textOf(suggestion(element, 'Women of the Harbour')).match(/Good to know/g), 'once').to.have.length(1);
    expect(textOf(element)).to.include('Thursday 3 December, 7:30pm');
    expect(textOf(element)).to.not.match(/%|best match/i);
  });

  it('say what nobody knows as not known, and never as no', async () => {
    const element = await aMatch({ attributes: { questions: 'topic access' } });
    await answerAll(element, ['Depression'], ['Step-free', 'Captions']);
    expect(told(element, 'Saturday Steps')).to.include('Not known: step-free way in, captions. You can ask the group.');
    expect(told(element, 'Evening Space')).to.include('Step-free, as you need');
  });

  it('are those that meet soonest where nothing was asked for, and "I am not sure" asks for nothing', async () => {
    const element = await aMatch();
    await answerAll(element, ...Array.from({ length: 5 }, () => ['I am not sure']));
    expect(asked(element)).to.equal('3 groups that meet soon');
    expect(suggested(element)).to.deep.equal(['Evening Space', 'Llais', 'The Morning Kettle']);
  });

  it('say kindly that nothing fits, and show what comes closest', async () => {
    const content = html`${HELP}
      <p slot="empty">Tell us what was missing</p>`;
    const list = directoryOf(
      ['stroke', 'lung', 'heart', 'ms'].map((code, at) => ({
        group: {
          id: code,
          name: `Group ${code}`,
          topics: [{ code }],
          access: [
            { code: 'step-free', answer: at === 0 ? ('no' as const) : ('yes' as const) },
            { code: 'parking', answer: 'yes' },
          ],
        },
      })),
    );
    const element = await aMatch({ directory: list, content, attributes: { questions: 'topic access' } });
    await answerAll(element, ['Stroke'], ['Step-free']);
    expect(asked(element)).to.equal('No group here fits all of this yet');
    expect(textOf(element))
      .to.include('That does not mean there is nothing for you')
      .and.include('Tell us what was missing');
    expect(suggested(element)).to.have.length(3);
    expect(told(element, 'Group heart')).to.deep.equal([
      'Step-free, as you need',
      'It is about something else: Heart conditions',
      'The place is not given, so please ask the group',
    ]);
  });

  it('offer to change the answers also where all groups are on show already', async () => {
    const list = directoryOf(
      ['stroke', 'lung'].map((code) => ({ group: { id: code, name: `Group ${code}`, topics: [{ code }] } })),
    );
    const element = await aMatch({ directory: list });
    await answerAll(element, NONE);
    expect(namesOf(element, 'button')).to.include.members(['Change your answers', 'Start again']);
    expect(textOf(element)).to.not.include('See all');
    await go(element, 'Change your answers');
    expect(asked(element)).to.equal('What brings you here?');
  });

  it('stay where they are while the clock goes on', async () => {
    const element = await aMatch();
    await answerAll(element, ...ANXIOUS);
    const before = suggested(element);
    element.now = NOW + 3 * 3_600_000;
    await element.updateComplete;
    expect(suggested(element)).to.deep.equal(before);
    expect(textOf(element)).to.include('Tuesday 8 December, 7pm');
  });

  it('can be changed with the answers in place, or started again without them', async () => {
    const element = await aMatch();
    const heard = listenTo(element);
    await answerAll(element, ...ANXIOUS);
    await go(element, 'change your answers');
    expect(answer(element, 'Anxiety').checked).to.equal(true);
    await answerAll(element, ['Trauma'], ...ANXIOUS.slice(1));
    await go(element, 'Start again');
    expect(answer(element, 'Anxiety').checked).to.equal(false);
    await until(() => heard.at(-1) === 'Your answers are cleared.', 'nobody was told');
  });

  it('say which zone a time is in where the reader’s clock shows another', async () => {
    const weekly = aMeeting({
      attendance: ['online'],
      schedule: {
        kind: 'recurring',
        start: '2026-01-06T19:00',
        rule: { frequency: 'weekly' },
        timeZone: 'Asia/Kathmandu',
      },
    });
    const element = await aMatch({ directory: aDirectory({ groups: [aGroup()], meetings: [weekly] }) });
    await until(() => suggested(element).length === 1, 'no group');
    expect(textOf(element))
      .to.match(/Kathmandu|Nepal/)
      .and.include('your time');
  });
});

describe('<group-match> help first', () => {
  const url = 'tel:+441632960199';

  it('leads who needs it to the help of the page, before any group', async () => {
    const element = await aMatch();
    await say(element, 'I need help right now');
    expect(asked(element)).to.equal('Help comes first');
    expect(outlineOf(element)).to.deep.equal(['h2 Help me choose', 'h3 Help comes first']);
    expect(textOf(element)).to.include('Please use this help now.').and.include('call your local emergency number');
    expect(element.shadowRoot!.textContent, 'no number of its own').to.not.match(/\d{2}/);
    await press('Tab');
    expect((focused() as HTMLAnchorElement).href).to.equal(url);
    await go(element, 'Go on to the groups');
    expect(asked(element)).to.equal('Which of these fits you?');
  });

  it('does so too when Skip is pressed, with other answers beside it, and where one answer is chosen', async () => {
    const several = await aMatch();
    answer(several, 'Anxiety').click();
    answer(several, 'I need help right now').click();
    await go(several, 'Skip');
    expect(asked(several)).to.equal('Help comes first');
    const one = await aMatch({ attributes: { questions: 'attendance topic' } });
    await say(one, 'I need help right now');
    expect(asked(one)).to.equal('Help comes first');
  });

  it('is asked in the first question only, and forgotten at once', async () => {
    const element = await aMatch();
    await say(element, 'Anxiety', 'I need help right now');
    await go(element, /Back/);
    expect(answer(element, 'I need help right now').checked).to.equal(false);
    expect(answer(element, 'Anxiety').checked, 'the other answer is kept').to.equal(true);
    await go(element, 'Skip');
    expect(namesOf(element, 'radio').join()).to.not.include('I need help');
  });

  it('speaks plainly where the page has no help, and told its editor before anybody pressed', async () => {
    const said = listen();
    const element = await aMatch({ content: '' });
    expect(said.join()).to.include('the slot "help" is empty');
    const before = said.length;
    await say(element, 'I need help right now');
    expect(textOf(element)).to.include('call your local emergency number. Or go to someone near you, and tell them.');
    expect(textOf(element)).to.not.include('Please use this help');
    expect(said.length, 'nothing more is told').to.equal(before);
  });

  it('is above everything in every state', async () => {
    for (const state of [LOADING, FAILED]) {
      listen();
      const box = provided(html`<group-match .now=${NOW}>${HELP}</group-match>`, state);
      const element = (await place(html`${box}`)).querySelector<GroupMatch>('group-match')!;
      await becomes(element, state.status);
      expect(element.querySelector('a')!.checkVisibility(), state.status).to.equal(true);
    }
  });
});

/** A page with a list that can take over. */
async function aPage(
  attributes: Readonly<Record<string, string>> = {},
): Promise<{ match: GroupMatch; finder: GroupFinder }> {
  const box = await place<HTMLElement>(
    html`<peer-support .directory=${directory}>
      <group-match lang="en" for=${attributes['for'] ?? nothing} href=${attributes['href'] ?? nothing} .now=${NOW}
        >${HELP}</group-match
      >
      <group-finder lang="en" id="list" .now=${NOW}></group-finder>
    </peer-support>`,
  );
  const match = box.querySelector<GroupMatch>('group-match')!;
  const finder = box.querySelector<GroupFinder>('group-finder')!;
  await Promise.all([becomes(match, 'ready'), becomes(finder, 'ready')]);
  await answersItself(match);
  return { match, finder };
}

const isAtTheCount = (finder: GroupFinder): boolean =>
  finder.shadowRoot!.activeElement?.matches('.count-heading') === true;

describe('<group-match> going on to the list', () => {
  it('hands the same choices to the finder, and the focus with them', async () => {
    const { match, finder } = await aPage();
    await answerAll(match, ...ANXIOUS);
    byRole(match, 'button', 'Look in the list with your answers').click();
    await until(() => isAtTheCount(finder), 'the focus never came to the list');
    expect(shown(finder)).to.deep.equal(['Evening Space', 'Night Owls Online', 'Winter Break']);
    expect(namesOf(finder, 'button')).to.include.members([
      'Remove Anxiety and panic',
      'Remove Online',
      'Remove Evening',
    ]);
  });

  it('shows all groups there, whatever was answered and whatever is open', async () => {
    const { match, finder } = await aPage({ for: 'list' });
    await answerAll(match, ...ANXIOUS);
    byRole(finder, 'button', 'Evening Space').click();
    await until(() => allByRole(finder, 'button', /^Back to/).length === 1, 'no details');
    byRole(match, 'button', 'See all 12 groups').click();
    await until(() => isAtTheCount(finder), 'the focus never came to the list');
    expect(counted(finder)).to.equal('12 groups');
  });

  it('does not offer answers that the list would find nothing for', async () => {
    const { match } = await aPage();
    await answerAll(match, ['Anger'], NONE, ['By phone'], NONE, NONE);
    expect(namesOf(match, 'button')).to.not.include('Look in the list with your answers');
    expect(namesOf(match, 'button')).to.include('See all 12 groups');
  });

  it('tells the editor that the finder it names is not there, and finds another', async () => {
    const said = listen();
    const { match, finder } = await aPage({ for: 'other' });
    await answerAll(match, ...ANXIOUS);
    byRole(match, 'button', 'See all 12 groups').click();
    await until(() => isAtTheCount(finder), 'the focus never came to the list');
    expect(said.join()).to.include('for: there is no <group-finder> with the id "other"');
  });

  it('links the page of the site where there is no finder, without an answer in the address', async () => {
    const element = await aMatch({ attributes: { href: '/groups' } });
    await answerAll(element, ...ANXIOUS);
    const link = byRole<HTMLAnchorElement>(element, 'link', 'See all 12 groups');
    expect(link.getAttribute('href')).to.equal('/groups');
  });

  it('refuses an address that would run something', async () => {
    const said = listen();
    const element = await aMatch({ attributes: { href: 'javascript:alert(1)' } });
    await answerAll(element, ...ANXIOUS);
    expect(allByRole(element, 'link', /See all/)).to.deep.equal([]);
    expect(said.join()).to.include('href:');
  });

  it('tells the other groups here where there is neither, and goes on from there', async () => {
    const element = await aMatch();
    await answerAll(element, ...ANXIOUS);
    byRole(element, 'button', 'See all 12 groups').click();
    await until(() => focused()?.closest('.others'), 'the focus never came to the other groups');
    const all = [
      ...suggested(element),
      ...outlineOf(element)
        .filter((line) => line.startsWith('h5'))
        .map((line) => line.slice(3)),
    ];
    expect(new Set(all)).to.have.property('size', 12);
    expect(all).to.include('Winter Break');
    expect(textOf(focused()!)).to.equal(all[3]);
  });
});

describe('<group-match> with the keyboard alone', () => {
  it('goes from the first question to the details, back, and on to the list', async () => {
    const { match, finder } = await aPage();
    const at = (): string => {
      const element = focused()!;
      return nameOf(element) || textOf(element);
    };
    const tabs = async (count: number): Promise<void> => press(...Array.from({ length: count }, () => 'Tab'));
    const arrives = (heading: string): Promise<void> =>
      until(() => at() === heading, `never came to ${heading}, but to ${at()}`);

    allByRole(match, 'link')[0]!.focus();
    await press('Tab');
    expect(at()).to.equal('Anxiety and panic');
    await press('Space', 'Enter');
    await arrives('Which of these fits you?');
    await press('Tab');
    expect(at()).to.equal('I am going through it myself');
    await press('Space', 'Tab');
    expect(at()).to.equal('Next question');
    await press('Tab');
    expect(at()).to.equal('Skip');
    await press('Tab');
    expect(at()).to.equal('Back');
    await press('Enter');
    await arrives('What brings you here?');
    await press('Tab');
    expect([at(), (focused() as HTMLInputElement).checked]).to.deep.equal(['Anxiety and panic', true]);
    await press('Enter');
    await arrives('Which of these fits you?');
    await press('Tab');
    expect((focused() as HTMLInputElement).checked).to.equal(true);
    await press('Enter');
    await arrives('How would you like to meet?');
    await press('Tab', 'ArrowDown');
    expect(asked(match), 'an arrow chooses, and does not go on').to.equal('How would you like to meet?');
    expect(answer(match, 'Online').checked).to.equal(true);
    await press('Enter');
    await arrives('When could you take part?');
    await tabs(1);
    await press('Enter');
    await arrives('What do you need to take part?');
    await tabs(1);
    await press('Enter');
    await arrives('3 groups that may suit you');
    await press('Tab');
    expect(at()).to.equal('See all 12 groups');
    await press('Tab');
    expect(at()).to.equal('change your answers');
    await press('Tab');
    expect(at()).to.equal('Evening Space');
    await press('Enter');
    await until(() => focused()?.matches('.details-name'), 'the details never had the focus');
    expect(at()).to.equal('Evening Space');
    await press('Shift+Tab');
    expect(at()).to.equal('Back to the suggestions');
    await press('Enter');
    await until(() => focused()?.matches('.open'), 'the focus never came back');
    expect(at()).to.equal('Evening Space');
    await press('Tab');
    expect(at()).to.equal('See details: Evening Space');
    await tabs(5);
    expect(at()).to.equal('Look in the list with your answers');
    await press('Enter');
    await until(() => isAtTheCount(finder), 'the focus never came to the list');
    expect(counted(finder)).to.equal('3 groups');
  });

  it('hears where it is once after each move, and nothing when it opens', async () => {
    const element = await aMatch();
    const heard = listenTo(element);
    await go(element, 'Skip');
    await until(() => heard.length > 0, 'nothing was said');
    expect(heard).to.deep.equal(['Question 2 of 5. Skip any you like.']);
  });

  it('hears of no question any more once the suggestions are there', async () => {
    const element = await aMatch();
    const heard = listenTo(element);
    await go(element, 'Skip');
    await until(() => heard.length > 0, 'nothing was said');
    for (let question = 2; question <= 5; question += 1) await go(element, 'Skip');
    await until(() => heard.length > 1, 'nothing was said after the last one');
    expect(heard.slice(1)).to.deep.equal(['']);
  });
});

describe('<group-match> keeps the answers to itself', () => {
  it('in no event, no address, no storage, no title, no request and no history, on the whole way', async () => {
    const touched = watchPage();
    const requests = watchRequests();
    const events = watchEvents();
    const state = (): string =>
      JSON.stringify([location.href, document.title, history.length, history.state, document.cookie]);
    const before = state();
    const { match, finder } = await aPage();
    await say(match, 'I need help right now', 'Anxiety');
    await go(match, 'Go on to the groups');
    await answerAll(match, ...ANXIOUS.slice(1));
    byRole(match, 'button', 'Look in the list with your answers').click();
    await until(() => isAtTheCount(finder), 'the focus never came to the list');
    expect(state()).to.equal(before);
    expect([...touched, ...requests]).to.deep.equal([]);
    expect(events.filter((event) => event.startsWith('psw-'))).to.deep.equal([
      'psw-match-completed 4 3',
      'psw-match-handed-over',
      'psw-results-updated 3 3 5',
    ]);
    expect(events.join()).to.not.match(/anxiety|urgent|online|evening/i);
  });

  it('out of the address of a finder that writes what is chosen in it', async () => {
    standAt('');
    const { match, finder } = await aPage();
    finder.deepLinks = true;
    byRole(finder, 'button', 'Evening Space').click();
    await until(() => location.hash.includes('meeting:'), 'the finder never wrote');
    await answerAll(match, ...ANXIOUS);
    byRole(match, 'button', 'Look in the list with your answers').click();
    await until(() => isAtTheCount(finder), 'the focus never came to the list');
    await finder.updateComplete;
    expect(namesOf(finder, 'button')).to.include('Remove Anxiety and panic');
    expect(location.href).to.not.match(/topic|anxiety|online|evening/);
  });

  it('tells the page how many questions were answered, only at the end and only after an act', async () => {
    const element = await aMatch();
    const counts: (readonly number[])[] = [];
    element.addEventListener('psw-match-completed', ({ answerCount, suggestionCount }: MatchCompletedEvent) =>
      counts.push([answerCount, suggestionCount]),
    );
    await answerAll(element, NONE, ['I am not sure'], ['Online'], ['In the evening', 'At the weekend'], NONE);
    expect(counts).to.deep.equal([[2, 3]]);
  });

  it('keeps the focus when "Try again" is pressed: on the button, then on the first question', async () => {
    listen();
    const fake = answerWith(aFetch());
    const element = await place<GroupMatch>(html`<group-match source=${SOURCE} .now=${NOW}>${HELP}</group-match>`);
    const tryAgain = (): HTMLElement | undefined => allByRole(element, 'button', 'Try again')[0];
    await until(() => fake.requests.length === 1, 'not asked');
    fake.requests[0]!.respond('', { status: 404 });
    await until(tryAgain, 'no way to try again');
    tryAgain()!.focus();
    tryAgain()!.click();
    await becomes(element, 'loading');
    await until(() => fake.requests.length === 2, 'not asked again');
    fake.requests[1]!.respond('', { status: 404 });
    await until(() => tryAgain() && focused() === tryAgain(), 'the focus got lost with the button');
    tryAgain()!.click();
    await until(() => fake.requests.length === 3, 'not asked a third time');
    fake.requests[2]!.respond(FEED);
    await becomes(element, 'ready');
    await until(() => focused()?.textContent === asked(element), 'the focus got lost with the failure');
  });

  it('is the same element after a move in the page, with its answers', async () => {
    const element = await aMatch();
    await say(element, 'Anxiety');
    const there = document.createElement('section');
    element.parentElement!.after(there);
    afterwards(() => there.remove());
    there.append(element);
    await element.updateComplete;
    expect(asked(element)).to.equal('Which of these fits you?');
    await go(element, /Back/);
    expect(answer(element, 'Anxiety').checked).to.equal(true);
  });
});
