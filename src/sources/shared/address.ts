/** Whether an address in one line names a house. */

// Postcodes fine enough to name a street or less: United Kingdom, Canada, Netherlands, Ireland.
const FINE_POSTCODE =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}|[A-Z]\d[A-Z][ -]?\d[A-Z]\d|[1-9]\d{3} ?[A-Z]{2}|[A-Z]\d[\dW] ?(?=[A-Z]*\d)[A-Z\d]{4})\b/i;
const NUMBER_THEN_STREET = /^\d{1,3}\s?[a-z]?(?:[-/–]\d+\s?[a-z]?)?\s+\p{L}.{2}/iu;
// "10115 Berlin, Germany" is a town and "12931 Main St, Town, State" a house: long numbers need a longer address.
const LONG_NUMBER_THEN_STREET = /^\d{4,6}\s?[a-z]?(?:[-/–]\d+)?\s+[\p{L}\d].+/iu;
// From the first letter of a word only, or a long word would be tried from each of its letters.
const STREET_THEN_NUMBER = /(?<!\p{L})\p{L}{3,}\.?,?\s+\d{1,4}\s?[a-z]?,\s*(?:[A-Z]{1,3}-)?\d{4,5}\b/iu;

/** What `isExactAddress` tells. */
export function namesHouse(address: string): boolean {
  const parts = address.split(/[,\n]/).map((part) => part.trim());
  return (
    FINE_POSTCODE.test(address) ||
    STREET_THEN_NUMBER.test(address) ||
    parts.some(
      (part, index) =>
        NUMBER_THEN_STREET.test(part) || (parts.length - index > 2 && LONG_NUMBER_THEN_STREET.test(part)),
    )
  );
}
