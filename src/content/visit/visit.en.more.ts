/** All texts after the steps in English. Rules for wording are in `docs/first-visit.md`. */
import { visitInWords } from './visit.base.js';
import { MORE } from './visit.more.js';

export const MORE_VISIT_EN = visitInWords(MORE, {
  talk: { title: 'Do I have to talk?', text: 'Mostly not. In many groups you can pass, or just listen.' },
  upset: {
    title: 'What if I cry, or need a break?',
    text: 'In many groups that is all right, and you can take time out. If you can, tell one of the people who run the group.',
  },
  'who-comes': {
    title: 'Who will be there?',
    text: 'People with something in common. Often their ages and lives are very different.',
    unknown: 'How many come depends on the group, and changes from day to day.',
  },
  'for-me': {
    title: 'Do I need a diagnosis?',
    unknown: 'It depends. Some groups ask for one and some do not. Ask the group.',
  },
  booking: {
    title: 'Do I need to book, or to be referred?',
    unknown: 'It depends. At some groups you just turn up, and some talk with you first. Ask the group.',
  },
  name: {
    title: 'Do I have to give my name?',
    text: 'In many groups people use first names only.',
  },
  private: {
    title: 'Will people find out?',
    unknown: 'Groups ask everyone to keep what is said private. No group can promise that everyone will.',
  },
  told: {
    title: 'When would a group tell someone?',
    text: 'If someone is in danger, the people who run the group may need to get help. They are meant to do no more than is needed.',
  },
  therapy: {
    title: 'Is it therapy?',
    text: 'No. Group therapy is treatment, run by a trained therapist. In a peer group, people share what they have lived through.',
  },
  faith: {
    title: 'Will it be religious?',
    unknown:
      'It depends. Some twelve-step meetings are listed as secular, which means without religion. Ask the group.',
  },
  company: {
    title: 'Can I bring someone?',
    unknown:
      'It depends. Some groups welcome a friend, and some are only for the people they are about. Ask the group.',
  },
  price: {
    title: 'What does it cost?',
    unknown: 'It depends. Most groups ask for no fee. Ask the group.',
  },
  crisis: {
    title: 'What if I am in crisis?',
    text: 'A peer group is not a crisis service. Please use urgent help first. You can still come to the group later.',
  },
  'not-for-me': {
    title: 'What if I do not like it?',
    text: 'One visit may not tell you. You can try again, or try another group. Some people went to several before one felt right.',
  },
  doctor: {
    title: 'Should I tell my doctor?',
    text: 'It is worth telling them. A group does not take the place of their care.',
  },
  'listen-yes': {
    title: 'Yes, in many groups.',
    text: 'Taking part is your choice there, and staying quiet is fine.',
  },
  'listen-pass': { title: 'When it is your turn, you can say “pass”.', text: 'You need say nothing more.' },
  'listen-helps': { title: 'Some people only listen.', text: 'For some, coming and listening helps by itself.' },
  'listen-camera': {
    title: 'Online, groups differ about cameras.',
    unknown: 'Some let you keep yours off, and some want it on. Ask before you join.',
  },
  'bring-when': { title: 'Where it is and when, written down' },
  'bring-way': { title: 'Your way there, and your way home' },
  'bring-questions': { title: 'Questions you would like to ask' },
  'bring-room': { title: 'For an online meeting: headphones, and a room to yourself' },
  'there-access': {
    title: 'Ask about what you need.',
    text: 'Steps or a lift, toilets, a hearing loop, the lights, a quiet place.',
  },
  'there-late': {
    title: 'If you may be late, ask first.',
    text: 'Some groups want everyone there at the start.',
  },
  'leave-time-out': {
    title: 'Need a short break?',
    text: 'You can step out, and come back when you are ready.',
  },
  'leave-tell': {
    title: 'If you can, tell someone that you are going.',
    text: 'Then nobody has to worry about you.',
  },
  'leave-online': { title: 'Online, a short message is enough.', text: 'Write to the person who hosts the call.' },
  'choose-several': {
    title: 'Try more than one if you can.',
    text: 'Mayo Clinic says that specialists advise this. It helps to find where you feel most at ease.',
  },
  'choose-visits': { title: 'Give it time.', text: 'It may take several visits before it feels right.' },
  'choose-size': {
    title: 'Think about the size.',
    text: 'A small group can feel safe. A larger one lets you stay in the background.',
  },
  'choose-leader': {
    title: 'Think about who leads.',
    text: 'Somebody with their own experience knows what it is like. A professional, such as a nurse, can teach you more.',
  },
  'choose-open': {
    title: 'Think about how often you can come.',
    text: 'Open groups let you come when you can. Closed groups ask you to sign up and to come a number of times.',
  },
  'choose-welcome': { title: 'Look for a warm welcome.', text: 'Good groups are friendly to people who are new.' },
  'sign-cure': { title: 'It promises a cure.' },
  'sign-treatment': { title: 'Someone tells you to stop a treatment.' },
  'sign-money': { title: 'It costs a lot, or people press you to buy things.' },
  'sign-judged': { title: 'You are judged for what you decide.' },
  'sign-alone': { title: 'You are told not to ask anybody else.' },
  'sign-details': { title: 'Online, you are asked for your full name, your address or your number.' },
  'ask-whom': { title: 'Who is the group for?' },
  'ask-leads': { title: 'Who leads it?' },
  'ask-training': { title: 'Are the people who lead it trained, and who supports them?' },
  'ask-size': { title: 'How many people come?' },
  'ask-often': { title: 'How often does it meet, and for how long?' },
  'ask-rules': { title: 'What are the rules, and what is kept private?' },
  'ask-cost': { title: 'Is it free?' },
  'ask-access': { title: 'Can I get in and take part with what I need?' },
  'ask-camera': { title: 'Do I need my camera on?' },
  'ask-risk': { title: 'What do you do if someone is in danger?' },
  'ask-written': { title: 'What do you write down, and who sees it?' },
});
