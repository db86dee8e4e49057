import type { MapMessages } from '../en/map.js';

export const mapCy: MapMessages = {
  title: 'Map o grwpiau',
};
