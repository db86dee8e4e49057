/**
 * Makes elements of what authors wrote, where the owner of the site allows it. Loads on pages whose owner asks for it, when
 * they hold such words.
 */
import type { Settings } from '../snippets/address.js';
import { readText } from '../shared/settings/read-text.js';
import { foreignRequest, holdRedirects, readOrigins } from './allowed-requests.js';
import { bare, ownerTags } from './owner.js';
import { putInPlace } from './place.js';
import { sayOnce } from './say-once.js';
import { isTag, TAGS } from './tags.js';
import { readLink, readPlaceholder } from './written.js';

/** Around other elements; on its own it shows nothing. */
const PROVIDER = 'peer-support';
/** What a link cannot become: the provider, and an exit, which would lead to the link's own address. */
const NOT_FROM_LINKS: readonly string[] = [PROVIDER, 'quick-exit'];
/** It shows what stands between its tags as numbers to call, and a link to itself is none. */
const TAKES_WORDS = 'crisis-help';
const NOT_PROVIDER = TAGS.filter((tag) => tag !== PROVIDER).join();

/** What elements take besides the attributes that they watch. */
export const UNWATCHED: readonly string[] = [
  ...['lang', 'dir', 'save', 'max-zoom'],
  ...['tile-url', 'dark-tile-url', 'tile-attribution', 'tile-attribution-url', 'tile-referrer'],
];

const placeholder = (element: Element): Settings | undefined => readPlaceholder(element.attributes);
const link = (element: Element, pages: readonly string[]): Settings | undefined =>
  element instanceof HTMLAnchorElement && pages.includes(bare(element.href)) ? readLink(element.href) : undefined;

/** Many themes put what visitors write into the same part of the page as the article. */
const COMMENTS = '#comments,.comments,.comment-list,[id^=comment-],[id^=respond]';

/** Whether the owner of the site asked for elements here. */
const isWanted = (element: Element): boolean =>
  !element.closest(COMMENTS) &&
  ownerTags(element.ownerDocument, 'upgrade').some(({ dataset }) => {
    const region = readText(dataset['pswUpgrade']);
    try {
      return region && element.closest(region);
    } catch {
      sayOnce(`data-psw-upgrade="${region}" is not a selector. Nothing is upgraded there.`);
      return false;
    }
  });

/** Whose lists authors may use: the page's own, and those that the owner named. */
const allowedOrigins = (page: Document): readonly string[] => [
  page.location.origin,
  ...ownerTags(page, 'origins').flatMap(({ dataset }) => readOrigins(readText(dataset['pswOrigins']))),
];

/** Why these settings make no element; undefined when they do. */
function refusal({ tag, attributes }: Settings, element: Element): string | undefined {
  if (!isTag(tag)) return `there is no element of that name. There are: ${TAGS.join(' ')}.`;
  if (!element.hasAttribute('data-psw') && NOT_FROM_LINKS.includes(tag))
    return 'a link cannot become this. Use a placeholder: <div data-psw="…">.';
  const { ownerDocument: page } = element;
  const foreign = foreignRequest(attributes, allowedOrigins(page), page.baseURI);
  return (
    foreign &&
    `${foreign.name} leads to ${foreign.origin}. The owner of the site can allow it on the script tag: data-psw-origins="${foreign.origin}".`
  );
}

/** What a placeholder or a link is to become. */
export interface Written {
  readonly tag: string;
  /** Puts the element in its place. Its class is there by then. */
  readonly upgrade: () => void;
}

/**
 * What a placeholder or a link of the page is to become; undefined for what stays as it is.
 * @param pages addresses of frame pages that the owner knows
 */
export function readWritten(element: Element, pages: readonly string[]): Written | undefined {
  const settings = placeholder(element) ?? link(element, pages);
  if (!settings || !isWanted(element)) return undefined;
  // Part of an element already, or of a text that somebody is writing.
  const isInside =
    element.closest(NOT_PROVIDER) !== null || [...element.children].some((each) => each.localName === settings.tag);
  if (isInside || (element as HTMLElement).isContentEditable) return undefined;
  const why = refusal(settings, element);
  if (why) sayOnce(`<${settings.tag}> stays as it was written: ${why}`);
  return why ? undefined : { tag: settings.tag, upgrade: () => upgrade(element, settings) };
}

/** Takes the attributes that the element knows, and says which it does not. */
export function setAttributes(element: Element, { tag, attributes }: Settings): void {
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: readonly string[] };
  const unknown: string[] = [];
  for (const [name, value] of Object.entries(attributes)) {
    if (observedAttributes.includes(name) || UNWATCHED.includes(name)) element.setAttribute(name, value);
    else unknown.push(name);
  }
  if (unknown.length > 0)
    sayOnce(`<${tag}> does not know ${unknown.join(', ')}; left out. It knows: ${observedAttributes.join(' ')}.`);
}

function upgrade(written: Element, settings: Settings): void {
  const { ownerDocument: page } = written;
  holdRedirects(settings.attributes, allowedOrigins(page), page);
  const element = page.createElement(settings.tag);
  for (const name of ['lang', 'dir']) {
    const value = written.getAttribute(name);
    if (value) element.setAttribute(name, value);
  }
  setAttributes(element, settings);
  const isLink = !written.hasAttribute('data-psw');
  // Others of the page may look for it by its id.
  if (!isLink && written.id) {
    element.id = written.id;
    written.removeAttribute('id');
  }
  putInPlace(element, written, isLink && settings.tag === TAKES_WORDS);
}
