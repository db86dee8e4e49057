/**
 * One line to paste for one element. All five kinds say the same thing in words that different editors let through:
 *   tag            the script and the tag itself, for places that take any HTML
 *   placeholder    a `div` with `data-psw`, where the site has the loader
 *   upgraded-link  a link to the frame page with the settings behind `#`, where the site has the loader
 *   frame          the frame page in an `iframe`
 *   link           a plain link
 *
 * Every one holds a link that works without us, no script of its own, no JSON, no style sheet, and no `<` or `>` inside a
 * value: what editors do to those is in docs/snippets.md.
 */
import type { PlainDate } from '../domain/model.js';
import { type Settings, isSettingName, isSettingTag, writeSettings } from './address.js';
import { isOwning, isRequesting, isSaying } from './attribute-kinds.js';
import { fallbackOf, type FallbackPiece, hasNumber, usableLink } from './fallback.js';
import { FIRST_HEIGHT, LEAST_HEIGHT, MOST_HEIGHT } from './frame-height.js';
import {
  addressFault,
  addressProblems,
  isAbsolute,
  isAddressName,
  isInPage,
  originOf,
  problem,
  type SnippetProblem,
  valueFault,
  WEB,
} from './problems.js';
import { cleanText, escapeHtml } from './text.js';
import { attributeOf, VOCABULARY } from './vocabulary.js';

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
  /**
   * Height of the element in pixels, and of the paragraph above it where a link stays there (`staysAbove`). As much of the
   * page is kept free from the start, though never more than a screen, so that what follows does not move when the element
   * comes. Default: none is.
   */
  readonly room?: number;
  /** Height of a frame in pixels, until it tells its own. Default: the room, or 600. */
  readonly height?: number;
  /** What stands inside `<peer-support>`, which shows nothing by itself. Default: a finder. */
  readonly inside?: Settings;
  /** Where on a page placeholders and links may come to life, as a selector. Default `main`. */
  readonly region?: string;
  /** Asks programs that delay scripts to leave ours alone. */
  readonly isExempt?: boolean;
  /** Helplines that are past their review date on this day are left out of the words. Default: none is. */
  readonly today?: PlainDate;
}

export interface Snippet {
  readonly kind: SnippetKind;
  /** To be pasted, on one line. */
  readonly html: string;
  /** For places that ask for an address: of the frame page with these settings, or of the link. */
  readonly address: string;
  /** What the owner of the site puts on all its pages, once. With a frame it only sets the height. Empty where it does nothing. */
  readonly siteScript: string;
  /** Without that script, nothing comes to life. */
  readonly needsSiteScript: boolean;
  /** Origins of all that the element asks for. A frame page answers only for those that its own script tag names. */
  readonly feeds: readonly string[];
  /** Attributes that this kind cannot carry, or that would lead nowhere: name and reason. */
  readonly left: readonly { readonly name: string; readonly why: LeftReason }[];
  /** What is to be put right first. */
  readonly problems: readonly SnippetProblem[];
}

/**
 * `saying`: an address carries no words of the site. `relative`: nobody could find it. `in-page`: a list of another page.
 * `scheme`: no address that a page may ask or lead to. `around`: it belongs to `<peer-support>`, which is not needed here. `owning`:
 * only the owner of a page decides it.
 */
export type LeftReason = 'saying' | 'relative' | 'in-page' | 'scheme' | 'unknown' | 'around' | 'owning';

export type Pair = readonly [name: string, value: string];
type Left = Snippet['left'][number];

/** The elements that stand in a snippet, outermost first, with what they keep. */
export interface Plan {
  readonly elements: readonly { readonly tag: string; readonly attributes: readonly Pair[] }[];
  readonly left: readonly Left[];
}

const PROVIDER = 'peer-support';
const FINDER: Settings = { tag: 'group-finder', attributes: {} };

const words = (value: string): readonly string[] => value.split(/\s+/).filter(Boolean);

