/** A clock that stands until a test moves it. Timers that are due run on the way, each at its own time. */
export interface FakeClock {
  now(): number;
  after(milliseconds: number, act: () => void): () => void;
  /** To that moment. */
  moveTo(moment: number): void;
  /** How many timers wait. */
  readonly waiting: number;
}

export function aClock(): FakeClock {
  let now = 0;
  const timers = new Set<{ readonly at: number; readonly act: () => void }>();
  const next = (): { readonly at: number; readonly act: () => void } | undefined =>
    [...timers].sort((a, b) => a.at - b.at)[0];
  return {
    now: () => now,
    after(milliseconds, act) {
      const timer = { at: now + milliseconds, act };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    moveTo(moment) {
      for (let timer = next(); timer && timer.at <= moment; timer = next()) {
        timers.delete(timer);
        now = timer.at;
        timer.act();
      }
      now = moment;
    },
    get waiting() {
      return timers.size;
    },
  };
}
