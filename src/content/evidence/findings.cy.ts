/** The findings in Welsh. `reviewed` is null until a Welsh speaker who knows the subject has read them. */
import type { FindingSet } from './finding.js';
import { FIRST_FINDINGS, findingsInWords } from './findings.base.js';
import { MORE_FINDINGS } from './findings.more.js';

const condition = 'pobl â chyflwr iechyd meddwl';
const weak = 'Roedd gwendidau yn y rhan fwyaf o’r treialon.';
const interviews = 'Mae cyfweliadau’n dangos beth mae pobl yn ei deimlo. Ni allant ddangos beth a’i achosodd.';
const lowReviews = 'Roedd ansawdd yr adolygiadau’n isel.';
const egmose = 'oedolion ag unrhyw salwch meddwl; mae 12,477 o bobl mewn 49 treial yn yr adolygiad cyfan';
const severe = 'pobl â salwch meddwl difrifol';
const disagreeing = 'Roedd gwendidau yn y treialon, ac nid oedden nhw i gyd yn cytuno.';
const white = 'oedolion sy’n defnyddio gwasanaethau iechyd meddwl; cynifer â hyn yn yr adolygiad cyfan';
const notGroups = 'Mae hyn am un person ar y tro, nid am grwpiau.';
const unreported = 'Ni adroddodd llawer o dreialon eu canlyniadau i gyd.';
const almostNothing = 'Gall y gwelliant go iawn fod bron yn ddim.';
const mothers = 'mamau, yn ystod beichiogrwydd neu ar ôl geni';
const breast = 'pobl â chanser y fron; 14 astudiaeth yn yr adolygiad cyfan';
const breastWeak = 'Roedd gwendidau ym mhob astudiaeth, ac nid oedden nhw’n cytuno’n dda.';
const alcohol = 'oedolion â phroblem alcohol; mae 10,565 o bobl mewn 27 astudiaeth yn yr adolygiad cyfan';
const otherTreatments = 'triniaethau eraill, fel therapi gwybyddol ymddygiadol (CBT)';
const helpedToJoin =
  'Mae llawer o hyn am weithwyr proffesiynol sy’n helpu pobl i ymuno, nid am gerdded i mewn ar eich pen eich hun.';
const notRated = 'Ni allem ddarllen sut y graddiodd yr adolygiad hyn.';

const FIRST_CY = findingsInWords(FIRST_FINDINGS, {
  'recovery-groups': {
    outcome: 'Adferiad yn gyffredinol',
    summary: 'Gall bod mewn grŵp cefnogi cyfoedion helpu adferiad ychydig.',
    caution: 'Adferiad yma yw sut mae pobl yn barnu eu bywyd eu hunain. Nid yw’n golygu gwellhad llwyr.',
    who: condition,
    why: weak,
  },
  'hope-groups': {
    outcome: 'Gobaith',
    summary:
      'Ni ddangosodd treialon o grwpiau newid clir mewn gobaith. Nid yw hynny’n golygu bod gobaith wedi gwaethygu.',
    caution: 'Mae adolygiadau sy’n cyfrif cefnogaeth un i un hefyd yn dangos cynnydd bach.',
    who: condition,
    why: weak,
  },
  'control-groups': {
    outcome: 'Teimlo bod gennych reolaeth ar eich bywyd',
    summary: 'Ni ddangosodd treialon o grwpiau newid clir yma. Nid yw hynny’n golygu bod pethau wedi gwaethygu.',
    who: condition,
    why: weak,
  },
  'symptoms-groups': {
    outcome: 'Symptomau',
    summary: 'Ni ddangosodd treialon o grwpiau newid clir mewn symptomau.',
    caution: 'Mae dau beth yn edrych yn well: iselder mewn treialon hŷn, ac iselder adeg geni.',
    who: condition,
    why: weak,
  },
  'social-groups': {
    outcome: 'Cyfeillgarwch, gwaith ac unigrwydd',
    summary:
      'Ychydig o dreialon a edrychodd ar y rhain, felly nid ydym yn gwybod. Gall grŵp helpu, neu gall beidio â gwneud gwahaniaeth.',
    who: 'rhy ychydig o bobl i ddweud',
    why: 'Prin y cafodd ei fesur.',
  },
  'said-2024': {
    outcome: 'Beth mae pobl yn ei werthfawrogi mewn grŵp',
    summary: 'Soniodd pobl am siarad a chael rhywun yn gwrando, am gwrdd ag eraill, ac am ddod heb orfod ymrwymo.',
    caution: 'Roedden nhw’n gweld y grŵp fel rhywbeth ochr yn ochr â gofal arall, nid yn ei le.',
    who: 'pobl sy’n mynd i grwpiau PeerTalk, elusen; dau gyfweliad grŵp',
    why: interviews,
    fundedBy: 'PeerTalk, yr elusen ei hun',
  },
  'said-2023': {
    outcome: 'Unigrwydd ac ymdopi, yng ngeiriau pobl',
    summary: 'Dywedodd pobl fod y grŵp yn lleddfu unigrwydd, nad oedd yn eu barnu, a’u bod wedi dysgu ffyrdd o ymdopi.',
    who: 'pobl o bedwar grŵp PeerTalk ar gyfer iselder; un cyfweliad grŵp',
    why: interviews,
    fundedBy: 'heb ei ddweud yn y rhan y gallem ei darllen',
  },
  'bad-experience': {
    outcome: 'Profiadau drwg',
    summary:
      'Mewn arolygon o un rhwydwaith ar-lein, soniodd tua 1 o bob 12 ateb am brofiad drwg. Roedd y rhan fwyaf am sut roedd yn cael ei redeg, neu am deimlo ar y tu allan.',
    caution: 'Os nad yw grŵp yn teimlo’n iawn, gallwch adael. Gall un arall eich siwtio’n well.',
    who: 'pobl a ddefnyddiodd rwydwaith ar-lein un elusen; 2,353 ateb i bedwar arolwg',
    why: 'Un rhwydwaith oedd hwn, heb ddim i’w gymharu ag ef.',
  },
});