/** Why an attribute cannot go along; undefined when it can. */
function reasonToLeave(kind: SnippetKind, tag: string, name: string, value: string): LeftReason | undefined {
  if (!isSettingName(name) || (VOCABULARY.has(tag) && !attributeOf(tag, name))) return 'unknown';
  if (valueFault(tag, name, value) === 'scheme') return 'scheme';
  if (kind === 'tag' || kind === 'placeholder') return undefined;
  if (isSaying(name)) return 'saying';
  if (isOwning(name)) return 'owning';
  if (name === 'prompts' || name === 'for') return 'in-page';
  if (!isAddressName(name)) return undefined;
  if (words(value).some(isInPage)) return 'in-page';
  return words(value).every(isAbsolute) ? undefined : 'relative';
}

/** Attributes as they come back out of a page. What is empty and no flag says nothing. */
const pairsOf = ({ tag, attributes }: Settings): readonly Pair[] =>
  Object.entries(attributes)
    .map(([name, value]) => [name, cleanText(value)] as const)
    .filter(([name, value]) => value !== '' || (attributeOf(tag, name)?.kind ?? 'flag') === 'flag');

function sieve(kind: SnippetKind, settings: Settings): Plan {
  const { tag } = settings;
  const judged = pairsOf(settings).map((pair) => ({ pair, why: reasonToLeave(kind, tag, ...pair) }));
  return {
    elements: [{ tag, attributes: judged.filter(({ why }) => !why).map(({ pair }) => pair) }],
    left: judged.flatMap(({ pair: [name], why }) => (why ? [{ name, why }] : [])),
  };
}

/** An address holds one element: the list of the provider goes to what would have stood inside it. */
function withoutProvider({ attributes }: Settings, inside: Settings): { settings: Settings; left: readonly Left[] } {
  const takes = ([name]: Pair): boolean => attributeOf(inside.tag, name) !== undefined;
  const all: readonly Pair[] = Object.entries(attributes);
  return {
    settings: { tag: inside.tag, attributes: { ...Object.fromEntries(all.filter(takes)), ...inside.attributes } },
    left: all.filter((pair) => !takes(pair)).map(([name]) => ({ name, why: 'around' })),
  };
}

/** What a snippet of that kind consists of. */
export function planOf(kind: SnippetKind, request: SnippetRequest): Plan {
  const { tag, inside = FINDER } = request;
  if (kind === 'link') return { elements: [], left: [] };
  if (tag !== PROVIDER) return sieve(kind, request);
  if (kind !== 'tag') {
    const { settings, left } = withoutProvider(request, inside);
    const plan = sieve(kind, settings);
    return { ...plan, left: [...plan.left, ...left] };
  }
  const plans = [sieve(kind, request), sieve(kind, inside)];
  return { elements: plans.flatMap(({ elements }) => elements), left: plans.flatMap(({ left }) => left) };
}

export const attributeHtml = ([name, value]: Pair): string =>
  value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
/** Editors complete a name without a value in different ways, so that a placeholder always has one. */
const dataHtml = ([name, value]: Pair): string => ` data-${name}="${escapeHtml(value)}"`;

