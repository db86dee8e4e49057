/** Labels around what studies found. The findings themselves are content. */
export interface EvidenceMessages {
  readonly title: string;
}

export const evidenceEn: EvidenceMessages = {
  title: 'What research says about support groups',
};
