/** Checks of what every item carries: its source, who read it and when, and the last day it may be shown. */
import type { PlainDate } from '../../domain/model.js';
import { parsePlainDate } from '../../domain/plain-date.js';
import { type ContentItem, isCurrent } from '../item.js';
import { isSecureLink } from '../read-items.js';
import type { ContentProblem } from './problem.js';

/** So many days before an item hides itself, its editor hears of it: time to read a source, and to publish. */
export const SOON_DAYS = 60;
/** Nothing about health stays true unread for longer than a year. */
const FAR_DAYS = 366;

export type Finding = Pick<ContentProblem, 'field' | 'value' | 'advice' | 'reason' | 'severity'>;

const dayOf = (date: unknown): number | undefined => (typeof date === 'string' ? parsePlainDate(date) : undefined);
const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 200);

function sourceFindings({ source }: Partial<ContentItem>): Finding[] {
  if (!source?.name?.trim() || !isSecureLink(source.url)) {
    const field = source?.name?.trim() ? 'source.url' : 'source';
    const value = shown(source?.name?.trim() ? source.url : source?.name);
    return [
      {
        field,
        value,
        reason: 'source-missing',
        severity: 'error',
        advice: 'Give the name of the page and its https address, or leave the item out.',
      },
    ];
  }
  if (source.date) return [];
  const advice = 'Write it down if the page says when it was published.';
  return [{ field: 'source.date', value: source.name, reason: 'source-date-missing', severity: 'warning', advice }];
}

function reviewFindings({ checkedOn, reviewBy }: Partial<ContentItem>, today: PlainDate): Finding[] {
  const field = 'reviewBy';
  const value = shown(reviewBy);
  const last = dayOf(reviewBy);
  const checked = dayOf(checkedOn);
  if (reviewBy === undefined || last === undefined || (checked !== undefined && last <= checked)) {
    const advice = `Write a day after the check, such as ${checkedOn ? 'half a year later' : '2027-05-22'}.`;
    return [{ field, value, reason: 'review-missing', severity: 'error', advice }];
  }
  if (!isCurrent({ reviewBy }, today)) {
    const advice = 'Open the source, compare it word by word, and set both dates; or take the item out.';
    return [{ field, value, reason: 'expired', severity: 'error', advice }];
  }
  const found: Finding[] = [];
  const days = last - (dayOf(today) ?? last);
  if (days <= SOON_DAYS) {
    const left = days === 1 ? '1 day is left.' : `${days} days are left.`;
    found.push({ field, value, reason: 'expires-soon', severity: 'warning', advice: left });
  }
  if (checked !== undefined && last - checked > FAR_DAYS) {
    const advice = 'Choose an earlier day: half a year is usual.';
    found.push({ field, value, reason: 'review-far', severity: 'warning', advice });
  }
  return found;
}

function checkFindings({ checkedOn, reviewedBy }: Partial<ContentItem>, today: PlainDate): Finding[] {
  const found: Finding[] = [];
  const field = 'checkedOn';
  const value = shown(checkedOn);
  const checked = dayOf(checkedOn);
  if (checked === undefined) {
    const advice = 'Write the day on which somebody opened the source, such as 2026-11-22.';
    found.push({ field, value, reason: 'check-missing', severity: 'error', advice });
  } else if (checked > (dayOf(today) ?? checked)) {
    const advice = 'Write the day on which somebody really read the source.';
    found.push({ field, value, reason: 'check-in-future', severity: 'warning', advice });
  }
  if (!reviewedBy?.trim()) {
    const advice = 'Name a role or an organisation, never a private person.';
    found.push({ field: 'reviewedBy', value: '', reason: 'reviewer-missing', severity: 'warning', advice });
  }
  return found;
}

/** Takes any object: what is missing is what is looked for. */
export const factFindings = (item: Partial<ContentItem>, today: PlainDate): readonly Finding[] => [
  ...sourceFindings(item),
  ...checkFindings(item, today),
  ...reviewFindings(item, today),
];
