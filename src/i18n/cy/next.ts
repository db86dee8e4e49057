import type { NextMessages } from '../en/next.js';

export const nextCy: NextMessages = {
  title: 'Y cyfarfodydd nesaf',
  starts: 'Yn dechrau {when}.',
  started: '{started}.',
  ways: { 'in-person': 'Wyneb yn wyneb', online: 'Ar-lein', phone: 'Dros y ffôn' },
  wayOr: '{first} neu {second}',
  noneWithin: {
    zero: 'Dim cyfarfodydd heddiw.',
    one: 'Dim cyfarfodydd yn y diwrnod nesaf.',
    two: 'Dim cyfarfodydd yn y {count} ddiwrnod nesaf.',
    few: 'Dim cyfarfodydd yn y {count} diwrnod nesaf.',
    many: 'Dim cyfarfodydd yn y {count} diwrnod nesaf.',
    other: 'Dim cyfarfodydd yn y {count} diwrnod nesaf.',
  },
  nextOn: 'Mae’r nesaf ar {date}.',
  none: 'Nid oes dyddiadau’n hysbys ar hyn o bryd.',
};
