/**
 * Copying a tip as text, always with the line on medical advice at its end. Loads right after the first view, so that no
 * button is there before it can do anything.
 */
import type { LitElement, TemplateResult } from 'lit';
import { type Tip } from '../../content/tips/tip.js';
import { tipText } from '../../content/tips/tip-text.js';
import { fill } from '../../i18n/format.js';
import { AnnouncerController } from '../../shared/controllers/announcer-controller.js';
import { CopyController } from '../../shared/controllers/copy-controller.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { controls } from '../../shared/styles/controls.js';
import { copyButton } from '../../shared/templates/copy-button.js';
import { safetyLine, tipView, type TipsWords } from './coping-tips.view.js';

/** About as much as fits on a button, cut between words. */
const NAME_LENGTH = 60;

function shortened(text: string): string {
  if (text.length <= NAME_LENGTH) return text;
  const cut = text.slice(0, NAME_LENGTH + 1);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || NAME_LENGTH).trimEnd()}…`;
}

/** The whole tip as plain text in the words of the page. */
export function copyOf(tip: Tip, words: TipsWords): string {
  const { offeredBy, source, checked } = tipView(tip, words);
  return tipText(tip, {
    helped: words.tips.helped,
    notForEveryone: words.tips.notForEveryone,
    offeredBy,
    ...(source && { source: fill(words.content.source, { name: source.name }) }),
    checked,
    safety: safetyLine(words),
  });
}

export class TipCopying {
  readonly #announcer: AnnouncerController;
  readonly #copy: CopyController;

  constructor(element: LitElement) {
    this.#announcer = new AnnouncerController(element);
    this.#copy = new CopyController(element, this.#announcer);
    adoptStyles(element, controls);
  }

  /** For the element's status region. */
  get said(): string {
    return this.#announcer.text;
  }

  button(tip: Tip, words: TipsWords): TemplateResult {
    const { copyTip, tipCopied, copyFailed } = words.tips;
    const isCopied = this.#copy.copied === tip.id;
    const copy = (): void => void this.#copy.copy(tip.id, copyOf(tip, words), { done: tipCopied, failed: copyFailed });
    return copyButton(isCopied ? tipCopied : copyTip, shortened(tip.helped), isCopied, copy);
  }
}
