/**
 * Owns which language's texts an element shows. English comes with the element; another language that the library has
 * loads when the page asks for it, and English stays until it is there. What comes of a language that no speaker of it
 * has read yet is told to the editor.
 */
import type { ReactiveControllerHost } from 'lit';
import type { ContentSet } from '../../content/item.js';
import { warn } from '../settings/warn.js';

export type ContentFiles<S> = Readonly<Record<string, () => Promise<S>>>;

export class ContentController<S extends Pick<ContentSet<unknown>, 'language' | 'reviewed'>> {
  /** The texts to show now. */
  set: S;
  #wanted: string;

  /** @param others by primary language tag: `cy` */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly english: S,
    private readonly others: ContentFiles<S>,
  ) {
    this.set = english;
    this.#wanted = english.language;
  }

  /** Call in `prepare` with the tag that the element's words are in. */
  update(language: string): void {
    const base = language.split('-')[0]!;
    if (base === this.#wanted) return;
    this.#wanted = base;
    this.set = this.english;
    void this.others[base]?.().then(
      (set) => {
        if (this.#wanted !== base) return;
        this.set = set;
        this.host.requestUpdate();
        if (!set.reviewed) void this.#remark(base);
      },
      () => warn(this.host, `the texts in "${base}" could not be loaded. English is shown.`),
    );
  }

  async #remark(language: string): Promise<void> {
    // The file is there already: the words came out of it.
    const { unreviewedRemark } = await import('../../i18n/languages.js');
    warn(this.host, unreviewedRemark('texts', language));
  }
}
