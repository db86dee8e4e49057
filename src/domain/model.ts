/**
 * What a group, a meeting and a directory are. Plain read-only data: no classes, no methods, nothing computed.
 *
 * - A **Group** is who meets: its topics, who it is for, how open it is, who leads it, how to join.
 * - A **Meeting** is one series or one date of that group: when, where, how to get in.
 * - An **Occurrence** is one start of a meeting. It is computed from the schedule, never stored.
 * - A **Directory** is what a source yields: groups, meetings, problems, where from, when.
 *
 * Every field is optional unless its absence would make the thing meaningless. A missing field means "not known",
 * never "no".
 */
import type { Schedule } from './schedule.js';

/** Calendar date without a zone, `YYYY-MM-DD`. */
export type PlainDate = string;

/**
 * A word from a list: a topic, an audience, a role, an access feature, a format.
 *
 * `code` is one of our own slugs (see `vocabulary.ts`) or, when the feed used a code we do not know, that code as
 * given. `label` is present only for codes that are not ours: it is the feed's own label, shown as it stands.
 */
export interface Term {
  readonly code: string;
  readonly label?: string;
}

/** How people take part. One meeting can have several. */
export type AttendanceMode = 'in-person' | 'online' | 'phone';

export type Openness = 'open' | 'closed' | 'course' | 'by-referral';
export type Leadership = 'peer' | 'peer-and-professional' | 'professional' | 'collective';
export type JoiningWay = 'drop-in' | 'book' | 'contact' | 'referral' | 'waiting-list';

/** `unknown` is a status of its own: a status we cannot read never becomes "active". */
export type Status = 'active' | 'paused' | 'closed' | 'unknown';

/** `unknown` is stated, never dropped: the page shows it as "Not known". */
export type AccessAnswer = 'yes' | 'no' | 'unknown';

export interface Eligibility {
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  readonly text?: string;
  readonly everyoneWelcome?: boolean;
}

export interface Joining {
  readonly how?: JoiningWay;
  readonly url?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly note?: string;
}

/** `free` may be true without an amount; an amount without a currency is not allowed. */
export interface Cost {
  readonly free?: boolean;
  readonly amount?: number;
  /** ISO 4217, such as `GBP`. */
  readonly currency?: string;
  readonly note?: string;
}

/** First names only. */
export interface Facilitator {
  readonly name?: string;
  readonly role?: string;
  readonly training?: string;
  /** Who supports or supervises them, and how. */
  readonly supervision?: string;
  /** Who steps in when they are away: a first name, or words. */
  readonly standIn?: string;
}

export interface Contact {
  /** A role ("the organiser"), not a private person's full name, unless the site asked for names. */
  readonly label?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
}

export interface Link {
  readonly url: string;
  readonly label?: string;
}

/** The group's own rules, in its own words. */
export interface Agreement {
  readonly rules?: readonly string[];
  readonly url?: string;
  readonly agreedOn?: PlainDate;
}

export interface Verified {
  readonly on?: PlainDate;
  readonly by?: string;
  readonly reviewBy?: PlainDate;
}

/** Where a thing came from. `raw` is the record as the feed gave it, kept for the editor's view. */
export interface Origin {
  /** Id of the source inside its directory. */
  readonly source: string;
  /** The feed's own id of the record, or a stable substitute. */
  readonly recordId: string;
  readonly raw?: unknown;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  /** One line: who it is for, or what it is. */
  readonly summary?: string;
  /** Plain text; line breaks kept. */
  readonly description?: string;
  readonly organisation?: string;
  readonly topics?: readonly Term[];
  /** What brings people: own experience, carer, bereaved, parent. */
  readonly roles?: readonly Term[];
  readonly audiences?: readonly Term[];
  readonly eligibility?: Eligibility;
  readonly leadership?: Leadership;
  readonly openness?: Openness;
  readonly joining?: Joining;
  readonly places?: { readonly left: number; readonly asOf?: PlainDate };
  readonly cost?: Cost;
  /** BCP 47 tags, sign languages included (`bfi`, `ase`). */
  readonly languages?: readonly string[];
  readonly access?: readonly AccessFact[];
  readonly facilitators?: readonly Facilitator[];
  readonly contacts?: readonly Contact[];
  readonly links?: readonly Link[];
  readonly firstVisit?: string;
  readonly agreement?: Agreement;
  readonly confidentialityNote?: string;
  /** Usual number of people, such as "8 to 12". */
  readonly typicalSize?: string;
  readonly status?: Status;
  readonly statusNote?: string;
  /** First and last date the status holds for; a paused group with `statusUntil` says when it is back. */
  readonly statusFrom?: PlainDate;
  readonly statusUntil?: PlainDate;
  readonly verified?: Verified;
  /** Last edit of the record in the feed. */
  readonly updatedOn?: PlainDate;
  readonly origin?: Origin;
}

