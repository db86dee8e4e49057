/** Labels around what to expect. The texts themselves are content, or the group’s own. */
export interface VisitMessages {
  readonly title: string;
  /** Beside the way to urgent help. */
  readonly notCrisis: string;
  /** Headings, by part. */
  readonly parts: Readonly<Record<VisitPartName, string>>;
  /** Above the steps: groups differ. */
  readonly stepsVary: string;
  /** Above the group’s own text. */
  readonly ownWords: string;
  /** Before what the group says of itself, in an answer to a general question. */
  readonly atThisGroup: string;
  readonly starts: string;
  readonly ends: string;
  readonly ownAgreement: string;
  readonly notMeeting: string;
  readonly closed: string;
  readonly statusUnknown: string;
  readonly leaveAnyTime: string;
  /** Under the checklist: ticks are not kept. */
  readonly ticks: string;
  readonly print: string;
  /** At the head of the sheet; names no condition. */
  readonly sheetTitle: string;
  readonly when: string;
  readonly where: string;
  readonly money: string;
  readonly sources: string;
  /** Every text is past its review date, and the page has nothing of its own. */
  readonly beingChecked: string;
}

export type VisitPartName =
  'steps' | 'questions' | 'listen' | 'bring' | 'getting-there' | 'leave' | 'choose' | 'warning-signs' | 'ask';

export const visitEn: VisitMessages = {
  title: 'Your first visit',
  notCrisis: 'A peer group is not a crisis service. If you need help now, please do not wait for a meeting.',
  parts: {
    steps: 'What usually happens',
    questions: 'Questions people ask',
    listen: 'May I just listen?',
    bring: 'Before you go',
    'getting-there': 'Getting there and getting in',
    leave: 'How to leave',
    choose: 'Choosing a group',
    'warning-signs': 'Signs that a group may not be a good one',
    ask: 'Questions to ask the people who run it',
  },
  stepsVary: 'Groups differ. Many go like this.',
  ownWords: 'What this group says',
  atThisGroup: 'At this group:',
  starts: 'It starts at {time}.',
  ends: 'It ends at {time}.',
  ownAgreement: 'This group has an agreement of its own.',
  notMeeting: 'This group is not meeting at the moment.',
  closed: 'This group has closed.',
  statusUnknown: 'Please ask the group if it still meets.',
  leaveAnyTime: 'You can leave at any time. You do not have to say why.',
  ticks: 'Your ticks are not kept. They are gone when you leave this page.',
  print: 'Print the checklist',
  sheetTitle: 'Checklist',
  when: 'When',
  where: 'Where',
  money: 'Money: {cost}',
  sources: 'Sources',
  beingChecked: 'These texts are being checked. Please ask the group what to expect.',
};
