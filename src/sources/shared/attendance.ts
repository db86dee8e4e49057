/** How people take part: what the feed states, else what can be concluded, with the reason kept. */
import type { AttendanceMode, AttendanceReason, Status } from '../../domain/model.js';
import type { CodeFacts } from './codes.js';
import type { Report } from './problems.js';
import { compact } from './record.js';

export interface AttendanceClues {
  /** Name and value of the feed's own field, for reports. */
  readonly field: string;
  readonly value: unknown;
  /** What that field states; absent when it is blank or cannot be read. */
  readonly stated?: readonly AttendanceMode[] | undefined;
  readonly hasJoinLink: boolean;
  readonly hasDialIn: boolean;
  readonly hasExactAddress: boolean;
  /** What codes say: online, both, or the building closed for a time, so that only what is remote goes on. */
  readonly codes: Pick<CodeFacts, 'isOnline' | 'isHybrid' | 'isBuildingClosed'>;
}

export interface AttendanceReading {
  readonly attendance: readonly AttendanceMode[];
  readonly attendanceReason?: AttendanceReason;
  /** `paused` when the building is closed and there is no other way in. */
  readonly status?: Status;
}

const inOrder = (modes: readonly (AttendanceMode | false)[]): readonly AttendanceMode[] =>
  (['in-person', 'online', 'phone'] as const).filter((mode) => modes.includes(mode));

/** Stated modes, with the telephone where a number is given for joining from afar. */
function fromStatement(report: Report, clues: AttendanceClues, stated: readonly AttendanceMode[]): AttendanceReading {
  const isRemote = stated.some((mode) => mode !== 'in-person');
  if (!isRemote && !clues.codes.isBuildingClosed && (clues.hasJoinLink || clues.hasDialIn)) {
    report(clues.field, clues.value, 'attendance-contradicted');
  }
  return { attendance: inOrder([...stated, isRemote && clues.hasDialIn && 'phone']) };
}

function fromClues(report: Report, clues: AttendanceClues): AttendanceReading {
  const byCode = clues.codes.isOnline || clues.codes.isHybrid;
  const attendance = inOrder([
    (clues.hasExactAddress || clues.codes.isHybrid) && 'in-person',
    (clues.hasJoinLink || (byCode && !clues.hasDialIn)) && 'online',
    clues.hasDialIn && 'phone',
  ]);
  if (!attendance.length) {
    report(clues.field, clues.value, 'attendance-unknown');
    return { attendance, attendanceReason: 'not-stated' };
  }
  report(clues.field, clues.value, 'attendance-inferred', 'info');
  const reason: AttendanceReason = clues.hasJoinLink
    ? 'join-link-given'
    : clues.hasDialIn
      ? 'dial-in-given'
      : byCode
        ? 'format-code'
        : 'address-given';
  return { attendance, attendanceReason: reason };
}

/** With the building closed: what is left is remote, or the meeting is paused until it opens again. */
function withoutBuilding(clues: AttendanceClues, { attendance }: AttendanceReading): AttendanceReading {
  const remote = inOrder([
    ...attendance.filter((mode) => mode !== 'in-person'),
    clues.hasJoinLink && 'online',
    clues.hasDialIn && 'phone',
  ]);
  return remote.length
    ? { attendance: remote, attendanceReason: 'building-closed' }
    : { attendance: ['in-person'], attendanceReason: 'building-closed', status: 'paused' };
}

/** The feed's statement first; else join link, dial-in, exact address and codes; then a closed building takes away. */
export function settleAttendance(report: Report, clues: AttendanceClues): AttendanceReading {
  const quiet: Report = clues.codes.isBuildingClosed ? () => undefined : report;
  const open = clues.stated ? fromStatement(quiet, clues, clues.stated) : fromClues(quiet, clues);
  return compact(clues.codes.isBuildingClosed ? withoutBuilding(clues, open) : open);
}
