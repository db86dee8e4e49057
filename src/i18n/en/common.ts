import type { CommonMessages } from '../messages.js';

export const commonEn: CommonMessages = {
  loading: 'Getting the groups…',
  loadFailed: 'We could not load the groups',
  loadFailedHelp: 'It is not something you did. The list may be back in a minute.',
  tryAgain: 'Try again',
  oldData: 'These details are from {when}.',
  oldDataHelp: 'We could not check for changes. Please confirm with the group before you travel.',
  close: 'Close',
  back: 'Back',
};
