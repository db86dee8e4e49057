/** Whether the reader's own clock shows another time than the one a meeting is announced with. */
import { type Occurrence, type TimeZone, UNKNOWN_TIME_ZONE } from './schedule.js';
import { offsetMinutesAt } from './time-zone.js';

/** True also where nobody knows whose clock it is: then the zone has to be spoken of. */
export const isOtherClock = ({ timeZone, startsAt }: Occurrence, readerTimeZone: TimeZone): boolean =>
  timeZone === UNKNOWN_TIME_ZONE || offsetMinutesAt(timeZone, startsAt) !== offsetMinutesAt(readerTimeZone, startsAt);
