/**
 * Small pieces of text: filled templates, counts, numbers, lists, names of languages and regions, prices, distances.
 * `language` is always the BCP 47 tag that `resolveMessages` gave.
 */
import { formatter } from './formatters.js';
import type { CountForms, ListMessages } from './messages.js';

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

/** The form that the language uses for this count, filled. `{count}` becomes the number in the language's digits. */
export function plural(
  forms: CountForms,
  count: number,
  language: string,
  values?: Readonly<Record<string, string | number>>,
  type: Intl.PluralRuleType = 'cardinal',
): string {
  const form = forms[formatter('PluralRules', language, { type }).select(count)] ?? forms.other;
  return fill(form, { count: number(count, language), ...values });
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

/**
 * "Welsh" for `cy`. `names` (`vocabulary.languages`) comes first: browsers do not know most sign languages. A tag that
 * nobody can name is shown as it is.
 */
export function languageName(tag: string, language: string, names: Readonly<Record<string, string>> = {}): string {
  return names[tag] ?? displayName('language', tag, language);
}

/** "Ireland" for `IE`. What is no region code is shown as it is. */
export function regionName(code: string, language: string): string {
  return displayName('region', code, language);
}

function displayName(type: 'language' | 'region', code: string, language: string): string {
  try {
    return formatter('DisplayNames', language, { type }).of(code) ?? code;
  } catch {
    // Feeds hold words where codes should be ("English"); those are readable as they stand.
    return code;
  }
}

/** "£3", "£3.50". A currency that does not exist is shown after the number. */
export function money(amount: number, currency: string, language: string): string {
  const cents = Number.isInteger(amount) ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
  try {
    return number(amount, language, { style: 'currency', currency, ...cents });
  } catch {
    return `${number(amount, language)} ${currency}`;
  }
}

export type DistanceUnit = 'mile' | 'kilometer';
const METRES: Readonly<Record<DistanceUnit, number>> = { mile: 1609.344, kilometer: 1000 };

/** Miles where road signs are in miles, judged by the region in the tag or the likeliest one. */
export function distanceUnitOf(language: string): DistanceUnit {
  return /^(GB|US|LR|MM)$/.test(new Intl.Locale(language).maximize().region ?? '') ? 'mile' : 'kilometer';
}

/** "1.2 miles". One decimal below ten, none above; never less than 0.1, since nobody lives in the hall. */
export function distance(metres: number, language: string, unit: DistanceUnit = distanceUnitOf(language)): string {
  const value = Math.max(0.1, metres / METRES[unit]);
  return number(value, language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: value < 9.95 ? 1 : 0,
  });
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
