/** The form about a listing: what is there at once. `{host}` and `{name}` are filled in. */
export interface FeedbackMessages {
  readonly title: string;
  readonly about: string;
  readonly choose: string;
  readonly kinds: Readonly<Record<'changed' | 'closed' | 'unsafe' | 'add', FeedbackKindMessages>>;
  readonly continue: string;
  /** Said before anything is sent: where it goes. */
  readonly goes: {
    readonly mail: string;
    readonly post: string;
    readonly here: string;
    readonly copy: string;
    readonly kept: string;
  };
}

export interface FeedbackKindMessages {
  readonly label: string;
  readonly hint: string;
}

export const feedbackEn: FeedbackMessages = {
  title: 'Tell us about a group',
  about: 'About: {name}',
  choose: 'What would you like to tell us?',
  kinds: {
    changed: {
      label: 'Something has changed',
      hint: 'The time, the place, how to join',
    },
    closed: { label: 'It no longer meets', hint: 'Nobody came, or it has ended' },
    unsafe: { label: 'Something was not safe', hint: 'Or it did not feel right' },
    add: { label: 'Add our group', hint: 'It is not listed yet' },
  },
  continue: 'Continue',
  goes: {
    mail: 'Your own mail program opens with the text. You read it there, and send it yourself.',
    post: 'When you press “Send”, your message goes to {host}. You read all of it before.',
    here: 'When you press “Send”, your message goes to this website. You read all of it before.',
    copy: 'Nothing is sent from here. You get a text to copy, and can pass it on in the way you like.',
    kept: 'Nothing is kept on this device.',
  },
};
