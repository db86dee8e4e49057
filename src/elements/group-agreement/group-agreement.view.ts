/**
 * What an agreement says, as flat words. Held here, whatever a site gives: the right to pass comes first; what is said
 * about confidentiality stands in one item with its limits; the two rules about safety come last, each once.
 */
import { type Rule, type RuleId, ruleOn } from '../../content/rules/rule.js';
import type { OwnRule, Subject } from '../../content/rules/own-rule.js';
import type { PlainDate } from '../../domain/model.js';
import { plainDateWords } from '../../i18n/calendar-words.js';
import type { AgreementMessages } from '../../i18n/en/agreement.js';
import { fill, isolate, listWords } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';

export type AgreementWords = Resolved<'agreement' | 'dates'>;

/** How the group handles what groups handle in different ways; a missing one was not stated. */
export interface Practices {
  readonly camera?: keyof AgreementMessages['camera']['values'] | undefined;
  readonly lateArrival?: keyof AgreementMessages['lateArrival']['values'] | undefined;
  readonly names?: keyof AgreementMessages['names']['values'] | undefined;
  readonly outsideContact?: keyof AgreementMessages['outsideContact']['values'] | undefined;
  /** The site's own sentence. */
  readonly writtenDown?: string | undefined;
}

export interface AgreementFacts {
  /** Whose rules these are. `unknown`: not loaded, so only what always holds can be shown. */
  readonly whose: 'group' | 'nobody' | 'unknown';
  readonly own: readonly OwnRule[];
  /** All that come with the library, in their order. */
  readonly rules: readonly Rule[];
  /** Of those, the ones that the site names. */
  readonly named: readonly RuleId[];
  readonly isOnline: boolean;
  readonly name: string;
  readonly agreedOn: PlainDate | undefined;
  readonly reviewNote: string;
  readonly practices: Practices;
  readonly today: PlainDate;
}

export interface Words {
  readonly text: string;
  /** The group's or the site's own: it may be in another language than the page, and run another way. */
  readonly isOwn: boolean;
}

export interface ItemView {
  readonly id: string;
  readonly title: Words;
  readonly paragraphs: readonly Words[];
  /** Ours, and there for every group. */
  readonly isAlways: boolean;
  /** In the item about confidentiality: when somebody is told, and what cannot be promised. */
  readonly limits: readonly { readonly title: string; readonly text: string }[];
}

export interface AgreementView {
  readonly title: string;
  readonly name: string;
  readonly lead: readonly Words[];
  readonly items: readonly ItemView[];
  readonly practices: readonly { readonly label: string; readonly words: Words }[];
  readonly notStated: string;
  /** What somebody has read who read this, in whatever language. */
  readonly content: readonly string[];
}

const ours = (text: string): Words => ({ text, isOwn: false });
const theirs = (text: string): Words => ({ text, isOwn: true });

export function agreementView(facts: AgreementFacts, words: AgreementWords): AgreementView {
  const items = itemViews(facts);
  const isWhole = facts.whose !== 'unknown';
  const { rows, missing } = practiceViews(facts, words);
  return {
    title: facts.whose === 'nobody' ? words.agreement.startTitle : words.agreement.title,
    name: facts.whose === 'nobody' ? '' : facts.name,
    lead: leadWords(facts, words, items),
    items,
    practices: isWhole ? rows : [],
    notStated:
      isWhole && missing.length > 0
        ? fill(words.agreement.notStated, { list: listWords(missing, { comma: words.dates.list.comma }) })
        : '',
    content: [
      ...items.flatMap(({ id, title, paragraphs }) => [id, ...[title, ...paragraphs].filter(isTheirs).map(textOf)]),
      ...Object.entries(facts.practices).map((pair) => pair.join()),
      String(facts.isOnline),
    ],
  };
}

const isTheirs = ({ isOwn }: Words): boolean => isOwn;
const textOf = ({ text }: Words): string => text;

