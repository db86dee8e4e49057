import type { SharingMessages } from '../en/sharing.js';

export const sharingCy: SharingMessages = {
  share: 'Rhannu',
};
