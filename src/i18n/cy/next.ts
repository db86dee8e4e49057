import type { NextMessages } from '../en/next.js';

export const nextCy: NextMessages = {
  title: 'Y cyfarfodydd nesaf',
};
