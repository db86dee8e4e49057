/** What WordPress makes of words that people with different rights save: the oldest and most used of the editors. */
import { POSTS, startWordPress, USER_ID } from './wordpress-site.js';

/** An administrator may use any HTML; what an author saves goes through a filter (KSES). */
export type WordPressRole = 'administrator' | 'author';

export interface WordPress {
  /** Such as `6.7-alpha-58716`. */
  readonly version: string;
  /** Saves a post without blocks, as the classic editor does, and gives what a page prints of it. */
  savedBy(role: WordPressRole, html: string): Promise<string>;
  /** The same for the block "Custom HTML". */
  savedInBlock(role: WordPressRole, html: string): Promise<string>;
  stop(): Promise<void>;
}

/** One post for each text, and what a page prints of it. */
const SAVE = `${USER_ID}${POSTS}
  foreach ($input as [$role, $html]) {
    wp_set_current_user($user_with($role));
    $id = $saved($html);
    wp_set_current_user(0);
    $all[] = $printed($id);
  }
  return $all;`;

interface Waiting {
  readonly role: WordPressRole;
  readonly html: string;
  readonly done: (printed: string) => void;
  readonly failed: (error: unknown) => void;
}

/** Starts a WordPress in this process. Texts that are given together are saved in one go. */
export async function wordpress(): Promise<WordPress> {
  const site = await startWordPress();
  let waiting: Waiting[] = [];

  async function saveAll(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      const printed = await site.evaluate<readonly string[]>(
        SAVE,
        batch.map(({ role, html }) => [role, html]),
      );
      batch.forEach(({ done }, place) => done(printed[place]!));
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
  }

  const savedBy = (role: WordPressRole, html: string): Promise<string> =>
    new Promise((done, failed) => {
      if (waiting.length === 0) setImmediate(() => void saveAll());
      waiting.push({ role, html, done, failed });
    });

  return {
    version: site.version,
    savedBy,
    savedInBlock: (role, html) => savedBy(role, `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`),
    stop: site.stop,
  };
}
