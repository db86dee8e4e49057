/**
 * The page that stands in a frame, and what a server says with it. `embed.html` reads from its address what to show; a page
 * of one's own has it in its markup, has an address without settings, and offers an oEmbed answer.
 */
import { isSettingName, isSettingTag, type Settings } from './address.js';
import { fallbackOf, usableLink } from './fallback.js';
import { FIRST_HEIGHT } from './frame-height.js';
import { fallbackHtml, folderOf } from './snippet.js';
import { fallbackWords } from '../i18n/fallback-words.js';
import { directionOf } from '../i18n/locales.js';
import { escapeHtml } from './text.js';

/**
 * A policy for the page: scripts and the style sheet from its own server, lists from its own server or over https, nothing
 * else. No host has to be named, because feeds are held to a list by the page's script.
 */
export const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self' https:",
  "img-src 'self' https:",
  'media-src https:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** What the server of the page should send with it. `X-Frame-Options` must not be there: the page is for frames. */
export const FRAME_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': FRAME_POLICY,
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=()',
  'X-Content-Type-Options': 'nosniff',
};

/** What the server should send with scripts, style sheets and lists: a frame without rights has no origin of its own. */
export const FILE_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

export interface FramePageRequest extends Settings {
  /** Folder of the files, as the page reaches them: `./` when it lies beside them. */
  readonly files: string;
  /** The address that the page will have. */
  readonly url: string;
  readonly title: string;
  readonly link: { readonly href: string; readonly text: string };
  /** A sentence before the link. */
  readonly words?: string;
  /** Language of the page. Default `en`. */
  readonly language?: string;
  /** Who offers the page, for oEmbed. Default: the host's name. */
  readonly provider?: string;
  /** Pixels. Default 600; WordPress shows 200 to 1000. */
  readonly height?: number;
}

/** Says so where there is no script. */
const noScript = (language: string): string =>
  `<noscript><p>${escapeHtml(fallbackWords(language).noScript)}</p></noscript>`;

interface Parts {
  readonly language: string;
  readonly title: string;
  readonly files: string;
  readonly head: string;
  readonly main: string;
}

const page = ({ language, title, files, head, main }: Parts): string => `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(FRAME_POLICY)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
${head}<link rel="stylesheet" href="${escapeHtml(files)}embed.css">
<script type="module" src="${escapeHtml(files)}embed.js"></script>
</head>
<body>
<main>${main}</main>
</body>
</html>
`;

/** `embed.html`: shows what its address says. */
export const emptyFramePage = (): string =>
  page({
    language: 'en',
    title: 'Peer support',
    files: './',
    head: '<meta name="robots" content="noindex">\n',
    main: noScript('en'),
  });

const LARGEST_WIDTH = 1000;

/** The oEmbed answer for a page, as a file. WordPress keeps the quotation until the frame has told its height. */
export function makeOEmbed(request: FramePageRequest): string {
  const { url, title, link, height = FIRST_HEIGHT, provider = new URL(url).host } = request;
  const html =
    `<blockquote><a href="${escapeHtml(url)}">${escapeHtml(link.text)}</a></blockquote>` +
    `<iframe src="${escapeHtml(url)}" width="${LARGEST_WIDTH}" height="${height}" title="${escapeHtml(title)}" ` +
    `sandbox="allow-scripts" frameborder="0"></iframe>`;
  const answer = { version: '1.0', type: 'rich', title, html, width: LARGEST_WIDTH, height };
  const { origin } = new URL(url);
  return `${JSON.stringify({ ...answer, provider_name: provider, provider_url: `${origin}/`, cache_age: 86_400 }, null, 2)}\n`;
}

/** Address of the oEmbed answer: beside the page. */
export const oEmbedAddress = (url: string): string => url.replace(/(?:\.html?)?(?:[?#].*)?$/i, '.oembed.json');

/**
 * A page for one element with its settings in the markup: they are the site's own, so words and any list may be among them.
 * Without script it says what a snippet says, urgent help its numbers. Throws for a tag that is none.
 */
export function makeFramePage(request: FramePageRequest): string {
  const { tag, attributes, files, url, title, link, language = 'en' } = request;
  if (!isSettingTag(tag)) throw new TypeError(`"${tag}" is no tag.`);
  const pairs = Object.entries(attributes)
    .filter(([name]) => isSettingName(name))
    .map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`));
  const discovery =
    `<link rel="canonical" href="${escapeHtml(url)}">\n<link rel="alternate" type="application/json+oembed" ` +
    `href="${escapeHtml(oEmbedAddress(url))}" title="${escapeHtml(title)}">\n`;
  const inside = fallbackHtml(fallbackOf(request, usableLink(link.href) ?? ''));
  return page({
    language,
    title,
    files: files ? folderOf(files) : './',
    head: discovery,
    main: `<${tag}${pairs.join('')}>${inside}</${tag}>${noScript(language)}`,
  });
}
