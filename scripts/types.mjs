// types/elements.d.ts: what each tag takes and gives, for the types of frameworks beside it. Names and types are those of
// custom-elements.json; which words an attribute knows comes from src/snippets/vocabulary.ts.
import { tsImport } from 'tsx/esm/api';

const HEAD = `/**
 * What each tag takes and gives, whatever the framework. Made from custom-elements.json by \`npm run manifest\`: do not edit.
 * What a framework makes of it stands in the files beside this one.
 */
`;
const TAIL = `
export type Tag = keyof PeerSupportElements;
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
function typeOf({ name, fieldName, type }, { kind, choices }, aliases) {
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

function partsOf(declaration, vocabulary, allEvents, aliases) {
  const { tagName, name, members = [], attributes = [] } = declaration;
  const known = new Map(vocabulary.get(tagName).attributes.map((each) => [each.name, each]));
  const isFlag = (attribute) => known.get(attribute.name).kind === 'flag';
  const properties = members.filter(isProperty).map((each) => each.name);
  const events = CONTAINERS.includes(tagName) ? allEvents : (declaration.events ?? []);
  const withoutProperty = attributes.filter((each) => each.fieldName !== camel(each.name)).map((each) => each.name);
  return {
    Attributes: attributes
      .filter((each) => !isFlag(each))
      .map((each) => member(each.name, typeOf(each, known.get(each.name), aliases), each.description)),
    Flags: attributes.filter(isFlag).map((each) => member(each.name, 'true', each.description)),
    Events: events.map((each) => `${docblock(each.description)}  '${each.name}': ${each.type.text};\n`),
    Listeners: events.map((each) =>
      member(`on${each.name}`, `ListenerAt<'${tagName}', '${each.name}'>`, each.description),
    ),
    properties: `Pick<${name}, ${properties.length > 0 ? union(properties) : 'never'}>`,
    withoutProperty: withoutProperty.length > 0 ? union(withoutProperty) : 'never',
  };
}

function textOf(declaration, parts) {
  const { tagName, name } = declaration;
  const interfaces = ['Attributes', 'Flags', 'Events', 'Listeners']
    .filter((part) => parts[part].length > 0)
    .map((part) => `export interface ${name}${part} {\n${parts[part].join('')}}\n`);
  const nameOf = (part) => (parts[part].length > 0 ? `${name}${part}` : 'Nothing');
  const entry =
    `${docblock(describeTag(declaration))}  '${tagName}': {\n    element: ${name};\n    attributes: ${nameOf('Attributes')};\n` +
    `    flags: ${nameOf('Flags')};\n    properties: ${parts.properties};\n    events: ${nameOf('Events')};\n    listeners: ${nameOf('Listeners')};\n` +
    `    withoutProperty: ${parts.withoutProperty};\n  };\n`;
  return { interfaces: interfaces.join('\n'), entry };
}

/** The text of the file. */
export async function typesOf(manifest) {
  const { VOCABULARY } = await tsImport('../src/snippets/vocabulary.ts', import.meta.url);
  const modules = manifest.modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName).map((declaration) => ({ path, declaration })),
  );
  const allEvents = [
    ...new Map(
      modules.flatMap(({ declaration }) => declaration.events ?? []).map((event) => [event.name, event]),
    ).values(),
  ].sort((one, other) => (one.name < other.name ? -1 : 1));
  const aliases = new Map();
  const texts = modules.map(({ declaration }) =>
    textOf(declaration, partsOf(declaration, VOCABULARY, allEvents, aliases)),
  );
  const classes = modules.map(({ declaration }) => declaration.name);
  const eventTypes = [...new Set(allEvents.map(({ type }) => type.text))];
  const others = texts.some(({ interfaces }) => interfaces.includes('PeerStory')) ? ['PeerStory'] : [];
  return (
    `${HEAD}import type { ${[...classes, ...eventTypes, ...others].sort().join(', ')} } from '../dist/index.js';\n` +
    `import type { ListenerAt, Nothing, NumberText, Words, WordsAndOthers } from './values.js';\n\n` +
    `${[...aliases].map(([name, text]) => `type ${name} = ${text};\n`).join('')}\n` +
    `${texts.map(({ interfaces }) => interfaces).join('\n')}\n` +
    `export interface PeerSupportElements {\n${texts.map(({ entry }) => entry).join('')}}\n${TAIL}`
  );
}
