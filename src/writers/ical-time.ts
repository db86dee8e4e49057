/** Dates and times as iCalendar writes them. */
import { datePartsOf, formatWallTime, MINUTES_PER_DAY } from '../domain/plain-date.js';
import { MINUTE } from '../domain/time-zone.js';

const SECOND = 1000;

/** `2026-11-24T19:00` as `20261124T190000`. */
const compact = (text: string): string => text.replace(/[-:]/g, '');

export const wallText = (wallMinute: number): string => `${compact(formatWallTime(wallMinute))}00`;

/** Whole minutes, which all our instants are; a fraction is dropped. */
export const utcText = (epochMs: number): string => `${wallText(Math.floor(epochMs / MINUTE))}Z`;

/** A wall time that may have seconds: local mean time had them. */
export function wallSecondText(wallMs: number): string {
  const minute = Math.floor(wallMs / MINUTE);
  const seconds = Math.floor((wallMs - minute * MINUTE) / SECOND);
  return wallText(minute).slice(0, -2) + String(seconds).padStart(2, '0');
}

/** `+0100`, with seconds only where there are some. */
export function offsetText(offsetMs: number): string {
  const size = Math.abs(offsetMs) / SECOND;
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  if (parts[2] === '00') parts.pop();
  return (offsetMs < 0 ? '-' : '+') + parts.join('');
}

export const dateOfMinute = (wallMinute: number) => datePartsOf(Math.floor(wallMinute / MINUTES_PER_DAY));
