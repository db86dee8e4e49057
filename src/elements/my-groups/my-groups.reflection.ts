/**
 * Some questions to think about, in our own words or the site's: no scale, no score, no result. The answers stay in memory,
 * unless the visitor keeps them.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readText } from '../../shared/settings/read.js';
import { warn } from '../../shared/settings/warn.js';
import { heading } from '../../shared/templates/heading.js';
import { fingerprint, type SavedState, WORDS_LIMIT, withAnswer } from '../../shared/saved/saved-shape.js';
import type { MyGroupsMessages, PromptName } from '../../i18n/en/my-groups.js';
import type { BodyParts } from './my-groups.body.js';

export interface Prompt {
  readonly id: string;
  readonly text: string;
  /** Written by the site. */
  readonly isOwn: boolean;
}

const PROMPTS: readonly PromptName[] = ['hope', 'listened', 'belonging', 'choices', 'step'];
const OWN_LIMIT = 12;

/** The site's own, as a list in the page that `prompts` names; else ours. */
export function promptsOf(
  host: Element & { readonly prompts: string },
  { prompts: ours }: MyGroupsMessages,
): readonly Prompt[] {
  const asked = readText(host.prompts);
  const builtIn = PROMPTS.map((id) => ({ id, text: ours[id], isOwn: false }));
  if (!asked) return builtIn;
  const root = host.getRootNode() as Document | ShadowRoot;
  const list =
    root.getElementById(asked.replace(/^#/, '')) ?? host.ownerDocument.getElementById(asked.replace(/^#/, ''));
  const items = [...(list?.querySelectorAll('li') ?? [])]
    .map((item) => item.textContent?.replace(/\s+/g, ' ').trim().slice(0, 300) ?? '')
    .filter(Boolean)
    .slice(0, OWN_LIMIT);
  if (items.length > 0) return items.map((text) => ({ id: `own-${fingerprint(text)}`, text, isOwn: true }));
  warn(host, `prompts: "${asked}" is not the id of a list in this page. The built-in questions are used.`);
  return builtIn;
}

export function reflectionTemplate(prompts: readonly Prompt[], state: SavedState, parts: BodyParts): TemplateResult {
  const { words, level, drafts, answers } = parts;
  const { myGroups } = words;
  const areKept = answers.areKept(state);
  return html`<section class="sheet reflection screen-only">
    ${heading(level + 1, myGroups.reflection)}
    <p>${myGroups.notATest}</p>
    ${prompts.map(({ id, text, isOwn }) => {
      const key = `answer ${id}`;
      return html`<div class="field">
        <label for=${id}>${isOwn ? html`<bdi>${text}</bdi>` : text}</label>
        <textarea
          id=${id}
          rows="2"
          maxlength=${WORDS_LIMIT}
          spellcheck="false"
          autocomplete="off"
          data-clarity-mask
          data-hj-suppress
          .value=${live(drafts.value(key, answers.value(id, state)))}
          @input=${(event: Event) => drafts.type(key, event)}
          @change=${() =>
            drafts.commit(key, (answer) =>
              areKept ? parts.change((now) => withAnswer(now, id, answer)) : answers.put(id, answer),
            )}
        ></textarea>
      </div>`;
    })}
    <p class="small quiet">${areKept ? myGroups.answersKept : myGroups.answersHere}</p>
    <div class="buttons">
      ${
        areKept
          ? nothing
          : html`<button class="button" type="button" data-ask="answers" @click=${parts.keepAnswers}>
              ${myGroups.keepAnswers}
            </button>`
      }
      <button class="button text" type="button" @click=${parts.clearAnswers}>${myGroups.clearAnswers}</button>
      ${parts.askFor('answers')}
    </div>
    <div class="help">
      <p>${myGroups.help}</p>
      <slot name="help"></slot>
    </div>
  </section>`;
}
