/**
 * What a site brings itself: which of it wins, and how it is shown. Loads only on pages that bring their own lines; until
 * then, what stands between the tags is in view as it is.
 */
import { DIRECTORY_URL } from '../../content/crisis/directory.js';
import { isOwnLine, type OwnEntry, type OwnLine } from '../../content/crisis/own-line.js';
import { fill } from '../../i18n/format.js';
import { OwnContentController } from '../../shared/controllers/own-content-controller.js';
import { readText } from '../../shared/settings/read.js';
import { ownLines } from './crisis-help.own-lines.js';
import type { CrisisHelp } from './crisis-help.js';
import type { EntryView, FirstWords, RowView } from './crisis-help.view.js';
import { wholeWords } from './crisis-help.words.js';

/** A line of the site itself: its own words, and a row for each way. */
export function ownRows({ name, note, language, keyword, ways }: OwnLine, words: FirstWords): readonly RowView[] {
  const { crisis } = wholeWords(words);
  return ways.map(({ kind, target, shown }) => {
    const notes = [...(keyword && kind === 'sms' ? [fill(crisis.keyword, { keyword })] : []), ...(note ? [note] : [])];
    return {
      ...{ name, language, notes, kind, shown, notesLanguage: language },
      facts: notes.join(crisis.list.comma),
      url: kind === 'web' ? target : `${kind}:${target}`,
    };
  });
}

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

/** Reads what the site brings, and again when that changes. */
export class OwnPart {
  readonly #content: OwnContentController<OwnEntry>;
  /** Lines from script count by who they are, not by what they hold. */
  #lines: readonly unknown[] | undefined;
  #version = 0;

  constructor(private readonly host: CrisisHelp) {
    const load = (): Promise<ReturnType<typeof ownLines>> => Promise.resolve(ownLines(() => host));
    this.#content = new OwnContentController<OwnEntry>(
      host,
      '',
      () => host.lines,
      load,
      () => this.#settings(),
    );
  }

  get isPending(): boolean {
    return this.#content.state === 'loading';
  }

  /** A file was named, and gave no line. */
  get isFileLost(): boolean {
    return readText(this.host.lines) !== '' && !this.#content.items.some(({ from }) => from === 'file');
  }

  update(): void {
    this.#content.update();
  }

  onSlotChange(): void {
    this.#content.onSlotChange();
  }

  /** What is to be shown, and how: words as they are, lines as rows. */
  winning(emergency: readonly string[]): Winning {
    const entries = winningEntries(this.#content.items, emergency);
    return {
      lines: entries.filter(isOwnLine),
      rows: (shown, words) =>
        entries.flatMap((entry): readonly EntryView[] =>
          isOwnLine(entry) ? (shown.includes(entry) ? ownRows(entry, words) : []) : [entry.text],
        ),
    };
  }

  #settings(): string {
    const { name, phone, sms, hours, ownLines: lines } = this.host;
    if (lines !== this.#lines) this.#version += 1;
    this.#lines = lines;
    return phone || sms || lines ? [name, phone, sms, hours, this.#version].join('\n') : '';
  }
}

interface Winning {
  readonly lines: readonly OwnLine[];
  /** @param shown those of `lines` that are not past their date */
  readonly rows: (shown: readonly unknown[], words: FirstWords) => readonly EntryView[];
}

export const ownPart = (host: CrisisHelp): OwnPart => new OwnPart(host);
