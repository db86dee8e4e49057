/**
 * A group's own words between the tags: a list, each item a rule. Read again whenever they change. Text only: the words
 * are printed as text, so nothing in them can act.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type OwnRule, ownRule, ownRuleFromText, type Subject, SUBJECTS } from '../../content/rules/own-rule.js';
import { readChoices } from '../../shared/settings/choices.js';

const LISTS = 'ol, ul';

export class OwnWords implements ReactiveController {
  #observer: MutationObserver | undefined;
  #rules: readonly OwnRule[] | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** Empty when there is no list. */
  get rules(): readonly OwnRule[] {
    return (this.#rules ??= listsOf(this.host)
      .flatMap((list) => [...list.children])
      .flatMap((item) => (item.textContent?.trim() ? ruleOf(item, this.host) : [])));
  }

  /** What the site says about limits. */
  get limits(): string {
    return partsOf(this.host, 'limits')
      .map((part) => part.textContent?.replace(/\s+/gu, ' ').trim())
      .join(' ');
  }

  hostConnected(): void {
    this.#forget();
    this.#observer = new MutationObserver(this.#forget);
    this.#observer.observe(this.host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['slot', 'data-rule'],
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  readonly #forget = (): void => {
    this.#rules = undefined;
    this.host.requestUpdate();
  };
}

/** A server does not see what stands between the tags. */
const partsOf = (host: Element, slot: string): Element[] =>
  [...(host.children ?? [])].filter((child) => child.slot === slot);

/** The lists in the slot `rules`; without that, those between the tags, also when the page wrapped them. */
function listsOf(host: Element): Element[] {
  const named = partsOf(host, 'rules');
  const lists = (named.length > 0 ? named : partsOf(host, '')).flatMap((part) =>
    part.matches(LISTS) ? [part] : [...part.querySelectorAll(LISTS)],
  );
  return lists.filter((list) => !lists.some((other) => other !== list && other.contains(list)));
}

function ruleOf(item: Element, host: Element): OwnRule {
  const mark = item.getAttribute('data-rule');
  const [subject] = mark ? readChoices<Subject | 'none'>(host, 'data-rule', mark, [...SUBJECTS, 'none']) : [];
  const whole = item.textContent ?? '';
  const lead = item.querySelector('strong, b')?.textContent ?? '';
  const isLed = lead.trim() !== '' && whole.trim().startsWith(lead.trim());
  if (!isLed) return ownRuleFromText(whole, subject);
  // What parts the title from the rest, as editors write it.
  const rest = whole
    .trim()
    .slice(lead.trim().length)
    .replace(/^\s*[.:–—-]?\s+/u, '');
  return ownRule(lead.replace(/\s*:\s*$/u, ''), rest, subject);
}
