/**
 * The part of an address after `#`, which a page may share among several: `groups=day:tu&tab=2`. Pure. Each finder has one
 * part, and whatever else stands there is the page's own and stays as it is, letter by letter.
 */

/**
 * Text as a part of an address. Half a sign, as a cut text may end with, cannot stand there: what has one is not found
 * again, and nothing fails.
 */
export const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** The name of a finder's part: `groups`, or `groups.north` for one that is called so. */
export const partName = (id: string): string => (id ? `groups.${encoded(id)}` : 'groups');

const partsOf = (fragment: string): string[] => fragment.replace(/^#/, '').split('&').filter(Boolean);

/** What our part says; undefined where there is none. */
export function readPart(fragment: string, name: string): string | undefined {
  return partsOf(fragment)
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

/**
 * The fragment with our part in it, without `#`; without the part where `value` is empty. Undefined where the fragment is
 * not shared: `#opening-hours` is a place on the page, and would lead nowhere with anything added.
 */
export function withPart(fragment: string, name: string, value: string): string | undefined {
  const parts = partsOf(fragment);
  if (parts.some((part) => !part.includes('='))) return undefined;
  const own = value ? [`${name}=${value}`] : [];
  const at = parts.findIndex((part) => part.startsWith(`${name}=`));
  if (at < 0) return [...parts, ...own].join('&');
  const others = parts.filter((part) => !part.startsWith(`${name}=`));
  return [...others.slice(0, at), ...own, ...others.slice(at)].join('&');
}
