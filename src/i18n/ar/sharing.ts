import type { SharingMessages } from '../en/sharing.js';

export const sharingAr: SharingMessages = {
  share: 'مشاركة',
};
