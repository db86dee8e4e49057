/**
 * What a group says for itself: a list between the tags, the `group` from script, or a group of the list around the
 * element. Loads where there may be such. What stands between the tags is read as text, so nothing in it can act.
 */
import { html, type LitElement, type TemplateResult } from 'lit';
import { type OwnRule, ownRule, ownRuleFromText, type Subject, SUBJECTS } from '../../content/rules/own-rule.js';
import { NAMED_RULES } from '../../content/rules/rule.js';
import type { Group, PlainDate } from '../../domain/model.js';
import { parsePlainDate } from '../../domain/plain-date.js';
import { plainDateWords } from '../../i18n/calendar-words.js';
import { agreementEn } from '../../i18n/en/agreement.js';
import { datesEn } from '../../i18n/en/dates.js';
import { fill } from '../../i18n/format.js';
import { resolveMessages } from '../../i18n/locales.js';
import { GroupController } from '../../shared/controllers/group-controller.js';
import { readChoices } from '../../shared/settings/choices.js';
import { readText } from '../../shared/settings/read.js';
import { warn } from '../../shared/settings/warn.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { controls } from '../../shared/styles/controls.js';
import { partsOf } from './group-agreement.parts.js';
import type { OwnAgreement, Words } from './group-agreement.view.js';

export { externalLink } from '../../shared/templates/external-link.js';

const SECTIONS = { agreement: agreementEn, dates: datesEn };
const LISTS = 'ol, ul';

export interface OwnAttributes {
  readonly group: Group | undefined;
  readonly groupId: string;
  readonly name: string;
  readonly agreedOn: string;
  readonly reviewNote: string;
  readonly also: string;
}

export class OwnAgreementReader {
  readonly #about: GroupController;

  constructor(private readonly host: LitElement & OwnAttributes) {
    this.#about = new GroupController(host);
  }

  /** Call in `prepare`. */
  read(language: string, today: PlainDate): OwnAgreement {
    const { host } = this;
    this.#about.update({ group: host.group, groupId: host.groupId });
    const { group, meetings, status } = this.#about;
    const written = rulesBetween(host);
    const listed = written.length > 0 ? [] : (group?.agreement?.rules ?? []).map((rule) => ownRuleFromText(rule));
    const rules = [...written, ...listed];
    const given = readText(host.agreedOn) || (listed.length > 0 ? (group?.agreement?.agreedOn ?? '') : '');
    const isWaiting = status === 'loading' || status === 'error';
    const hasRules = rules.length > 0;
    if (!hasRules && !isWaiting) this.#warnOfClaims();
    return {
      status: hasRules ? 'rules' : isWaiting ? status : 'none',
      rules: [...rules, ...noteOf(group)],
      named: readChoices(host, 'also', host.also, NAMED_RULES),
      lead: hasRules ? this.#lead(readAgreedOn(host, given, today), language) : [],
      name: readText(host.name) || (group?.name ?? ''),
      isOnline: meetings.some(({ attendance }) => attendance.includes('online')),
      url: group?.agreement?.url,
      id: group?.id ?? readText(host.groupId),
    };
  }

  /** What is said when the list did not come. */
  failureTemplate(language: string): TemplateResult {
    adoptStyles(this.host, controls);
    const { agreement } = resolveMessages(language, SECTIONS);
    return html`<div class="failed">
      <p class="strong">${agreement.loadFailed}</p>
      <p>${agreement.loadFailedHelp}</p>
      <button class="button" type="button" @click=${() => this.#about.retry()}>${agreement.tryAgain}</button>
    </div>`;
  }

  /** Only a group's own rules with a date are "agreed by this group". */
  #lead(agreedOn: PlainDate | undefined, language: string): readonly Words[] {
    const words = resolveMessages(language, SECTIONS);
    const { agreement } = words;
    const text = agreedOn ? fill(agreement.agreedOn, { date: plainDateWords(agreedOn, words) }) : agreement.ownWords;
    const note = readText(this.host.reviewNote);
    return [{ text, isOwn: false }, ...(note ? [{ text: note, isOwn: true }] : [])];
  }

  #warnOfClaims(): void {
    for (const [attribute, value] of [
      ['agreed-on', this.host.agreedOn],
      ['review-note', this.host.reviewNote],
    ] as const)
      if (readText(value)) warn(this.host, `${attribute}: there are no rules of the group’s own here. It is ignored.`);
  }
}

/** The label of the link to the whole agreement. */
export const linkWords = (language: string): string => resolveMessages(language, SECTIONS).agreement.wholeAgreement;

/** What a group says about confidentiality belongs to that rule, whatever words it uses. */
function noteOf(group: Group | undefined): readonly OwnRule[] {
  const note = group?.confidentialityNote;
  return note ? [ownRule('', note, 'confidentiality')] : [];
}

/** Groups look at their agreement again when people join; after this many years somebody should have. */
const OLD_YEARS = 2;

/** The day of the agreement; undefined when there is none that can be said. */
function readAgreedOn(host: Element, date: string, today: PlainDate): PlainDate | undefined {
  if (!date) return undefined;
  if (!parsePlainDate(date)) warn(host, `agreed-on: "${date}" is not a date such as 2026-03-04. It is ignored.`);
  else if (date > today) warn(host, `agreed-on: ${date} is yet to come. It is ignored.`);
  else {
    const old = `${Number(today.slice(0, 4)) - OLD_YEARS}${today.slice(4)}`;
    if (date < old)
      warn(host, `agreed-on: this was agreed on ${date}. Has the group looked at it again? Then give the new date.`);
    return date;
  }
  return undefined;
}

const rulesBetween = (host: Element): readonly OwnRule[] =>
  listsOf(host)
    .flatMap((list) => [...list.children])
    .flatMap((item) => (item.textContent?.trim() ? ruleOf(item, host) : []));

/** The lists in the slot `rules`; without that, those between the tags, also when the page wrapped them. */
function listsOf(host: Element): Element[] {
  const named = partsOf(host, 'rules');
  const lists = (named.length > 0 ? named : partsOf(host, '')).flatMap((part) =>
    part.matches(LISTS) ? [part] : [...part.querySelectorAll(LISTS)],
  );
  return lists.filter((list) => !lists.some((other) => other !== list && other.contains(list)));
}

function ruleOf(item: Element, host: Element): OwnRule {
  const mark = item.getAttribute('data-rule');
  const [subject] = mark ? readChoices<Subject | 'none'>(host, 'data-rule', mark, [...SUBJECTS, 'none']) : [];
  const whole = (item.textContent ?? '').trim();
  const lead = (item.querySelector('strong, b')?.textContent ?? '').trim();
  if (!lead || !whole.startsWith(lead)) return ownRuleFromText(whole, subject);
  // What parts the title from the rest, as editors write it.
  const rest = whole.slice(lead.length).replace(/^\s*[.:–—-]?(?:\s+|$)/u, '');
  return ownRule(lead.replace(/\s*:$/u, ''), rest, subject);
}
