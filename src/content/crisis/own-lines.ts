/**
 * Reads a site's own lines: parsed JSON, attributes, or what stands between the tags. Loads only on pages that bring
 * their own. Never throws; a line that cannot be trusted is left out and reported.
 *
 * The guard: no number gets onto the page but one that is dialled. What is shown is made of the dial string; a line
 * whose words hold another number is refused; letters, invisible characters and digits of other scripts are no number.
 */
import { INVISIBLE, safeLink } from '../../domain/safe-link.js';
import {
  day,
  type Fields,
  firstLines,
  isFields,
  optional,
  problemLine,
  readItems,
  type Rule,
  secureLink,
  slug,
  text,
} from '../read-items.js';
import { dialled } from './numbers.js';
import type { OwnEntry, OwnLine, OwnOrigin, OwnWay } from './own-line.js';

export interface OwnLinesRead {
  readonly entries: readonly OwnEntry[];
  /** One sentence each, in English, for the editor. */
  readonly problems: readonly string[];
}

/** More would be a directory, and nobody in need can choose among so many. */
export const MOST_LINES = 12;

/** Marks that stand between the groups of a number, whatever they look like, and the digits of any script. */
const RUN = /\p{Nd}(?:[\s().\-\u2010-\u2015/·]*\p{Nd})*/gu;
/**
 * For the guard: also figures that are no digits, other marks that people put between, and a comma beside three figures,
 * which no hours have.
 */
const GUARDED = /\p{N}(?:(?:[\s().\-\u2010-\u2015/·•_|*~+]|,(?=\s?\p{N}{3})|(?<=\p{N}{3}),(?=\s?\p{N}))*\p{N})*/gu;
/** Shown as nothing, or drawn around a figure as on a key of a telephone. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{M}]/gu;
/** From so many digits on, it may be a telephone number that matters. */
const LEAST_DIGITS = 5;
/** "24" or "365", for hours or days. */
const HOURS_DIGITS = 3;
/** "9:30", "21.00", "24/7" and whole dates: the hours of a line, not numbers. */
const CLOCK = /(?<!\p{Nd})(?:(?:[01]?\d|2[0-4])[:.][0-5]\d|24\/7)(?!\p{Nd})/gu;
const DATE = /(?<!\p{Nd})\d{4}-\d\d-\d\d(?!\p{Nd})/gu;
/** Two stretches of a day. With more, it is no longer hours. */
const MOST_CLOCKS = 4;

const digitsOf = (value: string): string => value.replace(/\P{N}/gu, '');

/** The number as it may be shown, of ASCII digits in the groups that were given; undefined when it is no number. */
export function readNumber(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const groups = value
    .trim()
    .replace(/[\s().\u2010-\u2015-]+/g, ' ')
    .trim();
  return /^\+?\d(?: ?\d){2,14}$/.test(groups) ? groups : undefined;
}

/** Numbers in `words`, of five digits or more, that are none of `own`. */
export function otherNumbers(words: string, own: readonly string[]): readonly string[] {
  const plain = words.normalize('NFKC').replace(/\s/g, ' ').replace(UNSEEN, '');
  const clocks = plain.match(CLOCK)?.length ?? 0;
  const rest = clocks > MOST_CLOCKS ? plain : plain.replace(CLOCK, ' to ').replace(DATE, ' day ');
  return (rest.match(GUARDED) ?? []).filter((run) => !isHarmless(run.match(/\p{N}+/gu) ?? [], own));
}

/**
 * Whether a run holds nothing but the line's own numbers, and at one side of them what is too short to be another:
 * "116 123 24 hours". Beside a short number even that may make a longer one: then it has to be as short as hours are.
 */
function isHarmless(groups: readonly string[], own: readonly string[]): boolean {
  const isOwn = (digits: string): boolean => own.some((number) => isSame(digitsOf(number), digits));
  const all = groups.join('');
  if (all.length < LEAST_DIGITS || isOwn(all)) return true;
  return groups.slice(1).some((_, at) => {
    const [head, tail] = [groups.slice(0, at + 1), groups.slice(at + 1)];
    const [first, second] = [head.join(''), tail.join('')];
    if (isOwn(first) && (first.length >= LEAST_DIGITS || second.length <= HOURS_DIGITS || isOwn(second)))
      return isHarmless(tail, own);
    return second.length >= LEAST_DIGITS && isOwn(second) && isHarmless(head, own);
  });
}