/** Who agreed on it, if anybody: only a group's own rules with a date are "agreed by this group". */
function leadWords(facts: AgreementFacts, words: AgreementWords, items: readonly ItemView[]): readonly Words[] {
  const { agreement } = words;
  if (facts.whose === 'unknown') return [];
  if (facts.whose === 'group') {
    const date = facts.agreedOn && plainDateWords(facts.agreedOn, words);
    const said = ours(date ? fill(agreement.agreedOn, { date }) : agreement.ownWords);
    return facts.reviewNote ? [said, theirs(facts.reviewNote)] : [said];
  }
  if (!items.some(({ isAlways }) => !isAlways)) return [ours(agreement.startChecked)];
  const name = isolate(facts.name, words.direction);
  return [ours(facts.name ? fill(agreement.startOfGroup, { name }) : agreement.start)];
}

function itemViews({ whose, own, rules, named, isOnline, today }: AgreementFacts): ItemView[] {
  const shown = rules.flatMap((rule) => ruleOn(rule, today) ?? []);
  const limits = shown.filter(({ id, use }) => use === 'limit' && (id !== 'online' || isOnline)).map(plateView);
  const always = (id: RuleId & (Subject | 'no-advice' | 'danger')): ItemView[] =>
    shown
      .filter((rule) => rule.id === id)
      .map((rule) =>
        ruleView(
          rule,
          own.filter(({ subject }) => subject === id),
          id === 'confidentiality' ? limits : [],
        ),
      );
  const isAdded = ({ id, use }: Rule): boolean =>
    use === 'start' ? whose === 'nobody' : use === 'named' && whose !== 'unknown' && named.includes(id);
  return [
    ...always('pass'),
    ...always('confidentiality'),
    ...own.filter(({ subject }) => !subject).map(ownView),
    ...shown.filter(isAdded).map((rule) => ruleView(rule, [], [])),
    ...always('no-advice'),
    ...always('danger'),
  ];
}

const plateView = ({ title, text, more }: Rule) => ({ title, text: sentences(text, more) });

function ruleView(rule: Rule, said: readonly OwnRule[], limits: ItemView['limits']): ItemView {
  const { id, title, text, more, use } = rule;
  return {
    id,
    title: ours(title),
    paragraphs: said.length
      ? [ours(text), ...said.flatMap((each) => wholeText(each, title)).map(theirs)]
      : [ours(sentences(text, more))],
    isAlways: use === 'always' && said.length === 0,
    limits,
  };
}

const ownView = ({ title, text }: OwnRule, at: number): ItemView => ({
  id: `own-${at + 1}`,
  title: theirs(title || text),
  paragraphs: title && text ? [theirs(text)] : [],
  isAlways: false,
  limits: [],
});

/** A group's rule as one text, without a title that says what ours says. */
function wholeText({ title, text }: OwnRule, above: string): string[] {
  const isSame = title.toLowerCase() === above.toLowerCase();
  const whole = sentences(isSame ? '' : title && withStop(title), text);
  return whole ? [whole] : [];
}

const withStop = (text: string): string => (/[.!?؟…]$/u.test(text) ? text : `${text}.`);
const sentences = (...texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join(' ');

interface Row {
  readonly label: string;
  readonly words: Words;
}

function practiceViews({ practices, isOnline }: AgreementFacts, { agreement }: AgreementWords) {
  const rows: Row[] = [];
  const missing: string[] = [];
  const state = ({ label, inList }: { label: string; inList: string }, words: Words | undefined): void => {
    if (words?.text) rows.push({ label, words });
    else missing.push(inList);
  };
  const chosen = <V extends string>({ values }: { readonly values: Readonly<Record<V, string>> }, value?: V) =>
    value && ours(values[value]);
  const { camera, recording, lateArrival, names, outsideContact, writtenDown } = agreement;
  if (isOnline || practices.camera) state(camera, chosen(camera, practices.camera) || undefined);
  if (isOnline) rows.push({ label: recording.label, words: ours(recording.none) });
  state(lateArrival, chosen(lateArrival, practices.lateArrival) || undefined);
  state(names, chosen(names, practices.names) || undefined);
  state(outsideContact, chosen(outsideContact, practices.outsideContact) || undefined);
  state(writtenDown, theirs(practices.writtenDown ?? ''));
  return { rows, missing };
}
