/** Pure: addresses, what becomes of the answers, and the link that opens a mail program. */
import { expect } from 'chai';
import { readAddress } from '../../src/elements/listing-feedback/listing-feedback.address.js';
import { mailLink, LONGEST_LINK } from '../../src/elements/listing-feedback/listing-feedback.mail.js';
import { type Answers, FEEDBACK_KINDS, MOST } from '../../src/elements/listing-feedback/listing-feedback.about.js';
import {
  fieldsOf,
  type FeedbackMessage,
  messageOf,
  questionsOf,
} from '../../src/elements/listing-feedback/listing-feedback.message.js';
import { datesEn } from '../../src/i18n/en/dates.js';
import { feedbackEn } from '../../src/i18n/en/feedback.js';
import { feedbackFormEn } from '../../src/i18n/en/feedback-form.js';
import { HOSTILE_STRINGS } from '../support/sources.js';

const words = { dates: datesEn, feedback: feedbackEn, feedbackForm: feedbackFormEn };
const ABOUT = { name: 'Kettle Circle', groupId: 'kettle', meetingId: 'kettle-1' };
const compose = (answers: Answers, input: Partial<Parameters<typeof messageOf>[0]> = {}): FeedbackMessage =>
  messageOf({ kind: 'changed', answers, about: ABOUT, asksReply: false, ...input }, words);

describe('the address for mail', () => {
  for (const [written, address] of [
    ['lists@harbour.example', 'lists@harbour.example'],
    ['lists at harbour dot example', 'lists@harbour.example'],
    ['lists AT harbour DOT example', 'lists@harbour.example'],
    ['lists [at] harbour [dot] example', 'lists@harbour.example'],
    ['lists(at)mail(dot)harbour(dot)example', 'lists@mail.harbour.example'],
    ['our dot lists at harbour dot example', 'our.lists@harbour.example'],
    [' mailto:lists@harbour.example ', 'lists@harbour.example'],
    ['katdot@attic.example', 'katdot@attic.example'],
    ['lists+changes@harbour.example', 'lists+changes@harbour.example'],
  ] as const) {
    it(`reads "${written}"`, () => expect(readAddress(written)).to.equal(address));
  }

  for (const written of [
    '',
    'lists',
    'lists@',
    '@harbour.example',
    'lists@harbour',
    'a@b@harbour.example',
    'lists@harbour.example, other@harbour.example',
    'lists@harbour.example?bcc=other@harbour.example',
    'lists@harbour.example%0D%0Abcc:x',
    'lists..all@harbour.example',
    'javascript:alert(1)@harbour.example',
    '"lists"@harbour.example',
    ...HOSTILE_STRINGS,
  ]) {
    it(`does not take "${written.slice(0, 40)}" for one`, () => expect(readAddress(written)).to.equal(undefined));
  }
});

describe('the link that opens a mail program', () => {
  const bodyOf = (link: string | undefined): string | null => new URL(link!).searchParams.get('body');

  for (const text of [
    'One line',
    'Two\nlines',
    'Two\r\nlines',
    'Old\rlines',
    'a+b & c=d ? # % /',
    '“Quotes” – العربية 日本 🙂',
    'at the end\n',
    ...HOSTILE_STRINGS.filter((each) => each.length < 200),
  ]) {
    it(`gives back ${JSON.stringify(text.slice(0, 40))} as it was, with line ends of mail`, () => {
      expect(bodyOf(mailLink('lists@harbour.example', 'About', text))).to.equal(text.replace(/\r\n?|\n/g, '\r\n'));
    });
  }

  it('goes to the address and nobody else, with the subject', () => {
    const url = new URL(mailLink('lists@harbour.example', 'About a listing', 'x\nbcc: y@z.example&cc=w@z.example')!);
    expect([url.protocol, url.pathname, url.searchParams.get('subject')]).to.deep.equal([
      'mailto:',
      'lists@harbour.example',
      'About a listing',
    ]);
    expect([...url.searchParams.keys()]).to.deep.equal(['subject', 'body']);
  });

  it('is there up to the length that mail programs take, and not beyond', () => {
    const fits = (length: number): boolean => mailLink('a@b.example', 'About', 'x'.repeat(length)) !== undefined;
    const room = LONGEST_LINK - mailLink('a@b.example', 'About', '')!.length;
    expect([fits(room), fits(room + 1)]).to.deep.equal([true, false]);
  });
});

