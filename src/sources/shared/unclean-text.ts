/** Texts with markup, entities, escapes or characters that cannot be seen, as pages and spreadsheets leave them in feeds. */

/** Named entities that feeds use, besides accented letters, which `decodeName` makes. */
const NAMED: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'amp& lt< gt> quot" apos\' nbsp\u00a0 ndash\u2013 mdash\u2014 lsquo\u2018 rsquo\u2019 ldquo\u201c ' +
    'rdquo\u201d bdquo\u201e laquo\u00ab raquo\u00bb bull\u2022 middot\u00b7 hellip\u2026 euro\u20ac ' +
    'pound\u00a3 cent\u00a2 sect\u00a7 copy\u00a9 reg\u00ae trade\u2122 deg\u00b0 plusmn\u00b1 ' +
    'times\u00d7 frac12\u00bd frac14\u00bc frac34\u00be ordf\u00aa ordm\u00ba iexcl\u00a1 iquest\u00bf ' +
    'szlig\u00df aelig\u00e6 AElig\u00c6 oslash\u00f8 Oslash\u00d8 oelig\u0153 OElig\u0152 shy\u00ad'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/** Combining marks by the name that follows the letter: `eacute` is "e" with U+0301. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

/** What `&#128;` to `&#159;` mean on the web: Windows-1252. A space stands for a code without a character. */
const WINDOWS_1252 =
  '\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d ' +
  ' \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178';

function decodeNumber(digits: string): string {
  const code = /^x/i.test(digits) ? parseInt(digits.slice(1), 16) : Number(digits);
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80] ?? '';
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

function decodeName(name: string): string | undefined {
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  const accent = Object.hasOwn(ACCENTS, name.slice(1)) ? ACCENTS[name.slice(1)] : undefined;
  return accent && (name.charAt(0) + accent).normalize();
}

/** Decodes each entity once; `&amp;lt;` becomes `&lt;`, and an unknown name stays as it was. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z]\w{1,7}));/gi,
    (whole: string, digits?: string, name?: string) =>
      digits ? decodeNumber(digits) : (decodeName(name ?? '') ?? whole),
  );
}

// With the `<` before it, or `<<b>img src=x>` would leave a tag behind. One start for each run keeps it linear.
const TAG = /(?<!<)<+[a-z/!?][^>]*(?:>|$)/gi;

// A tag without another inside it: each character is looked at once, however many tags are left open.
const LINK_TAG = /<(?:a\s|\/a\b)[^<>]*>/gi;
const ADDRESS = /[\s"']href\s*=\s*["']?(https?:[^"'\s>]{1,2000})/i;

/** Puts the address of each link before its end tag, unless its words say it already. */
function keepAddresses(text: string): string {
  let url: string | undefined;
  let wordsFrom = 0;
  return text.replace(LINK_TAG, (tag: string, position: number) => {
    if (tag[1] !== '/') {
      url = ADDRESS.exec(tag)?.[1];
      wordsFrom = position + tag.length;
      return tag;
    }
    const kept = url && !text.slice(wordsFrom, position).includes(url) ? ` ${url}` : '';
    url = undefined;
    return kept + tag;
  });
}

/**
 * Text without tags. Only what an HTML parser would take for markup goes: "under <18" and "<3" stay. The address of a
 * link is kept behind its words; unfinished markup ends the text, as it does in a browser.
 */
function stripMarkup(text: string): string {
  const shown = text
    .replace(/<((?:mailto:)?[\w.+-]+@[\w.-]+|https?:\/\/[^\s<>"']+)>/gi, '$1')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|template|noscript|iframe)\b[^>]*(?:>[\s\S]*?(?:<\/\1[^>]*(?:>|$)|$)|$)/gi, '');
  return keepAddresses(shown)
    .replace(/<(?:br|\/?(?:p|div|li|ul|ol|tr|h[1-6]|blockquote))\b[^>]*(?:>|$)/gi, '\n')
    .replace(TAG, '');
}

const UNSEEN =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Markup stripped, entities decoded exactly once, lines kept, invisible characters gone. */
export function cleanText(given: string): string {
  // Before the tags, or `<`, a NUL and `b` would come together as one.
  const raw = given.replace(UNSEEN, '').replace(/\\r\\n|\\n/g, '\n');
  return decodeEntities(raw.includes('<') ? stripMarkup(raw) : raw)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?|[\u0085\u2028\u2029\f]/g, '\n')
    .replace(UNSEEN, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
