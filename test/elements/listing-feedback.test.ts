import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import '../../src/define/listing-feedback.js';
import '../../src/define/peer-support.js';
import { feedbackSteps, type ListingFeedback } from '../../src/elements/listing-feedback/listing-feedback.js';
import { describeElement } from '../support/contract.js';
import {
  EMAIL,
  group,
  directory,
  plain,
  about,
  posting,
  pressOn,
  choose,
  write,
  checked,
  letter,
} from '../support/feedback.js';
import { afterwards, answerWith, focused, place, placeReady, press, type, until } from '../support/mount.js';
import { allByRole, byRole, namesOf, textOf } from '../support/roles.js';
import { aFetch, HOSTILE_STRINGS } from '../support/sources.js';

describeElement({
  tag: 'listing-feedback',
  fill: (element) => Object.assign(element, { group: group(), lang: 'en' }),
  filled: 'group',
  // A language or a file takes too short a time for a test to hold.
  enter: {
    ready: (content) => html`<listing-feedback email=${EMAIL}>${content}</listing-feedback>`,
    error: (content) => {
      // A group whose name cannot be read.
      const broken = Object.defineProperty({ id: 'x' }, 'name', {
        get(): string {
          throw new Error('no name');
        },
      });
      return html`<listing-feedback .group=${broken}>${content}</listing-feedback>`;
    },
  },
  act: async (element) => choose(element as ListingFeedback, /^Add our group/),
  words: {
    headingLevel: 2,
    with: ({ lang, dir, level }) =>
      html`<listing-feedback
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        heading-level=${level ?? nothing}
      ></listing-feedback>`,
  },
});

describe('<listing-feedback> asks one thing at a time', () => {
  it('first what it is about, and says where it goes before anybody writes', async () => {
    const form = await placeReady<ListingFeedback>(plain);
    expect(namesOf(form, 'radio').map((name) => name.split(' ').slice(0, 3).join(' '))).to.deep.equal([
      'Something has changed',
      'It no longer',
      'Something was not',
      'Add our group',
    ]);
    expect(allByRole(form, 'textbox')).to.deep.equal([]);
    expect(textOf(form)).to.include('Your own mail program opens').and.to.include('Nothing is kept on this device.');
  });

  it('offers only what the site takes, and skips the question where there is one answer', async () => {
    const two = await placeReady<ListingFeedback>(html`<listing-feedback kinds="closed changed"></listing-feedback>`);
    expect(namesOf(two, 'radio').map((name) => name.slice(0, 9))).to.deep.equal(['It no lon', 'Something']);
    const one = await placeReady<ListingFeedback>(html`<listing-feedback kinds="add"></listing-feedback>`);
    await until(() => textOf(one).includes('What is it called?'), 'no questions');
    expect(namesOf(one, 'button')).to.deep.equal(['Continue']);
  });

  it('says in words that nothing was chosen, goes there, and leads to the choice', async () => {
    const form = await placeReady<ListingFeedback>(plain);
    await pressOn(form, 'Continue');
    await until(() => focused()?.classList.contains('errors'), 'the focus did not move');
    expect(textOf(focused()!)).to.equal('Choose what you would like to tell us.');
    const link = byRole(form, 'button', 'Choose what you would like to tell us.');
    link.click();
    expect(focused()).to.equal(allByRole(form, 'radio')[0]);
    byRole(form, 'radio', /^It no longer/).click();
    await form.updateComplete;
    expect(textOf(form)).to.not.include('Choose what you would');
  });

  it('moves the focus to the title of each step, and keeps what was written on the way back', async () => {
    const form = await checked(about);
    await until(() => textOf(focused()!) === 'Check your message', 'check');
    await pressOn(form, 'Back');
    await until(() => textOf(focused()!) === 'What has changed?', 'answers');
    expect(byRole<HTMLTextAreaElement>(form, 'textbox', 'What is right now?').value).to.equal('Mondays at 7pm');
    await pressOn(form, 'Back');
    await until(() => textOf(focused()!) === 'What would you like to tell us?', 'kind');
    expect(byRole<HTMLInputElement>(form, 'radio', /^Something has/).checked).to.equal(true);
  });

  it('can be filled in with the keyboard alone, and Enter in a line sends nothing', async () => {
    const asked = answerWith(aFetch()).requests;
    const form = await placeReady<ListingFeedback>(posting);
    byRole(form, 'radio', /^Something has/).focus();
    await press(' ', 'Enter');
    await until(() => textOf(focused()!) === 'What has changed?', 'no questions');
    byRole(form, 'textbox', 'Since when?').focus();
    await type('June');
    await press('Enter');
    await until(() => textOf(focused()!) === 'Check your message', 'no text to check');
    expect(letter(form)).to.include('Since: June');
    expect(asked.length).to.equal(0);
  });

  it('leads to answers that are too long, in words, and loses nothing of them', async () => {
    const form = await placeReady<ListingFeedback>(about);
    await choose(form, /^Something has/);
    const long = 'a'.repeat(2001);
    write(form, 'What is right now?', long);
    await pressOn(form, 'Continue');
    await until(() => focused()?.classList.contains('errors'), 'the focus did not move');
    const field = byRole<HTMLTextAreaElement>(form, 'textbox', 'What is right now?');
    expect([field.getAttribute('aria-invalid'), field.value.length]).to.deep.equal(['true', 2001]);
    expect(textOf(form)).to.include('The most we can take is 2,000 characters.');
    byRole(form, 'button', 'What is right now?').click();
    expect(focused()).to.equal(field);
    write(form, 'What is right now?', long.slice(1));
    await pressOn(form, 'Continue');
    expect(letter(form)).to.include('a'.repeat(2000));
  });

  it('puts safety first where something was not safe: help, no watch day and night, no details needed', async () => {
    const form = await placeReady<ListingFeedback>(
      html`<listing-feedback><p slot="help">Call the desk on 01632 960999</p></listing-feedback>`,
    );
    await choose(form, /^Something was not safe/);
    const text = textOf(form);
    const order = [
      '01632 960999',
      'Nobody watches this form day and night',
      'do not have to describe',
      'I was asked for money',
    ];
    expect(order.map((words) => text.indexOf(words))).to.deep.equal(
      order.map((words) => text.indexOf(words)).toSorted((a, b) => a - b),
    );
    expect(order.every((words) => text.includes(words))).to.equal(true);
  });

  it('asks for no way to reach the sender unless the site wants it, and then says why', async () => {
    const form = await placeReady<ListingFeedback>(about);
    await choose(form, /^Add our group/);
    expect(namesOf(form, 'textbox').join()).to.not.include('reach you');
    form.askReply = true;
    await form.updateComplete;
    const reply = byRole(form, 'textbox', 'How can we reach you?');
    const hint = form.shadowRoot!.getElementById(reply.getAttribute('aria-describedby')!)!;
    expect(textOf(hint)).to.include('Only so that we can ask back');
  });

  it('lets no browser fill in, correct or check what is written', async () => {
    const form = await placeReady<ListingFeedback>(html`<listing-feedback ask-reply></listing-feedback>`);
    for (const kind of [/^Something has/, /^It no longer/, /^Something was/, /^Add/]) {
      await choose(form, kind);
      const fields = allByRole(form, 'textbox');
      expect(fields.length).to.be.greaterThan(0);
      expect(fields.filter((field) => field.getAttribute('autocomplete') !== 'off' || field.spellcheck)).to.deep.equal(
        [],
      );
      expect(
        fields.filter((field) => field.hasAttribute('name')),
        'a name would go into an address',
      ).to.deep.equal([]);
      await pressOn(form, 'Back');
    }
  });
});

