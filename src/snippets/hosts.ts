/**
 * Where editors paste things, what survives there, and what to do. What is said about a place was measured with its own
 * code, read in its maker's pages or code, or told by others; what nobody could check says so. Look at it again when a
 * place changes: each row has the day on which it was looked at.
 */
import type { PlainDate } from '../domain/model.js';
import { BUILDERS } from './hosts.builders.js';
import { CODE } from './hosts.code.js';
import { SYSTEMS } from './hosts.systems.js';
import type { SnippetKind } from './snippet.js';

/** In which words a place takes a snippet. `fields`: one value for each field of a form. */
export type HostForm =
  'html' | 'address' | 'shortcode' | 'fields' | 'markdown' | 'react' | 'vue' | 'svelte' | 'angular';

/** How we know. */
export type Evidence = 'measured' | 'read' | 'told' | 'unchecked';

export interface HostWay {
  readonly kind: SnippetKind;
  /** Default `html`. */
  readonly form?: HostForm;
  /** At most three short lines. */
  readonly steps: readonly string[];
}

export interface Host {
  readonly id: string;
  readonly name: string;
  readonly group: HostGroup;
  /** What survives there, the best first. */
  readonly ways: readonly [HostWay, ...HostWay[]];
  /** What the editor does to a snippet, in one line. */
  readonly does: string;
  readonly evidence: Evidence;
  readonly checked: PlainDate;
}

export const HOST_GROUPS = [
  'Content systems',
  'Site builders and documents',
  'Editors inside other programs',
  'Code',
] as const;
export type HostGroup = (typeof HOST_GROUPS)[number];

export const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  measured: 'We tried this with its own code.',
  read: 'We read this in its maker’s own pages or code.',
  told: 'Others say so. We could not check it.',
  unchecked: 'We could not check this.',
};

export const HOSTS: readonly Host[] = [...SYSTEMS, ...BUILDERS, ...CODE];

export const hostOf = (id: string): Host | undefined => HOSTS.find((host) => host.id === id);
