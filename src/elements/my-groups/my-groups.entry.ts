/** One group of the visitor's own: when it meets next, and what they want to remember of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { parsePlainDate } from '../../domain/plain-date.js';
import { plainDateWords } from '../../i18n/calendar-words.js';
import { fill } from '../../i18n/format.js';
import { icon } from '../../shared/templates/icon.js';
import { heading } from '../../shared/templates/heading.js';
import { lineTemplate } from '../../shared/meeting/line.template.js';
import type { FullFacts } from '../../shared/meeting/meeting-facts.view.js';
import { tickIcon } from '../../shared/templates/list-icons.js';
import { WORDS_LIMIT, withMeeting, withVisit } from '../../shared/saved/saved-shape.js';
import type { BodyParts } from './my-groups.body.js';
import type { EntryView } from './my-groups.view.js';

export function entryTemplate(entry: EntryView, full: FullFacts | undefined, parts: BodyParts): TemplateResult {
  const { words, level, today } = parts;
  const { saved, name } = entry;
  const wentToday = saved.went.includes(today);
  const goneToday = (): void => parts.change((state) => withVisit(state, saved, today, !wentToday));
  const ofName = html`<span class="hidden-visually">: <bdi>${name}</bdi></span>`;
  const move = (): void => parts.move(saved);
  return html`<article class="sheet card" part="card" data-meeting=${entry.id} data-saved=${saved.meeting}>
    ${full?.flagTemplate(entry.flag)}
    <p class="when">${entry.when || words.myGroups.noDate}</p>
    <div class="top">
      ${heading(
        level + 2,
        html`<button class="button link open" type="button" @click=${() => parts.open(entry.id)}>
          <bdi>${name}</bdi>
        </button>`,
        '',
        'name',
      )}
      ${entry.who ? html`<p class="quiet small"><bdi>${entry.who}</bdi></p>` : nothing}
    </div>
    <div class="facts">${entry.lines.map(lineTemplate)}</div>
    <div class="buttons">
      ${
        saved.tried
          ? html`<button class="button" type="button" @click=${move}>${words.myGroups.putBack}${ofName}</button>`
          : html`<button
              class="button ${wentToday ? 'done' : ''}"
              type="button"
              aria-pressed=${wentToday ? 'true' : 'false'}
              @click=${goneToday}
            >
              ${wentToday ? icon(tickIcon) : nothing}${words.myGroups.went}${ofName}
            </button>`
      }
      <button class="button text" type="button" @click=${() => parts.takeOff(saved)}>
        ${words.myGroups.forgetGroup}${ofName}
      </button>
    </div>
    ${aboutTemplate(entry, parts, ofName)}
  </article>`;
}

function aboutTemplate({ saved }: EntryView, parts: BodyParts, ofName: TemplateResult): TemplateResult {
  const { words, drafts } = parts;
  const { myGroups } = words;
  const key = `words ${saved.meeting}`;
  const id = `words-${saved.meeting}`;
  return html`<details class="about screen-only">
    <summary class="button text">${myGroups.howWasIt}${ofName}</summary>
    <div class="about-body">
      <div class="field">
        <label for=${id}>${myGroups.ownWords}</label>
        <p class="small quiet" id="${id}-help">${myGroups.ownWordsHelp}</p>
        <textarea
          id=${id}
          rows="3"
          maxlength=${WORDS_LIMIT}
          spellcheck="false"
          autocomplete="off"
          data-clarity-mask
          data-hj-suppress
          aria-describedby="${id}-help"
          .value=${live(drafts.value(key, saved.words))}
          @input=${(event: Event) => drafts.type(key, event)}
          @change=${() => drafts.commit(key, (text) => parts.change((state) => withMeeting(state, saved, { words: text })))}
        ></textarea>
      </div>
      ${daysTemplate(saved, parts)}
      ${
        saved.tried
          ? nothing
          : html`<div class="buttons">
              <button class="button" type="button" @click=${() => parts.move(saved)}>
                ${myGroups.notForMe}${ofName}
              </button>
            </div>`
      }
    </div>
  </details>`;
}

function daysTemplate(saved: EntryView['saved'], parts: BodyParts): TemplateResult {
  const { words, today } = parts;
  const { myGroups } = words;
  const id = `day-${saved.meeting}`;
  const add = (event: Event): void => {
    const field = (event.currentTarget as Element).parentElement!.querySelector('input')!;
    if (parsePlainDate(field.value) === undefined || field.value > today) {
      parts.say(myGroups.dayNotPast);
      field.focus();
      return;
    }
    const date = field.value;
    field.value = '';
    parts.change((state) => withVisit(state, saved, date, true));
    parts.say(fill(myGroups.dayKept, { date: plainDateWords(date, words) }));
  };
  return html`${
      saved.went.length > 0
        ? html`<div class="field">
            <p>${myGroups.daysYouWent}</p>
            <ul role="list" class="days">
              ${saved.went.map((date) => {
                const said = plainDateWords(date, words);
                const remove = (): void => parts.change((state) => withVisit(state, saved, date, false));
                return html`<li>
                  ${said}
                  <button class="button text" type="button" @click=${remove}>
                    ${fill(myGroups.removeDay, { date: said })}
                  </button>
                </li>`;
              })}
            </ul>
          </div>`
        : nothing
    }
    <div class="field">
      <label for=${id}>${myGroups.otherDay}</label>
      <div class="buttons">
        <input id=${id} type="date" max=${today} autocomplete="off" data-clarity-mask data-hj-suppress />
        <button class="button" type="button" @click=${add}>${myGroups.addDay}</button>
      </div>
    </div>`;
}
