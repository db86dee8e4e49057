// types/elements.d.ts: what each tag takes and gives, for the types of frameworks beside it; and types/elements.vue.d.ts, the
// same with the names that Vue's tools look up. Names and types are those of custom-elements.json; which words an attribute
// knows comes from the vocabulary of the snippets.
import { describedElements } from './declarations.mjs';

const HEAD = `/**
 * What each tag takes and gives, whatever the framework. Made from custom-elements.json by \`npm run manifest\`: do not edit.
 * What a framework makes of it stands in the files beside this one.
 */
`;
const VUE_HEAD = `/** The same by the names that the tools of Vue look up. Made by \`npm run manifest\`: do not edit. */
`;

/** Holds other elements, so their events come by here too. */
const CONTAINERS = ['peer-support'];

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const quoted = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
const union = (words) => words.map((word) => `'${word}'`).join(' | ');

function docblock(text, indent = '  ') {
  const lines = text.trim().split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

const member = (name, type, text) => `${docblock(text)}  ${quoted(name)}?: ${type} | undefined;\n`;

/** Words of an attribute that several elements have: written once, under its name. */
function alias(words, name, aliases) {
  const pascal = camel(`-${name}`);
  const text = union(words);
  const known = [...aliases].find(([, each]) => each === text)?.[0];
  const free = aliases.has(`${pascal}Word`) ? `${pascal}Word${aliases.size}` : `${pascal}Word`;
  if (!known) aliases.set(free, text);
  return known ?? free;
}

/** A framework sets the property where one has the same name, so the type is that of the property. */
function typeOf({ name, fieldName, type, kind, choices }, aliases) {
  if (type?.text.includes('[]')) return type.text;
  if (type?.text.startsWith('number')) return name === fieldName ? 'number' : 'NumberText';
  if (kind === 'number') return 'NumberText';
  if (kind === 'choice') return alias(choices, name, aliases);
  if (kind === 'choices') return `Words<${alias(choices, name, aliases)}>`;
  if (kind === 'list' && choices.length > 0) return `WordsAndOthers<${alias(choices, name, aliases)}>`;
  return 'string';
}

const isProperty = ({ kind, attribute, readonly, static: isStatic }) =>
  kind === 'field' && !attribute && !readonly && !isStatic;

function describeTag(declaration) {
  const { summary = '', description = '', slots = [] } = declaration;
  const lines = slots.map(
    ({ name, description }) => `- ${name ? `\`slot="${name}"\`` : 'between the tags'}: ${description}`,
  );
  return `${summary}\n\n${description}${lines.length > 0 ? `\n\nSlots:\n${lines.join('\n')}` : ''}`;
}

/** All elements, and the events of all of them. */
async function readManifest(manifest) {
  const elements = await describedElements(manifest);
  const byName = new Map(elements.flatMap(({ events }) => events).map((event) => [event.name, event]));
  const all = [...byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  return {
    all,
    elements: elements.map((each) => (CONTAINERS.includes(each.tagName) ? { ...each, events: all } : each)),
  };
}

const isFlag = ({ kind }) => kind === 'flag';

function interfacesOf({ tagName, attributes, events }, aliases) {
  const [flags, others] = [attributes.filter(isFlag), attributes.filter((each) => !isFlag(each))];
  const listener = (event) => `ListenerAt<'${tagName}', '${event}'>`;
  return {
    Attributes: others.map((each) => member(each.name, typeOf(each, aliases), each.description)),
    Flags: flags.map(({ name, description }) => member(name, 'true', description)),
    Events: events.map(({ name, type, description }) => `${docblock(description)}  '${name}': ${type.text};\n`),
    Listeners: events.map(({ name, description }) => member(`on${name}`, listener(name), description)),
  };
}

function textOf(element, aliases) {
  const { tagName, name, members, attributes } = element;
  const parts = Object.entries(interfacesOf(element, aliases));
  const own = members.filter(isProperty).map((each) => each.name);
  const alone = attributes.filter((each) => each.fieldName !== camel(each.name)).map((each) => each.name);
  const fields = {
    element: name,
    ...Object.fromEntries(
      parts.map(([part, lines]) => [part.toLowerCase(), lines.length > 0 ? name + part : 'Nothing']),
    ),
    properties: `Pick<${name}, ${union(own) || 'never'}>`,
    withoutProperty: union(alone) || 'never',
  };
  const lines = Object.entries(fields).map(([field, type]) => `    ${field}: ${type};\n`);
  return {
    interfaces: parts
      .filter(([, each]) => each.length > 0)
      .map(([part, each]) => `export interface ${name}${part} {\n${each.join('')}}\n`)
      .join('\n'),
    entry: `${docblock(describeTag(element))}  '${tagName}': {\n${lines.join('')}  };\n`,
  };
}

/** The text of types/elements.d.ts. */
export async function typesOf(manifest) {
  const { elements, all } = await readManifest(manifest);
  const aliases = new Map();
  const texts = elements.map((each) => textOf(each, aliases));
  const body = texts.map(({ interfaces }) => interfaces).join('\n');
  // A property may take our own data besides text.
  const data = ['PeerStory'].filter((name) => body.includes(name));
  const names = new Set([...elements.map(({ name }) => name), ...all.map(({ type }) => type.text), ...data]);
  return (
    `${HEAD}import type { ${[...names].sort().join(', ')} } from '../dist/index.js';\n` +
    `import type { ListenerAt, Nothing, NumberText, Words, WordsAndOthers } from './values.js';\n\n` +
    `${[...aliases].map(([name, text]) => `type ${name} = ${text};\n`).join('')}\n${body}\n` +
    `export interface PeerSupportElements {\n${texts.map(({ entry }) => entry).join('')}}\n\n` +
    `export type Tag = keyof PeerSupportElements;\n`
  );
}

function vueMembers({ tagName, attributes, events }) {
  const at = (part, name) => `PeerSupportElements['${tagName}']['${part}']['${name}']`;
  return [
    ...attributes.map((each) =>
      member(camel(each.name), isFlag(each) ? 'VueFlag' : at('attributes', each.name), each.description),
    ),
    ...events.map(({ name, description }) => member(camel(`on-${name}`), at('listeners', `on${name}`), description)),
  ];
}

/** The text of types/elements.vue.d.ts. Written out, because editors lose the descriptions of names that a type makes. */
export async function vueTypesOf(manifest) {
  const { elements } = await readManifest(manifest);
  const entries = elements.map((each) => `  '${each.tagName}': {\n${vueMembers(each).join('')}  };\n`);
  return (
    `${VUE_HEAD}import type { PeerSupportElements } from './elements.js';\n\n` +
    `/** For \`false\` Vue writes \`hide-near="false"\`, which HTML reads as on. */\n` +
    `type VueFlag = true | '' | null;\n\n` +
    `export interface VueElements {\n${entries.join('')}}\n`
  );
}
