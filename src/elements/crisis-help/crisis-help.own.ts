/**
 * What a site brings itself: which of it wins, and how it is shown. Loads only on pages that bring their own lines; until
 * then, what stands between the tags is in view as it is.
 */
import { DIRECTORY_URL } from '../../content/crisis/directory.js';
import { isOwnLine, type OwnEntry, type OwnLine } from '../../content/crisis/own-line.js';
import { fill } from '../../i18n/format.js';
import { OwnContentController } from '../../shared/controllers/own-content-controller.js';
import { ownLines } from './crisis-help.own-lines.js';
import type { CrisisHelp } from './crisis-help.js';
import type { CrisisWords, RowView } from './crisis-help.view.js';

export { isOwnLine };

/** A line of the site itself: its own words, and a row for each way. */
export const ownRows = (
  { name, note, language, keyword, ways }: OwnLine,
  { crisis }: CrisisWords,
): readonly RowView[] =>
  ways.map(({ kind, target, shown }) => {
    const notes = [...(keyword && kind === 'sms' ? [fill(crisis.keyword, { keyword })] : []), ...(note ? [note] : [])];
    return {
      ...{ name, language, notes, kind, shown, notesLanguage: language },
      facts: notes.join(crisis.comma),
      url: kind === 'web' ? target : `${kind}:${target}`,
    };
  });

const isShownAnyway = ({ kind, target }: OwnLine['ways'][number], emergency: readonly string[]): boolean =>
  kind === 'web' ? target.replace(/\/$/, '') === DIRECTORY_URL : kind === 'tel' && emergency.includes(target);

/**
 * The site's own entries that are to be shown. Lines of a file win over those of a script, an attribute, and those
 * between the tags; words between the tags always stay. The emergency number and the directory, which stand in the
 * page for readers without script, have places of their own.
 */
export function winningEntries(entries: readonly OwnEntry[], emergency: readonly string[]): readonly OwnEntry[] {
  const kept = entries.filter(
    (entry) =>
      !isOwnLine(entry) || !(entry.from === 'page' && entry.ways.every((way) => isShownAnyway(way, emergency))),
  );
  const origin = (['file', 'script', 'attributes', 'page'] as const).find((each) =>
    kept.some((entry) => isOwnLine(entry) && entry.from === each),
  );
  return kept.filter((entry) => !isOwnLine(entry) || entry.from === origin);
}

export function ownController(host: CrisisHelp): OwnContentController<OwnEntry> {
  let before: readonly unknown[] | undefined;
  let version = 0;
  // Lines from script count by who they are, not by what they hold.
  const versionOf = (lines: readonly unknown[] | undefined): number =>
    lines === before ? version : ((before = lines), (version += 1));
  return new OwnContentController<OwnEntry>(
    host,
    '',
    () => host.lines,
    () => Promise.resolve(ownLines(() => host)),
    () =>
      host.phone || host.sms || host.ownLines
        ? [host.name, host.phone, host.sms, host.hours, versionOf(host.ownLines)].join('\n')
        : '',
  );
}