describe('a message about a listing', () => {
  it('says in one text what is on show, in the order of the form', () => {
    expect(
      compose({ 'changed.what': 'place time', 'changed.now': 'Mondays\nat 7pm', 'changed.since': 'June' }).text,
    ).to.equal(
      [
        'Message: Something has changed',
        'Group: Kettle Circle',
        'Number of the group: kettle',
        'Number of the meeting: kettle-1',
        'What has changed: The day or the time, The place',
        'Right now: Mondays\nat 7pm',
        'Since: June',
      ].join('\n'),
    );
  });

  it('holds nothing that the visitor does not read before: each field stands in the text', () => {
    const given = Object.fromEntries(
      FEEDBACK_KINDS.flatMap((kind) =>
        questionsOf(kind, {}, true).map(({ id, options }) => [
          ['group', 'reply'].includes(id) ? id : `${kind}.${id}`,
          options ? options.join(' ') : `answer to ${id}`,
        ]),
      ),
    );
    for (const kind of FEEDBACK_KINDS) {
      const fields = fieldsOf(compose(given, { kind, asksReply: true }));
      const codes = new Set<string>(Object.keys(feedbackFormEn.options));
      for (const [name, value] of Object.entries(fields)) {
        if (name === 'kind') continue;
        const said = value.split(' ').every((word) => codes.has(word))
          ? value.split(' ').map((code) => feedbackFormEn.options[code as keyof typeof feedbackFormEn.options])
          : [value];
        for (const each of said) expect(fields['text'], `${kind}, ${name}`).to.include(each);
      }
    }
  });

  it('leaves out what was not answered, and how to reach the sender unless the site asks for it', () => {
    expect(Object.keys(fieldsOf(compose({ 'changed.now': '  ', reply: 'me@home.example' })))).to.deep.equal([
      'kind',
      'group_id',
      'meeting_id',
      'group',
      'text',
    ]);
    expect(compose({ reply: 'me@home.example' }, { asksReply: true }).answers['reply']).to.equal('me@home.example');
  });

  it('holds answers to its own kind only, and of a new group no other listing', () => {
    const answers = { 'changed.now': 'Mondays', 'add.name': 'Harbour Walkers', group: 'Kettle' };
    expect(fieldsOf(compose(answers, { kind: 'add' }))).to.deep.equal({
      kind: 'add',
      name: 'Harbour Walkers',
      text: 'Message: Add our group\nName: Harbour Walkers',
    });
  });

  it('asks which group it is only where that is not known, and once for all kinds', () => {
    const asks = (kind: (typeof FEEDBACK_KINDS)[number], about = {}): boolean =>
      questionsOf(kind, about, false).some(({ id }) => id === 'group');
    expect(FEEDBACK_KINDS.map((kind) => asks(kind))).to.deep.equal([true, true, true, false]);
    expect(FEEDBACK_KINDS.map((kind) => asks(kind, ABOUT))).to.deep.equal([false, false, false, false]);
    expect(compose({ group: 'Kettle' }, { kind: 'closed', about: {} }).answers['group']).to.equal('Kettle');
  });

  for (const name of [...HOSTILE_STRINGS, 'two\nlines', 'half \ud83d of a sign']) {
    it(`keeps the name ${JSON.stringify(name.slice(0, 30))} on one readable line`, () => {
      const { text, answers } = compose({}, { about: { name } });
      const line = text.split('\n')[1]!;
      expect(text.split('\n').length).to.equal(2);
      expect(line).to.match(/^Group: /);
      expect(line).to.not.match(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
      expect([...answers['group']!].length).to.be.at.most(MOST.line);
      expect(() => encodeURIComponent(text)).to.not.throw();
    });
  }
});
