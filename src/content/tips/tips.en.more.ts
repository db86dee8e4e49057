/** The other tips in English, loaded right after the first view. */
import { tipsInWords } from './tips.base.js';
import { MORE_TIPS } from './tips.more.js';

export const MORE_TIPS_EN = tipsInWords(MORE_TIPS, {
  'online-and-local': {
    helped:
      'Some people used an online group that also made it easier to join a local one. They mostly spoke well of having both.',
    notForEveryone: 'Going from no name online to being known in the room was hard for some.',
    role: 'Women in groups in Norway, in a study',
  },
  'only-listening': {
    helped: 'Some people come to their group and do not say a word. They just want to sit there and listen.',
    notForEveryone: 'For others in the same interviews, it was a relief to have some room to talk.',
    role: 'People in groups for depression, in a study',
  },
  'saying-it-aloud': {
    helped: 'One person finds that a problem said out loud is only half as big.',
    notForEveryone: 'Not everyone wants to speak. Some members only listen.',
    role: 'A person in a group for depression, in a study',
  },
  'how-others-cope': {
    helped: 'People in a study valued hearing how others cope. It made them feel more able to cope themselves.',
    notForEveryone: 'Only eight people were asked, so we do not know who it does not help.',
    role: 'People in groups for depression, in a study',
  },
  'stepping-out': {
    helped:
      'In one online group, people may step out when a topic is too much. They then send the hosts a message, so that the hosts know they are safe.',
    notForEveryone: 'At other times, the group says, just being with people who understand can give strength.',
    role: 'An online peer group, in its guidelines',
  },
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
