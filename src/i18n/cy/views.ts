import type { ViewsMessages } from '../en/views.js';

export const viewsCy: ViewsMessages = {
  label: 'Sut i ddangos y grwpiau',
  list: 'Rhestr',
  week: 'Wythnos',
  map: 'Map',
};
