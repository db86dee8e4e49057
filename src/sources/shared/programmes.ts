/**
 * Code tables of the programmes whose feeds are common, each in a file that loads when a feed uses it, and what a
 * programme says about its groups when the site names it.
 */
import { onDemand } from '../../domain/on-demand.js';
import type { ProgrammeFacts } from '../programmes/facts.js';
import { type CodeTable, type FindMeaning, meaningOf } from './codes.js';

/** Codes that mean the same everywhere they were met, or that feeds' software reserves. */
export const COMMON: CodeTable = {
  O: 'openness/open|=Open',
  C: 'openness/closed|=Closed',
  ONL: 'mode/online|=Online',
  VM: 'mode/online|=Virtual meeting',
  HY: 'mode/hybrid|=Hybrid',
  HYBR: 'mode/hybrid|=Hybrid',
  TC: 'building/closed|=Location temporarily closed',
};

export const PEOPLE: CodeTable = {
  M: 'audience/men|=Men',
  W: 'audience/women|=Women',
  Y: 'audience/young-people|=Young people',
};

export const programmeTables = {
  aa: onDemand(async () => (await import('../programmes/aa.js')).AA),
  na: onDemand(async () => (await import('../programmes/na.js')).NA),
  'al-anon': onDemand(async () => (await import('../programmes/al-anon.js')).AL_ANON),
};

/** The table of a programme; for one not known here, only the codes that mean the same everywhere. */
export const codesOf = (programme: string): CodeTable =>
  (Object.hasOwn(programmeTables, programme)
    ? programmeTables[programme as keyof typeof programmeTables].get()
    : undefined) ?? COMMON;

/** What a code means in a programme. Its table is not asked for the codes that mean the same everywhere. */
export const meaningIn =
  (programme: string): FindMeaning =>
  (code) =>
    Object.hasOwn(COMMON, code) ? COMMON[code] : meaningOf(codesOf(programme), code);

export const programmeFactsFile = onDemand(() => import('../programmes/facts.js'));

/** What is true of every group of a programme. Only for one that the site named: a format alone does not tell. */
export const programmeFacts = (programme: string | undefined): ProgrammeFacts =>
  programme === undefined ? {} : (programmeFactsFile.get()?.factsOf(programme) ?? {});
