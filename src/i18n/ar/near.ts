import type { NearMessages } from '../en/near.js';

export const nearAr: NearMessages = {
  label: 'بالقرب من',
};
