import { note } from '../shared/settings/note.js';

const said = new Set<string>();

/** A remark to the developer. The same one is made once, however many placeholders of a page deserve it. */
export function sayOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  note(message);
}
