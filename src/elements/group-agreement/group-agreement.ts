import { html, isServer, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ownRule, ownRuleFromText, type OwnRule } from '../../content/rules/own-rule.js';
import type { RuleSet } from '../../content/rules/rule.js';
import { RULES_EN } from '../../content/rules/rules.en.js';
import type { Group } from '../../domain/model.js';
import { plainDateWords } from '../../i18n/calendar-words.js';
import { agreementEn } from '../../i18n/en/agreement.js';
import { datesEn } from '../../i18n/en/dates.js';
import { fill } from '../../i18n/format.js';
import { ContentController, type ContentFiles } from '../../shared/controllers/content-controller.js';
import { GroupController } from '../../shared/controllers/group-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import type { ElementState } from '../../shared/controllers/states-controller.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { readHeadingLevel, readText } from '../../shared/settings/read.js';
import { readerToday } from '../../shared/settings/reader-today.js';
import { warn } from '../../shared/settings/warn.js';
import { warnUnreviewed } from '../../shared/settings/warn-unreviewed.js';
import { controls } from '../../shared/styles/controls.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import { OwnWords } from './group-agreement.own.js';
import { readAgreedOn, readNamedRules, readPractices } from './group-agreement.settings.js';
import { groupAgreementStyles } from './group-agreement.styles.js';
import { type AgreementFrame, headTemplate, practicesTemplate, rulesTemplate } from './group-agreement.template.js';
import type { KnownTick } from './group-agreement.tick.js';
import { type AgreementFacts, agreementView, type AgreementView, type AgreementWords } from './group-agreement.view.js';

const SECTIONS = { agreement: agreementEn, dates: datesEn };

/** Rules of the other built-in languages, loaded when the page asks for the language. */
const OTHER_RULES: ContentFiles<RuleSet> = {
  ar: () => import('../../content/rules/rules.ar.js').then((file) => file.RULES_AR),
  cy: () => import('../../content/rules/rules.cy.js').then((file) => file.RULES_CY),
};

/**
 * What a group has agreed: its ground rules, and what is kept private, always with the limits of that.
 *
 * The rules are the group's own: a list written between the tags, the `group` property, or a group of the
 * `<peer-support>` around it. Without any, general rules are shown as a starting point, and never as agreed. The right to
 * pass comes first. Two rules about safety always come last: no advice about medicines, diagnoses or treatment, and
 * danger comes first. No setting takes these away.
 *
 * @tagname group-agreement
 * @summary A group's ground rules and confidentiality, with its limits.
 * @status stable
 * @since 0.1.0
 * @slot - The group's rules as a plain list: read by the element, and shown without script. Anything else here is shown until the agreement is there.
 * @slot rules - The same list, where other things stand between the tags too.
 * @slot limits - When your country or your organisation has to tell someone. Follows the general words, in the same item.
 * @slot help - A way to urgent help. Stands in the rule about danger, on the screen and on the printed sheet.
 * @slot heading - Your own heading, instead of the built-in title.
 * @csspart base - The outermost part.
 * @csspart sheet - The sheet with the agreement.
 * @csspart rules - The list of rules.
 * @csspart rule - One rule.
 * @csspart limits - The plate inside the rule about confidentiality.
 * @csspart practices - How the group does some things.
 * @cssstate initial - The language is on its way, or a server printed the page.
 * @cssstate loading - The list with the group is on its way. What always holds is there.
 * @cssstate empty - Never: there are always rules.
 * @cssstate error - The list with the group could not be loaded. What always holds is there.
 * @cssstate ready - The whole agreement is shown.
 */
