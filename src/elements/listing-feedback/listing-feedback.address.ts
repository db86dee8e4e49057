/** The address for mail, written so that programs which collect addresses do not find it. */
/** Plain addresses only. What is rarer would have to be quoted in the link, and some mail programs fail at that. */
const ADDRESS = /^[a-z\d](?:[\w.+-]*[a-z\d])?@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i;
const AT = /\s*(?:\[\s*at\s*\]|\(\s*at\s*\)|\{\s*at\s*\}|\s+at\s+|@)\s*/i;
const DOT = /\s*(?:\[\s*dot\s*\]|\(\s*dot\s*\)|\{\s*dot\s*\}|\s+dot\s+|\.)\s*/i;

/** An address out of `name@site.example`, `name at site dot example`, `name [at] site [dot] example`. */
export function readAddress(value: string): string | undefined {
  const parts = value
    .trim()
    .replace(/^mailto:/i, '')
    .split(AT);
  if (parts.length !== 2) return undefined;
  const [name, domain] = parts.map((part) => part.split(DOT).join('.'));
  const address = `${name}@${domain}`;
  return ADDRESS.test(address) && !address.includes('..') ? address : undefined;
}
