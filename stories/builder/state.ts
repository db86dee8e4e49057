/** What somebody has chosen so far, and what becomes of it. Pure: it is kept on the page, and nowhere else. */
import {
  hostOf,
  type HostSnippet,
  snippetFor,
  type SnippetKind,
  type SnippetProblem,
  type SnippetRequest,
  staysAbove,
  VERSION,
} from '../../src/snippets/index.js';
import { linkTextOf } from './labels.js';

export type Values = Readonly<Record<string, string>>;
export type Files = 'own' | 'server';

export interface BuilderState {
  readonly tag: string;
  readonly inside: string;
  /** By tag, so that nothing is lost when somebody looks at another element. */
  readonly values: Readonly<Record<string, Values>>;
  readonly where: string;
  /** Undefined: the best of the place. */
  readonly kind: SnippetKind | undefined;
  readonly href: string;
  readonly text: string;
  readonly words: string;
  readonly files: Files;
  readonly folder: string;
  /** What somebody wrote in place of the room that was measured, by tag. Empty: none. */
  readonly rooms: Values;
  /** Height of the element in pixels, where it is highest; undefined until it is there. */
  readonly measured: number | undefined;
  readonly isExempt: boolean;
  readonly integrity: Readonly<Record<string, string>> | undefined;
}

export const SERVER = 'https://cdn.jsdelivr.net';
const SERVER_FILES = `${SERVER}/npm/peer-support-widgets@${VERSION}/dist/cdn/`;
/** Stand in for what is not filled in yet, so that the line can be read; nobody can copy them. */
export const EXAMPLE_LINK = 'https://your-site.example/groups';
export const EXAMPLE_FOLDER = `https://your-site.example/psw/${VERSION}/`;

export const START: BuilderState = {
  tag: 'group-finder',
  inside: 'group-finder',
  values: {},
  where: 'wordpress-editor',
  kind: undefined,
  href: '',
  text: '',
  words: '',
  files: 'own',
  folder: '',
  rooms: {},
  measured: undefined,
  isExempt: false,
  integrity: undefined,
};

export const valuesOf = ({ values, tag }: BuilderState): Values => values[tag] ?? {};

/** Room in pixels, as it stands in the form. */
export const roomOf = ({ rooms, tag, measured }: BuilderState): string => rooms[tag] ?? `${measured ?? ''}`;

export function withValue(state: BuilderState, name: string, value: string | undefined): BuilderState {
  const { [name]: _, ...others } = valuesOf(state);
  const changed = value === undefined ? others : { ...others, [name]: value };
  return { ...state, values: { ...state.values, [state.tag]: changed } };
}

function requestOf(state: BuilderState, today: string): SnippetRequest {
  const { tag, inside, href, text, words, files, folder, integrity, isExempt } = state;
  const room = roomOf(state);
  return {
    tag,
    attributes: valuesOf(state),
    files: files === 'server' ? SERVER_FILES : folder,
    ...(integrity && { integrity }),
    link: { href, text: text || linkTextOf(tag) },
    ...(words && { words }),
    inside: { tag: inside, attributes: {} },
    ...(room && { room: Number(room) }),
    isExempt,
    today,
  };
}

export interface Outcome {
  /** What is shown, with examples for what is missing. */
  readonly draft: HostSnippet;
  readonly problems: readonly SnippetProblem[];
  /** The line has a script, and its hash is in it. */
  readonly isHashed: boolean;
  readonly request: SnippetRequest;
}

/** The words that stay above the element. */
export function aboveOf(state: BuilderState, today: string): string {
  const { draft, request } = outcomeOf(state, today);
  return staysAbove(draft, request) ? draft.text.replace(/<[^>]*>/g, '') : '';
}

/** @param today the day, as `2026-11-22` */
export function outcomeOf(state: BuilderState, today: string): Outcome {
  const host = hostOf(state.where)!;
  const request = requestOf(state, today);
  const { problems } = snippetFor(host, request, state.kind);
  const draft = snippetFor(
    host,
    {
      ...request,
      files: request.files.trim() || EXAMPLE_FOLDER,
      link: { ...request.link, href: request.link.href.trim() || EXAMPLE_LINK },
    },
    state.kind,
  );
  const scripts = `${draft.text}${draft.siteScript}`;
  return { draft, problems, request, isHashed: !scripts.includes('<script type=') || scripts.includes(' integrity=') };
}
