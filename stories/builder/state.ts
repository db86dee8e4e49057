/** What somebody has chosen so far, and what becomes of it. Pure: it is kept on the page, and nowhere else. */
import {
  hostOf,
  type HostSnippet,
  snippetFor,
  type SnippetKind,
  type SnippetProblem,
  type SnippetRequest,
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
  isExempt: false,
  integrity: undefined,
};

export const valuesOf = ({ values, tag }: BuilderState): Values => values[tag] ?? {};

export function withValue(state: BuilderState, name: string, value: string | undefined): BuilderState {
  const { [name]: _, ...others } = valuesOf(state);
  const changed = value === undefined ? others : { ...others, [name]: value };
  return { ...state, values: { ...state.values, [state.tag]: changed } };
}

function requestOf(state: BuilderState, today: string): SnippetRequest {
  const { tag, inside, href, text, words, files, folder, integrity, isExempt } = state;
  return {
    tag,
    attributes: valuesOf(state),
    files: files === 'server' ? SERVER_FILES : folder,
    ...(integrity && { integrity }),
    link: { href, text: text || linkTextOf(tag) },
    ...(words && { words }),
    inside: { tag: inside, attributes: {} },
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
