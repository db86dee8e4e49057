/** The tabs above the results of a finder. */
export interface ViewsMessages {
  readonly label: string;
  readonly list: string;
  readonly week: string;
  readonly map: string;
}

export const viewsEn: ViewsMessages = {
  label: 'How to show the groups',
  list: 'List',
  week: 'Week',
  map: 'Map',
};
