/** What every text with a source says of it. */
export interface ContentMessages {
  readonly source: string;
  readonly checkedAndNext: string;
}

export const contentEn: ContentMessages = {
  source: 'Source: {name}',
  checkedAndNext: 'Checked {date}, next check {nextDate}',
};
