/** One field for each attribute, out of the vocabulary: the right control, its name, its help, what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { attributeOf, type AttributeVocabulary, labelOf, VOCABULARY } from '../../src/snippets/index.js';
import { FIRST, GROUPS, MORE } from './labels.js';

interface FieldContext {
  readonly tag: string;
  readonly values: Readonly<Record<string, string>>;
  /** What is wrong, by the name of the field. */
  readonly faults: ReadonlyMap<string, string>;
  readonly set: (name: string, value: string | undefined) => void;
  readonly touch: (name: string) => void;
}

export const fieldId = (name: string): string => `builder-${name}`;

/** `words` in backticks are code. */
const withCode = (text: string): unknown =>
  text.split(/`([^`]+)`/).map((part, at) => (at % 2 ? html`<code>${part}</code>` : part));

const wordsOf = (value: string | undefined): readonly string[] => (value ?? '').split(/\s+/).filter(Boolean);

function toggled(value: string | undefined, word: string, isOn: boolean, order: readonly string[]): string | undefined {
  const words = wordsOf(value).filter((each) => each !== word);
  const all = isOn ? [...words, word] : words;
  const known = order.filter((each) => all.includes(each));
  return [...known, ...all.filter((each) => !order.includes(each))].join(' ') || undefined;
}

const fault = (name: string, { faults }: FieldContext): TemplateResult | typeof nothing =>
  faults.has(name) ? html`<p class="fault" id="${fieldId(name)}-fault">${faults.get(name)}</p>` : nothing;

const describedBy = (name: string, { faults }: FieldContext): string =>
  `${faults.has(name) ? `${fieldId(name)}-fault ` : ''}${fieldId(name)}-help`;

const help = ({ name, help: text }: AttributeVocabulary): TemplateResult =>
  html`<p class="help-text" id="${fieldId(name)}-help">${withCode(text)} <code class="name">${name}</code></p>`;

const inputType = ({ name, kind }: AttributeVocabulary): 'number' | 'date' | 'url' | 'tel' | 'text' => {
  if (kind === 'number' || kind === 'date') return kind;
  if (kind === 'address') return 'url';
  return name === 'phone' || name === 'sms' || name === 'emergency' ? 'tel' : 'text';
};

const valueOf = (event: Event): string | undefined => (event.target as HTMLInputElement).value.trim() || undefined;

function textField(attribute: AttributeVocabulary, context: FieldContext): TemplateResult {
  const { name, kind, choices } = attribute;
  const { values, faults, set, touch } = context;
  const list = kind === 'time-zone' ? 'builder-zones' : choices.length > 0 ? `${fieldId(name)}-known` : undefined;
  return html`<div class="field">
    <label for=${fieldId(name)}>${labelOf(name)}</label>
    ${help(attribute)}${fault(name, context)}
    <input
      id=${fieldId(name)}
      type=${inputType(attribute)}
      inputmode=${kind === 'addresses' ? 'url' : nothing}
      min=${kind === 'number' ? '1' : nothing}
      list=${list ?? nothing}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${describedBy(name, context)}
      aria-invalid=${faults.has(name) ? 'true' : nothing}
      .value=${values[name] ?? ''}
      @input=${(event: Event) => set(name, valueOf(event))}
      @change=${() => touch(name)}
    />
    ${
      choices.length > 0
        ? html`<datalist id="${fieldId(name)}-known">
            ${choices.map((choice) => html`<option value=${choice}></option>`)}
          </datalist>`
        : nothing
    }
  </div>`;
}

function flagField(attribute: AttributeVocabulary, context: FieldContext): TemplateResult {
  const { name } = attribute;
  const { values, set } = context;
  return html`<div class="field">
    <label class="tick">
      <input
        id=${fieldId(name)}
        type="checkbox"
        aria-describedby=${describedBy(name, context)}
        .checked=${name in values}
        @change=${(event: Event) => set(name, (event.target as HTMLInputElement).checked ? '' : undefined)}
      />
      ${labelOf(name)}
    </label>
    ${help(attribute)}
  </div>`;
}

function choiceField(attribute: AttributeVocabulary, context: FieldContext): TemplateResult {
  const { name, choices } = attribute;
  const { values, set } = context;
  return html`<div class="field">
    <label for=${fieldId(name)}>${labelOf(name)}</label>
    ${help(attribute)}
    <select
      id=${fieldId(name)}
      aria-describedby=${describedBy(name, context)}
      @change=${(event: Event) => set(name, valueOf(event))}
    >
      <option value="" ?selected=${!values[name]}>As usual</option>
      ${choices.map((choice) => html`<option value=${choice} ?selected=${values[name] === choice}>${choice}</option>`)}
    </select>
  </div>`;
}

const ticks = ({ name, choices }: AttributeVocabulary, { values, set }: FieldContext): TemplateResult =>
  html`<div class="ticks">
    ${choices.map(
      (choice) =>
        html`<label class="tick">
          <input
            type="checkbox"
            .checked=${wordsOf(values[name]).includes(choice)}
            @change=${(event: Event) => set(name, toggled(values[name], choice, (event.target as HTMLInputElement).checked, choices))}
          />
          ${choice.replaceAll('-', ' ')}
        </label>`,
    )}
  </div>`;

/** Few words stand open; many behind a summary that says how many are chosen. */
const MANY = 8;

function choicesField(attribute: AttributeVocabulary, context: FieldContext): TemplateResult {
  const { name, choices, kind } = attribute;
  const chosen = wordsOf(context.values[name]);
  const count = chosen.length === 0 ? 'none chosen' : `${chosen.length} chosen`;
  return html`<fieldset class="field" id=${fieldId(name)} tabindex="-1" aria-describedby=${describedBy(name, context)}>
    <legend>${labelOf(name)}</legend>
    ${help(attribute)}${fault(name, context)}
    ${
      choices.length > MANY
        ? html`<details class="words">
            <summary>Choose from ${choices.length}, <b>${count}</b></summary>
            ${ticks(attribute, context)}
          </details>`
        : ticks(attribute, context)
    }
    ${kind === 'list' ? ownWords(attribute, context) : nothing}
  </fieldset>`;
}

/** Codes of a feed, besides the words that the library knows. */
function ownWords({ name, choices }: AttributeVocabulary, { values, set }: FieldContext): TemplateResult {
  const all = wordsOf(values[name]);
  const known = all.filter((word) => choices.includes(word));
  const own = all.filter((word) => !choices.includes(word)).join(' ');
  const change = (event: Event): void =>
    set(name, [...known, ...wordsOf((event.target as HTMLInputElement).value)].join(' ') || undefined);
  return html`<label class="own">
    Others, with spaces between
    <input autocomplete="off" spellcheck="false" .value=${own} @change=${change} />
  </label>`;
}

function attributeField(attribute: AttributeVocabulary, context: FieldContext): TemplateResult {
  if (attribute.kind === 'flag') return flagField(attribute, context);
  if (attribute.kind === 'choice') return choiceField(attribute, context);
  const isSet = attribute.kind === 'choices' || (attribute.kind === 'list' && attribute.choices.length > 0);
  return isSet ? choicesField(attribute, context) : textField(attribute, context);
}

/** The fields of an element: those that come first, and the rest in groups with a name. */
export function groupedAttributes(tag: string): {
  readonly first: readonly AttributeVocabulary[];
  readonly rest: readonly (readonly [string, readonly AttributeVocabulary[]])[];
} {
  const names = FIRST[tag] ?? [];
  const first = names.flatMap((name) => attributeOf(tag, name) ?? []);
  const others = VOCABULARY.get(tag)!.attributes.filter(({ name }) => !names.includes(name));
  const grouped = GROUPS.map(([title, group]) => [title, others.filter(({ name }) => group.includes(name))] as const);
  const taken = grouped.flatMap(([, group]) => group);
  const more = [MORE, others.filter((attribute) => !taken.includes(attribute))] as const;
  const rest = [...grouped, more];
  return { first, rest: rest.filter(([, group]) => group.length > 0) };
}

export function attributeFields(context: FieldContext): TemplateResult {
  const { first, rest } = groupedAttributes(context.tag);
  const filled = (group: readonly AttributeVocabulary[]): number =>
    group.filter(({ name }) => name in context.values).length;
  return html`${first.map((attribute) => attributeField(attribute, context))}
  ${rest.map(
    ([title, group]) =>
      html`<details class="group">
        <summary>${title}${filled(group) > 0 ? html`, <b>${filled(group)} filled in</b>` : nothing}</summary>
        <div class="inner">${group.map((attribute) => attributeField(attribute, context))}</div>
      </details>`,
  )}`;
}
