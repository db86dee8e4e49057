import type { MythMessages } from '../messages.js';

export const mythsEn: MythMessages = {
  title: 'Facts about mental health',
  belief: 'A common belief',
  whyItMisleads: 'Why it misleads',
  factAgain: 'The fact again',
  copyFact: 'Copy this fact',
  factCopied: 'Fact copied',
  copyFailed: 'We could not copy it. You can select the text instead.',
  noneCurrent: 'These facts are being checked. Please look again soon.',
  copy: { source: 'Source', checkedOn: 'Checked', reviewBy: 'Next check' },
};
