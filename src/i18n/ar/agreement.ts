import type { AgreementMessages } from '../en/agreement.js';

export const agreementAr: AgreementMessages = {
  title: 'اتفاق مجموعتنا',
};
