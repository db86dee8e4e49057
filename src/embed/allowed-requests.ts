/**
 * Whose lists an element may show that was made from words of an author or of an address: the page's own, and those that
 * the owner of the site named. Anybody could else have a site show telephone numbers of their choice.
 */
import { readText } from '../shared/settings/read-text.js';
import { isRequesting } from '../snippets/attribute-kinds.js';
import { REDIRECTS, type RedirectsHolder } from '../sources/redirects.js';

/** Origins in an attribute of the owner's script tag, such as `https://feed.example`. What is no web address is left out. */
export function readOrigins(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(/[\s,]+/)
    .flatMap((each) => (URL.canParse(each) ? [new URL(each)] : []))
    .flatMap(({ protocol, origin }) => (/^https?:$/.test(protocol) ? [origin] : []));
}

type Attributes = Readonly<Record<string, string>>;

/**
 * What elements would ask for, to the letter: browsers overlook a tab inside an address, and `/\t/elsewhere` leads
 * elsewhere. As pairs of the attribute and the address.
 */
const requestsOf = (attributes: Attributes): readonly (readonly [name: string, address: string])[] =>
  Object.entries(attributes).flatMap(([name, value]) => {
    if (!isRequesting(name)) return [];
    // Elements take quotes off before they ask, so what is in quotes is looked at without.
    const text = readText(value);
    // The whole of it too: some elements ask for one address and take blanks and commas for a part of it.
    const addresses = [text, ...text.split(/[\s,]+/).map(readText)];
    // `#id` is a list in this page.
    return addresses.filter((each) => each && !each.startsWith('#')).map((each) => [name, each] as const);
  });

/**
 * The first attribute whose address is of an origin that is not on the list.
 * @param base what relative addresses belong to: the `baseURI` of the page
 */
export function foreignRequest(
  attributes: Attributes,
  origins: readonly string[],
  base: string,
): { readonly name: string; readonly origin: string } | undefined {
  for (const [name, address] of requestsOf(attributes)) {
    const origin = URL.canParse(address, base) ? new URL(address, base).origin : address;
    if (origin === 'null' || !origins.includes(origin)) return { name, origin };
  }
  return undefined;
}

/** Addresses in words of authors, and the origins that they may lead to. */
const held = new Map<string, readonly string[]>();

/** From now on the addresses in these attributes may not send on to any other origin, whoever on the page asks for them. */
export function holdRedirects(attributes: Attributes, origins: readonly string[], page: Document): void {
  const resolve = (address: string): string =>
    URL.canParse(address, page.baseURI) ? new URL(address, page.baseURI).href : address;
  const holder = globalThis as RedirectsHolder;
  if (!held.size) {
    const earlier = holder[REDIRECTS];
    holder[REDIRECTS] = (asked, came) => {
      const allowed = held.get(resolve(asked));
      return (allowed && !allowed.includes(new URL(came).origin)) || !!earlier?.(asked, came);
    };
  }
  for (const [, address] of requestsOf(attributes)) held.set(resolve(address), origins);
}
