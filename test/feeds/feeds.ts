/** The sample feeds, which stand beside the repository and are not part of it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Directory } from '../../src/domain/model.js';

const FOLDER = new URL('../../../shared/feeds/', import.meta.url);

export const hasFeeds = existsSync(fileURLToPath(FOLDER));

/** `describe` where the sample feeds are there; else one skipped test that says why. */
export function describeFeeds(title: string, body: () => void): void {
  if (hasFeeds) describe(title, body);
  else describe(title, () => it.skip('is not run: the sample feeds (../shared/feeds) are not here'));
}

export const feed = (path: string): unknown => JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8')) as unknown;

/** How often each outcome of `of` occurs. */
export function tally<T>(
  items: readonly T[],
  of: (item: T) => string | readonly string[],
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const item of items) for (const key of [of(item)].flat()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** Records in are meetings and errors out, ids are unique, and each group has a meeting. */
export function expectComplete({ groups, meetings, problems, sources }: Directory, records: number, errors = 0): void {
  expect(sources[0]?.records).to.equal(records);
  expect(problems.filter((problem) => problem.severity === 'error').length).to.equal(errors);
  expect(meetings.length).to.equal(records - errors);
  expect(new Set(meetings.map((meeting) => meeting.id)).size).to.equal(meetings.length);
  expect(new Set(groups.map((group) => group.id)).size).to.equal(groups.length);
  expect(new Set(meetings.map((meeting) => meeting.groupId))).to.deep.equal(new Set(groups.map((group) => group.id)));
}