describe('<listing-feedback> knows which group it is about', () => {
  it('by an id in the list around it: the name is shown and goes along with the ids', async () => {
    const box = await place<HTMLElement>(
      html`<peer-support .directory=${directory}>
        <listing-feedback meeting-id="kettle-1" email=${EMAIL}></listing-feedback>
      </peer-support>`,
    );
    const form = box.querySelector('listing-feedback')!;
    await until(() => textOf(form).includes('Kettle Circle'), 'no name');
    await choose(form, /^It no longer/);
    expect(namesOf(form, 'textbox')).to.not.include('Which group is it?');
    await pressOn(form, 'Continue');
    expect(letter(form).split('\n')).to.deep.equal([
      'Message: It no longer meets',
      'Group: Kettle Circle',
      'Number of the group: kettle',
      'Number of the meeting: kettle-1',
    ]);
  });

  it('by a name that the page gives; else it asks, and what is written once is kept for another kind', async () => {
    const named = await placeReady<ListingFeedback>(
      html`<listing-feedback group-name="Kettle Circle" group-id="k"></listing-feedback>`,
    );
    await choose(named, /^It no longer/);
    await pressOn(named, 'Continue');
    expect(letter(named)).to.include('Group: Kettle Circle\nNumber of the group: k');
    const form = await placeReady<ListingFeedback>(plain);
    await choose(form, /^It no longer/);
    write(form, 'Which group is it?', 'Kettle');
    await pressOn(form, 'Back');
    await choose(form, /^Something has/);
    expect(byRole<HTMLInputElement>(form, 'textbox', 'Which group is it?').value).to.equal('Kettle');
  });

  for (const name of HOSTILE_STRINGS) {
    it(`shows the name ${JSON.stringify(name.slice(0, 30))} as text`, async () => {
      const form = await checked(html`<listing-feedback .group=${group({ name })}></listing-feedback>`);
      expect(letter(form)).to.match(/^Message: .*\nGroup: /);
      expect(form.shadowRoot!.querySelectorAll('img, script, b, svg[onload]').length).to.equal(0);
      expect((globalThis as { pswHacked?: number }).pswHacked).to.equal(undefined);
    });
  }
});

describe('<listing-feedback> while the questions are on their way', () => {
  it('shows the choice until they are here', async () => {
    const file = feedbackSteps.get();
    feedbackSteps.put(undefined);
    afterwards(() => feedbackSteps.put(file));
    const form = await placeReady<ListingFeedback>(plain);
    byRole(form, 'radio', /^It no longer/).click();
    byRole(form, 'button', 'Continue').click();
    await form.updateComplete;
    expect(textOf(form)).to.include('How do you know?');
  });
});
