/**
 * The script of the frame page. Shows the element that stands in the page, or the one that the address names, and tells
 * the page around how high it is. Works in a frame with no rights but scripts.
 */
import { frameWords } from '../i18n/frame-words.js';
import { note } from '../shared/settings/note.js';
import { readAddress, type Settings } from '../snippets/address.js';
import { directionOf } from '../i18n/locales.js';
import { foreignRequest, readOrigins } from './allowed-requests.js';
import { tellHeight, wordPressSecret } from './height.js';
import { isTag, TAGS } from './tags.js';

const page = document;
const root = page.documentElement;
const main = page.querySelector('main') ?? page.body.appendChild(page.createElement('main'));
const script = [...page.scripts].find(({ src }) => src === import.meta.url);
const words = () => frameWords(root.lang);

function say(text: string): void {
  const paragraph = page.createElement('p');
  paragraph.className = 'note';
  paragraph.textContent = text;
  main.append(paragraph);
}

/** The element of the address, or a sentence in its place. */
function build(settings: Settings | undefined): void {
  if (!settings || !isTag(settings.tag)) {
    note('The address names no element: …/embed.html?psw=group-finder&source=https%3A%2F%2F….');
    say(words().missing);
    return;
  }
  const foreign = foreignRequest(
    settings.attributes,
    [location.origin, ...readOrigins(script?.dataset['pswOrigins'])],
    page.baseURI,
  );
  if (foreign) {
    note(`${foreign.name}: this page takes nothing from ${foreign.origin}. Its owner can add it to data-psw-origins.`);
    say(words().refused);
    return;
  }
  const element = page.createElement(settings.tag);
  for (const [name, value] of Object.entries(settings.attributes)) element.setAttribute(name, value);
  main.append(element);
}

/** Language and colours are those of the page, so that words and native controls agree. */
function dress(address: string): void {
  const parameters = new URLSearchParams(/[?#]([^?#]*psw[^#]*)/.exec(address)?.[1]);
  const language = parameters.get('lang') ?? '';
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)) {
    root.lang = language;
    root.dir = directionOf(language);
  }
  const theme = parameters.get('psw-theme');
  if (theme === 'light' || theme === 'dark') root.classList.add(theme);
}

async function load(tag: string): Promise<void> {
  try {
    await import(/* @vite-ignore */ new URL(`${tag}.js`, import.meta.url).href);
  } catch {
    note(
      `${tag}.js did not come. It has to lie beside the script of this page, and be sent with Access-Control-Allow-Origin: *.`,
    );
    if (!main.querySelector(':scope > .note')) say(words().missing);
  }
}

/** The address without what WordPress added. */
const ownAddress = (): string => location.href.replace(/#\?secret=.*$/, '');

/**
 * In a frame of WordPress no link opens anything, because the frame has no right to. The one thing that WordPress does for
 * a page is to open an address of the page's own server.
 */
function mendLinks(secret: string): void {
  const goTo = (address: string): void => parent.postMessage({ message: 'link', value: address, secret }, '*');
  page.addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!link || !/^https?:$/.test(link.protocol) || link.href.startsWith(`${ownAddress()}#`)) return;
    event.preventDefault();
    if (link.origin === location.origin) goTo(link.href);
    else if (!main.querySelector('.way-out')) offerWayOut();
    else main.querySelector<HTMLElement>('.way-out a')!.focus();
  });
}

function offerWayOut(): void {
  const paragraph = page.createElement('p');
  paragraph.className = 'note way-out';
  paragraph.setAttribute('role', 'status');
  const link = page.createElement('a');
  link.href = ownAddress();
  link.textContent = words().open;
  paragraph.append(`${words().closed} `, link);
  main.append(paragraph);
  link.focus();
}

function start(): void {
  const isAlone = parent === window;
  root.classList.add(isAlone ? 'alone' : 'framed');
  const secret = wordPressSecret(location.href);
  dress(location.href);
  if (!main.querySelector(TAGS.join())) build(readAddress(location.href));
  const tags = new Set([...main.querySelectorAll(TAGS.join())].map(({ localName }) => localName));
  for (const tag of tags) void load(tag);
  if (isAlone) return;
  // Links must not open inside the frame, where few websites let themselves be shown.
  const base = page.createElement('base');
  base.target = '_blank';
  page.head.append(base);
  if (secret) mendLinks(secret);
  tellHeight(window, main);
}

start();
