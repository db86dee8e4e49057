/** The form about a listing: the steps after the first. `{address}` and `{count}` are filled in. */
export interface FeedbackFormMessages {
  /** In the details of a meeting. */
  readonly open: string;
  readonly headings: Readonly<Record<'changed' | 'closed' | 'unsafe' | 'add', string>>;
  readonly back: string;
  readonly optional: string;
  /** Before anything about safety. No number: those stand in the site's own help. */
  readonly safeFirst: string;
  readonly safeShort: string;
  readonly errors: {
    readonly kind: string;
    readonly tooLong: string;
  };
  /** The questions, by id. `short` stands before the answer in what is sent. */
  readonly questions: Readonly<Record<FeedbackQuestion, FeedbackQuestionMessages>>;
  readonly options: Readonly<Record<FeedbackOption, string>>;
  readonly check: string;
  readonly checkHint: string;
  readonly yourText: string;
  /** Stands at the head of what is sent. */
  readonly letter: {
    readonly subject: string;
    readonly kind: string;
    readonly group: string;
    readonly groupId: string;
    readonly meetingId: string;
  };
  readonly send: string;
  readonly sending: string;
  readonly mail: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly showAddress: string;
  readonly address: string;
  readonly mailOpened: string;
  readonly tooLongForMail: string;
  readonly refused: string;
  readonly unknown: string;
  readonly notSent: string;
  readonly sent: string;
  readonly sentNext: string;
  readonly addNext: string;
  readonly another: string;
}

export interface FeedbackQuestionMessages {
  readonly label: string;
  readonly hint?: string;
  readonly short: string;
}

export type FeedbackQuestion =
  | 'group'
  | 'what'
  | 'now'
  | 'since'
  | 'how'
  | 'when'
  | 'more'
  | 'concern'
  | 'name'
  | 'about'
  | 'times'
  | 'where'
  | 'joining'
  | 'page'
  | 'reply';

export type FeedbackOption =
  | 'time'
  | 'place'
  | 'join'
  | 'contact'
  | 'nobody'
  | 'told'
  | 'notice'
  | 'money'
  | 'medicine'
  | 'pressure'
  | 'privacy'
  | 'behaviour'
  | 'else';

export const feedbackFormEn: FeedbackFormMessages = {
  open: 'Tell us if something has changed',
  headings: {
    changed: 'What has changed?',
    closed: 'What do you know?',
    unsafe: 'What happened?',
    add: 'Tell us about your group',
  },
  back: 'Back',
  optional: 'You can leave out anything you like.',
  safeFirst:
    'Your safety comes first. If somebody is in danger now, call the emergency services. Nobody watches this form day and night.',
  safeShort: 'You do not have to describe what happened. A few words are enough. It is not your fault.',
  errors: {
    kind: 'Choose what you would like to tell us.',
    tooLong: 'This answer is too long. The most we can take is {count} characters.',
  },
  questions: {
    group: { label: 'Which group is it?', short: 'Group' },
    what: { label: 'Which of these?', short: 'What has changed' },
    now: { label: 'What is right now?', hint: 'For example: Tuesdays at 7pm, in the library', short: 'Right now' },
    since: { label: 'Since when?', hint: 'If you do not know, leave it out.', short: 'Since' },
    how: { label: 'How do you know?', short: 'How we know' },
    when: { label: 'When was that?', hint: 'If you do not know, leave it out.', short: 'When' },
    more: { label: 'Anything else we should know?', hint: 'Please name nobody else here.', short: 'More' },
    concern: { label: 'What was it about?', short: 'About' },
    name: { label: 'What is it called?', short: 'Name' },
    about: { label: 'Who is it for?', hint: 'In a sentence or two', short: 'Who it is for' },
    times: { label: 'When does it meet?', hint: 'For example: every second Tuesday, 7pm to 8.30pm', short: 'When' },
    where: { label: 'Where does it meet?', hint: 'A place, or “online” or “by phone”', short: 'Where' },
    joining: {
      label: 'How can people join?',
      hint: 'For example: just turn up. Please give no private number or address.',
      short: 'How to join',
    },
    page: { label: 'Does it have a page on the web?', short: 'Page' },
    reply: {
      label: 'How can we reach you?',
      hint: 'Only so that we can ask back. We need no name. You can leave it out.',
      short: 'To ask back',
    },
  },
  options: {
    time: 'The day or the time',
    place: 'The place',
    join: 'How to join',
    contact: 'Who to contact',
    nobody: 'I was there, and nobody came',
    told: 'Somebody from the group told me',
    notice: 'There was a notice',
    money: 'I was asked for money',
    medicine: 'I was told to change a medicine or a treatment',
    pressure: 'Pressure to stay, to talk or to buy',
    privacy: 'Private things were passed on',
    behaviour: 'How somebody behaved',
    else: 'Something else',
  },
  check: 'Check your message',
  checkHint: 'This is all that is passed on, and nothing else. You can still go back and change it.',
  yourText: 'Your message',
  letter: {
    subject: 'About a listing',
    kind: 'Message',
    group: 'Group',
    groupId: 'Number of the group',
    meetingId: 'Number of the meeting',
  },
  send: 'Send',
  sending: 'Sending…',
  mail: 'Open in my mail program',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  copyFailed: 'We could not copy it. You can select the text instead.',
  showAddress: 'Show the mail address',
  address: 'The address is {address}',
  mailOpened:
    'Your mail program should now be open with the text. It is not sent until you send it there. If nothing opened, copy the text and write to the address.',
  tooLongForMail:
    'The text is too long to be handed to a mail program. Copy it, then put it into a mail to the address.',
  refused:
    'Your message was not taken. It is not something you did. Your text is still here: you can try again, or copy it.',
  unknown:
    'We cannot tell whether your message arrived. It is not something you did. Your text is still here: you can try again, or copy it.',
  notSent: 'Your message was not sent. Your text is still here.',
  sent: 'Sent. Thank you.',
  sentNext: 'People read these messages when they can. What you see in the list may stay the same for a while.',
  addNext: 'Somebody reads what you send before a group is listed. We can make no promise that it will be.',
  another: 'Tell us something else',
};
