/** Names of languages and regions, prices, distances. `language` is the BCP 47 tag that `resolveMessages` gave. */
import { number } from './format.js';
import { formatter } from './formatters.js';

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
