/** The button that leaves the page, what it says while it does, and what it cannot do. */
export interface ExitMessages {
  /** The words on the button, when the site has none of its own. */
  readonly title: string;
  /** Heading of the note; `{label}` is what stands on the button. */
  readonly noteTitle: string;
  readonly does: string;
  /** With `forget`. */
  readonly forgets: string;
  /** Without `forget`, on a page where groups can be saved. */
  readonly forgetsGroups: string;
  readonly shift: string;
  readonly cannot: string;
  readonly privateWindow: string;
  /** Link to the site's own page. */
  readonly more: string;
  /** Heard after the first press of Shift, after the second, and when the rest did not come. */
  readonly pressTwoMore: string;
  readonly pressOneMore: string;
  readonly cancelled: string;
  /** All that is left of the page while the other one loads. */
  readonly leaving: string;
  readonly leavingSlow: string;
}

export const exitEn: ExitMessages = {
  title: 'Leave this page',
  noteTitle: 'What “{label}” does',
  does: 'It opens another page in place of this one.',
  forgetsGroups: 'It also forgets the groups you saved here.',
  forgets: 'It also removes what you chose to save with the support tools on this site. It removes nothing else.',
  shift: 'You can press the Shift key 3 times instead.',
  cannot:
    'It does not clear your browsing history, and going back can still show pages from before. It cannot stop someone who watches this device or has put software on it.',
  privateWindow: 'A private browsing window leaves fewer traces, but not none.',
  more: 'How to cover more of your tracks',
  pressTwoMore: 'Shift, press 2 more times to leave.',
  pressOneMore: 'Shift, press 1 more time to leave.',
  cancelled: 'Leaving by Shift has been cancelled.',
  leaving: 'Leaving this page',
  leavingSlow: 'If this takes long, close this page.',
};
