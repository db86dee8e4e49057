/**
 * What an agreement says, as flat words. Held here, whatever a site gives: the right to pass comes first; what is said
 * about confidentiality stands in one item with its limits; the two rules about safety come last, each once.
 */
import type { OwnRule, Subject } from '../../content/rules/own-rule.js';
import { type Rule, type RuleId, ruleOn } from '../../content/rules/rule.js';
import type { PlainDate } from '../../domain/model.js';
import type { FirstAgreementMessages } from '../../i18n/en/agreement.first.js';
import { fill, isolate } from '../../i18n/format.js';
import type { Direction } from '../../i18n/locales.js';

export interface FirstWords {
  readonly agreement: FirstAgreementMessages;
  readonly language: string;
  readonly direction: Direction;
}

export interface Words {
  readonly text: string;
  /** The group's or the site's own: it may be in another language than the page, and run another way. */
  readonly isOwn: boolean;
}

/** What a group says for itself. */
export interface OwnAgreement {
  /**
   * `rules`: it has rules of its own. `none`: it has not. `loading`, `error`: of the list that holds it; nobody knows.
   */
  readonly status: 'rules' | 'none' | 'loading' | 'error';
  /** Its rules, and what it says about confidentiality. */
  readonly rules: readonly OwnRule[];
  /** Further rules of ours that the site names. */
  readonly named: readonly RuleId[];
  /** When it was agreed and is looked at again, where there are rules. */
  readonly lead: readonly Words[];
  readonly name: string;
  readonly isOnline: boolean;
  /** The whole agreement, elsewhere. */
  readonly url: string | undefined;
  readonly id: string;
}

export interface AgreementFacts {
  readonly own: Pick<OwnAgreement, 'status' | 'rules' | 'named' | 'lead' | 'name'>;
  /** All that come with the library, in their order. */
  readonly rules: readonly Rule[];
  readonly isOnline: boolean;
  readonly today: PlainDate;
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
}

const ours = (text: string): Words => ({ text, isOwn: false });
const theirs = (text: string): Words => ({ text, isOwn: true });

export function agreementView(facts: AgreementFacts, { agreement, direction }: FirstWords): AgreementView {
  const { status, lead, name } = facts.own;
  const items = itemViews(facts);
  if (status !== 'none') return { title: agreement.title, name, lead, items };
  const hasMore = items.some(({ id }) => facts.rules.some((rule) => rule.id === id && rule.use === 'start'));
  const start = name ? fill(agreement.startOfGroup, { name: isolate(name, direction) }) : agreement.start;
  return { title: agreement.startTitle, name: '', lead: [ours(hasMore ? start : agreement.startChecked)], items };
}

function itemViews({ own, rules, isOnline, today }: AgreementFacts): ItemView[] {
  const shown = rules.flatMap((rule) => ruleOn(rule, today) ?? []);
  const limits = shown
    .filter(({ id, use }) => use === 'limit' && (id !== 'online' || isOnline))
    .map(({ title, text, more }) => ({ title, text: sentences(text, more) }));
  const always = (id: Subject | 'no-advice' | 'danger'): ItemView[] => {
    const said = own.rules.filter(({ subject }) => subject === id);
    return shown
      .filter((rule) => rule.id === id)
      .map((rule) => ruleView(rule, said, id === 'confidentiality' ? limits : []));
  };
  const isAdded = ({ id, use }: Rule): boolean => (use === 'start' ? own.status === 'none' : own.named.includes(id));
  return [
    ...always('pass'),
    ...always('confidentiality'),
    ...own.rules.filter(({ subject }) => !subject).map(ownView),
    ...shown.filter(isAdded).map((rule) => ruleView(rule)),
    ...always('no-advice'),
    ...always('danger'),
  ];
}

function ruleView(rule: Rule, said: readonly OwnRule[] = [], limits: ItemView['limits'] = []): ItemView {
  const { id, title, text, more, use } = rule;
  return {
    id,
    title: ours(title),
    paragraphs: said.length
      ? [ours(text), ...said.flatMap((each) => wholeText(each, title))]
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
function wholeText({ title, text }: OwnRule, above: string): Words[] {
  const isSaid = above.toLowerCase().startsWith(title.toLowerCase());
  const whole = sentences(isSaid ? '' : withStop(title), text);
  return whole ? [theirs(whole)] : [];
}

const withStop = (text: string): string => (/[.!?؟…]$/u.test(text) ? text : `${text}.`);
const sentences = (...texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join(' ');
