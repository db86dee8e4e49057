/** Counts in words. */
import { fill, number } from './format.js';
import { formatter } from './formatters.js';
import type { CountForms } from './messages.js';

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
