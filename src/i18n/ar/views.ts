import type { ViewsMessages } from '../en/views.js';

export const viewsAr: ViewsMessages = {
  label: 'طريقة عرض المجموعات',
  list: 'قائمة',
  week: 'أسبوع',
  map: 'خريطة',
};
