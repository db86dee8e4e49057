/** Quotes that editors put around a value when they retype it, straight or curled. */
const STRAY_QUOTES =
  /^[\s\u00a0"'\u2018-\u201f\u2032\u2033\u00ab\u00bb]+|[\s\u00a0"'\u2018-\u201f\u2032\u2033\u00ab\u00bb]+$/g;

/** An attribute without the quotes and blanks that editors put around it. Without Lit, for the small files of `embed`. */
export function readText(value: string | null | undefined): string {
  return (value ?? '').replace(STRAY_QUOTES, '');
}
