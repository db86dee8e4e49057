/** On which day the week begins where the page's readers live. */

interface WithWeek {
  getWeekInfo?(): { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/**
 * 1 for Monday to 7 for Sunday, by the browser's own data, and Monday where it has none. English without a region is
 * British here, as our words are; browsers take it for American.
 */
export function firstWeekday(language: string): number {
  try {
    const locale = new Intl.Locale(language === 'en' ? 'en-GB' : language) as WithWeek;
    const day = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay;
    return day && day >= 1 && day <= 7 ? day : 1;
  } catch {
    return 1;
  }
}
