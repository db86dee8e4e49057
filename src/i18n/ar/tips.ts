import type { TipsMessages } from '../en/tips.js';

export const tipsAr: TipsMessages = {
  title: 'ما ساعد أشخاصًا آخرين',
  safety: 'هذا ما ساعد أشخاصًا آخرين، وليس نصيحة لك. تحدّث إلى طبيب أو صيدلي قبل أن تغيّر دواءً أو علاجًا.',
  situations: {
    'before-a-group': 'قبل اللقاء',
    'in-the-room': 'في الغرفة',
    online: 'عبر الإنترنت',
    afterwards: 'بعد اللقاء',
    'when-it-does-not-fit': 'حين لا تناسبك المجموعة',
    'hard-days': 'الأيام الصعبة',
    'telling-others': 'إخبار الآخرين',
    'caring-for-someone': 'رعاية شخص آخر',
  },
  helped: 'ما ساعد',
  notForEveryone: 'لم يساعد الجميع',
  offeredBy: 'قدّمها: {who}',
  checked: 'المُراجِع: {who}، {date}. المراجعة القادمة {nextDate}.',
  clinician: 'راجعها أيضًا: {who}، {date}.',
  editors: 'محررو هذه النصائح',
  copyTip: 'نسخ هذه النصيحة',
  tipCopied: 'تم نسخ النصيحة',
  copyFailed: 'لم نتمكن من النسخ. يمكنك تحديد النص بدلًا من ذلك.',
  none: 'لا توجد نصائح هنا في الوقت الحالي. نرجو العودة قريبًا.',
};
