/** What "Add to calendar" offers for one meeting, and the file and the links that come of the visitor's choices. */
import { statusOf } from '../../domain/status.js';
import { occurrences } from '../../domain/occurrences.js';
import { calendarEn } from '../../i18n/en/calendar.js';
import { datesEn } from '../../i18n/en/dates.js';
import { fill, isolate } from '../../i18n/format.js';
import { dayAndMonthWords } from '../../i18n/calendar-words.js';
import type { Resolved } from '../../i18n/locales.js';
import { dateWords } from '../../i18n/time-words.js';
import { calendarLinks } from '../../writers/calendar-links.js';
import { toICalendar, type ICalendarFile } from '../../writers/icalendar.js';
import type { DetailsToolContext } from '../meeting/details-tools.js';
import { meetingName, todayIn } from '../meeting/meeting-facts.view.js';

export const CALENDAR_SECTIONS = { calendar: calendarEn, dates: datesEn };
export type CalendarToolWords = Resolved<keyof typeof CALENDAR_SECTIONS>;

export interface CalendarChoices {
  readonly dates: 'series' | 'one';
  readonly title: 'discreet' | 'full';
  readonly reminder: 'none' | 'hour' | 'day';
}

export const FIRST_CHOICES: CalendarChoices = { dates: 'series', title: 'discreet', reminder: 'none' };

const REMINDER_MINUTES: Readonly<Record<CalendarChoices['reminder'], number | undefined>> = {
  none: undefined,
  hour: 60,
  day: 24 * 60,
};

export interface ChoiceView {
  readonly name: keyof CalendarChoices;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string; readonly help?: string }[];
}

export interface CalendarView {
  /** Of what; a new key makes a new file. */
  readonly key: string;
  readonly choices: readonly ChoiceView[];
  readonly links: readonly { readonly url: string; readonly text: string }[];
  /** What the file cannot hold as the list has it. */
  readonly notes: readonly string[];
  readonly file: () => ICalendarFile;
}

/** Undefined when there is no date to add. */
export function calendarView(
  context: DetailsToolContext,
  chosen: CalendarChoices,
  words: CalendarToolWords,
): CalendarView | undefined {
  const { meeting, group, next, now, readerTimeZone } = context;
  const today = todayIn(meeting, { now, readerTimeZone });
  const status = statusOf(group, meeting, today);
  if (!next || status === 'paused' || status === 'closed') return undefined;
  const dates = hasMore(context) ? chosen.dates : 'one';
  const date = dates === 'one' ? next.start.slice(0, 10) : undefined;
  const { calendar } = words;
  const options = { now, title: chosen.title, words: calendar.file, ...(date !== undefined && { date }) };
  const reminderMinutes = REMINDER_MINUTES[chosen.reminder];
  const file = (): ICalendarFile =>
    toICalendar(
      { meetings: [meeting], groups: group ? [group] : [] },
      { ...options, ...(reminderMinutes !== undefined && { reminderMinutes }) },
    );
  const links = calendarLinks(meeting, group, options);
  const day = dayAndMonthWords(next.start.slice(0, 10), words);
  const outlook = date === undefined ? fill(calendar.outlookOnce, { date: day }) : calendar.outlook;
  const codes = file().notes.map(({ code }) => code);
  return {
    key: JSON.stringify([meeting.id, next.startsAt, { ...chosen, dates }]),
    choices: choicesOf(context, words, today),
    links: links
      ? [
          { url: links.google, text: calendar.google },
          { url: links.outlook, text: outlook },
        ]
      : [],
    notes: [
      ...(codes.includes('time-zone-unknown') ? [calendar.zoneUnknown] : []),
      ...(codes.includes('next-dates-only') ? [calendar.nextDatesOnly] : []),
    ],
    file,
  };
}

function hasMore({ meeting, next, now }: DetailsToolContext): boolean {
  const { schedule, durationMinutes } = meeting;
  const later = occurrences(schedule, now, Infinity, { durationMinutes });
  return next !== undefined && !later.next().done && !later.next().done;
}

function choicesOf(context: DetailsToolContext, words: CalendarToolWords, today: string): ChoiceView[] {
  const { calendar } = words;
  const { meeting, group, next } = context;
  const date = next ? dateWords(next.start.slice(0, 10), words, today) : '';
  const which: ChoiceView = {
    name: 'dates',
    label: calendar.which,
    options: [
      { value: 'series', text: calendar.series },
      { value: 'one', text: fill(calendar.onlyDate, { date }) },
    ],
  };
  return [
    ...(hasMore(context) ? [which] : []),
    {
      name: 'title',
      label: calendar.titleLabel,
      options: [
        {
          value: 'discreet',
          text: fill(calendar.discreet, { title: calendar.file.title }),
          help: calendar.discreetHelp,
        },
        { value: 'full', text: isolate(meetingName(meeting, group), words.direction), help: calendar.fullHelp },
      ],
    },
    {
      name: 'reminder',
      label: calendar.reminder,
      options: [
        { value: 'none', text: calendar.noReminder },
        { value: 'hour', text: calendar.hourBefore },
        { value: 'day', text: calendar.dayBefore },
      ],
    },
  ];
}
