/**
 * The script of the frame page. Shows the element that stands in the page, or the one that the address names, and tells
 * the page around how high it is. Works in a frame with no rights but scripts.
 */
import { frameWords } from '../i18n/frame-words.js';
import { note } from '../shared/settings/note.js';
import type { Settings } from '../snippets/address.js';
import { directionOf } from '../i18n/locales.js';
import { foreignRequest, holdRedirects, readOrigins } from './allowed-requests.js';
import { readFrameAddress } from './frame-address.js';
import { tellHeight } from './height.js';
import { isTag, TAGS } from './tags.js';
import { setAttributes } from './upgrade.js';
import { readLink } from './written.js';

const EXIT = 'quick-exit';

const page = document;
const root = page.documentElement;
const main = page.querySelector('main') ?? page.body.appendChild(page.createElement('main'));
const script = [...page.scripts].find(({ src }) => src === import.meta.url);
const words = () => frameWords(root.lang);
const isAlone = parent === window;
const address = readFrameAddress(location.href);
const { secret } = address;

function say(text: string): HTMLParagraphElement {
  const paragraph = page.createElement('p');
  paragraph.className = 'note';
  // Words that are not to be had in the language of the page are English.
  paragraph.lang = words().language;
  paragraph.dir = directionOf(words().language);
  paragraph.textContent = text;
  main.append(paragraph);
  return paragraph;
}

/** Whether the element that the address names may be shown here; a sentence in its place when not. */
function isFit(settings: Settings | undefined): settings is Settings {
  if (!settings || !isTag(settings.tag)) {
    note('The address names no element: …/embed.html?psw=group-finder&source=https%3A%2F%2F….');
    say(words().missing);
    return false;
  }
  const origins = [location.origin, ...readOrigins(script?.dataset['pswOrigins'])];
  const foreign = foreignRequest(settings.attributes, origins, page.baseURI);
  if (!foreign) {
    holdRedirects(settings.attributes, origins, page);
    return true;
  }
  note(`${foreign.name}: this page takes nothing from ${foreign.origin}. Its owner can add it to data-psw-origins.`);
  say(words().refused);
  return false;
}

/** The element of the address. Its class is there first, and says which attributes it knows. */
async function build(settings: Settings): Promise<void> {
  if (!(await load(settings.tag))) return;
  const element = page.createElement(settings.tag);
  // By itself it is the page: its heading is the page's.
  const attributes = { ...(isAlone && { 'heading-level': '1' }), ...settings.attributes };
  setAttributes(element, { ...settings, attributes });
  main.append(element);
  if (settings.tag === EXIT) fitExit(element);
  nameAfter(element);
}

/** The page is called what the heading of its element says, and not what a visitor opens in it later. */
function nameAfter({ shadowRoot }: Element): void {
  if (!shadowRoot) return;
  const find = (): void => {
    page.title = shadowRoot.querySelector('h1, h2, h3')?.textContent.replace(/\s+/g, ' ').trim() || words().title;
  };
  // The words of another language come later.
  const watch = new MutationObserver(find);
  watch.observe(shadowRoot, { childList: true, characterData: true, subtree: true });
  page.addEventListener('click', () => watch.disconnect(), { capture: true, once: true });
}

/**
 * A frame that may not move the page around it takes nobody away from there. In WordPress's it never may; others do not
 * say, and where they may, only after a press on the button. Nobody would see it float in a frame as high as its content.
 */
function fitExit(exit: Element): void {
  if (isAlone) return;
  exit.setAttribute('layout', 'inline');
  exit.setAttribute('without-shift', '');
  say(words().exit);
}

/** Language and colours are those of the page, so that words and native controls agree. */
function dress(language: string): void {
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)) {
    root.lang = language;
    root.dir = directionOf(language);
  }
  if (address.theme) root.classList.add(address.theme);
}

async function load(tag: string): Promise<boolean> {
  if (tag === EXIT && secret) {
    note('quick-exit: a frame of WordPress may not leave the page. Put the element into the page itself.');
    say(words().noExit);
    return false;
  }
  try {
    await import(/* @vite-ignore */ new URL(`${tag}.js`, import.meta.url).href);
    return true;
  } catch {
    note(
      `${tag}.js did not come. It has to lie beside the script of this page, and be sent with Access-Control-Allow-Origin: *.`,
    );
    if (!main.querySelector(':scope > .note')) say(words().missing);
    return false;
  }
}

/**
 * In a frame of WordPress no link opens anything, because the frame has no right to. The one thing that WordPress does for
 * a page is to open an address of the page's own server. It is told the address of this page and no other: which link
 * somebody pressed is nobody's business, and anybody can say that they are WordPress.
 */
function mendLinks(): void {
  page.addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!link || !/^https?:$/.test(link.protocol) || link.href.startsWith(`${address.own}#`)) return;
    event.preventDefault();
    const wayOut = main.querySelector<HTMLAnchorElement>('.way-out a');
    if (link === wayOut) parent.postMessage({ message: 'link', value: address.own, secret }, '*');
    else if (wayOut) wayOut.focus();
    else offerWayOut();
  });
}

function offerWayOut(): void {
  const paragraph = say(`${words().closed} `);
  paragraph.classList.add('way-out');
  paragraph.setAttribute('role', 'status');
  const link = page.createElement('a');
  link.href = address.own;
  link.textContent = words().open;
  paragraph.append(link);
  link.focus();
}

function start(): void {
  root.classList.add(isAlone ? 'alone' : 'framed');
  const written = [...main.querySelectorAll(TAGS.join())];
  const settings = written.length > 0 ? undefined : readLink(location.href);
  dress(settings?.attributes['lang'] ?? '');
  if (written.length === 0) page.title = words().title;
  const [only] = written;
  if (isAlone && written.length === 1 && !only!.hasAttribute('heading-level')) only!.setAttribute('heading-level', '1');
  for (const exit of written.filter(({ localName }) => localName === EXIT && !secret)) fitExit(exit);
  for (const tag of new Set(written.map(({ localName }) => localName))) void load(tag);
  if (written.length === 0 && isFit(settings)) void build(settings);
  if (isAlone) return;
  // Links must not open inside the frame, where few websites let themselves be shown.
  const base = page.createElement('base');
  base.target = '_blank';
  page.head.append(base);
  if (secret) mendLinks();
  tellHeight(window, main, address);
}

start();