/** The same digits, or the same with a country code in place of the leading zero. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [short = '', long = ''] = [one, other]
    .map((digits) => digits.replace(/^0+/, ''))
    .sort((a, b) => a.length - b.length);
  return short.length >= 7 && long.endsWith(short) && long.length - short.length <= 3;
}

/** Words without a line's own numbers, which stand beside them, and without what then hangs at their ends. */
function withoutNumbers(words: string, own: readonly string[]): string {
  const plain = words.replace(INVISIBLE, '');
  return own
    .reduce(withoutNumber, plain)
    .replace(/\(\s*\)|\+(?!\p{Nd})/gu, '')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/^\(([^()]*)\)$/, '$1');
}

/** Without the last place where the number stands: "NHS 111, then option 2: 111" keeps its name. */
function withoutNumber(words: string, number: string): string {
  const [last] = [...words.matchAll(RUN)].filter(([run]) => isSame(digitsOf(number), digitsOf(run))).slice(-1);
  return last ? words.slice(0, last.index) + words.slice(last.index + last[0].length) : words;
}

const numberRule = (field: string): Rule => ({
  field,
  expected: 'a telephone number of ASCII digits, such as "116 123"',
  isRight: (value) => readNumber(value) !== undefined,
});

const RULES: readonly Rule[] = [
  optional(slug('id')),
  text('name', 120),
  optional(numberRule('phone')),
  optional(numberRule('sms')),
  optional({
    field: 'keyword',
    expected: 'one word of at most 20 letters, the word to text',
    isRight: (value) => typeof value === 'string' && /^\p{L}{1,20}$/u.test(value),
  }),
  optional(secureLink('url')),
  optional(text('hours', 120)),
  optional({
    field: 'language',
    expected: 'a language tag, such as "cy"',
    isRight: (value) => typeof value === 'string' && /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/.test(value),
  }),
  optional(day('reviewBy')),
];

const numberWay = (kind: 'tel' | 'sms', value: unknown): readonly OwnWay[] => {
  const shown = readNumber(value);
  return shown ? [{ kind, target: dialled(shown), shown }] : [];
};

const webWay = (url: string): OwnWay => ({ kind: 'web', target: url, shown: new URL(url).host.replace(/^www\./, '') });

const waysOf = ({ phone, sms, url }: Fields): readonly OwnWay[] => [
  ...numberWay('tel', phone),
  ...numberWay('sms', sms),
  ...(typeof url === 'string' ? [webWay(url)] : []),
];

const ownNumbers = (ways: readonly OwnWay[]): readonly string[] =>
  ways.flatMap(({ kind, target }) => (kind === 'web' ? [] : [target]));

const asWords = (value: unknown): string => (typeof value === 'string' ? value : '');

const EXPECTED_WORDS = 'words without another telephone number: only a number that can be dialled is shown';

/** Parsed JSON: a list of lines, or an object whose `lines` is that list. */
export function readOwnLines(value: unknown, from: OwnOrigin): OwnLinesRead {
  const others = isFields(value) ? Object.keys(value).filter((field) => field !== 'lines' && field !== '$schema') : [];
  const { items, problems } = readItems<Fields>(value, {
    what: 'line',
    list: 'lines',
    rules: RULES,
    checks: [
      (item) =>
        waysOf(item).length > 0
          ? undefined
          : { field: '', value: asWords(item['name']), expected: 'a line with a phone, sms or url' },
      (item) => {
        const words = `${asWords(item['name'])} ${asWords(item['hours'])}`;
        const [other] = otherNumbers(words, ownNumbers(waysOf(item)));
        return other ? { field: 'name', value: other, expected: EXPECTED_WORDS } : undefined;
      },
    ],
  });
  const lines = items.map((item): OwnLine => {
    const ways = waysOf(item);
    const words = (field: string): string => withoutNumbers(asWords(item[field]), ownNumbers(ways));
    return {
      from,
      name: words('name') || ways[0]!.shown,
      note: words('hours'),
      language: item['language'] as string | undefined,
      keyword: item['keyword'] as string | undefined,
      reviewBy: item['reviewBy'] as string | undefined,
      ways,
    };
  });
  return limited(lines, [
    ...others.map((field) => `${field}: a file of lines cannot set this. It is ignored.`),
    ...problems.map((problem) => problemLine('line', problem)),
  ]);
}

