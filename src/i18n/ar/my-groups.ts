import type { MyGroupsMessages } from '../en/my-groups.js';

export const myGroupsAr: MyGroupsMessages = {
  title: 'مجموعاتي',
};
