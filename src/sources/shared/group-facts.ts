/** The part of a group that codes and a programme decide. */
import type { Group } from '../../domain/model.js';
import type { CodeFacts } from './codes.js';
import { compact } from './record.js';
import { programmeFacts } from './programmes.js';

const orNothing = <T>(list: readonly T[]): readonly T[] | undefined => (list.length ? list : undefined);

/** Topics, roles, audiences, openness, languages and access; lists that would be empty are left out. */
export function groupFacts(codes: CodeFacts, programme: string | undefined): Omit<Group, 'id' | 'name'> {
  const { roles = [], ...facts } = programmeFacts(programme);
  return compact({
    ...facts,
    roles: orNothing([...roles, ...codes.roles]),
    audiences: orNothing(codes.audiences),
    openness: codes.openness,
    languages: orNothing(codes.languages),
    access: orNothing(codes.access),
  });
}
