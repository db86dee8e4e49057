/**
 * What is pasted: real settings, with the signs that editors are known to damage, in every kind of snippet. All addresses
 * are of one made-up site; where the result is run, that site is the test's own server.
 */
import {
  makeSnippet,
  type Snippet,
  SNIPPET_KINDS,
  type SnippetKind,
  type SnippetRequest,
} from '../../src/snippets/index.js';

export const SITE = 'https://clinic.example';
export const FILES = `${SITE}/psw/0.1.0/`;

type Asked = Omit<SnippetRequest, 'files' | 'integrity'>;

/** The first is the one that is run. */
export const REQUESTS: Readonly<Record<string, Asked>> = {
  'one feed': {
    tag: 'group-finder',
    attributes: { source: `${SITE}/groups.json`, filters: 'topic area' },
    room: 640,
    link: { href: `${SITE}/groups?from=home&lang=en`, text: 'All our groups' },
  },
  'several feeds, apostrophes and angle brackets': {
    tag: 'group-finder',
    attributes: {
      source: "https://feed.example/main_server/?services[]=4&services[]=9 https://other.example/it's/meetings.json",
      'time-zone': 'Europe/London',
      'heading-level': '3',
      attendance: 'in-person online',
      save: '',
    },
    isExempt: true,
    link: { href: `${SITE}/groups#near-you`, text: "Carers' groups > all ages (“open” & free), it's <here>" },
    words: "Call 01632 960001 – it's free & open > 9 am",
  },
  'a card in Arabic and Welsh': {
    tag: 'meeting-card',
    attributes: {
      name: 'مجموعة الثلاثاء',
      summary: "I bawb sy'n teimlo'n isel > 18 oed",
      venue: 'Tŷ’r Cyfeillion',
      day: 'Tuesday',
      time: '18:30',
      cost: '£3 [or nothing]',
      lang: 'ar',
    },
    link: { href: `${SITE}/ar/مجموعة`, text: 'مجموعة الثلاثاء، كل أسبوع' },
  },
  'a number to call': {
    tag: 'crisis-help',
    attributes: { country: 'GB', layout: 'compact' },
    link: { href: 'tel:116123', text: '116 123' },
    words: 'If you need to talk now, call Samaritans:',
  },
};

/** A snippet as it was, for comparison with what an editor leaves of it. */
export interface Wanted {
  /** The snippet itself. */
  readonly html: string;
  readonly kind: SnippetKind;
  readonly tag: string;
  /** Those that this kind carries. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly href: string;
  readonly text: string;
  readonly words: string;
  /** Address of the frame. */
  readonly frame: string;
  /** Address of the script of a tag, and its hash. */
  readonly script: string;
  readonly integrity: string;
  /** It keeps room free for the element. */
  readonly hasRoom: boolean;
}

export interface Case {
  readonly request: string;
  readonly snippet: Snippet;
  readonly wanted: Wanted;
}

function caseOf(request: string, kind: SnippetKind, integrity: Readonly<Record<string, string>>): Case {
  const asked = REQUESTS[request]!;
  const snippet = makeSnippet(kind, { ...asked, files: FILES, integrity });
  const left = snippet.left.map(({ name }) => name);
  const { tag, link, words = '' } = asked;
  return {
    request,
    snippet,
    wanted: {
      ...{ html: snippet.html, kind, tag, text: link.text, words, frame: kind === 'frame' ? snippet.address : '' },
      attributes: Object.fromEntries(Object.entries(asked.attributes).filter(([name]) => !left.includes(name))),
      href: kind === 'upgraded-link' ? snippet.address : link.href,
      script: `${FILES}${tag}.js`,
      integrity: integrity[`${tag}.js`] ?? '',
      hasRoom: asked.room !== undefined,
    },
  };
}

/** Every request in every kind. */
export const casesOf = (integrity: Readonly<Record<string, string>>): readonly Case[] =>
  Object.keys(REQUESTS).flatMap((request) => SNIPPET_KINDS.map((kind) => caseOf(request, kind, integrity)));
