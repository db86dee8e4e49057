/**
 * The tags that there are files for. A list of its own, because the loader is small. Made from custom-elements.json by
 * `npm run manifest`. Do not edit.
 */
export const TAGS = [
  'coping-tips',
  'crisis-help',
  'evidence-summary',
  'first-visit',
  'group-agreement',
  'group-finder',
  'group-map',
  'group-match',
  'listing-feedback',
  'meeting-card',
  'meeting-timetable',
  'my-groups',
  'next-meetings',
  'peer-stories',
  'peer-support',
  'quick-exit',
  'stigma-myth-buster',
] as const;

export type Tag = (typeof TAGS)[number];

export const isTag = (name: string): name is Tag => (TAGS as readonly string[]).includes(name);
