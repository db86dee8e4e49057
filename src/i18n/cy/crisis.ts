import type { CrisisMessages } from '../en/crisis.js';

export const crisisCy: CrisisMessages = {
  title: 'Cael help nawr',
  label: 'Help ar frys',
  showingFor: 'Yn dangos help ar gyfer: {country}.',
  countries: { GB: 'Y Deyrnas Unedig', NL: 'Yr Iseldiroedd', US: 'Yr Unol Daleithiau' },
  changeCountry: 'Newid y wlad',
  chooseCountry: 'Dewiswch eich gwlad',
  anotherCountry: 'Gwlad arall',

  danger: 'Mae bywyd rhywun mewn perygl',
  dangerHelp: 'Ffoniwch nawr. Fyddwch chi ddim yn gwastraffu amser neb.',
  dangerHelpUk:
    'Ffoniwch, neu ewch i’ch adran damweiniau ac achosion brys agosaf. Fyddwch chi ddim yn gwastraffu amser neb.',
  call: 'Ffoniwch {number}',
  callLocal: 'Ffoniwch eich rhif argyfwng lleol.',
  worksToo: 'Mae {number} yn gweithio hefyd.',

  today: 'Mae angen i chi siarad â rhywun heddiw',
  todayHelp: 'Does dim angen i chi wybod beth i’w ddweud.',
  noneChecked: 'Does gennym ni ddim rhifau yma a gafodd eu gwirio’n ddiweddar.',
  directory: 'Dod o hyd i linell gymorth',
  directoryNote: 'Rhestr ar wefan arall',
  noAnswer:
    'Os nad oes neb yn ateb, rhowch gynnig arall arni neu defnyddiwch linell arall. Os ydych chi’n teimlo’n llai diogel wrth aros, ffoniwch {number}.',
  noAnswerLocal:
    'Os nad oes neb yn ateb, rhowch gynnig arall arni neu defnyddiwch linell arall. Os ydych chi’n teimlo’n llai diogel wrth aros, ffoniwch eich rhif argyfwng lleol.',

  canWait: 'Gall aros am ddiwrnod neu ddau',
  canWaitHelp: 'Gall meddyg helpu, a gall pobl eraill sydd wedi bod drwyddi helpu hefyd.',
  canWaitHelpUk: 'Gall eich meddyg teulu helpu, a gall pobl eraill sydd wedi bod drwyddi helpu hefyd.',
  findGroup: 'Dod o hyd i grŵp cymorth cyfoedion',

  notCrisisService: 'Nid gwasanaeth argyfwng yw grwpiau cymorth cyfoedion.',
  checkedOn: 'Gwiriwyd y rhifau ar {date}.',
  lastCheckedOn: 'Gwiriwyd y rhifau ddiwethaf ar {date}.',
  lookedUpOn: 'Cafodd y rhifau eu codi o dudalennau cyhoeddedig ar {date}.',
  fromAbroad: 'Efallai na fydd y rhifau hyn yn gweithio o wledydd eraill.',

  inDanger: 'Mewn perygl',
  toTalk: 'I siarad',
  toTalkFacts: 'I siarad, {facts}',
  more: 'Mwy o help ar frys',

  list: { comma: ', ' },
  free: 'am ddim',
  mayBeCharged: 'gall galwadau gostio arian',
  dayAndNight: 'ddydd a nos',
  hoursUnknown: 'oriau heb eu gwirio',
  everyDay: 'bob dydd {from} tan {to}, amser lleol',
  ages: 'I bobl rhwng {from} a {to} oed',
  manyLanguages: 'llawer o ieithoedd',
  text: 'Tecstiwch {number}',
  keyword: 'Tecstiwch y gair {keyword}',
  chat: 'Sgwrs ar-lein hefyd, ar ei gwefan, efallai ar adegau eraill',
  byChat: '{name}, sgwrs ar-lein',
  signLanguages: {
    ase: 'Iaith Arwyddion America drwy alwad fideo',
    bfi: 'Iaith Arwyddion Prydain drwy ei gwefan',
  },
};
