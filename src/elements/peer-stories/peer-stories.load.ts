/**
 * Asks for a site's file of stories and its list of withdrawals, each time afresh: neither may come out of a cache.
 * Loads only on pages that name one of them.
 */
import { problemLine } from '../../content/read-items.js';
import { readStories } from '../../content/stories/read.js';
import type { PeerStory } from '../../content/stories/story.js';
import { readWithdrawals } from '../../content/stories/withdrawals.js';
import type { PlainDate } from '../../domain/model.js';
import { fetchJson } from '../../sources/load.js';
import { LoadError } from '../../sources/source.js';

export interface LoadedStories {
  readonly stories: readonly PeerStory[];
  /** The file that the site named did not come. */
  readonly lacksFile: boolean;
  /** The ids withdrawn by a day; `undefined` when there is no list that can be used. */
  withdrawnBy(today: PlainDate): ReadonlySet<string> | undefined;
  /** One line each, for the developer. */
  readonly problems: readonly string[];
}

interface Answer {
  readonly value?: unknown;
  readonly failed?: string;
}

async function ask(url: string, signal: AbortSignal): Promise<Answer> {
  try {
    return { value: (await fetchJson(url, { signal, now: () => Date.now(), cache: 'no-store' })).value };
  } catch (error) {
    const { kind = '', detail = '' } = error instanceof LoadError ? error.failure : {};
    return { failed: `could not load ${url}: ${kind}. ${detail}`.trim() };
  }
}

const NOTHING: Answer = { value: [] };
const UNTIL_THEN = 'No story is shown until it can be read.';

/** Never rejects. An empty address asks for nothing. */
export async function loadStories(url: string, withdrawals: string, signal: AbortSignal): Promise<LoadedStories> {
  const asked = url ? ask(url, signal) : NOTHING;
  const alsoAsked = withdrawals === url ? asked : withdrawals ? ask(withdrawals, signal) : NOTHING;
  const [file, list] = await Promise.all([asked, withdrawals ? alsoAsked : NOTHING]);
  const read = file.failed ? { items: [], problems: [] } : readStories(file.value);
  const withdrawnBy = (today: PlainDate): ReadonlySet<string> | undefined =>
    list.failed ? undefined : readWithdrawals(list.value, today);
  const problems = read.problems.map((problem) => problemLine('story', problem));
  if (file.failed) problems.push(`stories: ${file.failed}`);
  if (list.failed) problems.push(`withdrawals: ${list.failed} ${UNTIL_THEN}`);
  else if (!withdrawnBy('')) problems.push(`withdrawals: ${withdrawals} is no list of ids. ${UNTIL_THEN}`);
  return { stories: read.items, lacksFile: file.failed !== undefined, withdrawnBy, problems };
}
