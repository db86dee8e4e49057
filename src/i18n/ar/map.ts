import type { MapMessages } from '../en/map.js';

export const mapAr: MapMessages = {
  title: 'خريطة المجموعات',
};
