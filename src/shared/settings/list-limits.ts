/** Reads what the editor lets into a list, and keeps the answer until an attribute or the directory changes. */
import type { Directory } from '../../domain/model.js';
import { ENGLISH_DAYS } from '../../domain/english-days.js';
import { ATTENDANCE_MODES, AUDIENCES, TOPICS, WEEKDAYS } from '../../domain/vocabulary.js';
import type { IndexLimits } from '../../search/search-index.js';
import { readChoices } from './choices.js';

export interface LimitAttributes {
  readonly topics: string;
  readonly attendance: string;
  readonly days: string;
  readonly audiences: string;
}

/** Day names an editor may write in `days`, besides the codes. */
const DAY_NAMES = Object.fromEntries(ENGLISH_DAYS.map((name, at) => [name, WEEKDAYS[at]!]));

export class ListLimits {
  #key: readonly unknown[] = [];
  #limits: IndexLimits = {};

  constructor(private readonly host: Element & LimitAttributes) {}

  read(directory: Directory): IndexLimits {
    const { topics, attendance, days, audiences } = this.host;
    const key = [directory, topics, attendance, days, audiences];
    if (key.every((part, at) => part === this.#key[at])) return this.#limits;
    this.#key = key;
    return (this.#limits = {
      topics: this.#readTerms('topics', TOPICS, directory),
      attendance: readChoices(this.host, 'attendance', attendance, ATTENDANCE_MODES),
      days: readChoices(this.host, 'days', days, WEEKDAYS, DAY_NAMES),
      audiences: this.#readTerms('audiences', AUDIENCES, directory),
    });
  }

  /** Our own slugs and the codes of the list itself. A word that is neither is a slip, and would hide every group. */
  #readTerms(attribute: 'topics' | 'audiences', ours: readonly string[], { groups }: Directory): readonly string[] {
    const value = this.host[attribute];
    if (!value) return [];
    const own = groups.flatMap((group) => (group[attribute] ?? []).map(({ code }) => code));
    return readChoices(this.host, attribute, value, [...new Set([...ours, ...own])]);
  }
}
