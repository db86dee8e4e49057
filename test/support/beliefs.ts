/**
 * The rule that a common belief is never met without the fact that answers it: looks at all that an element puts before
 * people, and says where the rule is broken.
 */
import type { MythCard } from '../../src/content/myths/card.js';
import { allByRole, namesOf, textOf } from './roles.js';

/** Read out or shown by the browser itself, without the rest of the card. */
const ATTRIBUTES = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder', 'value'];

function* elementsIn(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** Text that somebody sees or hears, and that stands in no card. */
const outsideArticles = (root: Element, articles: readonly { readonly text: string }[]): string =>
  articles.reduce((rest, { text }) => rest.replace(text, ' '), textOf(root));

/** Each break of the rule, as a sentence. */
export function beliefFaults(host: HTMLElement, cards: readonly MythCard[]): readonly string[] {
  const faults: string[] = [];
  const articles = allByRole(host, 'article').map((article) => ({ article, text: textOf(article) }));
  const outside = outsideArticles(host, articles);
  const root = host.shadowRoot!;
  // What else is named is named by an attribute.
  const names = ['button', 'link', 'heading'].flatMap((role) => namesOf(host, role));
  const attributes = [...elementsIn(root)].flatMap((element) =>
    ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''),
  );
  for (const { id, belief, why, fact } of cards) {
    if (outside.includes(belief)) faults.push(`${id}: the belief stands outside a card`);
    if (names.some((name) => name.includes(belief))) faults.push(`${id}: something is called by the belief`);
    if (attributes.some((value) => value.includes(belief))) faults.push(`${id}: an attribute holds the belief`);
    for (const { article, text } of articles) {
      if (text.includes(why) && !text.includes(fact)) faults.push(`${id}: the reason stands without the fact`);
      const at = text.indexOf(belief);
      if (at < 0) continue;
      const heading = allByRole(article, 'heading').find((each) => textOf(each) === fact);
      if (!heading) faults.push(`${id}: the belief stands in a card that the fact does not head`);
      else if (text.indexOf(fact) > at) faults.push(`${id}: the belief comes before the fact`);
      else if (text.split(belief).length > 2) faults.push(`${id}: the belief stands twice`);
    }
  }
  return faults;
}

/** The cards whose belief is in view. */
export const beliefsIn = (host: HTMLElement, cards: readonly MythCard[]): readonly string[] => {
  const text = textOf(host);
  return cards.filter(({ belief }) => text.includes(belief)).map(({ id }) => id);
};
