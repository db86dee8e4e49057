/** The first cards in English: what a page shows at once. The rest is in `cards.en.more.ts`. */
import { cardsInWords, FIRST_CARDS } from './cards.base.js';

export const FIRST_MYTH_CARDS_EN = cardsInWords(FIRST_CARDS, {
  common: {
    question: 'How many people live with a mental health condition?',
    fact: 'Mental health conditions are very common',
    summary: 'More than one billion people in the world live with one, which is about 1 in 8.',
    belief: 'Some people think that mental health conditions are rare.',
    why: 'People often keep it private, so it looks rarer than it is.',
    factAgain: 'If you live with one, you are far from alone.',
  },
  'harmed-by-violence': {
    question: 'Who is at risk from violence?',
    fact: 'Adults with mental illness are often the ones harmed',
    summary: 'A review of studies found that about 1 in 4 adults with mental illness met violence within a year.',
    belief: 'Some people think that people with mental illness are dangerous.',
    why: 'News reports dwell on rare crimes, so a diagnosis gets linked with danger.',
    factAgain:
      'The review put their odds at nearly four times those of other adults, but that number is very uncertain.',
  },
  'many-causes': {
    question: 'Are mental health problems a sign of weakness?',
    fact: 'Mental health problems have many causes',
    summary: 'Genes, physical illness, loss and trauma can all play a part.',
    belief: 'Some people think that a stronger person would simply cope.',
    why: 'This blames character for what is a health problem.',
    factAgain: 'It is not a weakness, and asking for help is a sign of strength.',
  },
  recovery: {
    question: 'Do people get better?',
    fact: 'People can and do recover',
    summary: 'With help, most people recover or live well with a mental illness.',
    belief: 'Some people think that it lasts for life and that there is no hope.',
    why: 'People who are well again do not stand out, so they are not noticed.',
    factAgain: 'Recovery means different things to different people, and it is common.',
  },
  'schizophrenia-treatment': {
    question: 'Can schizophrenia be treated?',
    fact: 'Schizophrenia can be treated',
    summary: 'Medicines work, along with help for the mind and for daily life.',
    belief: 'Some people think that nothing can be done.',
    why: 'Old scenes of hospitals stay in the mind.',
    factAgain: 'Help with housing and with work makes a difference too.',
  },
  'schizophrenia-meaning': {
    question: 'What does schizophrenia mean?',
    fact: 'A person with schizophrenia has one personality',
    summary: 'The condition affects how a person thinks and how they sense the world.',
    belief: 'Some people think that it means a split personality.',
    why: 'The name comes from Greek words for a split mind, and films added to the mix-up.',
    factAgain: 'It does not mean two people in one.',
  },
  work: {
    question: 'Can people with a mental health problem work?',
    fact: 'With the right support, people find good work',
    summary: 'There is job support made for this, called individual placement support.',
    belief: 'Some people think that a person with a mental health problem cannot hold a job.',
    why: 'Barriers at work are mistaken for a lack of ability.',
    factAgain: 'Support can help people who want to work to find work that suits them.',
  },
  'young-people': {
    question: 'Do teenagers have mental health conditions?',
    fact: 'Young people have mental health conditions too',
    summary: 'Worldwide, about 1 in 7 people aged 10 to 19 live with one.',
    belief: 'Some people think that they are just being difficult.',
    why: 'The signs can look like bad behaviour, so the real reason is missed.',
    factAgain: 'In a class of 28, that would be about four young people.',
  },
});
