/** Opens a directory for an element that seldom has a source of its own: the loader comes only when it has. */
import type { LoadFailure } from '../../sources/source.js';
import type { DirectoryState } from '../../sources/store.js';
import type { OpenDirectory } from './directory-controller.js';

export const openLater: OpenDirectory = async (settings, onChange) => {
  try {
    return (await import('../../sources/store.js')).openDirectory(settings, onChange);
  } catch {
    const failure: LoadFailure = { kind: 'unreachable', url: settings.source, detail: 'The loader did not come.' };
    const nothing = (): void => undefined;
    const state: DirectoryState = { status: 'error', refreshing: false, stale: false, failure };
    return { state, retry: nothing, refresh: nothing, close: nothing };
  }
};
