/** Lines of an iCalendar file (RFC 5545 §3.1 and §3.3.11): escaped, folded, ended with CR LF. */

/** Octets of a line, its end not counted. */
const LONGEST_LINE = 75;

/** Controls, and the direction marks that could make a title read as another. Line ends and tabs are dealt with before. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Half of a character that has lost its other half cannot be written as UTF-8. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as a value. What it holds can never end its line: line ends become `\n`, other controls are dropped. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(LONE_SURROGATE, '\ufffd')
    .split('\n')
    .map((line) => line.replace(INVISIBLE, '').replace(/[\\;,]/g, '\\$&'))
    .join('\\n');
}

/** A web address as a value. Addresses are not escaped, so one with anything but printable ASCII is left out. */
export const isPlainAddress = (url: string): boolean => /^https?:\/\/[!-~]+$/i.test(url);

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Cuts a line after 75 octets, never inside a character; what follows begins with a space, which counts. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** The file of these lines. */
export const fileOf = (lines: readonly string[]): string => lines.map((line) => `${foldLine(line)}\r\n`).join('');
