// What VS Code and JetBrains editors offer while somebody types a tag: all that the manifest has, nothing else, and in the
// shape that those programs read.
import { expect } from 'chai';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { VOCABULARY } from '../../src/snippets/vocabulary.js';
import { packageJson, read, root } from './helpers.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Declaration extends Named {
  readonly tagName?: string;
  readonly summary: string;
  readonly attributes?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly members?: readonly (Named & { readonly kind: string; readonly readonly?: boolean })[];
}

interface Markdown {
  readonly kind: string;
  readonly value: string;
}

interface DataAttribute {
  readonly name: string;
  readonly description: Markdown;
  readonly valueSet?: string;
  readonly values?: readonly Named[];
}

interface DataTag {
  readonly name: string;
  readonly description: Markdown;
  readonly attributes: readonly DataAttribute[];
  readonly references: readonly { readonly name: string; readonly url: string }[];
}

interface WebTypesElement extends Named {
  readonly 'doc-url': string;
  readonly attributes: readonly (Named & { readonly value: { readonly kind: string; readonly type: string } })[];
  readonly slots: readonly Named[];
  readonly js: {
    readonly properties: readonly (Named & { readonly type: string })[];
    readonly events: readonly Named[];
  };
}

const parsed = <Type>(file: string): Type => JSON.parse(read(file)) as Type;

const { modules } = parsed<{ modules: readonly { declarations: readonly Declaration[] }[] }>('custom-elements.json');
const ELEMENTS = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const html = parsed<{ version: number; tags: readonly DataTag[] }>('vscode.html-custom-data.json');
const css = parsed<{ version: number; properties: readonly { name: string; description: Markdown }[] }>(
  'vscode.css-custom-data.json',
);
const webTypes = parsed<{
  name: string;
  version: string;
  'js-types-syntax': string;
  'description-markup': string;
  contributions: {
    html: { elements: readonly WebTypesElement[] };
    css: Record<'properties' | 'pseudo-elements' | 'pseudo-classes', readonly Named[]>;
  };
}>('web-types.json');

const namesOf = (items: readonly Named[] = []): string[] => items.map(({ name }) => name);
const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();
const inAll = (key: 'cssParts' | 'cssProperties' | 'cssStates'): readonly Named[] =>
  ELEMENTS.flatMap((element) => element[key] ?? []);
const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim();
const vocabularyOf = (tag: string, name: string): { kind: string; choices: readonly string[]; help: string } =>
  VOCABULARY.get(tag)!.attributes.find((each) => each.name === name)!;

