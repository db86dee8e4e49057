/** The texts in Welsh. `reviewed` is null until a Welsh speaker who knows the subject has read them. */
import type { VisitSet } from './visit.js';
import { STEPS, visitInWords } from './visit.base.js';
import { MORE } from './visit.more.js';

export const VISIT_CY: VisitSet = {
  language: 'cy',
  reviewed: null,
  items: visitInWords(
    { ...STEPS, ...MORE },
    {
      'step-welcome': { title: 'Croeso', text: 'Mae’r bobl sy’n rhedeg y grŵp yn dweud helô.' },
      'step-agreement': {
        title: 'Mae cytundeb y grŵp yn cael ei ddarllen',
        text: 'Mae’n dweud wrth bawb beth i’w ddisgwyl.',
      },
      'step-check-in': {
        title: 'Gair byr gan bob person',
        text: 'Tua 2 funud yr un: eich enw, a beth fyddai’n eich helpu heddiw.',
      },
      'step-discussion': { title: 'Siarad a gwrando', text: 'Dyma’r rhan hiraf.' },
      'step-close': { title: 'Mae’n gorffen ar amser', text: 'Gallwch ddibynnu ar yr amser gorffen.' },
      talk: {
        title: 'Oes rhaid imi siarad?',
        text: 'Nac oes, fel arfer. Mewn llawer o grwpiau gallwch basio, neu wrando yn unig.',
      },
      upset: {
        title: 'Beth os byddaf yn crio, neu angen saib?',
        text: 'Mewn llawer o grwpiau mae hynny’n iawn, a gallwch gymryd saib. Os gallwch, dywedwch wrth un o’r bobl sy’n rhedeg y grŵp.',
      },
      'who-comes': {
        title: 'Pwy fydd yno?',
        text: 'Pobl sydd â rhywbeth yn gyffredin. Yn aml mae eu hoedran a’u bywydau’n wahanol iawn.',
        unknown: 'Mae’r nifer sy’n dod yn dibynnu ar y grŵp, ac yn newid o ddydd i ddydd.',
      },
      'for-me': {
        title: 'Oes angen diagnosis arnaf?',
        unknown: 'Mae’n dibynnu. Mae rhai grwpiau’n gofyn am un, ac eraill ddim. Gofynnwch i’r grŵp.',
      },
      booking: {
        title: 'Oes angen imi archebu lle, neu gael fy atgyfeirio?',
        unknown:
          'Mae’n dibynnu. Gallwch alw heibio rhai grwpiau, ac mae eraill yn siarad â chi’n gyntaf. Gofynnwch i’r grŵp.',
      },
      name: {
        title: 'Oes rhaid imi roi fy enw?',
        text: 'Mewn llawer o grwpiau mae pobl yn defnyddio enwau cyntaf yn unig.',
      },
      private: {
        title: 'A fydd pobl yn dod i wybod?',
        unknown:
          'Mae grwpiau’n gofyn i bawb gadw’r hyn a ddywedir yn breifat. Ni all unrhyw grŵp addo y bydd pawb yn gwneud hynny.',
      },
      told: {
        title: 'Pryd fyddai grŵp yn dweud wrth rywun?',
        text: 'Os yw rhywun mewn perygl, efallai y bydd angen i’r bobl sy’n rhedeg y grŵp gael help. Ni ddylent wneud mwy nag sydd ei angen.',
      },
      therapy: {
        title: 'Ai therapi yw hwn?',
        text: 'Nage. Triniaeth yw therapi grŵp, dan arweiniad therapydd hyfforddedig. Mewn grŵp cyfoedion, mae pobl yn rhannu eu profiadau.',
      },
      faith: {
        title: 'A fydd yn grefyddol?',
        unknown:
          'Mae’n dibynnu. Mae rhai cyfarfodydd deuddeg cam wedi’u rhestru’n seciwlar, hynny yw, heb grefydd. Gofynnwch i’r grŵp.',
      },
      company: {
        title: 'Ga i ddod â rhywun?',
        unknown:
          'Mae’n dibynnu. Mae rhai grwpiau’n croesawu ffrind, a rhai dim ond i’r bobl y maent ar eu cyfer. Gofynnwch i’r grŵp.',
      },
      price: {
        title: 'Faint mae’n ei gostio?',
        unknown: 'Mae’n dibynnu. Nid yw’r rhan fwyaf o grwpiau’n codi tâl. Gofynnwch i’r grŵp.',
      },
      crisis: {
        title: 'Beth os wyf mewn argyfwng?',
        text: 'Nid gwasanaeth argyfwng yw grŵp cyfoedion. Defnyddiwch gymorth brys yn gyntaf. Gallwch ddod i’r grŵp wedyn.',
      },
      'not-for-me': {
        title: 'Beth os nad wyf yn ei hoffi?',
        text: 'Efallai na fydd un ymweliad yn ddigon i wybod. Gallwch roi cynnig arall arni, neu roi cynnig ar grŵp arall. Aeth rhai pobl i sawl un cyn i un deimlo’n iawn.',
      },
      doctor: {
        title: 'A ddylwn i ddweud wrth fy meddyg?',
        text: 'Mae’n werth dweud. Nid yw grŵp yn cymryd lle eu gofal.',
      },
      'listen-yes': {
        title: 'Cewch, mewn llawer o grwpiau.',
        text: 'Eich dewis chi yw cymryd rhan yno, ac mae bod yn dawel yn iawn.',
      },
      'listen-pass': { title: 'Pan ddaw eich tro, gallwch ddweud “pasio”.', text: 'Does dim angen dweud mwy.' },
      'listen-helps': {
        title: 'Dim ond gwrando y mae rhai pobl.',
        text: 'I rai, mae dod a gwrando yn help ynddo’i hun.',
      },
      'listen-camera': {
        title: 'Ar-lein, mae grwpiau’n wahanol ynghylch camerâu.',
        unknown: 'Mae rhai’n gadael ichi ddiffodd eich un chi, ac eraill am iddo fod ymlaen. Gofynnwch cyn ymuno.',
      },
      'bring-when': { title: 'Ble mae’r cyfarfod a phryd, wedi’i ysgrifennu' },
      'bring-way': { title: 'Eich ffordd yno, a’ch ffordd adref' },
      'bring-questions': { title: 'Cwestiynau yr hoffech eu gofyn' },
      'bring-room': { title: 'Ar gyfer cyfarfod ar-lein: clustffonau, ac ystafell i chi’ch hun' },
      'there-access': {
        title: 'Gofynnwch am yr hyn sydd ei angen arnoch.',
        text: 'Grisiau neu lifft, toiledau, dolen glyw, y goleuadau, lle tawel.',
      },
      'there-late': {
        title: 'Os gallech fod yn hwyr, gofynnwch yn gyntaf.',
        text: 'Mae rhai grwpiau am i bawb fod yno ar y dechrau.',
      },
      'leave-time-out': {
        title: 'Angen saib byr?',
        text: 'Gallwch gamu allan, a dod yn ôl pan fyddwch yn barod.',
      },
      'leave-tell': {
        title: 'Os gallwch, dywedwch wrth rywun eich bod yn mynd.',
        text: 'Yna does dim rhaid i neb boeni amdanoch.',
      },
      'leave-online': {
        title: 'Ar-lein, mae neges fer yn ddigon.',
        text: 'Ysgrifennwch at y sawl sy’n cynnal yr alwad.',
      },
      'choose-several': {
        title: 'Rhowch gynnig ar fwy nag un os gallwch.',
        text: 'Dywed Clinig Mayo fod arbenigwyr yn cynghori hyn. Mae’n helpu i ddod o hyd i le rydych yn gyfforddus.',
      },
      'choose-visits': {
        title: 'Rhowch amser iddo.',
        text: 'Gall gymryd sawl ymweliad cyn iddo deimlo’n iawn.',
      },
      'choose-size': {
        title: 'Meddyliwch am y maint.',
        text: 'Gall grŵp bach deimlo’n ddiogel. Mae un mwy yn gadael ichi aros yn y cefndir.',
      },
      'choose-leader': {
        title: 'Meddyliwch pwy sy’n arwain.',
        text: 'Mae rhywun â’i brofiad ei hun yn gwybod sut beth yw hyn. Gall gweithiwr proffesiynol, fel nyrs, ddysgu mwy ichi.',
      },
      'choose-open': {
        title: 'Meddyliwch pa mor aml y gallwch ddod.',
        text: 'Mae grwpiau agored yn gadael ichi ddod pan allwch. Mae grwpiau caeedig yn gofyn ichi gofrestru a dod nifer o weithiau.',
      },
      'choose-welcome': {
        title: 'Chwiliwch am groeso cynnes.',
        text: 'Mae grwpiau da yn gyfeillgar i bobl newydd.',
      },
      'sign-cure': { title: 'Mae’n addo gwellhad.' },
      'sign-treatment': { title: 'Mae rhywun yn dweud wrthych am roi’r gorau i driniaeth.' },
      'sign-money': { title: 'Mae’n costio llawer, neu mae pobl yn pwyso arnoch i brynu pethau.' },
      'sign-judged': { title: 'Rydych yn cael eich barnu am eich penderfyniadau.' },
      'sign-alone': { title: 'Dywedir wrthych am beidio â gofyn i neb arall.' },
      'sign-details': { title: 'Ar-lein, gofynnir am eich enw llawn, eich cyfeiriad neu eich rhif.' },
      'ask-whom': { title: 'I bwy mae’r grŵp?' },
      'ask-leads': { title: 'Pwy sy’n ei arwain?' },
      'ask-training': { title: 'A yw’r arweinwyr wedi’u hyfforddi, a phwy sy’n eu cefnogi?' },
      'ask-size': { title: 'Faint o bobl sy’n dod?' },
      'ask-often': { title: 'Pa mor aml mae’n cwrdd, ac am ba hyd?' },
      'ask-rules': { title: 'Beth yw’r rheolau, a beth sy’n cael ei gadw’n breifat?' },
      'ask-cost': { title: 'A yw am ddim?' },
      'ask-access': { title: 'A allaf fynd i mewn a chymryd rhan gyda’r hyn sydd ei angen arnaf?' },
      'ask-camera': { title: 'Oes angen i’m camera fod ymlaen?' },
      'ask-risk': { title: 'Beth ydych chi’n ei wneud os yw rhywun mewn perygl?' },
      'ask-written': { title: 'Beth ydych chi’n ei gofnodi, a phwy sy’n ei weld?' },
    },
  ),
};
