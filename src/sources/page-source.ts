/** Sources that are a part of the page. Loaded with the first of them. */
import { LoadError } from './source.js';
import type { LoadedJson } from './load.js';
import type { DirectorySettings } from './store.js';

/** What the page itself says in `<script type="application/ld+json">`. A file of that name is `./page`. */
export const PAGE = 'page';

/**
 * The part of the page that `#id` names, or the data that it carries, as plain data. Rejects with a `LoadError` when there is
 * none.
 */
export async function readPagePart(url: string, settings: DirectorySettings): Promise<LoadedJson> {
  const isData = url === PAGE;
  const value = await settings.readPart?.(isData ? '' : url.slice(1));
  const detail = isData
    ? 'The page has no <script type="application/ld+json">.'
    : 'No element of the page has this id.';
  if (value === undefined) throw new LoadError({ kind: 'part-missing', url, detail });
  return { value, url, bytes: 0, readAt: settings.now() };
}
