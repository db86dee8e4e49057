/** What a page shows first in English. The rest is in `tips.en.more.ts`. */
import { FIRST_TIPS, tipsInWords } from './tips.base.js';

export const FIRST_TIPS_EN = tipsInWords(FIRST_TIPS, {
  'met-on-the-way': {
    helped:
      'One person only went to a first meeting because somebody met them on the way and sat beside them. After that, going alone felt fine.',
    notForEveryone: 'Many others did not need this. It was enough for them to hear what the meetings are like.',
    role: 'A member of a local group',
  },
});