/** One access feature and whether it is there. */
export interface AccessFact extends Term {
  readonly answer: AccessAnswer;
  readonly note?: string;
}

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Venue {
  readonly name?: string;
  readonly address?: string;
  readonly locality?: string;
  readonly region?: string;
  readonly postalCode?: string;
  /** As the feed gave it, or an ISO 3166-1 alpha-2 code. */
  readonly country?: string;
  readonly point?: Point;
  /** True when the point or the address is only roughly right: no directions, no exact pin, no fine distance. */
  readonly approximate?: boolean;
  readonly directions?: string;
  readonly transport?: string;
}

export interface OnlineAccess {
  readonly url?: string;
  readonly provider?: string;
  readonly passcode?: string;
  readonly note?: string;
  /** `on-request`: the address is given by the group, not printed on the page. Default `always`. */
  readonly reveal?: 'always' | 'on-request';
}

export interface PhoneAccess {
  /** As dialled: digits, `+`, and the pauses `,` `*` `#` of a conference line. */
  readonly number: string;
  readonly passcode?: string;
  readonly note?: string;
}

export interface Meeting {
  readonly id: string;
  readonly groupId: string;
  /** Only where it differs from the group's name. */
  readonly name?: string;
  /** Never empty for a meeting with a known way in; empty means the feed did not say. */
  readonly attendance: readonly AttendanceMode[];
  /** Why the attendance was inferred, when it was not stated. */
  readonly attendanceReason?: AttendanceReason;
  readonly venue?: Venue;
  readonly online?: OnlineAccess;
  readonly phone?: PhoneAccess;
  readonly schedule: Schedule;
  /** Length in minutes of elapsed time. Absent: open-ended, or not known. */
  readonly durationMinutes?: number;
  /** What kind of session, by the feed's own codes: "Book study", "Speaker". */
  readonly formats?: readonly Term[];
  readonly note?: string;
  /** The organiser's own page about this meeting. */
  readonly url?: string;
  readonly status?: Status;
  readonly statusNote?: string;
  readonly origin?: Origin;
}

export type AttendanceReason =
  'join-link-given' | 'dial-in-given' | 'address-given' | 'building-closed' | 'format-code' | 'not-stated';

/**
 * `error`: the record is not shown. `warning`: it is shown, without the field or with a guess. `info`: it is shown
 * whole, and the editor may want to know.
 */
export type Severity = 'error' | 'warning' | 'info';

/** What a reader could not use, or had to guess. Codes, not sentences: `i18n` words them. */
export type ProblemReason =
  | 'not-a-record'
  | 'name-missing'
  | 'id-missing'
  | 'id-repeated'
  | 'day-missing'
  | 'day-unreadable'
  | 'time-missing'
  | 'time-unreadable'
  | 'end-unreadable'
  | 'end-equals-start'
  | 'duration-unreadable'
  | 'duration-unusual'
  | 'schedule-unreadable'
  | 'schedule-in-words'
  | 'schedule-over'
  | 'time-zone-missing'
  | 'time-zone-unknown'
  | 'time-zone-from-offset'
  | 'time-zone-contradicted'
  | 'date-unreadable'
  | 'attendance-inferred'
  | 'attendance-unknown'
  | 'attendance-contradicted'
  | 'code-unknown'
  | 'code-repeated'
  | 'value-unknown'
  | 'link-refused'
  | 'link-was-text'
  | 'phone-unreadable'
  | 'email-unreadable'
  | 'point-unreadable'
  | 'point-swapped'
  | 'point-approximate'
  | 'language-unknown'
  | 'text-had-markup'
  | 'text-too-long'
  | 'full-name'
  | 'closure-in-words'
  | 'not-published'
  | 'column-unknown'
  | 'field-unknown'
  | 'list-truncated'
  | 'listed-twice'
  | 'source-failed';

export interface Problem {
  readonly recordId: string;
  /** The feed's own field name, or a path such as `when[0].time`. */
  readonly field: string;
  /** The value as text, cut at 200 characters. */
  readonly value: string;
  readonly reason: ProblemReason;
  readonly severity: Severity;
  /** Id of the source inside the directory, when it has several. */
  readonly source?: string;
}

export type DirectoryFormat = 'native' | 'meeting-guide' | 'bmlt' | 'html' | 'icalendar' | 'json-ld' | 'hsds' | 'csv';

export interface SourceInfo {
  readonly id: string;
  /** Address, or `#id` of a part of the page. */
  readonly url?: string;
  readonly format?: DirectoryFormat;
  /** Number of records the feed held. Groups' and meetings' origins and `error` problems add up to it. */
  readonly records: number;
  /** When it was read, epoch milliseconds. */
  readonly asOf?: number;
  /** When the feed says it was last changed. */
  readonly updatedOn?: PlainDate;
}

export interface Directory {
  readonly groups: readonly Group[];
  readonly meetings: readonly Meeting[];
  readonly problems: readonly Problem[];
  readonly sources: readonly SourceInfo[];
}
