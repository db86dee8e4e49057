/**
 * "I have read this", kept on the visitor's device. Loads where a site has `remember`. It is for the visitor alone: no
 * event, no property and no attribute says whether somebody ticked.
 */
import { forget, keep, recall } from '../../shared/storage.js';

/** After that the browser has forgotten it. */
export const TICK_DAYS = 180;

interface Tick {
  /** Of what was read. */
  readonly print: string;
  /** The reader's own date. */
  readonly on: string;
}

export interface KnownTick {
  readonly on: string;
  /** What was read then is not what stands here now. */
  readonly isChanged: boolean;
}

/** Short, and different for different texts: FNV-1a, 32 bits. No secret: it is only compared with itself. */
export function fingerprint(parts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(JSON.stringify(parts))) hash = Math.imul(hash ^ unit, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Without an id of its own an agreement is known by its text alone, and a changed one is simply a new one. */
const keyOf = (id: string, print: string): string => `agreement:${id || print}`;

export function recallTick(id: string, parts: readonly string[], now: number): KnownTick | undefined {
  const print = fingerprint(parts);
  const tick = recall(keyOf(id, print), now) as Partial<Tick> | null | undefined;
  if (typeof tick?.on !== 'string') return undefined;
  return { on: tick.on, isChanged: tick.print !== print };
}

/** @returns whether the browser kept it */
export function keepTick(id: string, parts: readonly string[], on: string, now: number): boolean {
  const print = fingerprint(parts);
  return keep(keyOf(id, print), { print, on } satisfies Tick, TICK_DAYS, now);
}

export const forgetTick = (id: string, parts: readonly string[]): void => forget(keyOf(id, fingerprint(parts)));
