/** One element as code of a framework, in that framework's own way. Attributes are written so that all parsers agree. */
import { attributeHtml, fallbackHtml, type Pair, type Plan } from './snippet.js';
import type { FallbackPiece } from './fallback.js';
import { escapeHtml } from './text.js';
import { attributeOf } from './vocabulary.js';

type Element = Plan['elements'][number];
type Framework = 'react' | 'vue' | 'svelte' | 'angular';

const PACKAGE = 'peer-support-widgets';
const isNumber = (tag: string, [name, value]: Pair): boolean =>
  attributeOf(tag, name)?.kind === 'number' && /^\d+$/.test(value);

/** Frameworks set the property where there is one, and a property for a number wants a number. */
const inBraces = (tag: string, pair: Pair): string =>
  isNumber(tag, pair) ? ` ${pair[0]}={${pair[1]}}` : attributeHtml(pair);

const ATTRIBUTE: Readonly<Record<Framework, (tag: string, pair: Pair) => string>> = {
  react: inBraces,
  svelte: inBraces,
  vue: (tag, pair) => (isNumber(tag, pair) ? ` :${pair[0]}="${pair[1]}"` : attributeHtml(pair)),
  angular: (_, pair) => attributeHtml(pair),
};

const pascal = (tag: string): string => tag.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The tags, one in the other, from `indent` on. */
function nested(framework: Framework, elements: readonly Element[], inner: string, indent: string): string {
  const [first, ...rest] = elements;
  if (!first) return `${indent}${inner}`;
  const attributes = first.attributes.map((pair) => ATTRIBUTE[framework](first.tag, pair)).join('');
  const inside = nested(framework, rest, inner, `${indent}  `);
  return `${indent}<${first.tag}${attributes}>\n${inside}\n${indent}</${first.tag}>`;
}

const importsOf = (elements: readonly Element[], indent = ''): string =>
  elements.map(({ tag }) => `${indent}import '${PACKAGE}/define/${tag}.js';`).join('\n');

const WRITERS: Readonly<Record<Framework, (elements: readonly Element[], inner: string) => string>> = {
  react(elements, inner) {
    const markup = nested('react', elements, inner.replaceAll('referrerpolicy=', 'referrerPolicy='), '    ');
    const name = `${pascal(elements[0]!.tag)}Here`;
    return `${importsOf(elements)}\n\nexport function ${name}() {\n  return (\n${markup}\n  );\n}\n`;
  },
  vue(elements, inner) {
    const tell =
      "// In vite.config.js: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })";
    return `<script setup>\n${tell}\n${importsOf(elements)}\n</script>\n\n<template>\n${nested('vue', elements, inner, '  ')}\n</template>\n`;
  },
  svelte: (elements, inner) =>
    `<script>\n${importsOf(elements, '  ')}\n</script>\n\n${nested('svelte', elements, inner, '')}\n`,
  angular(elements, inner) {
    const [{ tag }] = elements as readonly [Element];
    // The template stands in a string between backticks, and `@` starts a block in it.
    const markup = nested('angular', elements, inner, '    ').replace(/[\\`@]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    return [
      "import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';",
      importsOf(elements),
      '',
      '@Component({',
      `  selector: 'app-${tag}',`,
      '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
      `  template: \`\n${markup}\n  \`,`,
      '})',
      `export class ${pascal(tag)}Here {}`,
      '',
    ].join('\n');
  },
};

export const codeFor = (framework: Framework, elements: readonly Element[], pieces: readonly FallbackPiece[]): string =>
  WRITERS[framework](elements, fallbackHtml(pieces));

/** `[psw-group-finder source="…"]<a href="…">…</a>[/psw-group-finder]` */
export function shortcodeFor(elements: readonly Element[], pieces: readonly FallbackPiece[]): string {
  // WordPress numbers attributes that have no value, so that flags get one.
  const attribute = ([name, value]: Pair): string => ` ${name}="${escapeHtml(value) || 'yes'}"`;
  const open = elements.map(({ tag, attributes }) => `[psw-${tag}${attributes.map(attribute).join('')}]`);
  const close = elements.map(({ tag }) => `[/psw-${tag}]`).reverse();
  return `${open.join('')}${fallbackHtml(pieces)}${close.join('')}`;
}

/** Signs that mean something in Markdown, wherever they stand. */
const MARKS = /[\\`*_{}[\]()#+.!|<>~-]/g;
const markdownText = (text: string): string => text.replace(MARKS, '\\$&').replace(/&/g, '&amp;');
/** In angle brackets an address may hold all but these. */
const markdownAddress = (href: string): string => `<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>`;

export const markdownFor = (pieces: readonly FallbackPiece[]): string =>
  pieces
    .map((piece) =>
      typeof piece === 'string' ? markdownText(piece) : `[${markdownText(piece.text)}](${markdownAddress(piece.href)})`,
    )
    .join('')
    .trim();
