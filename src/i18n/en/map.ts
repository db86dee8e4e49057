/** The map of meetings, and the list beside it. */
export interface MapMessages {
  readonly title: string;
}

export const mapEn: MapMessages = {
  title: 'Map of groups',
};
