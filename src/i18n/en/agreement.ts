/** Labels around a group’s rules. The rules themselves are content, or the group’s own. */
export interface AgreementMessages {
  readonly title: string;
}

export const agreementEn: AgreementMessages = {
  title: 'Our group agreement',
};
