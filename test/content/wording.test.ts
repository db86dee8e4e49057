import { expect } from 'chai';
import { avoidedIn, hasWordingRules } from '../../src/content/check/wording.js';
import { WORDING_EN } from '../../src/content/check/wording.en.js';
import { WORDING_AR, WORDING_CY } from '../../src/content/check/wording.other.js';

const found = (text: string, language = 'en'): readonly string[] =>
  avoidedIn(text, { language }).map((each) => each.found.toLowerCase());

/** A text, and the expressions that are caught in it. */
const CAUGHT: readonly (readonly [text: string, ...expected: readonly string[]])[] = [
  ['He is a schizophrenic.', 'schizophrenic'],
  ['Schizophrenics can work.', 'schizophrenics'],
  ['What schizophrenic weather', 'schizophrenic'],
  ['She was a manic depressive, and a teacher.', 'a manic depressive'],
  ['Help for depressives', 'depressives'],
  ['He lives with a psychotic.', 'a psychotic'],
  ['Anorexics and bulimics are welcome', 'anorexics', 'bulimics'],
  ['An anorexic who wants to talk', 'an anorexic'],
  ['Care for the mentally ill', 'mentally ill'],
  ['The MENTALLY ILL’s rights', 'mentally ill'],
  ['mentally\u00A0ill people', 'mentally ill'],
  ['It is a mental disorder.', 'disorder'],
  ['mentally disordered offenders', 'mentally disordered'],
  ['a ward for mental patients', 'mental patients'],
  ['Mental health disorders are common', 'disorders'],
  ['A victim of depression', 'victim'],
  ['Suicide victims', 'victims'],
  ['She suffers from anxiety', 'suffers'],
  ['People suffering with low mood', 'suffering'],
  ['For fellow sufferers', 'sufferers'],
  ['a long-suffering partner', 'long-suffering'],
  ['Those afflicted by voices', 'afflicted'],
  ['Our service users say', 'service users'],
  ['A service-user group', 'service-user'],
  ['That is crazy', 'crazy'],
  ['She went insane, they said', 'insane'],
  ['just like normal people', 'normal people'],
  ['He committed suicide', 'committed suicide'],
  ['people who commit suicide', 'commit suicide'],
  ['COMMITTING SUICIDE is a sin, some say', 'committing suicide'],
  ['the suicides committed last year', 'suicides committed'],
  ['After a failed suicide attempt', 'failed suicide attempt'],
  ['a successful suicide', 'successful suicide'],
  ['It was a failed attempt.', 'failed attempt'],
  ['an unsuccessful attempt on her life', 'unsuccessful attempt on her life'],
  ['completed suicides', 'completed suicides'],
  ['He left a suicide note', 'suicide note'],
  ['She hanged herself', 'hanged herself'],
  ['people cutting themselves', 'cutting themselves'],
  ['She cut her wrists', 'cut her wrists'],
  ['He took an overdose', 'took an overdose'],
  ['Bullying drove him to suicide', 'drove him to suicide'],
  ['groups for addicts', 'addicts'],
  ['an addict’s story', 'addict'],
  ["an addict's story", 'addict'],
  ['junkies in the park', 'junkies'],
  ['She is addicted to work', 'addicted'],
  ['He is an alcoholic', 'an alcoholic'],
  ['alcoholics and their families', 'alcoholics'],
  ['a recovering alcoholic, she says', 'recovering alcoholic'],
  ['drug abusers', 'abusers'],
  ['Substance abuse is common', 'substance abuse'],
  ['a clean test', 'clean test'],
  ['two dirty urine samples', 'dirty urine samples'],
  ['I want to get clean.', 'get clean'],
  ['She has been clean for a year', 'been clean for'],
  ['Thirty days clean', 'days clean'],
  ['I am so OCD about my desk', 'so ocd'],
  ['a bit bipolar today', 'a bit bipolar'],
  ['the bipolar market', 'bipolar market'],
  ['hearing weird voices', 'weird voices'],
  ['an odd behaviour', 'odd behaviour'],
];

const PASSES: readonly string[] = [
  'She has a diagnosis of schizophrenia.',
  'depressive episodes',
  'a depressive episode that lasts',
  'psychotic symptoms can pass',
  'A psychotic episode is frightening',
  'anorexic body image',
  'a bipolar support group',
  'people who live with a mental illness',
  'She is ill, and mentally strong',
  'an eating disorder',
  'eating disorders',
  'obsessive-compulsive disorder',
  'bipolar disorder is one name',
  'a person with a substance use disorder',
  'post-traumatic stress disorder',
  'borderline personality disorder',
  'attention deficit hyperactivity disorder',
  'Put the chairs in order',
  'in alphabetical order',
  'an order of tea',
  'Victim Support will call you back',
  'the Victorian hall',
  'She bears a lot, and talks about it',
  'users of this service',
  'at your service, use the lift',
  'committed to the group',
  'We are committed to your privacy, and to preventing suicide',
  'a commitment, and a committee',
  'They committed money to suicide prevention',
  'a successful group',
  'a failed attempt to book a room',
  'after several attempts at quitting',
  'note: talk about suicide helps',
  'World Suicide Prevention Day',
  'International Overdose Awareness Day',
  'you may hang your coat here, and look after yourself',
  'burning yourself out at work',
  'cutting back on coffee',
  'Addiction is a health condition',
  'An addictive game',
  'Alcoholics Anonymous meets on Tuesdays',
  'Sex and Love Addicts Anonymous',
  'Adult Children of Alcoholics',
  'non-alcoholic drinks',
  'No alcoholic drinks, please',
  'alcohol-free',
  'domestic abuse',
  'someone who was abused as a child',
  'clean the kitchen',
  'Please leave the room clean and tidy',
  'get clean cups from the shelf',
  'a clean towel',
  'dirty cups go here',
  'the kitchen is clean',
  'stay clean-shaven',
  'people with OCD',
  'so bipolar disorder is treated',
  'autistic people',
  'strange to say, it helped',
  'a normal day',
  'It is normal to feel nervous',
  'madam, may I help',
  'mental health services and their patients',
];

