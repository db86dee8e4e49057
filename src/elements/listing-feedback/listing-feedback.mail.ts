/** What opens a mail program with a text. */

/** Windows hands a program no more than 2,048 characters, and some mail programs take a little less. */
export const LONGEST_LINK = 1900;

/** RFC 6068: lines end in CRLF. Undefined where the text is too long to be handed over. */
export function mailLink(address: string, subject: string, text: string): string | undefined {
  const body = text.replace(/\r\n?|\n/g, '\r\n');
  const link = `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return link.length <= LONGEST_LINK ? link : undefined;
}
