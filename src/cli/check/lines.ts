/** Where in its file each record stands: the first line that names it. */
import type { Directory } from '../../domain/model.js';

const WORDS = /"((?:[^"\\]|\\.){1,500})"|[^\s",;:[\]{}]{1,500}/g;
const LONGEST_LINE = 100_000;

/** Lines that readers remember with their records: of tables and calendars. */
export function linesRemembered({ groups, meetings }: Directory): ReadonlyMap<string, number> {
  const origins = [...groups, ...meetings].flatMap(({ origin }) => origin ?? []);
  return new Map(
    origins.flatMap(({ recordId, raw }): readonly [string, number][] => {
      const line = (raw as { readonly line?: unknown } | null | undefined)?.line;
      return typeof line === 'number' ? [[recordId, line]] : [];
    }),
  );
}

/** Lines count from 1. Ids that no line names are not there. One pass, however many ids. */
export function linesOf(text: string, ids: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const id of ids) {
    const [, row] = /^row (\d+)$/.exec(id) ?? [];
    if (row) found.set(id, Number(row));
  }
  let line = 0;
  for (const each of text.split('\n')) {
    line += 1;
    for (const [word, quoted = word] of each.slice(0, LONGEST_LINE).matchAll(WORDS)) {
      if (ids.has(quoted) && !found.has(quoted)) found.set(quoted, line);
    }
    // A calendar's ids may hold any mark.
    const uid = /^UID:(.*?)\r?$/.exec(each)?.[1];
    if (uid && ids.has(uid) && !found.has(uid)) found.set(uid, line);
    if (found.size === ids.size) break;
  }
  return found;
}
