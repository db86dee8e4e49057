/** The other tips in English, loaded right after the first view. */
import { tipsInWords } from './tips.base.js';
import { MORE_TIPS } from './tips.more.js';

export const MORE_TIPS_EN = tipsInWords(MORE_TIPS, {
  'private-place': {
    helped:
      'To keep what is said private, one peer community asks people to join online meetings from a private place. Those who cannot be alone use headphones.',
    notForEveryone: 'Not everyone can be alone at home, and headphones do not hide your own voice.',
    role: 'A peer support centre, in its guide to online meetings',
  },
  'muted-words': {
    helped: 'In one online community, people can mute words that upset them. They then see no posts with such a word.',
    notForEveryone:
      'It hides only the words on your list. For the rest, the community has filters, and a way to report a post.',
    role: 'The team of an online community',
  },
  'nothing-to-fix': {
    helped:
      'An online community tells its members that nobody has to fix another person’s problems. Listening and sharing is enough.',
    notForEveryone: 'Supporting others can still be hard going, it says, so your own wellbeing counts too.',
    role: 'The team of an online community',
  },
  'several-groups': {
    helped: 'One person tried a number of groups before one felt right. That one was a huge help.',
    notForEveryone: 'The same person found that groups can also bring you down when you feel vulnerable.',
    role: 'A member of online groups',
  },
  'another-time': {
    helped: 'Some people find peer support useful at some times and not at others. It can be tried again later.',
    notForEveryone: 'Peer support does not help everyone. That is no reason to blame yourself.',
    role: 'A mental health charity',
  },
  'coming-anyway': {
    helped:
      'A group can be a place to go even when you feel very unwell. You do not have to join in, because others understand how you feel.',
    notForEveryone: 'A member of online groups wrote that groups can also bring you down on such a day.',
    role: 'Researchers who talked with people with depression',
  },
  'being-open': {
    helped: 'One young adult used to hide depression. Being open about it is part of making it less of a big deal.',
    notForEveryone: 'Another keeps it private, to stay in charge of it. Almost everyone asked found it hard to decide.',
    role: 'Young adults with depression, in interviews',
  },
  'time-for-yourself': {
    helped:
      'Carers wrote hints for other carers: it is okay to ask for help, to be upset, and to take time out for yourself.',
    notForEveryone:
      'The hints come from people who care for someone with a mental health problem. They may not fit every carer.',
    role: 'Carers',
  },
});
