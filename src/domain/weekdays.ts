/** RFC 5545 order and spelling; Monday first, as ISO 8601 counts. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
