/** The button that leaves the page, what it says while it does, and what it cannot do. */
export interface ExitMessages {
  readonly title: string;
}

export const exitEn: ExitMessages = {
  title: 'Leave this page',
};