const MORE_CY = findingsInWords(MORE_FINDINGS, {
  'hope-both': {
    outcome: 'Gobaith, gan gyfrif cefnogaeth un i un hefyd',
    summary: 'Gwelodd tri adolygiad gynnydd bach mewn gobaith.',
    caution: 'Ni ddangosodd treialon o grwpiau yn unig hynny.',
    who: 'oedolion â chyflwr iechyd meddwl; tri adolygiad o gefnogaeth cyfoedion y telir amdani',
    why: lowReviews,
  },
  'recovery-both': {
    outcome: 'Adferiad, gan gyfrif cefnogaeth un i un hefyd',
    summary: 'Gall cefnogaeth cyfoedion o bob math helpu adferiad personol pobl ychydig.',
    caution: 'Roedd y gwelliant gliriaf lle roedd y gefnogaeth wedi’i hychwanegu at ofal ysbyty.',
    who: egmose,
    why: weak,
  },
  'anxiety-both': {
    outcome: 'Gorbryder',
    summary: 'Gall cefnogaeth cyfoedion o bob math leihau gorbryder ychydig.',
    caution: almostNothing,
    who: egmose,
    why: weak,
  },
  'recovery-paid': {
    outcome: 'Adferiad, mewn tri adolygiad o gefnogaeth cyfoedion y telir amdani',
    summary: 'Gwelodd dau adolygiad gynnydd bach. Ni welodd y trydydd wahaniaeth clir.',
    who: 'oedolion â chyflwr iechyd meddwl',
    why: lowReviews,
  },
  'all-paid': {
    outcome: 'Popeth gyda’i gilydd, ar gyfer cefnogaeth cyfoedion y telir amdani',
    summary: 'Daeth trosolwg o 35 adolygiad i ganlyniadau cymysg.',
    reasons: [
      'Gwelodd rhai adolygiadau lai o iselder, mwy o adferiad a mwy o ffydd pobl yn eu gallu; ni welodd eraill hynny.',
      'Roedd ansawdd bron pob un o’r adolygiadau, 97 o bob 100, yn isel.',
    ],
    who: 'pobl mewn 426 astudiaeth',
    why: lowReviews,
  },
  'recovery-severe': {
    outcome: 'Adferiad gyda salwch meddwl difrifol',
    summary: 'Barnodd pobl â chefnogaeth cyfoedion fod eu hadferiad ychydig yn well.',
    who: severe,
    why: disagreeing,
  },
  'hope-severe': {
    outcome: 'Gobaith gyda salwch meddwl difrifol',
    summary: 'Roedd gan bobl â chefnogaeth cyfoedion fymryn yn fwy o obaith.',
    who: severe,
    why: disagreeing,
  },
  'mood-severe': {
    outcome: 'Iselder a gorbryder gyda salwch meddwl difrifol',
    summary: 'Ni ddangosodd y treialon wahaniaeth clir.',
    who: severe,
    why: weak,
  },
  'hospital-severe': {
    outcome: 'Arosiadau mewn ysbyty a symptomau gyda salwch meddwl difrifol',
    summary: 'Prin oedd yr arwydd o wahaniaeth mewn arosiadau mewn ysbyty, symptomau neu fodlonrwydd â gwasanaethau.',
    who: severe,
    why: 'Ychydig o dreialon oedd ar gyfer pob un o’r rhain.',
  },
  'recovery-one-to-one': {
    outcome: 'Adferiad a theimlo rheolaeth, gyda chefnogaeth un i un',
    summary: 'Gall cefnogaeth un i un helpu’r rhain ychydig.',
    caution: notGroups,
    who: white,
    why: unreported,
  },
  'symptoms-one-to-one': {
    outcome: 'Symptomau a defnydd o wasanaethau, gyda chefnogaeth un i un',
    summary: 'Ni ddangosodd y treialon wahaniaeth clir.',
    caution: notGroups,
    who: white,
    why: unreported,
  },
  'readmission-one-to-one': {
    outcome: 'Mynd yn ôl i’r ysbyty, gyda chefnogaeth un i un',
    summary:
      'Ni wnaeth cefnogaeth adeg gadael ysbyty seiciatrig hi’n llai tebygol y byddai pobl yn ôl o fewn blwyddyn.',
    caution: notGroups,
    who: 'oedolion yn Lloegr a oedd wedi bod mewn ysbyty fwy nag unwaith',
    against: 'gofal arferol',
    why: 'Un treial mawr a gofalus ydoedd.',
    fundedBy: 'y National Institute for Health Research',
  },
  'depression-usual-care': {
    outcome: 'Iselder, wrth ymyl gofal arferol',
    summary: 'Mewn treialon hŷn, lleddfodd cefnogaeth cyfoedion iselder yn fwy na gofal arferol.',
    who: 'pobl ag iselder',
    against: 'gofal arferol',
    why: 'Roedd y treialon yn hen, yn fach ac yn wahanol i’w gilydd.',
  },
  'depression-group-cbt': {
    outcome: 'Iselder, wrth ymyl therapi grŵp',
    summary: 'Ni welwyd gwahaniaeth clir rhwng cefnogaeth cyfoedion a therapi grŵp.',
    caution: 'Nid yw hynny’n dangos bod y naill cystal â’r llall. Roedd y treialon yn rhy fach i ddweud.',
    who: 'pobl ag iselder',
    against: 'therapi gwybyddol ymddygiadol (CBT) mewn grŵp',
    why: 'Roedd y treialon yn hen ac yn fach.',
  },
  'depression-no-treatment': {
    outcome: 'Iselder, wrth ymyl dim triniaeth',
    summary: 'Lleddfodd help gan gyfoedion iselder ychydig yn fwy na dim triniaeth.',
    caution: almostNothing,
    who: 'pobl â symptomau iselder; 23 astudiaeth yn yr adolygiad cyfan',
    against: 'dim triniaeth',
    why: 'Roedd yr astudiaethau o sawl math.',
  },
  'perinatal-2022': {
    outcome: 'Iselder adeg geni',
    summary: 'Roedd gan famau â chefnogaeth cyfoedion lai o iselder, neu roedden nhw’n llai tebygol o’i gael.',
    caution: 'Roedd gan rai grwpiau, a chan eraill un person, wyneb yn wyneb, dros y ffôn neu ar-lein.',
    who: mothers,
    why: 'Roedd ansawdd yr adolygiad yn isel.',
  },
  'perinatal-2020': {
    outcome: 'Iselder adeg geni, mewn adolygiad cynharach',
    summary: 'Gwelodd adolygiad cynharach rywbeth tebyg iawn.',
    who: mothers,
    why: 'Roedd ansawdd yr adolygiad yn isel, ac roedd y treialon yn wahanol i’w gilydd.',
  },
  'breast-cancer-life': {
    outcome: 'Ansawdd bywyd gyda chanser y fron',
    summary: 'Barnodd pobl â chefnogaeth cyfoedion fod ansawdd eu bywyd yn uwch.',
    who: breast,
    why: breastWeak,
  },
  'breast-cancer-anxiety': {
    outcome: 'Gorbryder gyda chanser y fron',
    summary: 'Roedd gan bobl â chefnogaeth cyfoedion lai o orbryder.',
    caution: almostNothing,
    who: breast,
    why: breastWeak,
  },
  'cancer-mood': {
    outcome: 'Hwyliau ac ymdopi gyda chanser',
    summary:
      'Dim ond effeithiau bach a gafodd cefnogaeth nad oedd gweithwyr proffesiynol yn ei harwain, ac am gyfnod byr y cawsant eu mesur.',
    caution: 'Roedd y gwelliant yn gliriach gyda chanser y fron, a wyneb yn wyneb.',
    who: 'oedolion sydd â chanser neu sydd wedi’i gael',
    why: 'Ychydig o dreialon sydd.',
  },
  'cancer-mixed': {
    outcome: 'Lles gyda chanser',
    summary: 'Roedd pobl yn fodlon iawn â’r gefnogaeth. Mae’n llai clir a wnaeth iddyn nhw deimlo’n well.',
    reasons: [
      'Roedd y canlyniadau’n amrywio o astudiaeth i astudiaeth.',
      'Dim ond wyth o’r astudiaethau oedd yn dreialon.',
    ],
    who: 'pobl â chanser; 43 papur',
    why: 'Mae’r astudiaethau’n hen, ac nid yw llawer ohonyn nhw’n cymharu neb.',
  },
  'rare-cancer': {
    outcome: 'Canserau prin, a byw ymhell i ffwrdd',
    summary: 'Cymysg oedd canlyniadau cefnogaeth dros y ffôn neu ar-lein.',
    reasons: [
      'Gwelodd rhai astudiaethau ymdopi gwell a llai o unigrwydd.',
      'Grwpiau ar-lein dan ofal gweithwyr proffesiynol wnaeth orau.',
      'Ychydig o bobl â chanser prin a gymerodd ran.',
    ],
    who: 'menywod canol oed â chanser y fron gan mwyaf; 23 astudiaeth',
    why: 'Ychydig o astudiaethau a edrychodd ar ganserau prin.',
  },
  'diabetes-2016': {
    outcome: 'Siwgr gwaed hirdymor gyda diabetes',
    summary:
      'Roedd siwgr gwaed dros fisoedd (HbA1c) fymryn yn well, ond nid yw hynny’n gwneud llawer o wahaniaeth i iechyd.',
    who: 'oedolion â diabetes',
    against: 'gofal tebyg heb gefnogaeth cyfoedion',
    why: 'Nid oedd y treialon yn cytuno’n dda.',
  },
  'diabetes-2015': {
    outcome: 'Siwgr gwaed hirdymor gyda diabetes math 2',
    summary: 'Roedd siwgr gwaed dros fisoedd (HbA1c) yn is.',
    caution: 'Lle nad oedd pobl mewn cysylltiad yn aml, nid oedd gwahaniaeth clir.',
    who: 'pobl â diabetes math 2',
    against: 'gofal heb gefnogaeth cyfoedion',
    why: 'Gwelodd adolygiadau eraill lai.',
  },
  'suicide-bereavement': {
    outcome: 'Ar ôl marwolaeth drwy hunanladdiad',
    summary:
      'Mae deg astudiaeth yn awgrymu y gall cwrdd ag eraill a fu drwy’r un peth helpu. Maen nhw’n rhy wan i fod yn sicr.',
    who: 'pobl mewn profedigaeth drwy hunanladdiad, mewn pum gwlad',
    why: 'Mae’n anodd rhoi’r astudiaethau at ei gilydd.',
    fundedBy: 'yr Health Science Research Foundation, Region Zealand',
  },
  'abstinence-aa': {
    outcome: 'Peidio ag yfed, gydag Alcoholics Anonymous (AA)',
    summary:
      'Roedd pobl a gafodd help i ymuno ag AA yn aml yn cadw draw o alcohol yn fwy na phobl a gafodd driniaethau eraill.',
    caution: `${helpedToJoin} Mae rhai ymchwilwyr yn amau’r canlyniad.`,
    who: alcohol,
    against: otherTreatments,
    why: notRated,
  },
  'drinking-aa': {
    outcome: 'Canlyniadau eraill am yfed, gydag Alcoholics Anonymous (AA)',
    summary: 'Gwnaeth pobl a gafodd help i ymuno ag AA tua chystal â phobl a gafodd driniaethau eraill.',
    caution: helpedToJoin,
    who: alcohol,
    against: otherTreatments,
    why: notRated,
  },
  'recovery-online': {
    outcome: 'Adferiad, gyda chefnogaeth ar-lein',
    summary: 'Gwelwyd cynnydd bach, ond gall fod yn hap.',
    who: egmose,
    why: weak,
  },
  'young-online': {
    outcome: 'Cefnogaeth ar-lein i bobl ifanc',
    summary: 'Rhoddodd chwe astudiaeth ganlyniadau cymysg.',
    reasons: ['Gwelodd dau o’r treialon welliant.', 'Ni welodd yr astudiaethau eraill hynny.'],
    who: 'pobl 12 i 25 oed â gwahanol broblemau',
    why: 'Dim ond chwe astudiaeth oedd.',
  },
  forums: {
    outcome: 'Diogelwch a budd fforymau ar-lein',
    summary: 'Cymysg yw’r hyn sy’n hysbys am ddiogelwch a budd.',
    reasons: [
      'Gall fforwm sy’n teimlo’n ddiogel ac yn groesawgar helpu pobl i deimlo’n llai unig.',
      'Mae llawer yn dibynnu ar ba mor dda y gofelir amdano, ac ar yr hyn y mae pobl yn ei ddarllen yno.',
    ],
    who: '102 o bapurau ac adroddiadau, a 18 cyfweliad â phobl sy’n rhedeg fforymau',
    why: 'Mae’n egluro sut gall fforymau weithio. Nid yw’n ei fesur.',
  },
});

export const FINDINGS_CY: FindingSet = { language: 'cy', reviewed: null, items: [...FIRST_CY, ...MORE_CY] };
