/** Reads the attributes that say where a directory comes from: the same on every element that takes a source. */
import { isTimeZone } from '../../domain/time-zone.js';
import { DIRECTORY_FORMATS } from '../../sources/formats.js';
import type { DirectorySettings } from '../../sources/store.js';
import { readChoice } from './choice.js';
import { readCount, readText } from './read.js';
import { warn } from './warn.js';

const FORMATS = ['auto', ...DIRECTORY_FORMATS] as const;

export interface SourceAttributes {
  readonly source: string;
  readonly format: string;
  readonly timeZone: string;
  readonly programme: string;
  readonly refreshMinutes?: number | undefined;
}

/** Undefined when the element names no source of its own. */
export function readDirectorySettings(host: Element & SourceAttributes): DirectorySettings | undefined {
  const source = readText(host.source);
  if (!source) return undefined;
  const format = readChoice(host, 'format', host.format, FORMATS, 'auto');
  const timeZone = readTimeZone(host, host.timeZone);
  const programme = readText(host.programme).toLowerCase();
  return {
    source,
    format,
    ...(timeZone && { timeZone }),
    ...(programme && { programme }),
    ...(host.refreshMinutes && { refreshMinutes: readCount(host, 'refresh-minutes', host.refreshMinutes, 1, 0) }),
    now: () => Date.now(),
    readPart: async (id) => {
      const { findPagePart } = await import('../page-part.js');
      const root = host.getRootNode();
      return findPagePart(id, root instanceof ShadowRoot ? root : host.ownerDocument);
    },
  };
}

/** A zone that the browser knows, or nothing: a wrong zone is worse than none. */
export function readTimeZone(host: Element, value: string): string | undefined {
  const timeZone = readText(value);
  if (!timeZone || isTimeZone(timeZone)) return timeZone || undefined;
  warn(host, `time-zone: "${timeZone}" is not an IANA zone such as Europe/London. It is ignored.`);
  return undefined;
}
