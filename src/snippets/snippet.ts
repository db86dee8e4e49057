/**
 * One line to paste for one element. All five kinds say the same thing in words that different editors let through:
 *   tag            the script and the tag itself, for places that take any HTML
 *   placeholder    a `div` with `data-psw`, where the site has the loader
 *   upgraded-link  a link to the frame page with the settings behind `#`, where the site has the loader
 *   frame          the frame page in an `iframe`
 *   link           a plain link
 *
 * Every one holds a link that works without us, no script of its own, no JSON, no style, and no `<` or `>` inside a value:
 * what editors do to those is in docs/embedding.md.
 */
import { isRequesting, isSaying, LINKING } from './attribute-kinds.js';
import { isSettingName, type Settings, writeSettings } from './address.js';

export const SNIPPET_KINDS = ['tag', 'placeholder', 'upgraded-link', 'frame', 'link'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

export interface SnippetRequest extends Settings {
  /** Folder of the files, with its version: `https://clinic.example/psw/0.1.0/`. */
  readonly files: string;
  /** What stands in `integrity.json`: file → hash. A script whose file is not in it gets no hash. */
  readonly integrity?: Readonly<Record<string, string>>;
  /** Address of the frame page. Default: `embed.html` in `files`. */
  readonly page?: string;
  /** The link that is there without us: a page with all groups, or a number to call. */
  readonly link: { readonly href: string; readonly text: string };
  /** A sentence before the link, such as a number to call in words. */
  readonly words?: string;
  /** What a frame is, for screen readers. Default: the text of the link. */
  readonly title?: string;
  /** Height of a frame in pixels, until it tells its own. Default 600. */
  readonly height?: number;
  /** Asks programs that delay scripts to leave ours alone. */
  readonly isExempt?: boolean;
}

export interface Snippet {
  readonly kind: SnippetKind;
  /** To be pasted, on one line. */
  readonly html: string;
  /** For places that ask for an address: of the frame page with these settings, or of the link. */
  readonly address: string;
  /** What the owner of the site puts on all its pages, once. Empty where nothing is needed. */
  readonly siteScript: string;
  /** Attributes that this kind cannot carry, or that would lead nowhere: name and reason. */
  readonly left: readonly { readonly name: string; readonly why: LeftReason }[];
}

/** `saying`: an address carries no words of the site. `relative`: nobody could find it. `in-page`: a list of another page. */
export type LeftReason = 'saying' | 'relative' | 'in-page' | 'unknown';

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
  // Some editors start a shortcode at a bracket, wherever it stands.
  ...{ '[': '&#91;', ']': '&#93;' },
};

/** Text for an attribute or between tags; on one line. */
export const escapeHtml = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[&<>"'[\]]/g, (sign) => ESCAPES[sign]!);

const attribute = (name: string, value: string): string =>
  value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
/** Editors complete a name without a value in different ways, so that a placeholder always has one. */
const dataAttribute = (name: string, value: string): string => ` data-${name}="${escapeHtml(value)}"`;

const isAbsolute = (value: string): boolean => /^https?:\/\//i.test(value);

/** Why an attribute cannot go along; undefined when it can. */
function reasonToLeave(kind: SnippetKind, name: string, value: string): LeftReason | undefined {
  if (!isSettingName(name)) return 'unknown';
  if (kind === 'tag') return undefined;
  const isAddress = isRequesting(name) || (LINKING as readonly string[]).includes(name);
  if (kind === 'placeholder') return undefined;
  if (isSaying(name)) return 'saying';
  if (!isAddress) return undefined;
  if (value.trim().startsWith('#')) return 'in-page';
  return value.split(/[\s,]+/).every((each) => !each || isAbsolute(each)) ? undefined : 'relative';
}

const EXEMPT = ' data-cfasync="false" data-no-optimize="1" nowprocket';

function scriptTag({ files, integrity = {}, isExempt }: SnippetRequest, file: string): string {
  const hash = integrity[file];
  const guard = hash ? ` integrity="${hash}" crossorigin="anonymous"` : '';
  // Cloudflare asks for its attribute before the address.
  return `<script type="module"${isExempt ? EXEMPT : ''} src="${escapeHtml(files + file)}"${guard} referrerpolicy="no-referrer"></script>`;
}

function innerLink({ link, words }: SnippetRequest, href = link.href): string {
  const text = `<a href="${escapeHtml(href)}">${escapeHtml(link.text)}</a>`;
  return words ? `${escapeHtml(words)} ${text}` : text;
}

const FRAME_RIGHTS =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** The owner's script for pages with placeholders, links and frames: what may come to life, and where. */
function loaderTag(request: SnippetRequest, kept: readonly (readonly [string, string])[]): string {
  const origins = kept
    .filter(([name]) => isRequesting(name))
    .flatMap(([, value]) => value.split(/[\s,]+/))
    .filter(isAbsolute)
    .map((address) => new URL(address).origin);
  const list = [...new Set(origins)].join(' ');
  const settings = ` data-psw-upgrade="main"${list && ` data-psw-origins="${escapeHtml(list)}"`}`;
  return scriptTag(request, 'loader.js').replace('></script>', `${settings}></script>`);
}

function htmlOf(kind: SnippetKind, request: SnippetRequest, kept: readonly (readonly [string, string])[]): string {
  const { tag, files, page = `${files}embed.html`, link, title = link.text, height = 600 } = request;
  const settings = writeSettings({ tag, attributes: Object.fromEntries(kept) });
  switch (kind) {
    case 'tag': {
      const attributes = kept.map(([name, value]) => attribute(name, value)).join('');
      return `${scriptTag(request, `${tag}.js`)}<div><${tag}${attributes}>${innerLink(request)}</${tag}></div>`;
    }
    case 'placeholder': {
      const attributes = kept.map(([name, value]) => dataAttribute(name, value)).join('');
      return `<div data-psw="${tag}"${attributes}>${innerLink(request)}</div>`;
    }
    case 'upgraded-link':
      return `<p>${innerLink(request, `${page}#${settings}`)}</p>`;
    case 'frame':
      return (
        `<iframe src="${escapeHtml(`${page}?${settings}`)}" title="${escapeHtml(title)}" width="100%" height="${height}" ` +
        `loading="lazy" referrerpolicy="no-referrer" sandbox="${FRAME_RIGHTS}"></iframe><p>${innerLink(request)}</p>`
      );
    case 'link':
      return `<p>${innerLink(request)}</p>`;
  }
}

/** Makes one snippet. Never throws; what could not go along is in `left`. */
export function makeSnippet(kind: SnippetKind, request: SnippetRequest): Snippet {
  const { tag, files, page = `${files}embed.html`, link } = request;
  const entries = kind === 'link' ? [] : Object.entries(request.attributes);
  const judged = entries.map(([name, value]) => ({ name, value, why: reasonToLeave(kind, name, value) }));
  const left = judged.flatMap(({ name, why }) => (why ? [{ name, why }] : []));
  const kept = judged.filter(({ why }) => !why).map(({ name, value }) => [name, value] as const);
  const settings = writeSettings({ tag, attributes: Object.fromEntries(kept) });
  const needsLoader = kind === 'placeholder' || kind === 'upgraded-link';
  return {
    kind,
    html: htmlOf(kind, request, kept),
    address: kind === 'link' ? link.href : `${page}${kind === 'upgraded-link' ? '#' : '?'}${settings}`,
    siteScript: needsLoader ? loaderTag(request, kept) : '',
    left,
  };
}
