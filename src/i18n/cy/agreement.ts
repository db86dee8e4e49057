import type { AgreementMessages } from '../en/agreement.js';

export const agreementCy: AgreementMessages = {
  title: 'Cytundeb ein grŵp',
};
