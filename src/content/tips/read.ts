/**
 * Reads a site's own tips: `read-items.ts` with the rules of a tip and the guards. The same rules stand in
 * `tips.schema.json`, but for the guards, repeated ids, dates that do not exist, a review date that is not after the
 * check, and addresses that `safeLink` refuses.
 */
import {
  type Check,
  day,
  ITEM_RULES,
  type ItemsRead,
  object,
  optional,
  readItems,
  reviewIsLater,
  slug,
  slugs,
  text,
} from '../read-items.js';
import { noInstruction, readByClinician, roleNotName } from './guards.js';
import { isSituation, type Tip } from './tip.js';

/** Stars, thumbs, shares and votes. What helped is said in words. */
const SCORE = /[★☆⭐👍👎]|\d ?%|\d out of \d|\d (?:stars?|points?|votes?|likes?)|\d\/(?:5|10|100)(?!\d)/u;
const IN_WORDS = ', in words and without a score';

const TIP_RULES = [
  // A tip that a group collected itself has no page to read it on. Who checked it must be said.
  ...ITEM_RULES.filter(({ field }) => field !== 'reviewedBy').map((rule) =>
    rule.field === 'source' ? optional(rule) : rule,
  ),
  text('reviewedBy', 200),
  slug('situation'),
  optional(text('situationLabel', 60)),
  slugs('topics', 'groups'),
  text('helped', 400, IN_WORDS, SCORE),
  text('notForEveryone', 300, IN_WORDS, SCORE),
  text('role', 100),
  optional(object('clinicianReviewed', 'an object with role and on', [text('role', 100), day('on')])),
];

const namesItsSituation: Check = ({ situation, situationLabel }) =>
  typeof situation !== 'string' || isSituation(situation) || situationLabel
    ? undefined
    : { field: 'situationLabel', value: '', expected: `a name for "${situation}", a situation of your own` };

/** One reason is enough: what is refused outright needs no clinician. */
const isSafe: Check = (item, written) => noInstruction(item, written) ?? readByClinician(item, written);

/** A site's own tips, checked. Takes a list of tips, or an object whose `tips` is that list. */
export const readTips = (value: unknown): ItemsRead<Tip> =>
  readItems(value, {
    what: 'tip',
    list: 'tips',
    rules: TIP_RULES,
    checks: [reviewIsLater, namesItsSituation, isSafe],
    remarks: [roleNotName],
  });
