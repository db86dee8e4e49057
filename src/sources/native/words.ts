/** Lists written by people, with our own words, languages and currencies in them. */
import { ACCESS_FEATURES, AUDIENCES, ROLES, TOPICS } from '../../domain/vocabulary.js';
import type { FieldReader, FindCode } from './fields.js';
import { unknownValue } from './fields.js';
import { onDemand } from '../../domain/on-demand.js';
import { languagesNamed } from '../shared/language.js';
import { asList, isBlank } from '../shared/record.js';

export const otherNames = onDemand(() => import('./other-names.js'));

/** A search over one of our lists, by slug or by another name. */
const finder =
  (codes: readonly string[]): FindCode =>
  (word) =>
    codes.includes(word) ? word : otherNames.get()?.codeNamed(word, codes);

export const findTopic = finder(TOPICS);
export const findRole = finder(ROLES);
export const findAudience = finder(AUDIENCES);
export const findAccessFeature = finder(ACCESS_FEATURES);

const LONGEST_LANGUAGES = 200;

/** The tag, where the text has the form of one ("cy", "en-GB", "bfi"), else the languages it names ("Welsh"). */
function languagesIn(text: string): readonly string[] {
  const isCommonName = /^[ab]sl$/i.test(text);
  if (/^[a-z]{2,3}$/i.test(text) && !isCommonName) return [text.toLowerCase()];
  try {
    if (/^[a-z]{2,3}(-[a-z\d]{2,8})+$/i.test(text)) return [new Intl.Locale(text).toString()];
  } catch {
    // Not a tag after all.
  }
  return text.length < LONGEST_LANGUAGES ? languagesNamed(text) : [];
}

/** BCP 47 tags of languages from a list, or from a text with commas; each once. */
export const languages: FieldReader<readonly string[]> = (report, field, value) => {
  const items = asList(value).flatMap((item) => (typeof item === 'string' ? item.split(/[,;]/) : [item]));
  const found = items.flatMap((item) => {
    const tags = typeof item === 'string' ? languagesIn(item.trim()) : [];
    if (!tags.length && !isBlank(item)) report(field, item, 'language-unknown');
    return tags;
  });
  return found.length ? [...new Set(found)] : undefined;
};

/** Currency code of ISO 4217, three letters. */
export const currency: FieldReader<string> = (report, field, value) =>
  typeof value === 'string' && /^[a-z]{3}$/i.test(value.trim())
    ? value.trim().toUpperCase()
    : unknownValue(report, field, value);
