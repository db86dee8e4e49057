import { html, isServer, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isCurrent } from '../../content/item.js';
import type { RuleSet } from '../../content/rules/rule.js';
import { RULES_EN } from '../../content/rules/rules.en.js';
import type { Group } from '../../domain/model.js';
import type { AgreementMessages } from '../../i18n/en/agreement.js';
import { firstAgreementEn } from '../../i18n/en/agreement.first.js';
import { afterFirstView } from '../../shared/after-first-view.js';
import { closestProvider } from '../../shared/contexts/closest-provider.js';
import { ContentController, type ContentFiles } from '../../shared/controllers/content-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { readHeadingLevel, readText } from '../../shared/settings/read.js';
import { readerToday } from '../../shared/settings/reader-today.js';
import { warn } from '../../shared/settings/warn.js';
import { warnUnreviewed } from '../../shared/settings/warn-unreviewed.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import type { AgreementMore } from './group-agreement.more.js';
import type { OwnAgreementReader } from './group-agreement.own.js';
import { hasList } from './group-agreement.parts.js';
import { groupAgreementStyles } from './group-agreement.styles.js';
import { type AgreementFrame, headTemplate, rulesTemplate } from './group-agreement.template.js';
import { agreementView, type AgreementView, type FirstWords, type OwnAgreement } from './group-agreement.view.js';

// The element prints only its first words; other languages bring all of them in any case.
const FIRST_SECTIONS = { agreement: firstAgreementEn as AgreementMessages };

/** Rules of the other built-in languages, loaded when the page asks for the language. */
const OTHER_RULES: ContentFiles<RuleSet> = {
  ar: () => import('../../content/rules/rules.ar.js').then((file) => file.RULES_AR),
  cy: () => import('../../content/rules/rules.cy.js').then((file) => file.RULES_CY),
};

type OwnFile = typeof import('./group-agreement.own.js');
type MoreFile = typeof import('./group-agreement.more.js');

/** What loads after the element. A server prints once and cannot wait: it puts both in place before. */
export const files: { own?: OwnFile; more?: MoreFile } = {};

/** A group that says nothing for itself. */
const NOTHING: OwnAgreement = {
  status: 'none',
  rules: [],
  named: [],
  lead: [],
  name: '',
  isOnline: false,
  url: undefined,
  id: '',
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
  static override styles: CSSResultGroup = [tokens, host, groupAgreementStyles];

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

  readonly #locale = new LocaleController(this, FIRST_SECTIONS);
  readonly #content = new ContentController<RuleSet>(this, RULES_EN, OTHER_RULES);
  #view!: AgreementView;
  #own = NOTHING;
  #reader: OwnAgreementReader | undefined;
  #more: AgreementMore | undefined;
  #isAsking: { own?: true; more?: true } = {};
  /** What a group says for itself cannot be read: the file did not come. */
  #isLost = false;
  #observer: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // What stands between the tags may come after the element, and change.
    this.#observer = new MutationObserver(() => this.requestUpdate());
    const attributeFilter = ['slot', 'data-rule'];
    this.#observer.observe(this, { childList: true, subtree: true, characterData: true, attributeFilter });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override prepare(): void {
    const { words } = this.#locale;
    const today = readerToday(this.#moment);
    this.#content.update(words.language);
    warnUnreviewed(this, words.language);
    this.#own = this.#readOwn(words, today);
    const { items } = this.#content.set;
    this.#view = agreementView(
      {
        own: this.#own,
        rules: items,
        isOnline: this.#isOnline,
        today,
      },
      words,
    );
    const { status } = this.#own;
    const isHere = status === 'rules' || status === 'none';
    this.states.state = this.#locale.isPending || isServer ? 'initial' : isHere ? 'ready' : status;
    if (!items.every((item) => isCurrent(item, today)))
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

  protected override updated(): void {
    if (this.states.state === 'ready' && !this.#more) void this.#load('more');
  }

  #renderSheet(words: FirstWords): TemplateResult {
    const level = readHeadingLevel(this, this.headingLevel, 2);
    const textLanguage = this.#content.set.language;
    const frame: AgreementFrame = { level, words, textLanguage };
    const { url, status } = this.#own;
    const link = url && files.own?.externalLink(url, files.own.linkWords(words.language));
    const isWhole = status === 'rules' || status === 'none';
    return html`<div class="sheet agreement" part="sheet">
      ${headTemplate(this.#view, frame, link)}
      ${status === 'error' ? this.#reader?.failureTemplate(words.language) : nothing}
      ${this.states.state === 'ready' ? nothing : html`<slot name="rules"></slot><slot></slot>`}
      ${rulesTemplate(this.#view, frame)} ${isWhole ? this.#renderMore(level, words) : nothing}
    </div>`;
  }

  #renderMore(level: number, { language }: FirstWords): unknown {
    const { items: rules, language: textLanguage } = this.#content.set;
    const { items } = this.#view;
    if (files.more && (this.#more || isServer)) this.#more ??= new files.more.AgreementMore(this);
    return this.#more?.render({
      items,
      rules: rules.filter(({ id, use }) => use === 'limit' || items.some((item) => item.id === id)),
      textLanguage,
      language,
      level,
      isOnline: this.#isOnline,
      id: this.#own.id || this.id,
      now: this.#moment,
    });
  }

  get #moment(): number {
    return this.now ?? Date.now();
  }

  get #isOnline(): boolean {
    return this.online || this.#own.isOnline;
  }

  /** What the group says for itself. While that is on its way, and where it does not come, only what always holds is shown. */
  #readOwn(words: FirstWords, today: string): OwnAgreement {
    const isAsked = this.group ?? (readText(this.groupId) || (!isServer && (hasList(this) || closestProvider(this))));
    if (!isAsked && !this.also && !this.agreedOn && !this.reviewNote) {
      // A server does not see a list between the tags.
      return { ...NOTHING, name: readText(this.name), status: isServer ? 'loading' : 'none' };
    }
    if (files.own) this.#reader ??= new files.own.OwnAgreementReader(this);
    else void this.#load('own');
    return this.#reader?.read(words.language, today) ?? { ...NOTHING, status: this.#isLost ? 'error' : 'loading' };
  }

  async #load(what: 'own' | 'more'): Promise<void> {
    if (isServer || this.#isAsking[what]) return;
    this.#isAsking[what] = true;
    try {
      if (what === 'own') files.own ??= await import('./group-agreement.own.js');
      else {
        await afterFirstView();
        files.more ??= await import('./group-agreement.more.js');
        this.#more = new files.more.AgreementMore(this);
      }
    } catch {
      if (what === 'own') this.#isLost = true;
      warn(this, 'could not load its own file.');
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'group-agreement': GroupAgreement;
  }
}
