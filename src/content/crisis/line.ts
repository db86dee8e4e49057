/**
 * A crisis line as it ships. Every row passes `check.ts`.
 *
 * A wrong number is a safety defect, so a row has to say everything, also that something is not there (`null`) or not
 * known. What a row does not say is never guessed by whoever prints it.
 */
import type { PlainDate } from '../../domain/model.js';
import { type ContentItem, type FIRST_CHECK, isCurrent } from '../item.js';

/** Every day from `from` to `to` (`24:00` at most) by the clocks of `timeZone`. */
export interface DailyHours {
  readonly from: string;
  readonly to: string;
  /** IANA name. */
  readonly timeZone: string;
}

export interface LineFacts {
  /** As the service calls itself; where only an English name was read, that. */
  readonly name: string;
  /** BCP 47 tag of `name`. */
  readonly nameLanguage: string;
  /** Digits with the blanks or hyphens that people write. What is dialled is this without them, so the two never differ. */
  readonly tel: string | null;
  readonly sms: { readonly number: string; readonly keyword: string | null } | null;
  /** `website`: there is one, somewhere on the service's own pages. */
  readonly chat: 'website' | `https://${string}` | null;
  /** A short code, or a number without its country code: it reaches nobody, or somebody else, from abroad. */
  readonly inCountryOnly: boolean;
  /** BCP 47, as the source names them; `mul` for many that it does not name. Empty: it does not say. */
  readonly languages: readonly string[];
  readonly hours: 'always' | 'unknown' | DailyHours;
  readonly cost: 'free' | 'may-be-charged' | 'unknown';
  readonly audience: 'everyone' | { readonly from: number; readonly to: number };
  /** A sign language, where the service offers one. */
  readonly signLanguage: 'bfi' | 'ase' | null;
}

/** As a page loads it. */
export interface ShownLine extends LineFacts {
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly checkedOn: PlainDate;
  readonly reviewBy: PlainDate;
}

/** With its date: a line from a page without one does not ship. */
export type LineSource = ContentItem['source'] & { readonly date: string };

/** With where it comes from. */
export interface CrisisLine extends ShownLine, ContentItem {
  readonly source: LineSource;
}

/** Who did is for tools, and added there. */
const CHECK: Pick<typeof FIRST_CHECK, 'checkedOn' | 'reviewBy'> = { checkedOn: '2026-11-22', reviewBy: '2027-05-22' };

/** Puts what all lines of the first set share to each; the country is the start of the id. */
export const asLines = (rows: Readonly<Record<string, LineFacts>>): readonly ShownLine[] =>
  Object.entries(rows).map(([id, facts]) => ({ id, country: id.slice(0, 2).toUpperCase(), ...CHECK, ...facts }));

export interface Standing<T> {
  readonly shown: readonly T[];
  /** Past their review date, and nobody confirmed them since: they give way to the emergency number and the directory. */
  readonly expired: readonly T[];
}

/** @param isConfirmed somebody of the site dialled the numbers in the last six months */
export function standing<T extends { readonly reviewBy?: PlainDate | undefined }>(
  lines: readonly T[],
  today: PlainDate,
  isConfirmed: boolean,
): Standing<T> {
  const stands = ({ reviewBy }: T): boolean => isConfirmed || !reviewBy || isCurrent({ reviewBy }, today);
  return { shown: lines.filter(stands), expired: lines.filter((line) => !stands(line)) };
}
