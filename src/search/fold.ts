/**
 * Brings words of any language to one plain spelling, so that typed words and written words meet: no capitals, no
 * accents, no vowel points, one form of letters that have several. Only for comparing, never for showing.
 */

/**
 * Marks that people leave out when they type: accents, Hebrew points, Arabic vowels and tatweel, and the invisible
 * characters that editors insert. Marks of other scripts stay: in Thai and Hindi they are vowels, in Japanese they
 * make another letter.
 */
const OPTIONAL = /[\u0640\u00ad\u200b-\u200f\ufeff]|(?![\u3099\u309a])(?=\p{M})[\p{sc=Zinh}\p{sc=Hebr}\p{sc=Arab}]/gu;

/** Letters that Unicode does not take apart, each with how it is written without a special keyboard. */
const LETTERS = new Map(
  "łl øo đd ðd þth ßss æae œoe ıi ħh ŧt ςσ ٱا ىي یي ةه ہه کك ’' ‘' ʼ' ʻ' ‐- ‑- ‒- –- —-"
    .split(' ')
    .map((pair) => [pair[0]!, pair.slice(1)]),
);
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;
/** Written onto the word, alone or after "and": "the depression" is looked for as "depression". */
const ARABIC_ARTICLE = /(?<!\p{L})و?ال(?=\p{L}{2})/gu;
const NOT_PLAIN = /[^\0-\x7f]/g;

/** `Łódź` becomes `lodz`, `İSTANBUL` `istanbul`, `أُسْرَة` `اسره`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(OPTIONAL, '')
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(NOT_PLAIN, (letter) => LETTERS.get(letter) ?? letter)
    .replace(ARABIC_ARTICLE, '');
}
