/**
 * Reads what stands behind a command that makes something of one element: its tag, options of the command, and attributes
 * of the element as options. Who mistypes a word hears which one is near.
 */
import { problem, type SnippetProblem, valueFault } from '../snippets/problems.js';
import { attributeOf, VOCABULARY } from '../snippets/vocabulary.js';
import { CommandError } from './command.js';
import { nearest } from './nearest.js';

/** The options of a command besides attributes. */
export interface OwnOptions<Name extends string> {
  readonly withValue: readonly Name[];
  readonly flags?: readonly Name[];
  /** One letter for an option: `-o`. */
  readonly short?: Readonly<Record<string, Name>>;
  /** Where to read what there is, for the end of an error. */
  readonly more: string;
}

export interface Asked<Name extends string> {
  /** Empty where none was named. */
  readonly tag: string;
  readonly options: ReadonlyMap<Name, string>;
  /** A flag that is on has the value `''`. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** ` Did you mean …?`, or nothing. @param mark what stands before the word */
export const guess = (word: string, words: readonly string[], mark = ''): string => {
  const near = nearest(word, words);
  return near ? ` Did you mean ${mark}${near}?` : '';
};

/** Throws for what is no tag of ours. */
export function checkTag(tag: string, more: string): void {
  if (VOCABULARY.has(tag)) return;
  const plain = tag.replace(/[<>/]/g, '');
  throw new CommandError(`There is no element "${tag}".${guess(plain, [...VOCABULARY.keys()])}\n${more}`);
}

function unknown(tag: string, name: string, own: readonly string[], more: string): CommandError {
  const names = VOCABULARY.get(tag)?.attributes.map((each) => each.name) ?? [];
  const start = tag ? `<${tag}> has no` : 'There is no';
  const list = tag ? ` or snippet ${tag} --list` : '';
  return new CommandError(`${start} "${name}".${guess(name, [...names, ...own], '--')}\n${more}${list}`);
}

/** Throws a `CommandError` that says what was not understood. */
export function readAsked<Name extends string>(args: readonly string[], own: OwnOptions<Name>): Asked<Name> {
  const { withValue, flags = [], short = {}, more } = own;
  const known: readonly string[] = [...withValue, ...flags];
  const words = [...args];
  const options = new Map<Name, string>();
  const attributes: Record<string, string> = {};
  const first = words[0]?.startsWith('-') === false ? words.shift()! : '';
  const tag = first.replace(/^<|>$/g, '');
  if (tag) checkTag(tag, more);
  while (words.length > 0) {
    const word = words.shift()!;
    const long = /^-[a-z]$/.test(word) ? `--${short[word[1]!] ?? ''}` : word;
    const [, name = '', joined] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(long) ?? [];
    if (!name) throw new CommandError(`"${word}" was not understood: options start with --.\n${more}`);
    const isOwn = known.includes(name);
    if (!isOwn && !attributeOf(tag, name)) throw unknown(tag, name, known, more);
    const isFlag = isOwn ? (flags as readonly string[]).includes(name) : attributeOf(tag, name)?.kind === 'flag';
    const value = isFlag ? (joined ?? '') : (joined ?? words.shift());
    if (value === undefined || (joined === undefined && /^--|^-[a-z]$/.test(value)))
      throw new CommandError(`--${name} needs a value behind it.`);
    if (isOwn) options.set(name as Name, value);
    else if (!(isFlag && /^(?:no|false|off)$/i.test(value))) attributes[name] = isFlag ? '' : value;
  }
  return { tag, options, attributes };
}

/** What is wrong with the values themselves. */
export const valueProblems = ({ tag, attributes }: Omit<Asked<never>, 'options'>): readonly SnippetProblem[] =>
  Object.entries(attributes).flatMap(([name, value]) => {
    const fault = valueFault(tag, name, value);
    return fault ? [problem(name, fault)] : [];
  });

/** Which words there are, where one of them was to be chosen. */
function onOffer({ tag, attributes }: Omit<Asked<never>, 'options'>, { name, why }: SnippetProblem): string {
  const choices = why === 'no-choice' ? (attributeOf(tag, name)?.choices ?? []) : [];
  if (choices.length === 0) return '';
  const wrong = attributes[name]?.split(/[\s,;]+/).find((word) => !choices.includes(word.toLowerCase())) ?? '';
  return ` There are: ${choices.join(', ')}.${guess(wrong, choices)}`;
}

/** Throws when there are problems: one line for each. */
export function refuse(problems: readonly SnippetProblem[], asked: Omit<Asked<never>, 'options'>): void {
  if (problems.length === 0) return;
  const lines = problems.map((each) => {
    const words = each.why === 'missing' ? 'This is needed: see --help.' : each.words;
    return `--${each.name}: ${words}${onOffer(asked, each)}`;
  });
  throw new CommandError(lines.join('\n'));
}
