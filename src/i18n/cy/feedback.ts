import type { FeedbackMessages } from '../en/feedback.js';

export const feedbackCy: FeedbackMessages = {
  title: 'Dywedwch wrthym am grŵp',
  about: 'Am: {name}',
  choose: 'Beth hoffech chi ei ddweud wrthym?',
  kinds: {
    changed: {
      label: 'Mae rhywbeth wedi newid',
      hint: 'Yr amser, y lle, sut i ymuno',
    },
    closed: {
      label: 'Nid yw’n cwrdd mwyach',
      hint: 'Ni ddaeth neb, neu mae wedi dod i ben',
    },
    unsafe: {
      label: 'Nid oedd rhywbeth yn ddiogel',
      hint: 'Neu nid oedd yn teimlo’n iawn',
    },
    add: { label: 'Ychwanegu ein grŵp', hint: 'Nid yw wedi’i restru eto' },
  },
  continue: 'Parhau',
  goes: {
    mail: 'Mae eich rhaglen e-bost eich hun yn agor gyda’r testun. Rydych yn ei ddarllen yno, ac yn ei anfon eich hun.',
    post: 'Pan fyddwch yn pwyso “Anfon”, mae eich neges yn mynd i {host}. Rydych yn darllen y cyfan cyn hynny.',
    here: 'Pan fyddwch yn pwyso “Anfon”, mae eich neges yn mynd i’r wefan hon. Rydych yn darllen y cyfan cyn hynny.',
    copy: 'Nid oes dim yn cael ei anfon o’r fan hon. Cewch destun i’w gopïo, a gallwch ei basio ymlaen fel y mynnwch.',
    kept: 'Nid oes dim yn cael ei gadw ar y ddyfais hon.',
  },
};
