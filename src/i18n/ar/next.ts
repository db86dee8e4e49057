import type { NextMessages } from '../en/next.js';

export const nextAr: NextMessages = {
  title: 'اللقاءات القادمة',
  starts: 'يبدأ {when}.',
  started: '{started}.',
  ways: { 'in-person': 'حضوريًا', online: 'عبر الإنترنت', phone: 'بالهاتف' },
  wayOr: '{first} أو {second}',
  noneWithin: {
    zero: 'لا لقاءات اليوم.',
    one: 'لا لقاءات في اليوم القادم.',
    two: 'لا لقاءات في اليومين القادمين.',
    few: 'لا لقاءات في الأيام الـ{count} القادمة.',
    many: 'لا لقاءات في الأيام الـ{count} القادمة.',
    other: 'لا لقاءات في الأيام الـ{count} القادمة.',
  },
  nextOn: 'اللقاء التالي يوم {date}.',
  none: 'لا مواعيد معروفة في الوقت الحالي.',
};
