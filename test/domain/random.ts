/** Random values that can be had again: the seed is in the test's title, and `SEED=… npm test` repeats it (in Node). */
export interface Random {
  /** Whole number from 0 to below the limit. */
  below(limit: number): number;
  /** True in so many of 100 cases. */
  chance(percent: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** One to `most` of the values, in their order, none twice. */
  some<T>(values: readonly T[], most: number): T[];
}

interface Runtime {
  readonly process?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly versions?: { readonly node?: string };
  };
}

const runtime = (globalThis as Runtime).process;

export const isNode = runtime?.versions?.node !== undefined;

export const SEED = Number(runtime?.env?.SEED ?? 20_260_105);

/** Mulberry32 by Tommy Ettinger, public domain: small, and good enough to draw test cases. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  return {
    below,
    pick,
    chance: (percent) => below(100) < percent,
    some: (values, most) => {
      const chosen = new Set(Array.from({ length: 1 + below(most) }, () => pick(values)));
      return values.filter((value) => chosen.has(value));
    },
  };
}
