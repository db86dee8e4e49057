/** What a site states in attributes. What cannot be read is told to the editor and left out, never guessed. */
import { NAMED_RULES, type RuleId } from '../../content/rules/rule.js';
import type { PlainDate } from '../../domain/model.js';
import { parsePlainDate } from '../../domain/plain-date.js';
import { agreementEn, type AgreementMessages } from '../../i18n/en/agreement.js';
import { readChoices } from '../../shared/settings/choices.js';
import { readText } from '../../shared/settings/read.js';
import { warn } from '../../shared/settings/warn.js';
import type { Practices } from './group-agreement.view.js';

export interface AgreementAttributes {
  readonly camera: string;
  readonly lateArrival: string;
  readonly names: string;
  readonly outsideContact: string;
  readonly writtenDown: string;
  readonly also: string;
}

type Chosen = 'camera' | 'lateArrival' | 'names' | 'outsideContact';

export function readPractices(host: Element & AgreementAttributes): Practices {
  const read = <K extends Chosen>(field: K, attribute: string): keyof AgreementMessages[K]['values'] | undefined => {
    const allowed = Object.keys(agreementEn[field].values);
    return readChoices(host, attribute, host[field], allowed)[0] as keyof AgreementMessages[K]['values'] | undefined;
  };
  return {
    camera: read('camera', 'camera'),
    lateArrival: read('lateArrival', 'late-arrival'),
    names: read('names', 'names'),
    outsideContact: read('outsideContact', 'outside-contact'),
    writtenDown: readText(host.writtenDown),
  };
}

export const readNamedRules = (host: Element & AgreementAttributes): readonly RuleId[] =>
  readChoices(host, 'also', host.also, NAMED_RULES);

/** Groups look at their agreement again when people join; after this many years somebody should have. */
const OLD_YEARS = 2;

/** The day of the agreement; undefined when there is none that can be said. */
export function readAgreedOn(host: Element, value: string, isOwn: boolean, today: PlainDate): PlainDate | undefined {
  const date = readText(value);
  if (!date) return undefined;
  if (!isOwn)
    warn(host, 'agreed-on: there are no rules of the group’s own here, so nobody has agreed on them. It is ignored.');
  else if (!parsePlainDate(date)) warn(host, `agreed-on: "${date}" is not a date such as 2026-03-04. It is ignored.`);
  else if (date > today) warn(host, `agreed-on: ${date} is yet to come. It is ignored.`);
  else {
    const old = `${Number(today.slice(0, 4)) - OLD_YEARS}${today.slice(4)}`;
    if (date < old)
      warn(
        host,
        `agreed-on: this was agreed on ${date}. Has the group looked at it again since? Then give the new date.`,
      );
    return date;
  }
  return undefined;
}
