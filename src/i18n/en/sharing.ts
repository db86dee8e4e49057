/** Handing groups to somebody: share, copy, print, staff’s shortlist, links to a search. */
export interface SharingMessages {
  readonly share: string;
}

export const sharingEn: SharingMessages = {
  share: 'Share',
};
