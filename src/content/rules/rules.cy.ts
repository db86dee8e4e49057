/** The rules in Welsh. No speaker of Welsh has read them yet. */
import { rulesInWords } from './rule.js';

export const RULES_CY = rulesInWords('cy', {
  pass: {
    title: 'Cewch basio, neu wrando’n unig',
    text: 'Does dim rhaid i neb siarad.',
    more: 'Cewch basio unrhyw bryd, a does dim rhaid dweud pam.',
  },
  confidentiality: {
    title: 'Mae’r hyn a ddywedir yma yn aros yma',
    text: 'Rydyn ni’n gofyn i bawb gadw’r hyn maen nhw’n ei glywed yn breifat. Allwn ni ddim addo y bydd pawb yn gwneud hynny.',
    more: 'Ewch â’r hyn a ddysgoch adref gyda chi, nid pwy a’i dywedodd.',
  },
  limits: {
    title: 'Pryd y gallai fod angen i ni ddweud wrth rywun',
    text: 'Os yw diogelwch rhywun mewn perygl, efallai y bydd angen i’r bobl sy’n rhedeg y grŵp gael help.',
    more: 'Fyddan nhw ddim yn gwneud mwy na sydd angen, a byddan nhw’n siarad â chi yn gyntaf os gallan nhw.',
  },
  online: {
    title: 'Preifatrwydd ar-lein',
    text: 'All neb ei addo, achos allwn ni ddim gwybod pwy sy’n agos at bob sgrin.',
  },
  'own-experience': {
    title: 'Siaradwch o’ch profiad eich hun',
    text: 'Dywedwch “i mi…” yn hytrach na “dylech chi…”.',
  },
  'one-at-a-time': {
    title: 'Un person yn siarad ar y tro',
    text: 'Rydyn ni’n rhannu’r amser, er mwyn i bawb sydd eisiau siarad gael cyfle.',
  },
  respect: {
    title: 'Cewch anghytuno, a bod yn garedig',
    text: 'Cwestiynwch y farn, nid y person. Does neb yn cael ei fychanu am bwy ydyw.',
  },
  'time-out': {
    title: 'Camwch allan pryd bynnag mae angen',
    text: 'Os gallwch chi, dywedwch wrth un o’r bobl sy’n rhedeg y grŵp, fel na fydd neb yn poeni.',
  },
  'hard-details': {
    title: 'Byddwch yn dyner gyda manylion anodd',
    text: 'Rydyn ni’n siarad am sut mae pethau nawr, ac yn gadael allan fanylion graffig am drawma neu hunan-niwed.',
  },
  'on-time': {
    title: 'Rydyn ni’n dechrau ac yn gorffen ar amser',
    text: 'Wedyn mae pawb yn gwybod beth i gynllunio ar ei gyfer.',
  },
  sober: {
    title: 'Dewch heb gymryd alcohol na chyffuriau',
    text: 'Os ydych chi wedi, dewch rywbryd eto.',
  },
  'no-selling': {
    title: 'Dim gwerthu a dim hysbysebu',
    text: 'Does neb yn defnyddio’r grŵp i werthu neu hyrwyddo rhywbeth.',
  },
  'no-names': {
    title: 'Dydyn ni ddim yn enwi meddygon na phobl y tu allan i’r grŵp',
    text: 'Dywedwch “fy meddyg” neu “ffrind” yn lle hynny.',
  },
  'no-advice': {
    title: 'Dim cyngor am feddyginiaethau, diagnosis na thriniaeth',
    text: 'Gofynnwch i feddyg, fferyllydd neu weithiwr proffesiynol arall am y rheini.',
    more: 'Gofynnwch cyn rhoi unrhyw gyngor arall.',
  },
  danger: {
    title: 'Os oes rhywun mewn perygl, hynny sy’n dod gyntaf',
    text: 'Ceisiwch help brys. Nid gwasanaeth argyfwng yw’r grŵp hwn.',
  },
});
