/**
 * Small pieces of text: filled templates, numbers, lists. Counts are in `plural.ts`, names and prices in `names.ts`.
 * `language` is always the BCP 47 tag that `resolveMessages` gave.
 */
import { formatter } from './formatters.js';
import type { ListMessages } from './messages.js';

/**
 * A template cut at its placeholders, with the values in place, for words that stand around a link or a strong part:
 * `${fillParts(messages.notKnown, { list: html`<b>…</b>` })}`. A placeholder without a value stays visible as `{name}`,
 * so that a slip in a translation is seen and nothing else breaks.
 */
export function fillParts<T>(template: string, values: Readonly<Record<string, T>>): (string | T)[] {
  return template
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 ? (Object.hasOwn(values, part) ? (values[part] as T) : `{${part}}`) : part))
    .filter((part) => part !== '');
}

export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return fillParts(template, values).join('');
}

export function number(value: number, language: string, options?: Intl.NumberFormatOptions): string {
  return formatter('NumberFormat', language, options).format(value);
}

/**
 * "Monday, Wednesday and Friday". Our own patterns, because the browsers' lists differ in commas and write "a(c)"
 * in Welsh. Without `and` the list has commas only.
 */
export function listWords(items: readonly string[], list: { readonly comma: string; readonly and?: string }): string {
  const { comma, and = comma } = list satisfies Partial<ListMessages>;
  return items.length > 1 ? items.slice(0, -1).join(comma) + and + items.at(-1)! : items.join('');
}

/** The first letter made a capital, for a phrase that stands alone. Changes nothing in scripts without capitals. */
export function sentence(phrase: string, language: string): string {
  const [first = ''] = phrase;
  return first.toLocaleUpperCase(language) + phrase.slice(first.length);
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc]/;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u02af\u0370-\u058f]/;

/**
 * A feed's own words, set apart inside a phrase that runs the other way, so that commas and full stops stay where they
 * belong. Text that runs the same way is left as it is.
 */
export function isolate(text: string, direction: 'ltr' | 'rtl'): string {
  return (direction === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).test(text) ? `\u2068${text}\u2069` : text;
}
