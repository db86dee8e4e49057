/** Requests for snippets, good ones and such as nobody means well with. */
import { VOCABULARY } from '../../src/snippets/index.js';
import type { SnippetRequest } from '../../src/snippets/index.js';
import type { Random } from '../domain/random.js';

export const LINK = { href: 'https://clinic.example/groups', text: 'All our groups' };
export const FILES = 'https://clinic.example/psw/0.1.0/';
export const FEED = 'https://feed.example/groups.json';

/** A finder on a feed, with a link; all of it can be changed. */
export const aRequest = (changes: Partial<SnippetRequest> = {}): SnippetRequest => ({
  tag: 'group-finder',
  attributes: { source: FEED },
  files: FILES,
  integrity: { 'group-finder.js': 'sha384-aaaa', 'loader.js': 'sha384-bbbb' },
  link: LINK,
  ...changes,
});

/** Every sign that an editor, a parser or a template has ever taken for its own. */
const HOSTILE = [
  ...['<', '>', '"', "'", '&', '`', '=', '/', '\\', '{', '}', '{{', '}}', '[', ']', '(', ')', '*', '_', '~', '#', '?'],
  ...['\u201c', '\u201d', '\u2018', '\u2019', '\u00ab', '\u2033', '\u00a0', '\u200b', '\u202e', '\u2028', '\ufeff'],
  ...[
    '\0',
    '\t',
    '\n',
    '\r',
    '\u0007',
    '\u0085',
    '\ud800',
    '\udc00',
    '\ufffe',
    '\u{1f331}',
    'é',
    'ب',
    '%',
    '%00',
    '+',
    '$&',
    '$1',
  ],
  ...[
    '<!--',
    '-->',
    ']]>',
    '</div>',
    '</script>',
    '<script>',
    '<img onerror=x>',
    '&amp;',
    '&#38;',
    '&quot;',
    '&lt',
    '--',
  ],
  ...['[gallery]', '{% x %}', '<?php', '${x}', 'javascript:', 'onclick=', ' ', '  ', 'a', 'groups', '1'],
];

export const hostileText = (random: Random): string =>
  Array.from({ length: random.below(9) }, () => random.pick(HOSTILE)).join('');

/** Any element with any of its attributes, all of whose values are hostile. */
export function hostileRequest(random: Random): SnippetRequest {
  const { tag, attributes } = random.pick([...VOCABULARY.values()]);
  const names = attributes.map(({ name }) => name);
  const chosen = [...random.some(names, 6), ...(random.chance(20) ? ['onclick', 'style', '"><b', 'a b'] : [])];
  return aRequest({
    tag,
    attributes: Object.fromEntries(chosen.map((name) => [name, hostileText(random)])),
    link: { href: random.chance(50) ? LINK.href : hostileText(random), text: hostileText(random) },
    words: hostileText(random),
    title: hostileText(random),
    files: random.chance(70) ? FILES : hostileText(random),
    height: random.pick([undefined, 0, -5, Number.NaN, 1e9, 400])!,
    ...(random.chance(30) && { page: hostileText(random) }),
    ...(random.chance(30) && { region: hostileText(random) }),
    isExempt: random.chance(30),
  });
}

/** A value for every attribute that its element takes without a word. */
export function goodValue(name: string, kind: string, choices: readonly string[]): string {
  if (kind === 'flag') return '';
  if (kind === 'number') return name === 'heading-level' ? '3' : '9';
  if (kind === 'choice') return choices[0]!;
  if (kind === 'choices' || kind === 'list') return choices.slice(0, 2).join(' ') || 'one two';
  if (kind === 'date') return '2026-11-20';
  if (kind === 'time-zone') return 'Europe/London';
  if (kind === 'address' || kind === 'addresses') return `https://feed.example/${name}.json`;
  return `words of ${name}`;
}

/** Every attribute of an element, with such a value. */
export const goodAttributes = (tag: string): Record<string, string> =>
  Object.fromEntries(
    VOCABULARY.get(tag)!.attributes.map(({ name, kind, choices }) => [name, goodValue(name, kind, choices)]),
  );
