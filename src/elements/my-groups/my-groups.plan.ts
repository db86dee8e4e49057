/** Dates one might go to. Nothing counts, compares or remembers what somebody did not do. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../../shared/templates/heading.js';
import { WORDS_LIMIT, withPlan, type SavedState } from '../../shared/saved/saved-shape.js';
import type { BodyParts } from './my-groups.body.js';
import type { PlanView } from './my-groups.view.js';

export function planTemplate(plan: readonly PlanView[], state: SavedState, parts: BodyParts): TemplateResult {
  const { words, level, drafts } = parts;
  const { myGroups } = words;
  return html`<section class="plan">
    ${heading(level + 1, myGroups.plan)}
    ${
      plan.length > 0
        ? html`<p>${myGroups.planHelp}</p>
            <ul role="list" class="sheet choices">
              ${plan.map(
                ({ id, name, when, isPlanned }) =>
                  html`<li>
                    <label
                      ><input
                        type="checkbox"
                        autocomplete="off"
                        .checked=${live(isPlanned)}
                        @change=${(event: Event) => {
                          const { checked } = event.target as HTMLInputElement;
                          parts.change((now) => withPlan(now, id, checked));
                        }}
                      /><span
                        ><strong>${when}</strong> <span><bdi>${name}</bdi></span></span
                      ></label
                    >
                  </li>`,
              )}
            </ul>`
        : html`<p>${myGroups.planNone}</p>`
    }
    <div class="field screen-only">
      <label for="would-help">${myGroups.wouldHelp}</label>
      <textarea
        id="would-help"
        rows="2"
        maxlength=${WORDS_LIMIT}
        spellcheck="false"
        autocomplete="off"
        data-clarity-mask
        data-hj-suppress
        .value=${live(drafts.value('help', state.help))}
        @input=${(event: Event) => drafts.type('help', event)}
        @change=${() => drafts.commit('help', (help) => parts.change((now) => ({ ...now, help })))}
      ></textarea>
    </div>
  </section>`;
}
