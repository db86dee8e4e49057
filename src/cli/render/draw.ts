/**
 * Draws one element as a server does: with a declarative shadow root, and between its tags the list for whoever sees no
 * shadow root.
 */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import type { Directory } from '../../domain/model.js';
import { loadLanguage } from '../../i18n/locales.js';
import { prepareServer } from '../../server.js';
import { escapeHtml } from '../../snippets/text.js';

export interface Drawing {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly directory: Directory | undefined;
  /** HTML between the tags, safe already. */
  readonly inside: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Marks of Lit's own hydration, which these elements do not use, in a page that people may read as source. */
const MARKS = /<!--\/?lit-[^>]*-->|<!--\?[^>]*-->|<\?>/g;

/** Puts in place what drawing needs, once before the first. Registers the tags, which importing this file must not do. */
export async function prepare(language: string): Promise<void> {
  await Promise.all([import('../../define/all.js'), loadLanguage(language)]);
  prepareServer({ language });
}

/** Resolves to the HTML of the element. */
export async function draw({ tag, attributes, directory, inside, now }: Drawing): Promise<string> {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}${value && `="${escapeHtml(value)}"`}`);
  // Which element it is, is only known now: the strings that a template literal would have, put together by hand.
  const strings = [`<${tag}${written.join('')} .directory=`, ' .now=', `>${inside}</${tag}>`];
  const template = html(Object.assign(strings, { raw: strings }), directory, now);
  return (await collectResult(render(template))).replace(MARKS, '');
}
