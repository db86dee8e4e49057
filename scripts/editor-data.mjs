// What editors offer while somebody types a tag: custom data for VS Code, web-types for JetBrains. Names, types and texts are
// those of custom-elements.json; which words an attribute knows comes from the vocabulary of the snippets.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { manifest as packageManifest } from './build/entries.mjs';
import { describedElements } from './declarations.mjs';
import { root } from './setup.mjs';

/** Guides are part of the package, so this is where the one of this version stands for good. */
const PUBLISHED = `https://cdn.jsdelivr.net/npm/${packageManifest.name}@${packageManifest.version}/`;
/** Guides that are not named after their tag. */
const GUIDES = { 'stigma-myth-buster': 'docs/myth-cards.md' };
const README = 'README.md';

function guideOf(tag) {
  const file = GUIDES[tag] ?? `docs/${tag}.md`;
  return `${PUBLISHED}${existsSync(join(root, file)) ? file : README}`;
}

const line = ({ description = '' }) => description.replace(/\s+/g, ' ').trim();

function part(title, items, nameOf) {
  if (items.length === 0) return [];
  return [`**${title}**`, items.map((item) => `- ${nameOf(item)}: ${line(item)}`).join('\n')];
}

const code = (text) => `\`${text}\``;
const slotName = ({ name }) => (name ? code(`slot="${name}"`) : 'between the tags');

/** Markdown: the purpose, then what else the tag has and HTML itself cannot complete. */
const describe = ({ summary, description, slots, events, cssParts, cssProperties, cssStates }) =>
  [
    summary,
    description,
    ...part('Content', slots, slotName),
    ...part('Events', events, ({ name }) => code(name)),
    ...part('Parts', cssParts, ({ name }) => code(`::part(${name})`)),
    ...part('Custom properties', cssProperties, ({ name }) => code(name)),
    ...part('States', cssStates, ({ name }) => code(`:state(${name})`)),
  ].join('\n\n');

const markdown = (value) => ({ kind: 'markdown', value });

function htmlAttribute({ name, help, kind, choices }) {
  const values = choices.map((choice) => ({ name: choice }));
  return {
    name,
    description: markdown(help),
    // VS Code's own mark for an attribute without a value.
    ...(kind === 'flag' && { valueSet: 'v' }),
    ...(values.length > 0 && { values }),
  };
}

const data = (value) => JSON.stringify(value, null, 2);

/** vscode.html-custom-data.json */
export async function htmlDataOf(manifest) {
  const tags = (await describedElements(manifest)).map((element) => ({
    name: element.tagName,
    description: markdown(describe(element)),
    attributes: element.attributes.map(htmlAttribute),
    references: [{ name: 'Guide', url: guideOf(element.tagName) }],
  }));
  return data({ version: 1.1, tags });
}

/** What style sheets can name, each once; where elements describe it differently, all that they say. */
function styled(elements, key, nameOf) {
  const texts = new Map();
  for (const element of elements) {
    for (const item of element[key]) {
      const name = nameOf(item);
      const known = texts.get(name) ?? new Map();
      texts.set(name, known.set(line(item), [...(known.get(line(item)) ?? []), code(`<${element.tagName}>`)]));
    }
  }
  const textOf = (known) =>
    known.size === 1
      ? [...known.keys()][0]
      : [...known].map(([text, tags]) => `- ${tags.join(', ')}: ${text}`).join('\n');
  return [...texts.keys()].sort().map((name) => ({ name, description: textOf(texts.get(name)) }));
}

const propertiesOf = (elements) => styled(elements, 'cssProperties', ({ name }) => name);

/** vscode.css-custom-data.json */
export async function cssDataOf(manifest) {
  const properties = propertiesOf(await describedElements(manifest)).map(({ name, description }) => ({
    name,
    description: markdown(description),
  }));
  return data({ version: 1.1, properties });
}

function valueOf({ kind, choices, type, default: value }) {
  if (kind === 'flag') return { kind: 'no-value', type: 'boolean' };
  // Of several words in one value the type can say nothing.
  const words = kind === 'choice' ? choices.map((choice) => `'${choice}'`).join(' | ') : '';
  const isNumber = kind === 'number' || type?.text.startsWith('number');
  const usual = value?.replace(/^'(.*)'$/, '$1');
  return { kind: 'plain', type: words || (isNumber ? 'number' : 'string'), ...(usual && { default: usual }) };
}

const named = (items) => items.map((item) => ({ name: item.name, description: line(item) }));

const isProperty = ({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic;

const webType = (element) => ({
  name: element.tagName,
  description: describe(element),
  'doc-url': guideOf(element.tagName),
  attributes: element.attributes.map((each) => ({ name: each.name, description: each.help, value: valueOf(each) })),
  slots: named(element.slots),
  js: {
    properties: element.members
      .filter(isProperty)
      .map((each) => ({ name: each.name, description: line(each), type: each.type?.text ?? 'unknown' })),
    events: named(element.events),
  },
});

/** web-types.json */
export async function webTypesOf(manifest) {
  const elements = await describedElements(manifest);
  const { name, version } = packageManifest;
  return data({
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: { elements: elements.map(webType) },
      css: {
        properties: propertiesOf(elements),
        'pseudo-elements': styled(elements, 'cssParts', (each) => `part(${each.name})`),
        'pseudo-classes': styled(elements, 'cssStates', (each) => `state(${each.name})`),
      },
    },
  });
}
