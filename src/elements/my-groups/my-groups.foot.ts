/** What can be done with the list as a whole: take it along, add to it, print it, forget it. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/templates/heading.js';
import type { Saved } from '../../shared/saved/saved-groups.js';
import { isBlank } from '../../shared/saved/saved-shape.js';
import type { BodyWords } from './my-groups.body.js';

export interface FootInput {
  readonly words: BodyWords;
  readonly level: number;
  readonly note: string;
  readonly onExport: () => void;
  readonly onImport: (file: File | undefined) => void;
  readonly onPrint: () => void;
  readonly onForget: () => void;
}

export function footTemplate({ state, where }: Saved, input: FootInput): TemplateResult {
  const { myGroups } = input.words;
  const hasList = state.meetings.some(({ tried }) => !tried);
  const hasAny = !isBlank(state);
  const choose = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    input.onImport(field.files?.[0]);
    // The same file can be chosen again.
    field.value = '';
  };
  return html`<section class="foot screen-only">
    ${heading(input.level + 1, myGroups.file)}
    ${hasAny ? html`<p class="small quiet">${myGroups.fileHelp}</p>` : nothing}
    <div class="buttons">
      ${
        hasAny
          ? html`<button class="button" type="button" @click=${input.onExport}>${myGroups.exportFile}</button>`
          : nothing
      }
      <label class="button file"
        >${myGroups.importFile}<input type="file" accept=".json,application/json" autocomplete="off" @change=${choose}
      /></label>
      ${
        hasList
          ? html`<button class="button" type="button" @click=${input.onPrint}>${myGroups.print}</button>`
          : nothing
      }
      ${
        hasAny || where === 'device'
          ? html`<button class="button" type="button" @click=${input.onForget}>${myGroups.forgetAll}</button>`
          : nothing
      }
    </div>
    ${input.note ? html`<p class="note" tabindex="-1">${input.note}</p>` : nothing}
  </section>`;
}
