// src/snippets/elements.ts: the tags and attributes of custom-elements.json, short, for whoever builds a snippet; and
// src/embed/tags.ts: the tags alone.
import { manifest as packageManifest } from './build/entries.mjs';
import { declarationsOf } from './declarations.mjs';

const HEAD = `/** Made from custom-elements.json by \`npm run manifest\`. Do not edit. */

export interface DescribedAttribute {
  readonly name: string;
  readonly type: 'flag' | 'number' | 'text';
  readonly help: string;
}

export interface DescribedElement {
  readonly tag: string;
  readonly summary: string;
  readonly attributes: readonly DescribedAttribute[];
}

/** Of the package: snippets name the exact version. */
export const VERSION = '${packageManifest.version}';
`;

/** Attributes that stand in a docblock alone have no type there: those that are on or off. */
const FLAGS = ['save'];

function typeOf({ name, type }) {
  if (type?.text === 'boolean' || FLAGS.includes(name)) return 'flag';
  return type?.text.startsWith('number') ? 'number' : 'text';
}

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

/** The text of src/snippets/elements.ts. */
export function vocabularyOf(manifest) {
  const elements = declarationsOf(manifest).map(({ tagName, summary, description, attributes }) => ({
    tag: tagName,
    summary: oneLine(summary ?? description?.split('\n')[0]),
    attributes: attributes.map((each) => ({ name: each.name, type: typeOf(each), help: oneLine(each.description) })),
  }));
  return `${HEAD}\nexport const ELEMENTS: readonly DescribedElement[] = ${JSON.stringify(elements, null, 2)};\n`;
}

const TAGS_HEAD = `/**
 * The tags that there are files for. A list of its own, because the loader is small. Made from custom-elements.json by
 * \`npm run manifest\`. Do not edit.
 */
`;

/** The text of src/embed/tags.ts. */
export const tagsOf = (manifest) =>
  `${TAGS_HEAD}export const TAGS = ${JSON.stringify(declarationsOf(manifest).map(({ tagName }) => tagName))} as const;

export type Tag = (typeof TAGS)[number];

export const isTag = (name: string): name is Tag => (TAGS as readonly string[]).includes(name);
`;
