import { expect } from 'chai';
import { clinicianTopicIn, clinicianWordIn, directiveIn, nameIn } from '../../src/content/tips/guards.js';
import { TIPS_AR } from '../../src/content/tips/tips.ar.js';
import { TIPS_CY } from '../../src/content/tips/tips.cy.js';
import { TIPS_EN } from '../../src/content/tips/tips.en.js';

const DIRECTIVES = [
  'Stop taking your tablets and you will feel alive again.',
  'It got better. Stop taking them.',
  'If it makes you tired, stop taking it.',
  'You should stop your medicine for a week.',
  'You should stop.',
  'You really should just stop taking those.',
  'You must change your dose.',
  'You’d better come off the antidepressants.',
  'You need to halve your pills.',
  'You have to take magnesium supplements.',
  'Just come off your tablets slowly.',
  'Skip a dose now and then.',
  'My advice is to double the painkillers.',
  'Ditch your medication.',
  'Ignore your doctor.',
  'You should ignore the psychiatrist.',
  'Cancel your hospital appointment.',
  'You don’t need any treatment.',
  'I felt better, so stop the therapy.',
  'Try lithium.',
  'STOP TAKING YOUR MEDS.',
  'Sto\u200bp tak\u00ading your tablets.',
  'Stopiwch gymryd eich tabledi.',
  'Dylech chi stopio cymryd y moddion.',
  'Rhowch y gorau i gymryd y tabledi.',
  'توقف عن تناول دوائك.',
  'يجب أن تتوقف عن الدواء.',
  'لا تأخذ الدواء.',
];

const CLINICAL = [
  'I stopped taking my tablets and it was hard.',
  'I did not take my tablets that day.',
  'One person halved their dose.',
  'Taking my medication at the same time each day helped me.',
  'Antidepressants made a difference for me.',
  'I took 20 mg in the evening.',
  'I took 2.5mg less.',
  'A vitamin tablet in the morning helped.',
  'Supplements gave me energy.',
  'Skipping breakfast made me feel light.',
  'Some people skip meals before a group.',
  'I fasted for two days.',
  'A fast helped me to think.',
  'Counting calories gave me control.',
  'A strict diet helped.',
  'I eat less on bad days.',
  'Not eating until noon helped me.',
  'I cut out sugar.',
  'Losing weight helped me.',
  'I weighed myself every morning.',
  'Holding ice cubes in my hand helped.',
  'Snapping an elastic band helped me.',
  'A rubber band on my wrist helped.',
  'Drawing on my skin instead of self-harming helped.',
  'I hurt myself less when I was busy.',
  'It stopped me from self harm.',
  'It helped with suicidal thoughts.',
  'Fe wnes i newid fy meddyginiaeth.',
  'Roedd ymprydio yn fy helpu.',
  'Yn lle hunan-niweidio, es i am dro.',
  'Roedd y tabledi’n help.',
  'ساعدني تغيير الدواء.',
  'ساعدتني الأدوية.',
  'كان الصِّيام يساعدني.',
  'خففت الجرعة.',
  'بدلًا من إيذاء النفس مشيت.',
];

const HARMLESS = [
  'Some people have a cup of tea and something to eat before they go.',
  'I have breakfast first, so that I am not hungry in the room.',
  'I make sure that I do not skip meals on the day.',
  'I try not to skip breakfast.',
  'I never miss lunch on a group day.',
  'I join on my tablet, with the sound turned up.',
  'We use tablets and phones to join.',
  'A friend drives fast, so we are never late.',
  'I stop and take a breath at the door.',
  'You can stop at any time, people told me.',
  'I was told that I should stop and rest.',
  'It was not about medicine at all.',
  'I ask my pharmacist about my medicines, and keep the group for company.',
  'I talked to my doctor before changing the medicine.',
  'I cut down on the news in the evening.',
  'I take my dog along.',
  'Taking part in the walk helped.',
  'Stop taking part when it is too much, one group says.',
  'Putting an ice cube in my drink kept my hands busy.',
  'I burn candles at home afterwards.',
  'Change is easier with others.',
  'Some people draw while they listen.',
  'I wear a hair band so that my hair stays out of my face.',
  'The group is open 24/7 online.',
  'Mae rhai pobl yn cael paned a rhywbeth i’w fwyta.',
  'Dewisais sedd wrth y drws.',
  'يشرب البعض كوبًا من الشاي ويأكلون شيئًا.',
  'صمت المجموعة كان مريحًا.',
];

