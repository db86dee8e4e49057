/** The words of the field for a place: what is on the screen first. The rest comes with what says it. */
import type { NearMessages } from './near.js';

export type FirstNearMessages = Pick<NearMessages, 'label' | 'here' | 'hint' | 'description'>;

export const firstNearEn: FirstNearMessages = {
  label: 'Near',
  here: 'Near me',
  hint: 'Town or postcode',
  description: 'Choose from the list that opens as you type. What you type stays on this page.',
};
