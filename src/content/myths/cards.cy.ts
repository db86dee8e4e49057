/** The cards in Welsh. `reviewed` is null until a Welsh speaker who knows the subject has read them. */
import type { MythCardSet } from './card.js';
import { cardsInWords, FIRST_CARDS } from './cards.base.js';
import { MORE_CARDS } from './cards.more.js';

export const MYTH_CARDS_CY: MythCardSet = {
  language: 'cy',
  reviewed: null,
  items: cardsInWords(
    { ...FIRST_CARDS, ...MORE_CARDS },
    {
      common: {
        question: 'Faint o bobl sy’n byw gyda chyflwr iechyd meddwl?',
        fact: 'Mae cyflyrau iechyd meddwl yn gyffredin iawn',
        summary: 'Mae mwy nag un biliwn o bobl yn y byd yn byw gydag un, sef tua 1 o bob 8.',
        belief: 'Mae rhai pobl yn meddwl bod cyflyrau iechyd meddwl yn brin.',
        why: 'Mae pobl yn aml yn eu cadw’n breifat, felly maen nhw’n edrych yn brinnach nag ydyn nhw.',
        factAgain: 'Os ydych chi’n byw gydag un, rydych chi ymhell o fod ar eich pen eich hun.',
      },
      'harmed-by-violence': {
        question: 'Pwy sydd mewn perygl o drais?',
        fact: 'Oedolion â salwch meddwl sy’n aml yn cael eu niweidio',
        summary:
          'Yn ôl adolygiad o astudiaethau, roedd tua 1 o bob 4 oedolyn â salwch meddwl wedi wynebu trais mewn blwyddyn.',
        belief: 'Mae rhai pobl yn meddwl bod pobl â salwch meddwl yn beryglus.',
        why: 'Mae’r newyddion yn rhoi sylw mawr i droseddau prin, felly caiff diagnosis ei gysylltu â pherygl.',
        factAgain: 'Roedd yr ods bron bedair gwaith yn uwch nag i oedolion eraill, ond mae’r rhif hwnnw’n ansicr iawn.',
      },
      'many-causes': {
        question: 'A yw problemau iechyd meddwl yn arwydd o wendid?',
        fact: 'Mae llawer o achosion i broblemau iechyd meddwl',
        summary: 'Gall genynnau, salwch corfforol, colled a thrawma i gyd chwarae rhan.',
        belief: 'Mae rhai pobl yn meddwl y byddai rhywun cryfach yn ymdopi.',
        why: 'Mae hyn yn beio cymeriad am rywbeth sy’n broblem iechyd.',
        factAgain: 'Nid gwendid ydyw, ac mae gofyn am help yn arwydd o gryfder.',
      },
      recovery: {
        question: 'A yw pobl yn gwella?',
        fact: 'Gyda help, mae’r rhan fwyaf o bobl yn gwella',
        summary: 'Mae’r rhan fwyaf o bobl sy’n cael help gyda salwch meddwl yn gwella ac yn byw bywydau llawn.',
        belief: 'Mae rhai pobl yn meddwl ei fod yn para am oes ac nad oes gobaith.',
        why: 'Nid yw pobl sydd wedi gwella yn tynnu sylw, felly does neb yn sylwi arnyn nhw.',
        factAgain: 'Mae gwella’n golygu pethau gwahanol i wahanol bobl, ac mae’n gyffredin.',
      },
      'schizophrenia-treatment': {
        question: 'A oes modd trin sgitsoffrenia?',
        fact: 'Mae modd trin sgitsoffrenia',
        summary: 'Mae meddyginiaethau’n gweithio, ynghyd â help i’r meddwl ac i fywyd bob dydd.',
        belief: 'Mae rhai pobl yn meddwl nad oes dim y gellir ei wneud.',
        why: 'Mae hen luniau o ysbytai yn aros yn y cof.',
        factAgain: 'Mae help gyda thai a gyda gwaith yn gwneud gwahaniaeth hefyd.',
      },
      'schizophrenia-meaning': {
        question: 'Beth yw ystyr sgitsoffrenia?',
        fact: 'Un bersonoliaeth sydd gan berson â sgitsoffrenia',
        summary: 'Mae’r cyflwr yn effeithio ar sut mae person yn meddwl ac yn synhwyro’r byd.',
        belief: 'Mae rhai pobl yn meddwl ei fod yn golygu personoliaeth hollt.',
        why: 'Daw’r enw o eiriau Groeg am feddwl hollt, ac mae ffilmiau wedi ychwanegu at y dryswch.',
        factAgain: 'Nid yw’n golygu dau berson mewn un.',
      },
      work: {
        question: 'A all pobl â phroblem iechyd meddwl weithio?',
        fact: 'Gyda’r cymorth iawn, mae pobl yn dod o hyd i waith da',
        summary: 'Mae cymorth gwaith ar gyfer hyn, o’r enw cymorth lleoliad unigol.',
        belief: 'Mae rhai pobl yn meddwl na all person â phroblem iechyd meddwl gadw swydd.',
        why: 'Mae rhwystrau yn y gwaith yn cael eu camgymryd am ddiffyg gallu.',
        factAgain: 'Gall cymorth helpu pobl sydd eisiau gweithio i ddod o hyd i waith sy’n addas iddyn nhw.',
      },
      'young-people': {
        question: 'A oes gan bobl ifanc gyflyrau iechyd meddwl?',
        fact: 'Mae gan bobl ifanc gyflyrau iechyd meddwl hefyd',
        summary: 'Ledled y byd, mae tua 1 o bob 7 o bobl 10 i 19 oed yn byw gydag un.',
        belief: 'Mae rhai pobl yn meddwl mai dim ond bod yn anodd y maen nhw.',
        why: 'Gall yr arwyddion edrych fel ymddygiad gwael, felly caiff y gwir reswm ei golli.',
        factAgain: 'Mewn dosbarth o 28, byddai hynny tua phedwar o bobl ifanc.',
      },
      'asking-about-suicide': {
        question: 'A yw’n ddiogel gofyn i rywun am hunanladdiad?',
        fact: 'Nid oedd gofyn am hunanladdiad yn plannu’r syniad',
        summary: 'Ni welodd adolygiad o astudiaethau gynnydd mewn meddyliau am hunanladdiad ar ôl gofyn i bobl.',
        belief: 'Mae rhai pobl yn meddwl bod gofyn yn rhoi’r syniad ym meddwl person.',
        why: 'Daw hyn o ofn naturiol o ddweud y peth anghywir.',
        factAgain:
          'Gall gofyn hyd yn oed leddfu’r meddyliau, felly gallwch ofyn yn blaen, gwrando, a helpu’r person i gael cymorth.',
      },
      'talk-of-suicide': {
        question: 'A ddylid cymryd sôn am hunanladdiad o ddifrif?',
        fact: 'Mae sôn am hunanladdiad bob amser yn fater o bwys',
        summary: 'Gall pobl sy’n sôn am hunanladdiad fod yn estyn allan am help.',
        belief: 'Mae rhai pobl yn meddwl nad yw’r rhai sy’n sôn amdano o ddifrif.',
        why: 'Mae hyn yn drysu rhwng siarad ac esgus.',
        factAgain: 'Cymerwch y peth o ddifrif bob tro, gwrandewch, a helpwch y person i gael cymorth.',
      },
      'suicidal-feelings-pass': {
        question: 'A yw teimladau am hunanladdiad yn para am byth?',
        fact: 'Gall teimladau am hunanladdiad fynd heibio',
        summary: 'Mae cyfnod o risg uwch yn aml yn fyr, ac yn gysylltiedig â’r hyn sy’n digwydd ar y pryd.',
        belief: 'Mae rhai pobl yn meddwl y bydd person sydd wedi teimlo felly unwaith yn teimlo felly am byth.',
        why: 'O ganol argyfwng, gall deimlo fel na fydd dim yn newid.',
        factAgain:
          'Gall y meddyliau ddod yn ôl, ond nid ydyn nhw’n barhaol, ac mae pobl yn mynd ymlaen i fyw bywydau hir.',
      },
      'suicidal-feelings-anyone': {
        question: 'A yw teimladau am hunanladdiad bob amser yn arwydd o salwch meddwl?',
        fact: 'Gall unrhyw un gael teimladau am hunanladdiad',
        summary: 'Maen nhw’n dangos anhapusrwydd dwfn, ac nid yw hynny bob amser yn salwch meddwl.',
        belief: 'Mae rhai pobl yn meddwl mai dim ond pobl â salwch meddwl sydd mewn perygl.',
        why: 'Yna does neb yn sylwi ar eraill sy’n cael trafferth.',
        factAgain: 'Gall fod angen help ar unrhyw un, a gall unrhyw un ofyn amdano.',
      },
      'self-harm-reasons': {
        question: 'Pam mae pobl yn hunan-niweidio?',
        fact: 'Mae hunan-niweidio fel arfer yn ffordd o ymdopi',
        summary: 'Mae’n aml yn digwydd pan fydd teimladau’n mynd yn ormod, ac mae llawer o bobl yn ei guddio.',
        belief: 'Mae rhai pobl yn meddwl ei fod yn cael ei wneud i gael sylw.',
        why: 'Dim ond yr achosion sy’n cael eu gweld sy’n cael eu trafod.',
        factAgain: 'Mae pawb sy’n hunan-niweidio yn haeddu caredigrwydd, cael eu cymryd o ddifrif, a chael cymorth.',
      },
      'eating-disorders': {
        question: 'Beth sy’n achosi anhwylder bwyta?',
        fact: 'Nid oes neb yn dewis anhwylder bwyta',
        summary: 'Mae’n salwch difrifol, ac mae genynnau ac amgylchedd ill dau’n chwarae rhan ynddo.',
        belief: 'Mae rhai pobl yn meddwl ei fod yn ddewis, neu’n rhywbeth y gallwch ei weld bob tro.',
        why: 'Mae ffilmiau a hysbysebion yn tueddu i ddangos un math o gorff.',
        factAgain:
          'Mae llawer o bobl sy’n sâl yn edrych yn iach, nid oes bai ar deuluoedd, ac mae gwella’n llwyr yn bosibl.',
      },
      addiction: {
        question: 'Ai diffyg ewyllys yw dibyniaeth?',
        fact: 'Cyflwr iechyd y gellir ei drin yw dibyniaeth',
        summary: 'Mae’n newid sut mae’r ymennydd yn ymdrin â gwobr, straen a hunanreolaeth.',
        belief: 'Mae rhai pobl yn meddwl y gallai person stopio, dim ond iddo ddewis.',
        why: 'Mae hyn yn drysu rhwng y defnydd cyntaf a’r colli rheolaeth a all ddod wedyn.',
        factAgain: 'Mater iechyd ydyw, ac mae’r geiriau a ddewiswn yn newid sut mae pobl yn cael eu trin.',
      },
      ocd: {
        question: 'Beth yw OCD?',
        fact: 'Meddyliau digroeso a defodau yw OCD',
        summary:
          'Mewn anhwylder obsesiynol cymhellol, mae meddyliau’n dod yn ôl o hyd, ac mae defodau’n ceisio eu lleddfu.',
        belief: 'Mae rhai pobl yn meddwl ei fod yn golygu bod yn daclus.',
        why: 'Mae’r enw’n cael ei ddefnyddio’n aml fel jôc.',
        factAgain: 'Mae defnyddio’r enw’n ysgafn yn ei gwneud yn anoddach i bobl ag OCD gael help.',
      },
      'stopping-antidepressants': {
        question: 'Beth sy’n digwydd os ydych chi’n stopio cymryd gwrthiselyddion?',
        fact: 'Cyngor meddygon yw dod oddi ar wrthiselyddion yn araf',
        summary: 'Mae rhai pobl yn cael symptomau diddyfnu, ysgafn neu ddifrifol, yn enwedig wrth stopio’n sydyn.',
        belief: 'Mae rhai pobl yn meddwl bod stopio’n ddiniwed, ac eraill fod pawb yn mynd yn gaeth iddyn nhw.',
        why: 'Dim ond rhan o’r gwir sydd ym mhob un o’r rhain.',
        factAgain:
          'Siaradwch â’ch rhagnodydd yn gyntaf, a pheidiwch byth â stopio oherwydd rhywbeth a glywsoch mewn grŵp.',
      },
      'listening-in-a-group': {
        question: 'Oes rhaid siarad mewn grŵp?',
        fact: 'Mae rhai pobl yn dod i wrando yn unig',
        summary: 'Mewn cyfweliadau am grwpiau un elusen, dywedodd aelod nad yw rhai pobl byth yn siarad.',
        belief: 'Mae rhai pobl yn meddwl y bydd rhaid iddyn nhw siarad.',
        why: 'Mae ffilmiau’n hoffi dangos cylch lle mae’n rhaid i bawb adrodd eu stori.',
        factAgain: 'Gallwch ofyn ymlaen llaw a yw’n iawn gwrando yn unig.',
      },
      'alongside-treatment': {
        question: 'A yw grŵp yn cymryd lle triniaeth?',
        fact: 'Mae grŵp yn mynd ochr yn ochr â thriniaeth',
        summary: 'Mewn cyfweliadau, roedd aelodau’n gwerthfawrogi eu grŵp yn ogystal â gofal arall, nid yn ei le.',
        belief: 'Mae rhai pobl yn meddwl bod dewis un yn golygu rhoi’r gorau i’r llall.',
        why: 'Mae sôn amdanyn nhw’n aml fel pe baen nhw’n cystadlu.',
        factAgain: 'Gallwch gael y ddau, a gallwch ddweud wrth eich tîm gofal os dymunwch.',
      },
      'harm-of-stigma': {
        question: 'A yw stigma o bwys?',
        fact: 'Mae stigma’n gwneud niwed go iawn',
        summary: 'Ystyr stigma yw cael eich barnu neu eich cau allan, a gall gostio gwaith, gofal a chwmni i bobl.',
        belief: 'Mae rhai pobl yn meddwl mai dim ond brifo teimladau y mae.',
        why: 'Mae llawer o’r niwed o’r golwg.',
        factAgain:
          'Mae llawer o bobl yn dweud ei fod yn waeth na’r cyflwr ei hun. Dod i adnabod rhywun yw’r ffordd orau y gwyddys amdani o newid hynny.',
      },
    },
  ),
};
