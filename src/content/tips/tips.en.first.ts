/** The tips of the first situations in English: what a page shows at once. The rest is in `tips.en.more.ts`. */
import { FIRST_TIPS, tipsInWords } from './tips.base.js';

export const FIRST_TIPS_EN = tipsInWords(FIRST_TIPS, {
  'met-on-the-way': {
    helped:
      'One person only went to a first meeting because somebody met them on the way, came in and sat beside them. After that, going alone felt fine.',
    notForEveryone: 'Many others did not need this. It was enough for them to hear what the meetings are like.',
    role: 'A member of a local group',
  },
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
});
