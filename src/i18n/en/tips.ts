/** Labels around tips. The tips themselves are content, or the site’s own. */
export interface TipsMessages {
  readonly title: string;
}

export const tipsEn: TipsMessages = {
  title: 'What has helped other people',
};
