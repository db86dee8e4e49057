/** What a message is about, and text that may stand in one: what the first step needs. */
export const FEEDBACK_KINDS = ['changed', 'closed', 'unsafe', 'add'] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];
/** `page`: the site's own script takes it. */
export type FeedbackWay = 'page' | 'post' | 'mail' | 'copy';

/** The most characters of an answer. */
export const MOST = { line: 200, text: 2000 } as const;

/** The listing that the message is about, as far as it is known. */
export interface About {
  readonly name?: string | undefined;
  readonly groupId?: string | undefined;
  readonly meetingId?: string | undefined;
}

/** Answers by kind and question; ticked options with spaces between. */
export type Answers = Readonly<Record<string, string>>;

/** Characters that no one typed to be read: controls, and those that turn the text around. */
const UNREADABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text as it may go into a mail: without controls, without halves of characters, with plain line ends. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNREADABLE, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();

/** The same, on one line and no longer than a name is. */
export const cleanLine = (text: string): string =>
  [...cleanText(text).replace(/\s+/g, ' ')].slice(0, MOST.line).join('');
