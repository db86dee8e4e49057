/** Place search: a town or postcode, the visitor’s own place, distances. */
export interface NearMessages {
  readonly label: string;
}

export const nearEn: NearMessages = {
  label: 'Near',
};
