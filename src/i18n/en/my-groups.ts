/** Groups that a visitor keeps on the device. */
export interface MyGroupsMessages {
  readonly title: string;
}

export const myGroupsEn: MyGroupsMessages = {
  title: 'My groups',
};
