/** The words above and in a list of general rules: what is on the screen first. The rest comes with what says it. */
import type { AgreementMessages } from './agreement.js';

export type FirstAgreementMessages = Pick<
  AgreementMessages,
  'title' | 'startTitle' | 'start' | 'startOfGroup' | 'startChecked' | 'always'
>;

export const firstAgreementEn: FirstAgreementMessages = {
  title: 'Our group agreement',
  startTitle: 'What many groups agree on',
  start: 'This is a starting point. Each group agrees its own rules, so ask yours what it has agreed.',
  startOfGroup:
    '{name} has not given its own agreement here. This is a starting point. Ask the group what it has agreed.',
  startChecked: 'Only what always holds is shown just now. Ask the group what else it has agreed.',
  always: 'Always part of it',
};