const EXEMPT = ' data-cfasync="false" data-no-optimize="1" nowprocket';
/** An address that may stand in a page as one to load; what is none is as good as nothing. */
const loadable = (address: string): string => {
  const clean = cleanText(address);
  return addressFault(clean, WEB, false) === 'scheme' ? '' : clean;
};
export const folderOf = (files: string): string => loadable(files).replace(/\/*$/, '/');
const pageOf = ({ page, files }: SnippetRequest): string =>
  page === undefined ? `${folderOf(files)}embed.html` : loadable(page);

function scriptTag({ files, integrity = {}, isExempt }: SnippetRequest, file: string, more = ''): string {
  const hash = integrity[file];
  const guard = hash ? ` integrity="${escapeHtml(hash)}" crossorigin="anonymous"` : '';
  // Cloudflare asks for its attribute before the address.
  return `<script type="module"${isExempt ? EXEMPT : ''} src="${escapeHtml(folderOf(files) + file)}"${guard} referrerpolicy="no-referrer"${more}></script>`;
}

const OUT = ' rel="noopener noreferrer" referrerpolicy="no-referrer"';
const pieceHtml = (piece: FallbackPiece): string => {
  // Blanks at the ends of words part them from the link.
  if (typeof piece === 'string') return piece.replace(/\S(?:.*\S)?/s, escapeHtml);
  const out = /^(?:tel|sms|mailto):/i.test(piece.href) ? '' : OUT;
  return `<a href="${escapeHtml(piece.href)}"${out}>${escapeHtml(piece.text)}</a>`;
};

/** Words and links as HTML, inline only. */
export const fallbackHtml = (pieces: readonly FallbackPiece[]): string => pieces.map(pieceHtml).join('');

const FRAME_RIGHTS =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';
const heightOf = (height: number): number =>
  Number.isFinite(height) ? Math.min(Math.max(Math.round(height), LEAST_HEIGHT), MOST_HEIGHT) : FIRST_HEIGHT;

const isRoom = (room: number): boolean => Number.isFinite(room) && room >= 1;
/** What is below the screen may move unseen: hence never more than one. */
const roomHtml = ({ room }: SnippetRequest): string =>
  room !== undefined && isRoom(room)
    ? ` style="min-height:min(${Math.min(Math.ceil(room), MOST_HEIGHT)}px,100vh)"`
    : '';

function feedsOf({ elements }: Plan): readonly string[] {
  const asked = elements
    .flatMap(({ attributes }) => attributes)
    .filter(([name]) => isRequesting(name))
    .flatMap(([, value]) => words(value));
  return [...new Set(asked.map(originOf))].filter((origin) => /^https?:/.test(origin));
}

/** The owner's script for pages with placeholders, links and frames: what may come to life, and where. */
function loaderTag(request: SnippetRequest, kind: SnippetKind, plan: Plan): string {
  const origins = feedsOf(plan).join(' ');
  const page = pageOf(request);
  const settings = [
    ...(kind === 'frame' ? [] : [['data-psw-upgrade', request.region ?? 'main'] as const]),
    ...(kind !== 'frame' && origins ? [['data-psw-origins', origins] as const] : []),
    ...(page === `${folderOf(request.files)}embed.html` ? [] : [['data-psw-pages', page] as const]),
  ];
  return scriptTag(request, 'loader.js', settings.map(attributeHtml).join(''));
}

/** Where the link of a snippet leads; where the one that was asked for can lead nowhere, the frame page shows the same. */
function linkTarget(kind: SnippetKind, request: SnippetRequest, own: string): string {
  if (kind === 'upgraded-link' && own) return own;
  return usableLink(request.link.href) ?? (isAbsolute(own) ? own : '');
}

interface Parts {
  readonly request: SnippetRequest;
  readonly plan: Plan;
  readonly inner: string;
  readonly address: string;
}

const WRITERS: Readonly<Record<SnippetKind, (parts: Parts) => string>> = {
  tag({ request, plan: { elements }, inner }) {
    const scripts = elements.map(({ tag }) => scriptTag(request, `${tag}.js`)).join('');
    const open = elements.map(({ tag, attributes }) => `<${tag}${attributes.map(attributeHtml).join('')}>`).join('');
    const close = elements.map(({ tag }) => `</${tag}>`).reverse();
    return `${scripts}<div${roomHtml(request)}>${open}${inner}${close.join('')}</div>`;
  },
  placeholder({ request, plan: { elements }, inner }) {
    const { tag, attributes } = elements[0]!;
    return `<div data-psw="${tag}"${attributes.map(dataHtml).join('')}${roomHtml(request)}>${inner}</div>`;
  },
  'upgraded-link': ({ request, inner }) => `<p${roomHtml(request)}>${inner}</p>`,
  frame({ request, inner, address }) {
    const title = escapeHtml(request.title ?? '') || escapeHtml(request.link.text) || request.tag;
    const height = heightOf(request.height ?? request.room ?? FIRST_HEIGHT);
    return (
      `<iframe src="${escapeHtml(address)}" title="${title}" width="100%" height="${height}"${roomHtml(request)} ` +
      `loading="lazy" referrerpolicy="no-referrer" sandbox="${FRAME_RIGHTS}"></iframe><p>${inner}</p>`
    );
  },
  link: ({ inner }) => `<p>${inner}</p>`,
};

/** What kinds need besides the link. */
const NEEDS: Readonly<Record<SnippetKind, { readonly files: boolean; readonly page: boolean }>> = {
  tag: { files: true, page: false },
  placeholder: { files: true, page: false },
  'upgraded-link': { files: true, page: true },
  frame: { files: false, page: true },
  link: { files: false, page: false },
};

function problemsOf(kind: SnippetKind, request: SnippetRequest, pieces: readonly FallbackPiece[]): SnippetProblem[] {
  const { tag, inside = FINDER, room } = request;
  const settings: readonly Settings[] = kind === 'link' ? [] : tag === PROVIDER ? [request, inside] : [request];
  const values = settings.flatMap((each) =>
    pairsOf(each).flatMap(([name, value]) => {
      const fault = valueFault(each.tag, name, value);
      return fault ? [problem(name, fault)] : [];
    }),
  );
  return [
    ...settings.filter((each) => !VOCABULARY.has(each.tag)).map(() => problem('tag', 'unknown')),
    ...values,
    ...addressProblems(request, NEEDS[kind]),
    ...(kind === 'link' || room === undefined || isRoom(room) ? [] : [problem('room', 'no-number-value')]),
    ...(tag === 'crisis-help' && !hasNumber(pieces) ? [problem('words', 'no-number')] : []),
  ];
}

/** Whether the words of a snippet stay above the element: a link amid others does, and one beside numbers to call. */
export const staysAbove = ({ kind }: Pick<Snippet, 'kind'>, { tag, words }: SnippetRequest): boolean =>
  kind === 'upgraded-link' && (tag === 'crisis-help' || Boolean(words && cleanText(words)));

/** What a snippet is put together from. */
interface SnippetParts extends Parts {
  readonly pieces: readonly FallbackPiece[];
}

export function partsOf(kind: SnippetKind, request: SnippetRequest): SnippetParts {
  const plan = planOf(kind, request);
  const { tag, attributes } = plan.elements.at(-1) ?? { tag: request.tag, attributes: [] };
  const settings = writeSettings({ tag, attributes: Object.fromEntries(attributes) });
  const page = isSettingTag(tag) ? pageOf(request) : '';
  const address = page && `${page}${kind === 'frame' ? '?' : '#'}${settings}`;
  const pieces = fallbackOf(request, linkTarget(kind, request, address));
  return { request, plan, pieces, inner: fallbackHtml(pieces), address };
}

/** Makes one snippet. Never throws; what could not go along is in `left`, and what is wrong in `problems`. */
export function makeSnippet(asked: SnippetKind, request: SnippetRequest): Snippet {
  // Tags stand in the markup as they are.
  const isGood = isSettingTag(request.tag) && isSettingTag(request.inside?.tag ?? FINDER.tag);
  // A frame without an address would show the page that it stands in.
  const kind = isGood && (asked !== 'frame' || pageOf(request)) ? asked : 'link';
  const parts = partsOf(kind, request);
  const { plan, pieces, address } = parts;
  const needsSiteScript = kind === 'placeholder' || kind === 'upgraded-link';
  return {
    kind,
    html: WRITERS[kind](parts),
    address: kind === 'frame' || kind === 'upgraded-link' ? address : linkTarget('link', request, address),
    siteScript: needsSiteScript || kind === 'frame' ? loaderTag(request, kind, plan) : '',
    needsSiteScript,
    feeds: feedsOf(plan),
    left: plan.left,
    problems: isGood ? problemsOf(asked, request, pieces) : [problem('tag', 'unknown')],
  };
}
