// Values as PHP writes them.

export const phpString = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Strings, numbers, booleans, lists and plain objects. */
export function phpValue(value, indent = '\t') {
  if (typeof value === 'string') return phpString(value);
  if (value === null || typeof value !== 'object') return String(value);
  const lines = Array.isArray(value)
    ? value.map((each) => phpValue(each, `${indent}\t`))
    : Object.entries(value).map(([key, each]) => `${phpString(key)} => ${phpValue(each, `${indent}\t`)}`);
  if (lines.length === 0) return 'array()';
  const close = indent.slice(1);
  return `array(\n${lines.map((line) => `${indent}${line},\n`).join('')}${close})`;
}
