import type { StartMessages } from '../messages.js';

export const startsEn: StartMessages = {
  now: 'now',
  inMinutes: { one: 'in 1 minute', other: 'in {count} minutes' },
  inAboutMinutes: { one: 'in about 1 minute', other: 'in about {count} minutes' },
  startedNow: 'started just now',
  startedMinutesAgo: { one: 'started 1 minute ago', other: 'started {count} minutes ago' },
  startedHoursAgo: { one: 'started about 1 hour ago', other: 'started about {count} hours ago' },
};
