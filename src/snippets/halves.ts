/** Half of a pair of UTF-16: no page can hold it, and no address. WebKit does not find them as `\p{Surrogate}`. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const withoutHalves = (text: string): string => text.replace(HALVES, '\ufffd');
