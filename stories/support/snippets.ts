/** What an editor would paste for the element on show, in all five kinds: the words of Storybook's "Code" panel. */
import { makeSnippet, SNIPPET_KINDS, type SnippetKind, VERSION, VOCABULARY } from '../../src/snippets/index.js';

/** What a story tells about itself, as far as this looks at it. */
export interface Shown {
  /** The tag, as the story file names it. */
  readonly component?: unknown;
  readonly args?: Readonly<Record<string, unknown>>;
}

const FILES = `https://clinic.example/psw/${VERSION}/`;
const LINK = { href: 'https://clinic.example/groups', text: 'All our groups' };
/** Stories bring their list along; a page has an address for it. */
const LIST = 'https://clinic.example/groups.json';

const PLACES: Readonly<Record<SnippetKind, string>> = {
  tag: 'Where any HTML may stand: the script and the tag',
  placeholder: 'Where tags are removed and data attributes stay, on a site with the loader',
  'upgraded-link': 'Where only links stay, on a site with the loader',
  frame: 'Where only frames stay',
  link: 'Everywhere',
};

const propertyOf = (attribute: string): string =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** How a property reads as an attribute; undefined where it says nothing. */
function written(value: unknown): string | undefined {
  if (value === true) return '';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function attributesOf(tag: string, code: string, args: Readonly<Record<string, unknown>>): Record<string, string> {
  const drawn = new DOMParser().parseFromString(code, 'text/html').querySelector(tag);
  const known = VOCABULARY.get(tag)?.attributes ?? [];
  const pairs = known.flatMap(({ name, kind }): [string, string][] => {
    const value = drawn?.getAttribute(name) || written(args[propertyOf(name)]);
    if (value) return [[name, value]];
    const isOn = kind === 'flag' && (value === '' || drawn?.hasAttribute(name) === true);
    return isOn ? [[name, '']] : [];
  });
  const isInNeed = known.some(({ name }) => name === 'source') && !pairs.some(([name]) => name === 'source');
  return Object.fromEntries(isInNeed ? [['source', LIST], ...pairs] : pairs);
}

/** Comments for the reader, one snippet each; the code of the story itself comes last. */
export function snippetsOf(code: string, { component, args = {} }: Shown): string {
  const tag = String(component);
  if (!VOCABULARY.has(tag)) return code;
  const attributes = attributesOf(tag, code, args);
  const snippets = SNIPPET_KINDS.map((kind) => {
    const { html } = makeSnippet(kind, { tag, attributes, files: FILES, link: LINK });
    return `<!-- ${PLACES[kind]} -->\n${html}`;
  });
  return [...snippets, `<!-- This story -->\n${code}`].join('\n\n');
}
