/**
 * A group's own rules, as it wrote them: cut into a title and the rest, and sorted to the rule of ours that says the same.
 * Recognising a rule only moves it: what we always say stands beside it, so a mistake repeats something and hides nothing.
 */

/** The rules of ours that a group’s own words can stand in. A rule that is about both needs the limits of the first. */
export const SUBJECTS = ['confidentiality', 'pass'] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface OwnRule {
  /** May be empty, when the rule is one long sentence. */
  readonly title: string;
  readonly text: string;
  /** Undefined: a rule of its own. */
  readonly subject: Subject | undefined;
}

/** Longer than this is no title. */
const LONGEST_TITLE = 90;
/** A sentence, and the start of the next: not an abbreviation such as "e.g. this". */
const FIRST_SENTENCE = /^(.+?[.!?؟])\s+(?=\P{Ll})(.+)$/su;

/**
 * The commonest ways to say it, in the languages of the library. `سرّية` is spelled with and without its marks; the blank
 * or the end after `سري` keeps `سريع` (quick) out.
 */
const PATTERNS: Readonly<Record<Subject, RegExp>> = {
  confidentiality:
    /confidential|\bstays? (here|between us|in(side)? (here|(this|the|our) (room|group|circle|meeting)))\b|\b(keep|kept|stays?|is|are) private\b|cyfrinach|aros yma|aros yn y (grŵp|stafell|ystafell)|yn breifat|سرّ?يّ?(ة|ًا|\s|$)|ي?بقى (هنا|بيننا)|خصوصي/iu,
  pass: /\b(can|may|to|say|just|always) [“"‘']?pass\b|\b(just|only) listen|\b(not|don[’']t|no ?-?one|nobody) (have|has|need|needs) to (speak|talk|share|say)|\bbasio\b|gwrando[’']n unig|ddim ond gwrando|dim rhaid i (neb|chi|ti) (siarad|rannu)|الاكتفاء بالاستماع|تكتفي بالاستماع|الاستماع فقط|تستمع فقط|ملزم بالكلام|مجبر على الكلام/iu,
};

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A title needs no full stop. An ellipsis is not one. */
const asTitle = (text: string): string => text.replace(/(?<!\.)\.$/u, '');

/** @param subject when the editor marked it; `none` for a rule that only looks like one of ours */
export function ownRule(title: string, text: string, subject?: Subject | 'none'): OwnRule {
  const words = { title: asTitle(tidy(title)), text: tidy(text) };
  const all = `${words.title} ${words.text}`;
  const found = subject ?? SUBJECTS.find((each) => PATTERNS[each].test(all));
  return { ...words, subject: found === 'none' ? undefined : found };
}

/** A rule that is one piece of text: a short first sentence is its title. */
export function ownRuleFromText(given: string, subject?: Subject | 'none'): OwnRule {
  const text = tidy(given);
  if (text.length <= LONGEST_TITLE && !FIRST_SENTENCE.test(text)) return ownRule(text, '', subject);
  const [, first = '', rest = ''] = FIRST_SENTENCE.exec(text) ?? [];
  return first && first.length <= LONGEST_TITLE ? ownRule(first, rest, subject) : ownRule('', text, subject);
}
