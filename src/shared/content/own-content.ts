/**
 * Reads a site's own items: from a JSON file with the schema of their kind, or written between the tags as definition
 * lists (`<dl slot="…">`), which read well without script. Loads only on pages that bring their own.
 */
import { firstLines, type ItemsRead, problemLine } from '../../content/read-items.js';
import type { OwnContent, OwnContentFile } from '../controllers/own-content-controller.js';
import { loadJson } from './load-json.js';
import { type SlottedKind, slottedRecords } from './slotted.js';

export interface OwnContentKind<T> extends SlottedKind {
  /** What one is called, in the reports: `card`. */
  readonly what: string;
  /** The attribute that names the file. */
  readonly attribute: string;
  readonly read: (value: unknown) => ItemsRead<T>;
}

export function ownContent<T>(kind: OwnContentKind<T>): OwnContentFile<T> {
  const { what, attribute } = kind;
  const read = (value: unknown): OwnContent<T> => {
    const { items, problems } = kind.read(value);
    return { items, problems: firstLines(problems.map((problem) => problemLine(what, problem))) };
  };
  return {
    readSlotted(host) {
      const records = slottedRecords(host, kind);
      return records.length > 0 ? read(records) : { items: [], problems: [] };
    },
    async load(url, signal) {
      const { value, failed } = await loadJson(attribute, url, signal);
      return failed ? { items: [], problems: [failed] } : read(value);
    },
  };
}
