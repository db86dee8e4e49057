/** The other findings in English, loaded when a page or a visitor asks for more than the first ones. */
import { findingsInWords } from './findings.base.js';
import { MORE_FINDINGS } from './findings.more.js';

const weak = 'Most of the trials had weaknesses.';
const lowReviews = 'The reviews were of low quality.';
const egmose = 'adults with any mental illness; the whole review has 12,477 people in 49 trials';
const severe = 'people with a severe mental illness';
const white = 'adults who use mental health services; so many in the whole review';
const alcohol = 'adults with a drinking problem; the whole review has 10,565 people in 27 studies';
const breast = 'people with breast cancer; 14 studies in the whole review';

export const MORE_FINDINGS_EN = findingsInWords(MORE_FINDINGS, {
  'hope-both': {
    outcome: 'Hope, with one-to-one support counted too',
    summary: 'Three reviews found a small gain in hope.',
    caution: 'Trials of groups alone did not show it.',
    who: 'adults with a mental health condition; three reviews of peer support that is paid for',
    why: lowReviews,
  },
  'recovery-both': {
    outcome: 'Recovery, with one-to-one support counted too',
    summary: 'Peer support of all kinds may help people’s own recovery a little.',
    caution: 'The gain was clearest where the support was added to hospital care.',
    who: egmose,
    why: weak,
  },
  'anxiety-both': {
    outcome: 'Anxiety',
    summary: 'Peer support of all kinds may make anxiety a little less.',
    caution: 'The real gain may be almost nothing.',
    who: egmose,
    why: weak,
  },
  'recovery-paid': {
    outcome: 'Recovery, in three reviews of paid peer support',
    summary: 'Two reviews found a small gain. The third found no clear difference.',
    who: 'adults with a mental health condition',
    why: lowReviews,
  },
  'all-paid': {
    outcome: 'All results, for paid peer support',
    summary: 'One paper looked at 35 reviews. Their results were mixed.',
    reasons: [
      'Some found less depression, more recovery and more trust in what you can do. Others did not.',
      'Nearly all of them, 97 in 100, were of low quality.',
    ],
    who: 'people in 426 studies',
    why: lowReviews,
  },
  'recovery-severe': {
    outcome: 'Recovery with a severe mental illness',
    summary: 'People with peer support rated their own recovery a little higher.',
    who: severe,
    why: 'The trials had weaknesses, and did not all agree.',
  },
  'hope-severe': {
    outcome: 'Hope with a severe mental illness',
    summary: 'People with peer support had very slightly more hope.',
    who: severe,
    why: 'The trials had weaknesses, and did not all agree.',
  },
  'mood-severe': {
    outcome: 'Depression and anxiety with a severe mental illness',
    summary: 'The trials did not show a clear difference.',
    who: severe,
    why: weak,
  },
  'hospital-severe': {
    outcome: 'Hospital stays and symptoms with a severe mental illness',
    summary: 'There was little or no sign of a difference in hospital stays, symptoms or being content with services.',
    who: severe,
    why: 'There were few trials for each of these.',
  },
  'recovery-one-to-one': {
    outcome: 'Recovery and feeling in control, with one-to-one support',
    summary: 'One-to-one support may help these a little.',
    caution: 'This is about one person at a time, not about groups.',
    who: white,
    why: 'Many trials did not report all their results.',
  },
  'symptoms-one-to-one': {
    outcome: 'Symptoms and use of services, with one-to-one support',
    summary: 'The trials did not show a clear difference.',
    caution: 'This is about one person at a time, not about groups.',
    who: white,
    why: 'Many trials did not report all their results.',
  },
  'readmission-one-to-one': {
    outcome: 'Going back into hospital, with one-to-one support',
    summary:
      'Some people had support when they left a mental health hospital. It did not make them less likely to be back within a year.',
    caution: 'This is about one person at a time, not about groups.',
    who: 'adults in England who had been in hospital more than once',
    against: 'usual care',
    why: 'It was one large and careful trial.',
    fundedBy: 'the National Institute for Health Research',
  },
  'depression-usual-care': {
    outcome: 'Depression, beside usual care',
    summary: 'In older trials, peer support eased depression more than usual care did.',
    who: 'people with depression',
    against: 'usual care',
    why: 'The trials were old, small and different from each other.',
  },
  'depression-group-cbt': {
    outcome: 'Depression, beside group therapy',
    summary: 'There was no clear difference between peer support and group therapy.',
    caution: 'That does not show that one is as good as the other. The trials were too small to tell.',
    who: 'people with depression',
    against: 'CBT, a talking therapy, in a group',
    why: 'The trials were old and small.',
  },
  'depression-no-treatment': {
    outcome: 'Depression, beside no treatment',
    summary: 'Help given by peers eased depression a little more than no treatment did.',
    caution: 'The real gain may be almost nothing.',
    who: 'people with symptoms of depression; 23 studies in the whole review',
    against: 'no treatment',
    why: 'The studies were of many kinds.',
  },
  'perinatal-2022': {
    outcome: 'Depression around birth',
    summary: 'Mothers with peer support had less depression, or were less likely to get it.',
    caution: 'Some had groups, some had one other person, face to face, by phone or online.',
    who: 'mothers, during pregnancy or after birth',
    why: 'The review was of low quality.',
  },
  'perinatal-2020': {
    outcome: 'Depression around birth, in an earlier review',
    summary: 'An earlier review found much the same.',
    who: 'mothers, during pregnancy or after birth',
    why: 'The review was of low quality, and the trials were different from each other.',
  },
  'breast-cancer-life': {
    outcome: 'Quality of life with breast cancer',
    summary: 'People with peer support rated their quality of life higher.',
    who: breast,
    why: 'All the studies had weaknesses, and they did not agree well.',
  },
  'breast-cancer-anxiety': {
    outcome: 'Anxiety with breast cancer',
    summary: 'People with peer support had less anxiety.',
    caution: 'The real gain may be almost nothing.',
    who: breast,
    why: 'All the studies had weaknesses, and they did not agree well.',
  },
  'cancer-mood': {
    outcome: 'Mood and coping with cancer',
    summary:
      'Support that was not led by professionals had only small effects, and they were measured for a short time.',
    caution: 'Gains were clearer with breast cancer, and face to face.',
    who: 'adults who have or had cancer',
    why: 'There are few trials.',
  },
  'cancer-mixed': {
    outcome: 'Well-being with cancer',
    summary: 'People were very content with the support. Whether it made them feel better is less clear.',
    reasons: ['Results differed from study to study.', 'Only eight of the studies were trials.'],
    who: 'people with cancer; 43 papers',
    why: 'The studies are old, and many of them compare nobody.',
  },
  'rare-cancer': {
    outcome: 'Rare cancers, and living far away',
    summary: 'Support by phone or online had mixed results.',
    reasons: [
      'Some studies found better coping and less loneliness.',
      'Online groups that professionals ran did best.',
      'Few people with a rare cancer took part.',
    ],
    who: 'mostly middle-aged women with breast cancer; 23 studies',
    why: 'Few studies looked at rare cancers.',
  },
  'diabetes-2016': {
    outcome: 'Long-term blood sugar with diabetes',
    summary: 'Blood sugar over months (HbA1c) was very slightly better, which makes little difference to health.',
    who: 'adults with diabetes',
    against: 'similar care without peer support',
    why: 'The trials did not agree well.',
  },
  'diabetes-2015': {
    outcome: 'Long-term blood sugar with type 2 diabetes',
    summary: 'Blood sugar over months (HbA1c) was lower.',
    caution: 'Where people were rarely in touch, there was no clear difference.',
    who: 'people with type 2 diabetes',
    against: 'care without peer support',
    why: 'Other reviews found less.',
  },
  'suicide-bereavement': {
    outcome: 'After a death by suicide',
    summary: 'Ten studies hint that meeting others who lived through it may help. They are too weak to be sure.',
    who: 'people bereaved by suicide, in five countries',
    why: 'The studies are hard to put together.',
    fundedBy: 'the Health Science Research Foundation, Region Zealand',
  },
  'abstinence-aa': {
    outcome: 'Not drinking, with Alcoholics Anonymous (AA)',
    summary: 'People who had help to join AA often stayed off drink more than people who had other treatments.',
    caution:
      'In much of this, trained staff helped people to join. It is not about walking in alone. Some researchers doubt the result.',
    who: alcohol,
    against: 'other treatments, such as CBT, a talking therapy',
    why: 'We could not read how the review rated it.',
  },
  'drinking-aa': {
    outcome: 'Other results about drinking, with Alcoholics Anonymous (AA)',
    summary: 'People who had help to join AA did about as well as people who had other treatments.',
    caution: 'In much of this, trained staff helped people to join. It is not about walking in alone.',
    who: alcohol,
    against: 'other treatments, such as CBT, a talking therapy',
    why: 'We could not read how the review rated it.',
  },
  'recovery-online': {
    outcome: 'Recovery, with online support',
    summary: 'A small gain was seen, but it may be chance.',
    who: egmose,
    why: weak,
  },
  'young-online': {
    outcome: 'Online support for young people',
    summary: 'Six studies gave mixed results.',
    reasons: ['Two of the trials found a gain.', 'The other studies did not.'],
    who: 'people aged 12 to 25 with different problems',
    why: 'There were only six studies.',
  },
  forums: {
    outcome: 'Safety and benefit of online forums',
    summary: 'What is known about safety and benefit is mixed.',
    reasons: [
      'A forum that feels safe and welcoming can help people to feel less alone.',
      'Much depends on how well it is looked after, and on what people read there.',
    ],
    who: '102 papers and reports, and 18 interviews with people who run forums',
    why: 'It explains how forums may work. It does not measure them.',
  },
});
