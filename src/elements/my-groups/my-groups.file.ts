/** Takes the list along as a file, and reads one. Loads when somebody presses. Nothing is sent. */
import { changeSaved } from '../../shared/saved/saved-groups.js';
import { mergeSaved, readSavedState, type SavedState } from '../../shared/saved/saved-shape.js';

/** Says nothing of what it holds: it lies in a folder that others may see. */
export const FILE_NAME = 'my-list.json';
/** Several times what the largest list takes. */
const BYTES_LIMIT = 400_000;

export const fileText = (state: SavedState): string => `${JSON.stringify({ format: 'my-list', ...state }, null, 2)}\n`;

export function exportFile(state: SavedState): void {
  const address = URL.createObjectURL(new Blob([fileText(state)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = FILE_NAME;
  link.click();
  // Browsers read it a little later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export type ImportResult = { readonly added: number } | { readonly wrong: 'wrong' | 'too-big' };

/** Adds what is in the file to what is there; nothing that is there is lost. */
export async function importFile(file: Pick<Blob, 'size' | 'text'>, now: number): Promise<ImportResult> {
  if (file.size > BYTES_LIMIT) return { wrong: 'too-big' };
  let came: SavedState | undefined;
  try {
    const value: unknown = JSON.parse(await file.text());
    if ((value as { readonly format?: unknown } | null)?.format === 'my-list') came = readSavedState(value);
  } catch {
    // Not JSON.
  }
  if (!came) return { wrong: 'wrong' };
  let added = 0;
  changeSaved((state) => {
    const merged = mergeSaved(state, came);
    added = merged.meetings.length - state.meetings.length;
    return merged;
  }, now);
  return { added };
}