describe('what editors offer', () => {
  it('is found by the tools that read package.json', () => {
    const fields = packageJson as unknown as Record<string, string>;
    expect(fields['customElements']).to.equal('custom-elements.json');
    expect(fields['web-types']).to.equal('./web-types.json');
    for (const file of ['web-types.json', 'vscode.html-custom-data.json', 'vscode.css-custom-data.json']) {
      expect(packageJson.exports[`./${file}`]).to.equal(`./${file}`);
    }
  });

  it('is written for this version', () => {
    const { name, version } = packageJson as unknown as { name: string; version: string };
    expect([webTypes.name, webTypes.version]).to.deep.equal([name, version]);
    const urls = [...html.tags.map(({ references }) => references[0]!.url), ...guides()];
    expect(urls.filter((url) => !url.includes(`/${name}@${version}/`))).to.deep.equal([]);
  });

  const guides = (): string[] => webTypes.contributions.html.elements.map((element) => element['doc-url']);

  it('links a guide of the package for each tag', () => {
    const missing = guides().filter((url) => !existsSync(join(root, url.replace(/^.*@[^/]*\//, ''))));
    expect(missing).to.deep.equal([]);
    expect(html.tags.map(({ references }) => references.map(({ url }) => url))).to.deep.equal(
      guides().map((url) => [url]),
    );
  });
});

describe('custom data for VS Code', () => {
  it('has the form that VS Code reads', () => {
    expect(Object.keys(html)).to.deep.equal(['version', 'tags']);
    expect(Object.keys(css)).to.deep.equal(['version', 'properties']);
    expect([html.version, css.version]).to.deep.equal([1.1, 1.1]);
    const texts = [...html.tags, ...html.tags.flatMap(({ attributes }) => attributes), ...css.properties];
    for (const { name, description } of texts) {
      expect(name).to.be.a('string').and.not.equal('');
      expect(description.kind).to.equal('markdown');
      expect(description.value, name)
        .to.match(/\w/)
        .and.not.match(/undefined|\[object/);
    }
  });

  it('knows every tag, every attribute and every custom property, and no other', () => {
    expect(namesOf(html.tags as never)).to.deep.equal(ELEMENTS.map(({ tagName }) => tagName));
    for (const { tagName, attributes } of ELEMENTS) {
      const tag = html.tags.find(({ name }) => name === tagName)!;
      expect(
        tag.attributes.map(({ name }) => name),
        tagName,
      ).to.deep.equal(namesOf(attributes));
    }
    expect(css.properties.map(({ name }) => name)).to.deep.equal(sorted(namesOf(inAll('cssProperties'))));
  });

  it('says of each tag what it is for, and what stands in it, comes from it and can be styled', () => {
    for (const { tagName, summary, slots = [], events = [], cssParts = [], cssProperties = [] } of ELEMENTS) {
      const { value } = html.tags.find(({ name }) => name === tagName)!.description;
      expect(value.startsWith(summary), tagName).to.equal(true);
      for (const { description } of [...slots, ...events, ...cssParts, ...cssProperties]) {
        expect(value).to.include(oneLine(description));
      }
      const names = [...namesOf(slots).filter(Boolean), ...namesOf(events), ...namesOf(cssParts)];
      for (const name of [...names, ...namesOf(cssProperties)]) expect(value).to.include(name);
    }
  });

  it('offers the words that an attribute knows, and no value where there is none', () => {
    for (const { name: tag, attributes } of html.tags) {
      for (const { name, description, values = [], valueSet } of attributes) {
        const { kind, choices, help } = vocabularyOf(tag, name);
        expect(description.value).to.equal(help);
        expect(namesOf(values), `${tag} ${name}`).to.deep.equal(choices);
        expect(valueSet, `${tag} ${name}`).to.equal(kind === 'flag' ? 'v' : undefined);
      }
    }
    expect(html.tags.flatMap(({ attributes }) => attributes).filter(({ values }) => values)).to.have.length.above(20);
  });
});

describe('web-types for JetBrains', () => {
  const { elements } = webTypes.contributions.html;

  it('has the form that those editors read', () => {
    expect(webTypes).to.include({ 'js-types-syntax': 'typescript', 'description-markup': 'markdown' });
    expect(Object.keys(webTypes.contributions)).to.deep.equal(['html', 'css']);
    for (const { name, attributes } of elements) {
      for (const { value } of attributes) {
        expect(value.kind, name).to.be.oneOf(['plain', 'no-value']);
        expect(value.type, name).to.be.a('string').and.not.equal('');
      }
    }
    expect(JSON.stringify(webTypes)).to.not.match(/"(?:undefined|\[object)/);
  });

  it('knows every tag with its attributes, slots, properties and events, and no other', () => {
    expect(namesOf(elements)).to.deep.equal(ELEMENTS.map(({ tagName }) => tagName));
    for (const { tagName, attributes, slots, events, members = [] } of ELEMENTS) {
      const element = elements.find(({ name }) => name === tagName)!;
      expect(namesOf(element.attributes), tagName).to.deep.equal(namesOf(attributes));
      expect(namesOf(element.slots), tagName).to.deep.equal(namesOf(slots));
      expect(namesOf(element.js.events), tagName).to.deep.equal(namesOf(events));
      const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
      expect(namesOf(element.js.properties), tagName).to.deep.equal(namesOf(fields));
    }
  });

  it('knows the parts, states and custom properties that a style sheet can name, and no other', () => {
    const { css: styles } = webTypes.contributions;
    const calls = (name: string, items: readonly Named[]): string[] =>
      sorted(namesOf(items).map((each) => `${name}(${each})`));
    expect(namesOf(styles.properties)).to.deep.equal(sorted(namesOf(inAll('cssProperties'))));
    expect(namesOf(styles['pseudo-elements'])).to.deep.equal(calls('part', inAll('cssParts')));
    expect(namesOf(styles['pseudo-classes'])).to.deep.equal(calls('state', inAll('cssStates')));
    const texts = [...inAll('cssParts'), ...inAll('cssProperties')].map(({ description }) => oneLine(description));
    const said = Object.values(styles)
      .flat()
      .map(({ description }) => description)
      .join('\n');
    expect(texts.filter((text) => !said.includes(text))).to.deep.equal([]);
  });

  it('takes exactly the words of a choice, and none for a flag', () => {
    for (const { name: tag, attributes } of elements) {
      for (const { name, description, value } of attributes) {
        const { kind, choices, help } = vocabularyOf(tag, name);
        expect(description).to.equal(help);
        expect(value.kind, `${tag} ${name}`).to.equal(kind === 'flag' ? 'no-value' : 'plain');
        const words = [...value.type.matchAll(/'([^']*)'/g)].map(([, word]) => word);
        expect(words, `${tag} ${name}`).to.deep.equal(kind === 'choice' ? choices : []);
      }
    }
  });
});
