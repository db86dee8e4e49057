/** Labels around tips. The tips themselves are content, or the site’s own. */
export interface TipsMessages {
  readonly title: string;
  /** On medical advice: stands with any tip, on paper and in copies too. Left empty, English is used. */
  readonly safety: string;
  /** Names of `SITUATIONS` in `content/tips/tip.ts`. */
  readonly situations: {
    readonly 'before-a-group': string;
    readonly 'in-the-room': string;
    readonly online: string;
    readonly afterwards: string;
    readonly 'when-it-does-not-fit': string;
    readonly 'hard-days': string;
    readonly 'telling-others': string;
    readonly 'caring-for-someone': string;
  };
  readonly helped: string;
  readonly notForEveryone: string;
  readonly offeredBy: string;
  readonly checked: string;
  readonly clinician: string;
  /** Who checked what comes with the library. */
  readonly editors: string;
  readonly copyTip: string;
  readonly tipCopied: string;
  readonly copyFailed: string;
  readonly none: string;
}

export const tipsEn: TipsMessages = {
  title: 'What has helped other people',
  safety:
    'These tips are what helped other people, not advice for you. Talk to a doctor or a pharmacist before you change a medicine or a treatment.',
  situations: {
    'before-a-group': 'Before a group',
    'in-the-room': 'In the room',
    online: 'Online',
    afterwards: 'Afterwards',
    'when-it-does-not-fit': 'When it does not fit',
    'hard-days': 'Hard days',
    'telling-others': 'Telling others',
    'caring-for-someone': 'Caring for someone',
  },
  helped: 'What helped',
  notForEveryone: 'Did not help everyone',
  offeredBy: 'Offered by: {who}',
  checked: 'Checked by {who}, {date}. Next check {nextDate}.',
  clinician: 'Also checked by {who}, {date}.',
  editors: 'the editors of these tips',
  copyTip: 'Copy this tip',
  tipCopied: 'Tip copied',
  copyFailed: 'We could not copy it. You can select the text instead.',
  none: 'There are no tips here at the moment. Please look again soon.',
};
