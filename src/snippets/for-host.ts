/** The snippet that survives in one place, in the words that this place takes. */
import { codeFor, markdownFor, shortcodeFor } from './code.js';
import type { FallbackPiece } from './fallback.js';
import type { Host, HostForm, HostWay } from './hosts.js';
import { folderOf, makeSnippet, partsOf, planOf, type Plan, type Snippet, type SnippetRequest } from './snippet.js';

export interface HostSnippet extends Snippet {
  readonly way: HostWay;
  readonly form: HostForm;
  /** To be pasted. */
  readonly text: string;
}

interface Parts {
  readonly snippet: Snippet;
  readonly request: SnippetRequest;
  readonly plan: Plan;
  readonly pieces: readonly FallbackPiece[];
}

/** One value for each field of a form that makes one tag, a line each. */
function fieldsFor({ pieces, request }: Parts): string {
  // A provider shows nothing by itself.
  const { tag, attributes } = planOf('placeholder', request).elements[0]!;
  const last = pieces.at(-1);
  return [
    `Server URL: ${folderOf(request.files)}${tag}.js`,
    `Tag name: ${tag}`,
    ...attributes.map(([name, value]) => `Attribute: ${name} = ${value || 'yes'}`),
    ...(typeof last === 'object' ? [`Link beside it: ${last.text}, ${last.href}`] : []),
  ].join('\n');
}

const WRITERS: Readonly<Record<HostForm, (parts: Parts) => string>> = {
  html: ({ snippet }) => snippet.html,
  address: ({ snippet }) => snippet.address,
  shortcode: ({ plan, pieces }) => shortcodeFor(plan.elements, pieces),
  fields: fieldsFor,
  markdown: ({ pieces }) => markdownFor(pieces),
  react: ({ plan, pieces }) => codeFor('react', plan.elements, pieces),
  vue: ({ plan, pieces }) => codeFor('vue', plan.elements, pieces),
  svelte: ({ plan, pieces }) => codeFor('svelte', plan.elements, pieces),
  angular: ({ plan, pieces }) => codeFor('angular', plan.elements, pieces),
};

/** Their files come from npm, or from the plugin. */
const WITHOUT_FILES: readonly HostForm[] = ['react', 'vue', 'svelte', 'angular', 'shortcode'];

/** @param kind one of the ways of the place; its best one where it is none of them, or not given */
export function snippetFor(host: Host, request: SnippetRequest, kind?: Snippet['kind']): HostSnippet {
  const way = host.ways.find((each) => each.kind === kind) ?? host.ways[0];
  const snippet = makeSnippet(way.kind, request);
  // A name that is no tag becomes a plain link, whatever was asked for.
  const form = snippet.kind === way.kind ? (way.form ?? 'html') : 'html';
  const text = WRITERS[form]({ snippet, ...partsOf(snippet.kind, request) });
  const problems = snippet.problems.filter(({ name }) => name !== 'files' || !WITHOUT_FILES.includes(form));
  return { ...snippet, problems, way, form, text };
}
