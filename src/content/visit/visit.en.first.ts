/** The steps in English: what a page shows at once. The rest is in `visit.en.more.ts`. */
import { STEPS, visitInWords } from './visit.base.js';

export const VISIT_STEPS_EN = visitInWords(STEPS, {
  'step-welcome': { title: 'A welcome', text: 'The people who run the group say hello.' },
  'step-agreement': { title: 'The group agreement is read out', text: 'It tells everyone what to expect.' },
  'step-check-in': {
    title: 'A short hello from each person',
    text: 'About 2 minutes each: your name, and what would help you today.',
  },
  'step-discussion': { title: 'Talking and listening', text: 'This is the longest part.' },
  'step-close': { title: 'It closes on time', text: 'You can count on when it ends.' },
});
