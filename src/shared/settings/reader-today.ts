/** The reader's own date at a moment (epoch milliseconds), as `2026-11-22`. */
export function readerToday(milliseconds: number): string {
  return new Date(milliseconds - new Date(milliseconds).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
