/** What editors write in place of a sign when they escape it, once or several times over. */

/** `&`, without the one that it starts with: `&amp;amp;`, `&#038;#038;`, `&#x26;`. */
const AND = '(?:amp;|#0*38;|#x0*26;)';
/** Where a name and a value begin, and an escaped `&` was left in front of the name. */
export const LEFT_OF_AND = new RegExp(`^${AND}+`, 'i');
/** Numbered, it puts a second `#` into an address. */
export const ESCAPED_AND = new RegExp(`&${AND}+`, 'gi');

const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };
const ENTITY = new RegExp(`&${AND}*(?:#(\\d{2,6})|#x([\\da-f]{2,5})|(\\w{2,6}));`, 'gi');

/** Text with its signs back, however often they were escaped: `&amp;amp;quot;` is `"`. */
export const unescaped = (text: string): string =>
  text.replace(ENTITY, (all: string, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? all;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex!, 16));
  });
