/** The next few starts. */
export interface NextMessages {
  readonly title: string;
}

export const nextEn: NextMessages = {
  title: 'Next meetings',
};
