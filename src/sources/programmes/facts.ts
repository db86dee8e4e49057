/** What is true of every group of a programme. */
import type { Group } from '../../domain/model.js';

export type ProgrammeFacts = Pick<Group, 'topics' | 'roles' | 'leadership'>;

const PROGRAMMES: Readonly<Record<string, ProgrammeFacts>> = {
  aa: { topics: [{ code: 'addiction-alcohol' }], leadership: 'peer' },
  na: { topics: [{ code: 'addiction-drugs' }], leadership: 'peer' },
  'al-anon': {
    topics: [{ code: 'addiction-alcohol' }],
    roles: [{ code: 'carer-family-friend' }],
    leadership: 'peer',
  },
};

/** Nothing for a programme not known here. */
export const factsOf = (programme: string): ProgrammeFacts =>
  Object.hasOwn(PROGRAMMES, programme) ? (PROGRAMMES[programme] ?? {}) : {};