/** One piece of what stands between the tags: words, or a link with its words. */
export type Piece = string | { readonly url: string; readonly text: string };

const wordsOf = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.text);

/** The digits that are dialled, in the groups in which the page writes them; other digits it may not show. */
function groupedAs(target: string, words: string): string | undefined {
  const [plus, digits] = target.startsWith('+') ? ['+', target.slice(1)] : ['', target];
  for (const run of words.match(RUN) ?? []) {
    const groups = readNumber(run) ?? '';
    if (dialled(groups) === digits) return plus + groups;
    // 01632 960001 for +441632960001: the country code, and the groups without the leading zero.
    const local = groups.replace(/^0+ ?/, '');
    const code = digits.slice(0, digits.length - dialled(local).length);
    if (plus && isSame(dialled(groups), digits) && code.length <= 3) return `+${code} ${local}`;
  }
  return undefined;
}

function wayOf({ url, text: words }: Exclude<Piece, string>): OwnWay | undefined {
  const scheme = /^(tel|sms):(?:\/\/)?([^?;&]*)/i.exec(url);
  if (!scheme) {
    const web = safeLink(url, { allow: ['https', 'http'] }).url;
    return web ? webWay(web) : undefined;
  }
  let dial = scheme[2]!;
  try {
    dial = decodeURIComponent(dial);
  } catch {
    // Not encoded, then: it is taken as it stands.
  }
  const [way] = numberWay(scheme[1]!.toLowerCase() as 'tel' | 'sms', dial);
  if (!way) return undefined;
  return { ...way, shown: groupedAs(way.target, words) ?? way.shown };
}

/** One item between the tags: its words around the links. Without a link that can be used it stays as words. */
function entryOf(pieces: readonly Piece[]): OwnEntry | string | undefined {
  const all = pieces.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
  if (!all) return undefined;
  const ways = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : (wayOf(piece) ?? [])));
  if (ways.length === 0) return { from: 'page', text: all };
  const own = ownNumbers(ways);
  const [other] = otherNumbers(all, own);
  if (other)
    return `between the tags: "${other}" in "${all.slice(0, 80)}" is not ${EXPECTED_WORDS}. The line is left out.`;
  const last = pieces.findIndex((piece) => typeof piece !== 'string') + 1;
  const cut = ways.length === 1 ? last : pieces.length;
  const words = (part: readonly Piece[]): string => withoutNumbers(part.map(wordsOf).join(''), own);
  const [name, note] = [words(pieces.slice(0, cut)), words(pieces.slice(cut))];
  return { from: 'page', name: name || note || ways[0]!.shown, note: name ? note : '', ways };
}

/** Where a sentence ends inside words. Ellipses and numbers such as 6.30 do not end one. */
const SENTENCE_END = /(?<=[.!?;؟。])(?=\s)/u;

/** A paragraph with a link in each of its sentences is as many lines; one whose links share a sentence stays one. */
function sentencesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const sentences: Piece[][] = [[]];
  for (const piece of pieces) {
    const parts = typeof piece === 'string' ? piece.split(SENTENCE_END) : [piece];
    parts.forEach((part, at) => {
      const current = sentences.at(-1)!;
      if (at > 0 && current.some((each) => typeof each !== 'string')) sentences.push([part]);
      else current.push(part);
    });
  }
  const last = sentences.at(-1)!;
  // Words after the last link belong to it.
  if (sentences.length > 1 && last.every((each) => typeof each === 'string')) {
    sentences.pop();
    sentences.at(-1)!.push(...last);
  }
  return sentences;
}

/** What stands between the tags, item by item. */
export function readPageLines(items: readonly (readonly Piece[])[]): OwnLinesRead {
  const read = items
    .flatMap(sentencesOf)
    .map(entryOf)
    .filter((entry) => entry !== undefined);
  return limited(
    read.filter((entry) => typeof entry !== 'string'),
    read.filter((entry) => typeof entry === 'string'),
  );
}

function limited(entries: readonly OwnEntry[], problems: readonly string[]): OwnLinesRead {
  if (entries.length <= MOST_LINES) return { entries, problems: firstLines(problems) };
  return {
    entries: entries.slice(0, MOST_LINES),
    problems: [
      ...firstLines(problems),
      `${entries.length} lines are more than ${MOST_LINES}. Only the first ${MOST_LINES} are shown.`,
    ],
  };
}
