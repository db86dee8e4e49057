import type { MyGroupsMessages } from '../en/my-groups.js';

export const myGroupsCy: MyGroupsMessages = {
  title: 'Fy ngrwpiau',
};
