/** Reads attributes that name words of a list: see `read.ts`. */
import { readText } from './read.js';
import { warn } from './warn.js';

/** Space- or comma-separated words, lower case, each once. */
export function readList(value: string | null | undefined): readonly string[] {
  return [
    ...new Set(
      readText(value)
        .toLowerCase()
        .split(/[\s\u00a0,;]+/)
        .filter(Boolean),
    ),
  ];
}

/** Words of a list that must come from `allowed`; the others are told and left out. */
export function readChoices<T extends string>(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly T[],
  aliases: Readonly<Record<string, T>> = {},
): readonly T[] {
  const known: T[] = [];
  for (const word of readList(value)) {
    const match =
      allowed.find((each) => each.toLowerCase() === word) ?? (Object.hasOwn(aliases, word) ? aliases[word] : undefined);
    if (match) known.push(match);
    else warn(host, `${attribute}: "${word}" is not one of ${allowed.join(', ')}. It is ignored.`);
  }
  return known;
}