describe('guards of tips', () => {
  for (const text of DIRECTIVES) {
    it(`see an instruction in “${text}”`, () => expect(directiveIn(text)).to.be.a('string'));
  }

  for (const text of CLINICAL) {
    it(`want a clinician for “${text}”, and see no instruction in it`, () => {
      expect(clinicianWordIn(text)).to.be.a('string');
      expect(directiveIn(text)).to.equal(undefined);
    });
  }

  for (const text of HARMLESS) {
    it(`let “${text}” pass`, () => {
      expect(clinicianWordIn(text), 'clinician').to.equal(undefined);
      expect(directiveIn(text), 'instruction').to.equal(undefined);
    });
  }

  it('find a word wherever it stands, in capitals, with curly marks and with hidden letters', () => {
    for (const frame of ['%', 'Before. %', '(%)', '“%”', '%, and more.', 'a\n%\nb']) {
      for (const word of ['dose', 'DOSE', 'Self‑Harm', 'do\u00adse', 'الدواء']) {
        expect(clinicianWordIn(frame.replace('%', word)), frame.replace('%', word)).to.be.a('string');
      }
    }
  });

  it('do not find a word inside another one', () => {
    for (const text of ['breakfast', 'steadfast', 'undosed', 'medsin', 'fastened', 'pillow', 'caterpillar', 'dieter']) {
      expect(clinicianWordIn(text), text).to.equal(undefined);
    }
  });

  it('want a clinician for every tip of some topics', () => {
    expect(
      ['eating', 'self-harm', 'fasting', 'medicines', 'doses'].filter((topic) => !clinicianTopicIn([topic])),
    ).to.deep.equal([]);
    expect(clinicianTopicIn(['groups', 'depression', 'carers'])).to.equal(undefined);
  });

  it('are quick with a long text', () => {
    const long = 'you should really just try to take more of the '.repeat(2000);
    const started = performance.now();
    directiveIn(long);
    clinicianWordIn(long);
    expect(performance.now() - started).to.be.below(1000);
  });

  it('pass every tip that comes with the library, in every language', () => {
    for (const { language, items } of [TIPS_EN, TIPS_CY, TIPS_AR]) {
      for (const { id, helped, notForEveryone, role, topics } of items) {
        const where = `${language} ${id}`;
        for (const text of [helped, notForEveryone]) {
          expect(directiveIn(text), where).to.equal(undefined);
          expect(clinicianWordIn(text), where).to.equal(undefined);
        }
        expect(nameIn(role), where).to.equal(undefined);
        expect(clinicianTopicIn(topics), where).to.equal(undefined);
      }
    }
  });
});

describe('a role, not a name', () => {
  const NAMES = [
    'Jane Example',
    'Jane Q. Example',
    'A carer, Jane Example',
    'Mrs Example',
    'Dr. Example',
    'Jane, a carer',
    'Ann-Marie Example',
    'José Ejemplo',
  ];
  for (const role of NAMES) it(`remarks on “${role}”`, () => expect(nameIn(role)).to.be.a('string'));

  const ROLES = [
    'A carer',
    'Carers, a small group',
    'Somebody who hears voices',
    'A member of the Tuesday Circle',
    'People in groups for depression, in a study',
    'Parent of an adult with OCD',
    'A Mental Health Nurse',
    'NHS staff',
    'Members of the Harbour Peer Support Group',
    'A man in his forties',
    'Women in groups in Norway, in a study',
    'مقدم رعاية',
    'Gofalwr',
  ];
  for (const role of ROLES) it(`lets “${role}” pass`, () => expect(nameIn(role)).to.equal(undefined));
});
