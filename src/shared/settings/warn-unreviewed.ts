/** Tells the editor when words that people's safety may hang on stand in a translation that nobody has read yet. */
import { warn } from './warn.js';

/** @param language the tag that the element speaks; English and a site's own words need no remark */
export function warnUnreviewed(host: Element, language: string): void {
  if (language.startsWith('en')) return;
  // The file is there already: the words came out of it.
  void import('../../i18n/languages.js').then(
    ({ isUnreviewed, unreviewedRemark }) => {
      if (isUnreviewed(language)) warn(host, unreviewedRemark('words', language));
    },
    () => undefined,
  );
}