describe('expressions that add to stigma', () => {
  it('are caught in at least forty examples, and left alone in at least forty', () => {
    expect(CAUGHT.length).to.be.at.least(40);
    expect(PASSES.length).to.be.at.least(40);
  });

  for (const [text, ...expected] of CAUGHT)
    it(`are caught in “${text}”`, () => expect(found(text)).to.deep.equal(expected));

  for (const text of PASSES) it(`are not in “${text}”`, () => expect(found(text)).to.deep.equal([]));

  it('come with what to write instead, and who says so', () => {
    for (const { write, source, avoid } of [...WORDING_EN, ...WORDING_CY, ...WORDING_AR]) {
      expect(write, String(avoid)).to.have.length.above(5);
      expect(source, String(avoid)).to.have.length.above(8);
      expect(avoid.flags, String(avoid)).to.equal('giu');
    }
  });

  it('each have an example here', () => {
    const texts = CAUGHT.map(([text]) => text.replace(/[‘’]/g, "'").replace(/\s/g, ' '));
    const unseen = WORDING_EN.filter(({ avoid, isForElements }) => {
      const once = new RegExp(avoid.source, 'iu');
      return !isForElements && !texts.some((text) => once.test(text));
    });
    expect(unseen.map(({ avoid }) => avoid.source)).to.deep.equal([]);
  });

  it('are found wherever they stand, by blanks, hyphens and apostrophes of any kind', () => {
    for (const text of ['mentally\u2009ill', 'mentally\n  ill', 'men\u00ADtally ill', 'mentally \u200Eill'])
      expect(found(text), JSON.stringify(text)).to.deep.equal(['mentally ill']);
    expect(found('a service\u2011user')).to.deep.equal(['service-user']);
  });

  it('may be words that a group chose for itself, when the site says so', () => {
    const text = 'We are recovering alcoholics; some were addicts.';
    expect(avoidedIn(text, { allow: ['Recovering alcoholics'] }).map((each) => each.found)).to.deep.equal(['addicts']);
    expect(avoidedIn(text, { allow: ['recovering alcoholics', 'addicts'] })).to.deep.equal([]);
    expect(avoidedIn(text, { allow: ['', ' '] })).to.have.length(2);
    expect(avoidedIn('an addict', { allow: ['add'] }), 'part of a word').to.have.length(1);
  });

  it('do not arise where an allowed word is taken out', () => {
    expect(avoidedIn('He committed himself; suicide', { allow: ['himself;'] })).to.deep.equal([]);
  });

  it('are joined by words that blame, in what elements say', () => {
    const text = 'Sorry, no results. Invalid date: please try again.';
    expect(avoidedIn(text)).to.deep.equal([]);
    const blaming = avoidedIn(text, { isForElements: true }).map((each) => each.found);
    expect(blaming).to.have.members(['Sorry', 'no results', 'Invalid', 'please try']);
  });
});

describe('expressions in other languages', () => {
  it('are caught in Welsh where a Welsh guide names them, with the changes of the first letter', () => {
    expect(found('Roedd e wedi cyflawni hunanladdiad.', 'cy')).to.deep.equal(['cyflawni hunanladdiad']);
    expect(found('sydd mewn perygl o gyflawni hunanladdiad', 'cy')).to.deep.equal(['gyflawni hunanladdiad']);
    expect(found('hunanladdiad llwyddiannus', 'cy')).to.deep.equal(['hunanladdiad llwyddiannus']);
    expect(found('hunanladdiad aflwyddiannus', 'cy')).to.deep.equal(['hunanladdiad aflwyddiannus']);
    expect(found('epidemig hunanladdiadau', 'cy')).to.deep.equal(['epidemig hunanladdiadau']);
    for (const text of ['wedi marw o hunanladdiad', 'cyflawni’r gwaith', 'atal hunanladdiad'])
      expect(found(text, 'cy'), text).to.deep.equal([]);
  });

  it('are caught in Arabic where an Arabic guide names them, with what is written before the word', () => {
    expect(found('بعد محاولة انتحار فاشلة', 'ar')).to.deep.equal(['محاولة انتحار فاشلة']);
    expect(found('انتحار ناجح', 'ar')).to.deep.equal(['انتحار ناجح']);
    for (const text of ['توفي بالانتحار', 'أفكار انتحارية', 'الوقاية من الانتحار'])
      expect(found(text, 'ar'), text).to.deep.equal([]);
  });

  it('are not looked for in a language without a list, and that can be asked', () => {
    expect(found('an addict', 'de')).to.deep.equal([]);
    expect(['en', 'en-US', 'cy', 'ar', 'de'].map(hasWordingRules)).to.deep.equal([true, true, true, true, false]);
    expect(found('an addict', 'en-US')).to.deep.equal(['addict']);
  });
});
