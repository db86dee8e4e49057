/** Sources that are a part of the page. Loaded with the first of them. */
import { LoadError } from './source.js';
import type { LoadedJson } from './load.js';
import type { DirectorySettings } from './store.js';

/** The part of the page that `#id` names, as plain data. Rejects with a `LoadError` when there is none. */
export async function readPagePart(url: string, settings: DirectorySettings): Promise<LoadedJson> {
  const value = await settings.readPart?.(url.slice(1));
  if (value === undefined)
    throw new LoadError({ kind: 'part-missing', url, detail: 'No element of the page has this id.' });
  return { value, url, bytes: 0, readAt: settings.now() };
}
