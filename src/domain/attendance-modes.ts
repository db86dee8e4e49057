/** Ways to take part. */
export const ATTENDANCE_MODES = ['in-person', 'online', 'phone'] as const;
