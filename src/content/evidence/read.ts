/**
 * Reads a site's own findings: `read-items.ts` with the rules of a finding, and with the check that none contradicts its
 * own data. The same rules stand in `findings.schema.json`.
 */
import {
  asText,
  type Check,
  choice,
  flag,
  isFields,
  ITEM_RULES,
  type ItemsRead,
  optional,
  readItems,
  reviewIsLater,
  type Rule,
  slugs,
  text,
  texts,
  objects,
} from '../read-items.js';
import { contradictions } from './contradictions.js';
import type { Finding } from './finding.js';

export const DIRECTIONS = ['better', 'no-clear-difference', 'mixed', 'not-studied', 'worse-for-some', 'said'] as const;
const SUPPORTS = ['groups', 'groups-with-professionals', 'online', 'both', 'one-to-one'] as const;
const DESIGNS = ['trials', 'review', 'interviews', 'survey'] as const;
const CERTAINTIES = ['very', 'fairly', 'not-very', 'not-at-all-yet', 'cannot-say'] as const;
const MEASURES = ['SMD', 'g', 'd', 'MD', 'percentage-points', 'share'] as const;

const number = (field: string): Rule => ({
  field,
  expected: 'a number',
  isRight: (value) => typeof value === 'number' && Number.isFinite(value),
});

const amount = (field: string): Rule => ({
  field,
  expected: 'a whole number from 1',
  isRight: (value) => Number.isInteger(value) && (value as number) >= 1,
});

const month = (field: string): Rule => ({
  field,
  expected: 'a date such as 2026, 2026-11 or 2026-11-22',
  isRight: (value) => typeof value === 'string' && /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(value),
});

const EFFECT_RULES: readonly Rule[] = [
  choice('measure', MEASURES),
  number('value'),
  optional(number('low')),
  optional(number('high')),
  choice('betterWhen', ['higher', 'lower']),
];

const FINDING_RULES: readonly Rule[] = [
  ...ITEM_RULES,
  slugs('topics', 'depression'),
  choice('direction', DIRECTIONS),
  choice('support', SUPPORTS),
  choice('design', DESIGNS),
  choice('certainty', CERTAINTIES),
  text('outcome', 120),
  text('summary', 300),
  optional(text('caution', 300)),
  optional(texts('reasons', 200)),
  text('who', 200),
  optional(text('against', 200)),
  text('why', 200),
  optional(text('fundedBy', 200)),
  optional(objects('effects', 'a list of numbers, each with measure, value, low, high and betterWhen', EFFECT_RULES)),
  optional(flag('numberNotSeen')),
  optional(choice('size', ['very-small', 'small', 'medium', 'large'])),
  optional(amount('trials')),
  optional(amount('people')),
  optional(month('searchedTo')),
];

/** The first thing in which a finding contradicts itself; what else there is shows when that is mended. */
const saysWhatItsDataSay: Check = (fields) => {
  // What went wrong with single fields is reported already.
  const [first] = contradictions(fields);
  return first && { ...first, value: asText(fields[first.field]) };
};

/** A site's own findings, checked. Takes a list of findings, or an object whose `findings` is that list. */
export const readFindings = (value: unknown): ItemsRead<Finding> =>
  readItems(value, {
    what: 'finding',
    list: 'findings',
    rules: FINDING_RULES,
    checks: [reviewIsLater, saysWhatItsDataSay],
  });

/** What people write in a page, and the code for it. */
const SPOKEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  direction: {
    'a little better': 'better',
    'no clear difference': 'no-clear-difference',
    'studies disagree': 'mixed',
    'not studied': 'not-studied',
    'not studied enough': 'not-studied',
    'worse for some': 'worse-for-some',
    worse: 'worse-for-some',
    'what people say': 'said',
  },
  support: {
    'groups only': 'groups',
    'groups, with help from professionals': 'groups-with-professionals',
    'online support': 'online',
    'groups and one-to-one support together': 'both',
    'one-to-one support only': 'one-to-one',
  },
  certainty: {
    'not very': 'not-very',
    'not at all yet': 'not-at-all-yet',
    'not at all': 'not-at-all-yet',
    'cannot say': 'cannot-say',
  },
};

/** `SMD 0.18 (0.07 to 0.29), higher is better`; or `not seen`. */
const NUMBER =
  /^(SMD|MD|g|d|percentage points|share)\s+(-?[\d.]+)\s*%?(?:\s*\((-?[\d.]+)\s*%?\s*to\s*(-?[\d.]+)\s*%?\))?,?\s+(higher|lower) is better$/i;

function effectAsWritten(text: string): unknown {
  const [, measure, value, low, high, betterWhen] = NUMBER.exec(text.replace(/[−–]/g, '-')) ?? [];
  if (!measure) return text;
  const known = MEASURES.find((each) => each.toLowerCase() === measure.toLowerCase().replace(' ', '-'));
  return [
    {
      measure: known,
      value: Number(value),
      ...(low === undefined ? {} : { low: Number(low), high: Number(high) }),
      betterWhen: betterWhen?.toLowerCase(),
    },
  ];
}

function fieldAsWritten(field: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (field === 'effects') return effectAsWritten(value);
  if (field === 'people' || field === 'trials') return Number(value.replace(/[\s,]/g, ''));
  const spoken = value.toLowerCase().replace(/\.$/, '');
  const words = SPOKEN[field];
  if (words) return Object.hasOwn(words, spoken) ? words[spoken] : spoken;
  return field === 'design' ? spoken : value;
}

/**
 * Findings out of definition lists, with words where the file has codes and numbers. What has codes already stays as it
 * is, so a file goes through unchanged.
 */
export function asWritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(itemAsWritten);
  if (!isFields(value)) return value;
  const { findings } = value;
  return Array.isArray(findings) ? { ...value, findings: findings.map(itemAsWritten) } : itemAsWritten(value);
}

function itemAsWritten(value: unknown): unknown {
  if (!isFields(value)) return value;
  const fields = Object.entries(value).map(([field, each]) =>
    field === 'effects' && typeof each === 'string' && /^not seen\.?$/i.test(each)
      ? ['numberNotSeen', true]
      : [field, fieldAsWritten(field, each)],
  );
  return Object.fromEntries(fields);
}
