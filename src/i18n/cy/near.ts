import type { NearMessages } from '../en/near.js';

export const nearCy: NearMessages = {
  label: 'Ger',
};