export class GroupAgreement extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, controls, groupAgreementStyles];

  /** Id of the group, inside `<peer-support>`. Needed where the list has more than one. */
  @property({ attribute: 'group-id' }) groupId = '';
  /** Name of the group, when no list says it. */
  @property() name = '';
  /** The group meets online, also: then nobody can promise privacy, and nothing is recorded. Known by itself for a group of a list. */
  @property({ type: Boolean }) online = false;
  /** `on`, `at-start`, `optional`, `off` or `ask`. */
  @property() camera = '';
  /** `welcome`, `tell-us` or `not-after-start`. */
  @property({ attribute: 'late-arrival' }) lateArrival = '';
  /** `first-name`, `initial` (first name and first letter of the last) or `any`. */
  @property() names = '';
  /** `your-choice` or `not-allowed`. */
  @property({ attribute: 'outside-contact' }) outsideContact = '';
  /** A sentence: what is written down, and who sees it. */
  @property({ attribute: 'written-down' }) writtenDown = '';
  /** Further rules by name: `sober`, `no-selling`, `no-names`. */
  @property() also = '';
  /** The day on which the group agreed on its own rules, `2026-03-04`. */
  @property({ attribute: 'agreed-on' }) agreedOn = '';
  /** A sentence: when the group looks at its agreement again. */
  @property({ attribute: 'review-note' }) reviewNote = '';
  /** Keeps "I have read this" on the visitor's device once they tick it, for up to 180 days. Nobody is told. */
  @property({ type: Boolean }) remember = false;
  /** Level of the title. 1 to 6, default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** A group from script. */
  @property({ attribute: false }) group: Group | undefined;
  /** Holds the clock at a moment, in epoch milliseconds. */
  @property({ attribute: false }) now: number | undefined;

  @state() private hasPrintFailed = false;
  /** The list of sources, once somebody asked for it. */
  @state() private sources: typeof import('./group-agreement.sources.js') | undefined;

  /** Ticked by this visitor, now or before. A script of the page cannot ask for it. */
  #isTicked = false;
  #known: KnownTick | undefined;
  #isNotKept = false;
  readonly #locale = new LocaleController(this, SECTIONS);
  readonly #about = new GroupController(this);
  readonly #own = new OwnWords(this);
  readonly #content = new ContentController<RuleSet>(this, RULES_EN, OTHER_RULES);
  #view!: AgreementView;
  #isOwn = false;
  /** What was looked for on the device last. */
  #asked = '';

  protected override prepare(): void {
    const { words } = this.#locale;
    this.#about.update({ group: this.group, groupId: this.groupId });
    this.#content.update(words.language);
    warnUnreviewed(this, words.language);
    const facts = this.#facts();
    this.#view = agreementView(facts, words);
    this.states.state = this.#stateNow(facts);
    if (this.states.state === 'ready' && this.remember) void this.#recall();
    const { items } = this.#content.set;
    if (items.some(({ reviewBy }) => reviewBy < facts.today))
      warn(this, 'the general rules are past their review date: only what always holds is shown. Update the library.');
  }

  protected override print(): TemplateResult {
    const { words } = this.#locale;
    return html`<div class="base" part="base" lang=${words.language} dir=${this.#locale.direction}>
      ${
        this.#locale.isPending
          ? html`<slot name="help"></slot><slot name="rules"></slot><slot></slot><slot name="limits"></slot>`
          : this.#renderSheet(words)
      }
    </div>`;
  }

  #facts(): AgreementFacts {
    const { group, meetings, status } = this.#about;
    const today = readerToday(this.#moment);
    const isWritten = this.#own.rules.length > 0;
    const listed = isWritten ? [] : (group?.agreement?.rules ?? []).map((rule) => ownRuleFromText(rule));
    this.#isOwn = isWritten || listed.length > 0;
    const isUnknown = !this.#isOwn && (status === 'loading' || status === 'error' || (isServer && !group));
    const agreedOn = readText(this.agreedOn) || (listed.length > 0 ? group?.agreement?.agreedOn : '');
    return {
      whose: isUnknown ? 'unknown' : this.#isOwn ? 'group' : 'nobody',
      own: [...this.#own.rules, ...listed, ...noteOf(group)],
      rules: this.#content.set.items,
      named: readNamedRules(this),
      isOnline: this.online || meetings.some(({ attendance }) => attendance.includes('online')),
      name: readText(this.name) || (group?.name ?? ''),
      agreedOn: isUnknown ? undefined : readAgreedOn(this, agreedOn ?? '', this.#isOwn, today),
      reviewNote: readText(this.reviewNote),
      practices: readPractices(this),
      today,
    };
  }

  #stateNow({ whose }: AgreementFacts): ElementState {
    if (this.#locale.isPending) return 'initial';
    if (whose !== 'unknown') return 'ready';
    const { status } = this.#about;
    return status === 'loading' || status === 'error' ? status : 'initial';
  }

  #renderSheet(words: AgreementWords): TemplateResult {
    const isReady = this.states.state === 'ready';
    const frame: AgreementFrame = {
      level: readHeadingLevel(this, this.headingLevel, 2),
      words,
      textLanguage: this.#content.set.language,
      url: this.#about.group?.agreement?.url,
    };
    return html`<div class="sheet agreement" part="sheet">
      ${headTemplate(this.#view, frame)} ${this.states.state === 'error' ? this.#renderFailure(words) : nothing}
      ${isReady ? nothing : html`<slot></slot>`} ${rulesTemplate(this.#view, frame)}
      ${isReady ? [practicesTemplate(this.#view, frame), this.#renderFoot(words)] : nothing}
    </div>`;
  }

  #renderFailure({ agreement }: AgreementWords): TemplateResult {
    return html`<div class="failed">
      <p class="strong">${agreement.loadFailed}</p>
      <p>${agreement.loadFailedHelp}</p>
      <button class="button" type="button" @click=${() => this.#about.retry()}>${agreement.tryAgain}</button>
    </div>`;
  }

  #renderFoot(words: AgreementWords): TemplateResult {
    const { agreement } = words;
    return html`<div class="foot screen-only">
      <div class="read">
        <label>
          <input
            type="checkbox"
            aria-describedby="tick"
            .checked=${this.#isTicked}
            @change=${(event: Event) => void this.#onTick(event)}
          />
          <span>${agreement.read}</span>
        </label>
        <p id="tick" class="small quiet" role="status">${this.#tickWords(words)}</p>
      </div>
      <button class="button" type="button" @click=${() => void this.#printSheet()}>${agreement.print}</button>
      ${this.hasPrintFailed ? html`<p role="alert">${agreement.printFailed}</p>` : nothing}
      <details @toggle=${(event: Event) => void this.#loadSources(event)}>
        <summary>${agreement.sources}</summary>
        ${this.sources?.sourcesTemplate(this.#rulesOnShow, this.#content.set.language, words.language, agreement.seenAt)}
      </details>
    </div>`;
  }

  get #rulesOnShow(): RuleSet['items'] {
    const shown = new Set(this.#view.items.map(({ id }) => id));
    return this.#content.set.items.filter(({ id, use }) => use === 'limit' || shown.has(id));
  }

  #tickWords(words: AgreementWords): string {
    const { agreement } = words;
    const date = this.#known ? plainDateWords(this.#known.on, words) : '';
    const before = this.#known?.isChanged
      ? fill(agreement.changed, { date })
      : date && fill(agreement.readOn, { date });
    const kept = this.#isNotKept ? agreement.readNotKept : this.remember ? agreement.readKept : agreement.readHere;
    return before ? `${before} ${kept}` : kept;
  }

  /** By what the device knows this agreement. */
  get #id(): string {
    return this.#about.group?.id ?? (readText(this.groupId) || this.id);
  }

  /** What has been read by whoever read this. */
  get #text(): readonly string[] {
    return [...this.#view.content, this.#own.limits];
  }

  /** Looks on the device for an earlier tick, where the site asked for that: once for each text. */
  async #recall(): Promise<void> {
    const [id, text] = [this.#id, this.#text];
    const asked = JSON.stringify([id, text]);
    if (isServer || asked === this.#asked) return;
    this.#asked = asked;
    const file = await tickFile();
    if (asked !== this.#asked || !file) return;
    this.#known = file.recallTick(id, text, this.#moment);
    this.#isTicked = this.#known?.isChanged === false;
    this.requestUpdate();
  }

  readonly #onTick = async (event: Event): Promise<void> => {
    const isTicked = (event.target as HTMLInputElement).checked;
    this.#isTicked = isTicked;
    this.#known = undefined;
    this.requestUpdate();
    if (!this.remember) return;
    const file = await tickFile();
    const on = readerToday(this.#moment);
    if (!isTicked) file?.forgetTick(this.#id, this.#text);
    const isKept = isTicked && file?.keepTick(this.#id, this.#text, on, this.#moment) === true;
    this.#isTicked = isTicked;
    this.#isNotKept = isTicked && !isKept;
    this.#known = isKept ? { on, isChanged: false } : undefined;
    this.requestUpdate();
  };

  async #printSheet(): Promise<void> {
    try {
      const { printPart } = await import('../../shared/print-part.js');
      printPart(this, this.renderRoot.querySelector('.agreement')!, this.#locale.words.agreement.printTitle);
    } catch {
      this.hasPrintFailed = true;
    }
  }

  async #loadSources(event: Event): Promise<void> {
    if (this.sources || !(event.target as HTMLDetailsElement).open) return;
    try {
      this.sources = await import('./group-agreement.sources.js');
    } catch {
      warn(this, 'could not load a file of its own.');
    }
  }

  get #moment(): number {
    return this.now ?? Date.now();
  }
}

const tickFile = (): Promise<typeof import('./group-agreement.tick.js') | undefined> =>
  import('./group-agreement.tick.js').catch(() => undefined);

/** What a group says about confidentiality belongs to that rule, whatever words it uses. */
function noteOf(group: Group | undefined): readonly OwnRule[] {
  const note = group?.confidentialityNote;
  return note ? [ownRule('', note, 'confidentiality')] : [];
}

declare global {
  interface HTMLElementTagNameMap {
    'group-agreement': GroupAgreement;
  }
}
