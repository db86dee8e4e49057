/**
 * The rules that come with the library: four that stand in every agreement, those that a group may start from, and a few
 * that a site names. A group's own rules are in `own-rule.ts`.
 */
import type { PlainDate } from '../../domain/model.js';
import { type ContentItem, type ContentSet, type ContentSource, inWords, isCurrent } from '../item.js';

/** What a translator or a content editor writes. */
export interface RuleWords {
  /** The rule itself, true when read alone. */
  readonly title: string;
  /** One or two sentences that always stand with it. */
  readonly text: string;
  /** What is not said any more once the rule is past its review date, or when the group says it in its own words. */
  readonly more?: string;
}

/**
 * - `always`: in every agreement, whatever the group writes, also past the review date.
 * - `limit`: stands inside the rule about confidentiality, and like that one never goes away.
 * - `start`: shown where a group has no rules of its own.
 * - `named`: shown where a site names it.
 */
export type RuleUse = 'always' | 'limit' | 'start' | 'named';

const RULE_USES = {
  pass: 'always',
  confidentiality: 'always',
  limits: 'limit',
  online: 'limit',
  'own-experience': 'start',
  'one-at-a-time': 'start',
  respect: 'start',
  'time-out': 'start',
  'hard-details': 'start',
  'on-time': 'start',
  sober: 'named',
  'no-selling': 'named',
  'no-names': 'named',
  'no-advice': 'always',
  danger: 'always',
} as const satisfies Record<string, RuleUse>;

export type RuleId = keyof typeof RULE_USES;

/** A rule as a page shows it. Its sources load when somebody asks for them: `sources.ts`. */
export interface Rule extends RuleWords, Omit<ContentItem, 'source'> {
  readonly id: RuleId;
  readonly use: RuleUse;
}

export type RuleSet = ContentSet<Rule>;

/** A rule with the pages that it was seen at. */
export type SourcedRule = Rule & ContentItem & { readonly alsoAt: readonly ContentSource[] };

const BASES = Object.fromEntries(Object.entries(RULE_USES).map(([id, use]) => [id, { use }])) as {
  readonly [Id in RuleId]: { readonly use: RuleUse };
};

export const rulesInWords = (language: string, words: Readonly<Record<RuleId, RuleWords>>): RuleSet => ({
  language,
  reviewed: null,
  items: inWords(BASES, words),
});

/** The rules that a site can name. */
export const NAMED_RULES = (Object.keys(RULE_USES) as RuleId[]).filter((id) => RULE_USES[id] === 'named');

/** What may still be shown of a rule on that day; undefined when it hides. */
export function ruleOn(rule: Rule, today: PlainDate): Rule | undefined {
  if (isCurrent(rule, today)) return rule;
  const { more: _, ...rest } = rule;
  return rule.use === 'always' || rule.use === 'limit' ? rest : undefined;
}
