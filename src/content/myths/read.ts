/**
 * Reads a site's own cards: parsed JSON, or what an element gathered from its slot. Loaded only by pages that bring
 * their own. Never throws; a card with a fault is left out and reported, the others stay.
 * The same rules stand in `cards.schema.json`. Besides them, this refuses repeated ids, dates that do not exist, a
 * review date that is not after the check, and addresses that `safeLink` refuses.
 */
import { safeLink } from '../../domain/links.js';
import { parsePlainDate } from '../../domain/plain-date.js';
import type { MythCard } from './card.js';

/** For the editor, in English; never shown to visitors. */
export interface CardProblem {
  /** The card's id, or its place in the list, such as `#3`. */
  readonly card: string;
  /** Such as `source.url`; empty when the whole card or list is meant. */
  readonly field: string;
  /** What stood there, cut at 200 characters. */
  readonly value: string;
  /** What should have stood there. */
  readonly expected: string;
  /** `error`: the card is left out. `warning`: it is kept, without this field. */
  readonly severity: 'error' | 'warning';
}

export interface CardsRead {
  readonly cards: readonly MythCard[];
  readonly problems: readonly CardProblem[];
}

type Fields = Readonly<Record<string, unknown>>;

interface Rule {
  readonly field: string;
  readonly expected: string;
  readonly optional?: true;
  readonly isRight: (value: unknown) => boolean;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);

const isSlug = (value: unknown) => matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)(value) && (value as string).length <= 60;

/** `2026`, `2026-11` or `2026-11-22`, and such a day exists. */
const isDate = (value: unknown) =>
  matches(/^\d{4}(-\d\d(-\d\d)?)?$/)(value) && parsePlainDate(`${value as string}-01-01`.slice(0, 10)) !== undefined;

const isDay = (value: unknown) => isDate(value) && (value as string).length === 10;

const isSecureLink = (value: unknown) =>
  matches(/^https:\/\/\S+$/)(value) && safeLink(value, { allow: ['https'] }).url !== undefined;

/** Text with something in it, counted as people count letters. */
const isText = (limit: number, without?: RegExp) => (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' && [...value].length <= limit && !without?.test(value);

function text(field: string, limit: number, also = '', without?: RegExp): Rule {
  return { field, expected: `text of at most ${limit} characters${also}`, isRight: isText(limit, without) };
}

const isFlag = (value: unknown) => typeof value === 'boolean';
const DAY = 'a date that exists, such as 2026-11-22';

const CARD_RULES: readonly Rule[] = [
  { field: 'id', expected: 'lower-case letters, digits and hyphens, at most 60', isRight: isSlug },
  {
    field: 'topics',
    expected: 'a list of topic words, such as ["mental-health"]',
    isRight: (value) => Array.isArray(value) && value.length > 0 && value.every(isSlug),
  },
  text('question', 160),
  text('fact', 120, ', a statement without a question mark', /[?؟]/),
  text('summary', 300),
  text('belief', 300, ', reported ("Some people think that…"), without quotation marks', /["“”„«»‘]/),
  text('why', 300),
  text('factAgain', 300),
  { field: 'source', expected: 'an object with name, url and, if known, date', isRight: isFields },
  { field: 'checkedOn', expected: DAY, isRight: isDay },
  { field: 'reviewBy', expected: DAY, isRight: isDay },
  {
    field: 'status',
    expected: '"verified" or "unverified"',
    isRight: (value) => value === 'verified' || value === 'unverified',
  },
  { field: 'sensitive', expected: 'true or false', optional: true, isRight: isFlag },
  { field: 'factsOnly', expected: 'true or false', optional: true, isRight: isFlag },
];

const SOURCE_RULES: readonly Rule[] = [
  text('name', 200),
  { field: 'url', expected: 'an address that starts with https://', isRight: isSecureLink },
  { field: 'date', expected: 'a date such as 2026, 2026-11 or 2026-11-22', optional: true, isRight: isDate },
];

function asText(value: unknown): string {
  const whole = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return whole.slice(0, 200);
}

/** Checks one object by its rules and gives back its known, right fields. Texts lose outer blanks. */
function checkFields(
  fields: Fields,
  rules: readonly Rule[],
  report: (problem: Omit<CardProblem, 'card'>) => void,
  path = '',
): Fields {
  const right: Record<string, unknown> = {};
  for (const { field, expected, optional, isRight } of rules) {
    const value = fields[field];
    if (value === undefined && optional) continue;
    if (isRight(value)) right[field] = typeof value === 'string' ? value.trim() : value;
    else {
      report({ field: path + field, value: asText(value), expected, severity: optional ? 'warning' : 'error' });
    }
  }
  for (const field of Object.keys(fields)) {
    if (rules.some((rule) => rule.field === field)) continue;
    const expected = `one of ${rules.map((rule) => rule.field).join(', ')}`;
    report({ field: path + field, value: asText(fields[field]), expected, severity: 'warning' });
  }
  return right;
}

/** One card, or nothing when a fault makes it unfit to show. */
function readCard(value: unknown, place: string, taken: Set<string>, problems: CardProblem[]): MythCard | undefined {
  const id = isFields(value) && isSlug(value['id']) ? (value['id'] as string) : place;
  let isFit = true;
  const report = (problem: Omit<CardProblem, 'card'>): void => {
    problems.push({ card: id, ...problem });
    if (problem.severity === 'error') isFit = false;
  };
  if (!isFields(value)) {
    report({ field: '', value: asText(value), expected: 'a card', severity: 'error' });
    return undefined;
  }
  const card = checkFields(value, CARD_RULES, report);
  const source = isFields(card['source']) ? checkFields(card['source'], SOURCE_RULES, report, 'source.') : {};
  if (card['checkedOn'] && card['reviewBy'] && card['reviewBy'] <= card['checkedOn']) {
    report({
      field: 'reviewBy',
      value: asText(card['reviewBy']),
      expected: `a date after ${asText(card['checkedOn'])}, the day of the check`,
      severity: 'error',
    });
  }
  if (taken.has(id)) report({ field: 'id', value: id, expected: 'an id no other card has', severity: 'error' });
  if (!isFit) return undefined;
  taken.add(id);
  // Every field of the type went through its rule above.
  return { ...card, source } as unknown as MythCard;
}

/**
 * A site's own cards, checked. Takes a list of cards, or an object whose `cards` is that list.
 * Never throws and never changes the value.
 */
export function readMythCards(value: unknown): CardsRead {
  const list = isFields(value) ? value['cards'] : value;
  if (!Array.isArray(list)) {
    const expected = 'a list of cards, or an object whose "cards" is that list';
    return { cards: [], problems: [{ card: '', field: '', value: asText(value), expected, severity: 'error' }] };
  }
  const problems: CardProblem[] = [];
  const taken = new Set<string>();
  const cards = list.flatMap((item: unknown, index) => readCard(item, `#${index + 1}`, taken, problems) ?? []);
  return { cards, problems };
}
