/**
 * Whose lists an element may show that was made from words of an author or of an address: the page's own, and those that
 * the owner of the site named. Anybody could else have a site show telephone numbers of their choice.
 */
import { readText } from '../shared/settings/read-text.js';
import { isRequesting } from '../snippets/attribute-kinds.js';

/** Origins in an attribute of the owner's script tag, such as `https://feed.example`. What is no web address is left out. */
export function readOrigins(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(/[\s,]+/)
    .flatMap((each) => (URL.canParse(each) ? [new URL(each)] : []))
    .flatMap(({ protocol, origin }) => (/^https?:$/.test(protocol) ? [origin] : []));
}

/**
 * The first attribute whose address is of an origin that is not on the list. What is looked at is what an element would ask
 * for, to the letter: browsers overlook a tab inside an address, and `/\t/elsewhere` leads elsewhere.
 * @param base what relative addresses belong to: the `baseURI` of the page
 */
export function foreignRequest(
  attributes: Readonly<Record<string, string>>,
  origins: readonly string[],
  base: string,
): { readonly name: string; readonly origin: string } | undefined {
  for (const [name, value] of Object.entries(attributes)) {
    if (!isRequesting(name)) continue;
    // Elements take quotes off before they ask, so what is in quotes is looked at without.
    const text = readText(value);
    // The whole of it too: some elements ask for one address and take blanks and commas for a part of it.
    for (const address of [text, ...text.split(/[\s,]+/).map(readText)]) {
      // `#id` is a list in this page.
      if (!address || address.startsWith('#')) continue;
      const origin = URL.canParse(address, base) ? new URL(address, base).origin : address;
      if (origin === 'null' || !origins.includes(origin)) return { name, origin };
    }
  }
  return undefined;
}
