/** What follows the first view: when the numbers were checked, and what the editor should know. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ShownLine } from '../../content/crisis/line.js';
import { isPastDay } from '../../content/crisis/confirmation.js';
import { fetchAllLines } from '../../content/crisis/emergency.js';
import { knownEmergencyNumbers } from '../../content/crisis/emergency.known.js';
import type { OwnLine } from '../../content/crisis/own-line.js';
import type { PlainDate } from '../../domain/model.js';
import { datesEn } from '../../i18n/en/dates.js';
import { plainDateWords } from '../../i18n/calendar-words.js';
import { fill } from '../../i18n/format.js';
import { resolveMessages } from '../../i18n/locales.js';
import { externalLink, readPage } from '../../shared/templates/page-link.js';
import { countryOf, type CrisisWords, type FirstWords, isEmergencyNumber } from './crisis-help.view.js';

import { moreStyles } from './crisis-help.chooser.js';
import type { CrisisHelp } from './crisis-help.js';
import { readHeadingLevel, readText } from '../../shared/settings/read.js';
import { warn } from '../../shared/settings/warn.js';
import { heading } from '../../shared/templates/heading.js';
import { plate, withNumber } from './crisis-help.template.js';
import { wholeWords } from './crisis-help.words.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { warnUnreviewed } from '../../shared/settings/warn-unreviewed.js';
import { AnnouncerController } from '../../shared/controllers/announcer-controller.js';

/** What is on show, and why. */
export interface Situation {
  readonly areOwn: boolean;
  readonly shown: readonly (OwnLine | ShownLine)[];
  /** Gave way, past their review date. */
  readonly expired: readonly (OwnLine | ShownLine)[];
  /** What the editor wrote, and what of it counts. */
  readonly confirmed: { readonly written: string; readonly isCurrent: boolean };
  readonly today: PlainDate;
  /** The visitor asked for another country than the page's. */
  readonly isAbroad: boolean;
  /** The page's own country, and the one on show; empty when not known. */
  readonly home: string;
  readonly country: string;
}

/** What the editor wrote, as it was used. */
export interface Written {
  readonly country: string;
  readonly emergency: string;
  readonly layout: string;
}

export { chooserTemplate, showingFor } from './crisis-help.chooser.js';

const WORDS = { dates: datesEn };

/** When the numbers were checked, in sentences. Nothing where nobody knows. */
export function checkedWords(situation: Situation, { crisis, language }: CrisisWords): readonly string[] {
  const { areOwn, shown, confirmed, today, isAbroad } = situation;
  const [first] = shown;
  if (!first) return [];
  // A site dialled the numbers of its own country only.
  const dialledOn = !isAbroad && isPastDay(confirmed.written, today) ? confirmed.written : '';
  const phrase = dialledOn ? (confirmed.isCurrent ? crisis.checkedOn : crisis.lastCheckedOn) : crisis.lookedUpOn;
  const day = dialledOn || (!areOwn && 'checkedOn' in first ? first.checkedOn : '');
  const date = day && plainDateWords(day, resolveMessages(language, WORDS));
  return [...(date ? [fill(phrase, { date })] : []), ...(isAbroad ? [crisis.fromAbroad] : [])];
}

/** For the editor, in English: about the settings. */
export function settingRemarks(
  { country, emergency, layout }: Written,
  home: string,
  today: PlainDate,
  confirmed: string,
): readonly string[] {
  const known = knownEmergencyNumbers(home);
  const isNumber = isEmergencyNumber(emergency);
  return [
    country && !countryOf(`und-${country}`) ? `country: "${country}" is no country code. Use one such as "GB".` : '',
    /^(full|compact|sticky|)$/.test(layout)
      ? ''
      : `layout: "${layout}" is not one of full, compact, sticky. "full" is used.`,
    emergency && !isNumber ? `emergency: "${emergency}" is no number. The country's own is shown.` : '',
    isNumber && !known.includes(emergency)
      ? `emergency: "${emergency}" is not among the emergency numbers we know of (${known.join(', ') || 'none'}). It is shown all the same: dial it to be sure.`
      : '',
    confirmed && !isPastDay(confirmed, today)
      ? `confirmed: "${confirmed}" is not a day up to today, such as "${today}". It is ignored.`
      : '',
  ].filter(Boolean);
}

/** For the editor, in English: about the numbers on show. */
export function lineRemarks({ areOwn, shown, expired, confirmed, today, isAbroad }: Situation): readonly string[] {
  if (isAbroad) return [];
  const remarks: string[] = [];
  if (expired.length > 0) {
    const names = expired.map((line) => ('id' in line ? line.id : line.name)).join(', ');
    remarks.push(`hidden, past the review date: ${names}. Dial each number, then set confirmed to that day.`);
  }
  if (shown.length > 0 && !confirmed.isCurrent) {
    const { written } = confirmed;
    const when = isPastDay(written, today) ? `"${written}" is more than six months ago` : 'no day is set';
    const whose = areOwn ? 'your own numbers' : 'numbers from published pages, which nobody has dialled';
    remarks.push(`confirmed: ${when}. These are ${whose}: dial each, then set confirmed to that day.`);
  }
  return remarks;
}

/** What to do when nobody answers; read after the numbers. */
export function afterTemplate(emergency: string | undefined, words: FirstWords): TemplateResult {
  const { crisis } = wholeWords(words);
  return html`<p class="after">${emergency ? withNumber(crisis.noAnswer, emergency) : crisis.noAnswerLocal}</p>`;
}

/** What can wait, what groups are not, and when the numbers were checked. */
export function restTemplate(
  host: CrisisHelp,
  level: number,
  situation: Situation,
  first: FirstWords,
  said = '',
): TemplateResult {
  const words = wholeWords(first);
  const { crisis } = words;
  const page = readPage(host, 'groups-url', host.groupsUrl);
  const groups = page ? externalLink(page, crisis.findGroup, 'groups', '', true) : nothing;
  const help = situation.country === 'GB' ? crisis.canWaitHelpUk : crisis.canWaitHelp;
  return html`${plate('support', heading(level + 1, crisis.canWait), help, groups)}
    <p class="small">${[crisis.notCrisisService, ...checkedWords(situation, words)].join(' ')}</p>
    <p class="hidden-visually" role="status">${said}</p>`;
}

/** Tells the editor all there is to tell now. */
export function tell(host: CrisisHelp, language: string, situation: Situation, isSettled: boolean): void {
  warnUnreviewed(host, language);
  readHeadingLevel(host, host.headingLevel, 2);
  const [country = '', emergency = '', layout = ''] = [host.country, host.emergency, host.layout].map(readText);
  const written = { country, emergency: emergency.replace(/[\s-]/g, ''), layout: layout.toLowerCase() };
  const { home, today, confirmed } = situation;
  const remarks = [
    ...settingRemarks(written, home, today, confirmed.written),
    ...(isSettled ? lineRemarks(situation) : []),
  ];
  for (const remark of remarks) warn(host, remark);
}

/** What each element needs of this file. */
export function use(host: CrisisHelp): AnnouncerController {
  adoptStyles(host, moreStyles);
  fetchAllLines();
  void import('./crisis-help.rare.js').catch(() => undefined);
  return new AnnouncerController(host);
}
