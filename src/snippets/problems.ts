/** What is wrong with a request for a snippet, as codes, and in words for whoever fills in a form or a command. */
import { isLinking, isRequesting } from './attribute-kinds.js';
import { cleanText } from './text.js';
import { type AttributeVocabulary, attributeOf, VOCABULARY } from './vocabulary.js';

/**
 * `missing`: nothing is there. `unknown`: no such name. `relative`: an address that means something else on each page.
 * `insecure`: browsers refuse http: on an https page. `scheme`: nothing that a page may ask for or lead to. `no-page`: a
 * file server that hands pages out as plain text. `no-number`: urgent help without a number to call. `no-choice`,
 * `no-number-value`, `no-date`: a value that the element does not take.
 */
export type ProblemCode =
  | 'missing'
  | 'unknown'
  | 'relative'
  | 'insecure'
  | 'scheme'
  | 'no-page'
  | 'no-number'
  | 'no-choice'
  | 'no-number-value'
  | 'no-date';

export interface SnippetProblem {
  /** An attribute, or `tag`, `files`, `page`, `link`, `text`, `words`, `room`. */
  readonly name: string;
  readonly why: ProblemCode;
  /** What to put right, in one or two plain sentences. */
  readonly words: string;
}

const WORDS: Readonly<Record<ProblemCode, string>> = {
  missing: 'Fill this in.',
  unknown: 'There is nothing of this name.',
  relative: 'Write the whole address, from https:// on. A short one leads somewhere else on every page.',
  insecure: 'Start with https, not http: on a safe page browsers refuse the other.',
  scheme: 'This is no address of the web. Write one that starts with https:// and a name.',
  'no-page': 'This file server hands pages out as plain text. Put the files on your own site for this kind.',
  'no-number': 'Choose a country, or write your own line, so that a number to call is there without script.',
  'no-choice': 'Choose one of the words on offer.',
  'no-number-value': 'Write a number, in digits.',
  'no-date': 'Write a day like 2026-11-22.',
};

export const problem = (name: string, why: ProblemCode, more = ''): SnippetProblem => ({
  name,
  why,
  words: more ? `${WORDS[why]} ${more}` : WORDS[why],
});

export const WEB = ['https:', 'http:'];
/** Where a link may lead. */
export const FOLLOWED = [...WEB, 'tel:', 'sms:', 'mailto:'];

function parse(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}

export const isAbsolute = (value: string): boolean => /^https?:\/\//i.test(value) && parse(value) !== undefined;
export const originOf = (value: string): string => parse(value)?.origin ?? '';
/** A list or table of the page itself. */
export const isInPage = (value: string): boolean => value.startsWith('#');

const isLocal = ({ hostname }: URL): boolean => /^(localhost|127\.0\.0\.1|\[::1\])$|\.localhost$/.test(hostname);

/** What is wrong with one address. @param schemes that it may have; http counts as insecure where the page asks for it */
export function addressFault(value: string, schemes: readonly string[], isAsked: boolean): ProblemCode | undefined {
  const url = parse(value);
  // What has a colon before any slash looks like a scheme to some parsers, whatever it is.
  if (!url) return /^[^/?#]*:/.test(value) ? 'scheme' : 'relative';
  if (!schemes.includes(url.protocol) || url.username || url.password) return 'scheme';
  if (WEB.includes(url.protocol) && !isAbsolute(value)) return 'relative';
  return isAsked && url.protocol === 'http:' && !isLocal(url) ? 'insecure' : undefined;
}

const isAddressKind = ({ kind }: AttributeVocabulary): boolean => kind === 'address' || kind === 'addresses';
const words = (value: string): readonly string[] => value.split(/\s+/).filter(Boolean);

/** Of several addresses: a short one must not hide one that does harm. */
const GRAVEST_FIRST: readonly ProblemCode[] = ['scheme', 'insecure', 'relative'];

/** What is wrong with the value of an attribute, whatever the kind of the snippet. */
export function valueFault(tag: string, name: string, value: string): ProblemCode | undefined {
  const attribute = attributeOf(tag, name);
  if (!attribute) return VOCABULARY.has(tag) ? 'unknown' : undefined;
  const { kind, choices } = attribute;
  if (value === '') return undefined;
  if (isAddressKind(attribute)) {
    const schemes = isRequesting(name) ? WEB : FOLLOWED;
    const each = kind === 'addresses' ? words(value) : [value];
    const faults = each
      .filter((address) => !isInPage(address))
      .map((address) => addressFault(address, schemes, isRequesting(name)));
    return GRAVEST_FIRST.find((fault) => faults.includes(fault));
  }
  if (kind === 'choice' && !choices.includes(value.toLowerCase())) return 'no-choice';
  if (kind === 'choices' && !value.split(/[\s,;]+/).every((word) => choices.includes(word.toLowerCase())))
    return 'no-choice';
  if (kind === 'number' && !/^\d+$/.test(value)) return 'no-number-value';
  return kind === 'date' && !/^\d{4}-\d\d-\d\d$/.test(value) ? 'no-date' : undefined;
}

export const isAddressName = (name: string): boolean => isRequesting(name) || isLinking(name);

export interface Named {
  readonly files: string;
  readonly page?: string;
  readonly link: { readonly href: string; readonly text: string };
}

/** Hosts of npm files that give out HTML as plain text. */
const TEXT_ONLY = /^https:\/\/cdn\.jsdelivr\.net\//i;

/** What is wrong with the addresses of the files and of the link. @param needs what this kind is made of */
export function addressProblems(
  { files, page, link }: Named,
  needs: { readonly files: boolean; readonly page: boolean },
): readonly SnippetProblem[] {
  const found: (SnippetProblem | false | undefined)[] = [];
  const look = (name: string, value: string, schemes: readonly string[], isAsked: boolean): void => {
    const fault = value ? addressFault(value, schemes, isAsked) : 'missing';
    if (fault) found.push(problem(name, fault));
  };
  if (needs.files || (needs.page && page === undefined)) look('files', cleanText(files), WEB, true);
  if (needs.page && page !== undefined) look('page', cleanText(page), WEB, true);
  if (needs.page && TEXT_ONLY.test(page ?? files))
    found.push(problem(page === undefined ? 'files' : 'page', 'no-page'));
  look('link', cleanText(link.href), FOLLOWED, false);
  if (!cleanText(link.text)) found.push(problem('text', 'missing'));
  return found.filter((each): each is SnippetProblem => Boolean(each));
}
