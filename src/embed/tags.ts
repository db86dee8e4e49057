/** The tags that there are files for. A list of its own, because the loader is small; a test holds it to the manifest. */
export const TAGS = [
  ...['peer-support', 'group-finder', 'meeting-card', 'meeting-timetable', 'group-map', 'next-meetings', 'group-match'],
  ...['my-groups', 'stigma-myth-buster', 'evidence-summary', 'peer-stories', 'coping-tips', 'first-visit'],
  ...['group-agreement', 'crisis-help', 'quick-exit', 'listing-feedback'],
] as const;

export type Tag = (typeof TAGS)[number];

export const isTag = (name: string): name is Tag => (TAGS as readonly string[]).includes(name);
