/**
 * What a visitor is typing, until the field is left: a redraw meanwhile, such as that of the clock, must not take it away,
 * and "forget" must.
 */
import { words } from '../../shared/saved/saved-shape.js';

export class Drafts {
  readonly #texts = new Map<string, string>();

  value(key: string, kept: string): string {
    return this.#texts.get(key) ?? kept;
  }

  type(key: string, event: Event): void {
    this.#texts.set(key, words((event.target as HTMLTextAreaElement | HTMLInputElement).value));
  }

  /** Hands over what was typed, if something was. */
  commit(key: string, take: (text: string) => void): void {
    const text = this.#texts.get(key);
    this.#texts.delete(key);
    if (text !== undefined) take(text);
  }

  clear(): void {
    this.#texts.clear();
  }
}
