import type { MyGroupsMessages } from './my-groups.js';

/** What the list says before its file with everything else is here. */
export const firstMyGroupsEn = {
  title: 'My groups',
  empty: 'You have not saved any groups. When you find one you like, press “Save”.',
} satisfies Partial<MyGroupsMessages>;
