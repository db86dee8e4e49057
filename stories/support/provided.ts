/** Stands in for `<peer-support>` in stories of states that no bundled list can be in: loading, failed, out of date. */
import { ContextProvider } from '@lit/context';
import { render, type TemplateResult } from 'lit';
import { directoryContext, type DirectoryContextValue } from '../../src/shared/contexts/directory-context.js';
import type { DirectoryState } from '../../src/sources/store.js';

export const LOADING: DirectoryState = { status: 'loading', refreshing: false, stale: false };

export const FAILED: DirectoryState = {
  status: 'error',
  refreshing: false,
  stale: false,
  failure: { kind: 'unreachable', url: 'https://feeds.example/groups.json', detail: 'There was no answer.' },
};

/** `content` inside a provider in the first state. Each "Try again" goes on to the next one and stays at the last. */
export function provided(content: TemplateResult, ...states: readonly [DirectoryState, ...DirectoryState[]]): Element {
  const around = document.createElement('div');
  let at = 0;
  const value = (): DirectoryContextValue => ({ state: states[at], retry: next });
  const next = (): void => {
    at = Math.min(at + 1, states.length - 1);
    provider.setValue(value());
  };
  const provider = new ContextProvider(around, { context: directoryContext, initialValue: value() });
  render(content, around);
  return around;
}
