/** Links, telephone numbers and e-mail addresses as feeds write them, with a problem for each that is refused. */
import type { PhoneAccess } from '../../domain/model.js';
import { dialled, mailAddress, pageLink } from './links.js';
import type { Report } from './problems.js';
import { compact, isBlank, scalarText } from './record.js';
import { readLine } from './text.js';

export interface LinkReading {
  readonly url?: string;
  /** The words that stood around the link, or instead of one. */
  readonly text?: string;
}

/** A web address. A sentence gives the one address in it, if there is exactly one, and the sentence itself. */
export function readLink(report: Report, field: string, value: unknown, base?: string): LinkReading {
  if (isBlank(value)) return {};
  // A lone word ("Zoom") is no path, although it could be one.
  const isPath = base !== undefined && typeof value === 'string' && /^\s*[./?#]/.test(value);
  const result = pageLink(value, isPath ? base : undefined);
  if (result.url) return { url: result.url };
  if (result.refused !== 'text') {
    report(field, value, 'link-refused');
    return {};
  }
  const text = readLine(report, field, value);
  const inside = text?.match(/\bhttps?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/gi) ?? [];
  const url = inside.length === 1 ? pageLink(inside[0]).url : undefined;
  report(field, value, 'link-was-text');
  return compact({ url, text });
}

/** The numbers of a conference line: fewest digits that can be one. */
const DIAL_IN_DIGITS = 10;

/** A dial-in: what to dial with its pauses, kept only with ten digits or more. */
export function readDialIn(report: Report, field: string, value: unknown, note?: string): PhoneAccess | undefined {
  if (isBlank(value)) return undefined;
  const number = dialled(scalarText(value));
  if (number && number.replace(/\D/g, '').length >= DIAL_IN_DIGITS) return compact({ number, note });
  report(field, value, 'phone-unreadable');
  return undefined;
}

/** A number to call, as the feed grouped it. Texts without a number that can be dialled are refused. */
export function readPhone(report: Report, field: string, value: unknown): string | undefined {
  if (isBlank(value)) return undefined;
  const text = readLine(report, field, value);
  if (text && dialled(text)) return text;
  report(field, value, 'phone-unreadable');
  return undefined;
}

/** One e-mail address. */
export function readEmail(report: Report, field: string, value: unknown): string | undefined {
  if (isBlank(value)) return undefined;
  const address = typeof value === 'string' ? mailAddress(value) : undefined;
  if (!address) report(field, value, 'email-unreadable');
  return address;
}
