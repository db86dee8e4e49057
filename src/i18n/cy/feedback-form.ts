import type { FeedbackFormMessages } from '../en/feedback-form.js';

export const feedbackFormCy: FeedbackFormMessages = {
  open: 'Dywedwch wrthym os oes rhywbeth wedi newid',
  headings: {
    changed: 'Beth sydd wedi newid?',
    closed: 'Beth ydych chi’n ei wybod?',
    unsafe: 'Beth ddigwyddodd?',
    add: 'Dywedwch wrthym am eich grŵp',
  },
  back: 'Yn ôl',
  optional: 'Gallwch adael unrhyw beth allan.',
  safeFirst:
    'Eich diogelwch chi sy’n dod gyntaf. Os oes rhywun mewn perygl nawr, ffoniwch y gwasanaethau brys. Nid oes neb yn gwylio’r ffurflen hon ddydd a nos.',
  safeShort: 'Nid oes rhaid i chi ddisgrifio beth ddigwyddodd. Mae ychydig eiriau’n ddigon. Nid eich bai chi ydyw.',
  errors: {
    kind: 'Dewiswch beth hoffech chi ei ddweud wrthym.',
    tooLong: 'Mae’r ateb hwn yn rhy hir. Y mwyaf y gallwn ei dderbyn yw {count} nod.',
  },
  questions: {
    group: { label: 'Pa grŵp ydyw?', short: 'Grŵp' },
    what: { label: 'Pa un o’r rhain?', short: 'Beth sydd wedi newid' },
    now: {
      label: 'Beth sy’n gywir nawr?',
      hint: 'Er enghraifft: dydd Mawrth am 7pm, yn y llyfrgell',
      short: 'Yn gywir nawr',
    },
    since: { label: 'Ers pryd?', hint: 'Os nad ydych yn gwybod, gadewch ef allan.', short: 'Ers' },
    how: { label: 'Sut ydych chi’n gwybod?', short: 'Sut y gwyddom' },
    when: { label: 'Pryd oedd hynny?', hint: 'Os nad ydych yn gwybod, gadewch ef allan.', short: 'Pryd' },
    more: {
      label: 'Unrhyw beth arall y dylem ei wybod?',
      hint: 'Peidiwch ag enwi neb arall yma, os gwelwch yn dda.',
      short: 'Mwy',
    },
    concern: { label: 'Am beth oedd hyn?', short: 'Am' },
    name: { label: 'Beth yw ei enw?', short: 'Enw' },
    about: { label: 'I bwy y mae?', hint: 'Mewn brawddeg neu ddwy', short: 'I bwy y mae' },
    times: {
      label: 'Pryd mae’n cwrdd?',
      hint: 'Er enghraifft: bob yn ail ddydd Mawrth, 7pm tan 8.30pm',
      short: 'Pryd',
    },
    where: { label: 'Ble mae’n cwrdd?', hint: 'Lle, neu “ar-lein” neu “dros y ffôn”', short: 'Ble' },
    joining: {
      label: 'Sut gall pobl ymuno?',
      hint: 'Er enghraifft: dewch heb drefnu. Peidiwch â rhoi rhif na chyfeiriad preifat.',
      short: 'Sut i ymuno',
    },
    page: { label: 'Oes ganddo dudalen ar y we?', short: 'Tudalen' },
    reply: {
      label: 'Sut gallwn ni gysylltu â chi?',
      hint: 'Dim ond er mwyn i ni allu gofyn yn ôl. Nid oes angen enw. Gallwch ei adael allan.',
      short: 'I ofyn yn ôl',
    },
  },
  options: {
    time: 'Y diwrnod neu’r amser',
    place: 'Y lle',
    join: 'Sut i ymuno',
    contact: 'Â phwy i gysylltu',
    nobody: 'Roeddwn i yno, ac ni ddaeth neb',
    told: 'Dywedodd rhywun o’r grŵp wrthyf',
    notice: 'Roedd hysbysiad',
    money: 'Gofynnwyd i mi am arian',
    medicine: 'Dywedwyd wrthyf am newid meddyginiaeth neu driniaeth',
    pressure: 'Pwysau i aros, i siarad neu i brynu',
    privacy: 'Cafodd pethau preifat eu pasio ymlaen',
    behaviour: 'Sut yr ymddygodd rhywun',
    else: 'Rhywbeth arall',
  },
  check: 'Gwiriwch eich neges',
  checkHint: 'Dyma’r cyfan sy’n cael ei basio ymlaen. Gallwch fynd yn ôl a’i newid o hyd.',
  yourText: 'Eich neges',
  letter: {
    subject: 'Am gofnod mewn rhestr',
    kind: 'Neges',
    group: 'Grŵp',
    groupId: 'Rhif y grŵp',
    meetingId: 'Rhif y cyfarfod',
  },
  send: 'Anfon',
  sending: 'Yn anfon…',
  mail: 'Agor yn fy rhaglen e-bost',
  copy: 'Copïo’r testun',
  copied: 'Mae’r testun wedi’i gopïo.',
  copyFailed: 'Ni allem ei gopïo. Gallwch ddewis y testun yn lle hynny.',
  showAddress: 'Dangos y cyfeiriad e-bost',
  address: 'Y cyfeiriad yw {address}',
  mailOpened:
    'Dylai eich rhaglen e-bost fod ar agor nawr gyda’r testun. Nid yw’n cael ei anfon nes i chi ei anfon yno. Os nad agorodd dim, copïwch y testun ac ysgrifennwch at y cyfeiriad.',
  tooLongForMail:
    'Mae’r testun yn rhy hir i’w roi i raglen e-bost. Copïwch ef, yna rhowch ef mewn e-bost at y cyfeiriad.',
  refused:
    'Ni chafodd eich neges ei derbyn. Nid rhywbeth a wnaethoch chi ydyw. Mae eich testun yma o hyd: gallwch roi cynnig arall arni, neu ei gopïo.',
  unknown:
    'Ni allwn ddweud a gyrhaeddodd eich neges. Nid rhywbeth a wnaethoch chi ydyw. Mae eich testun yma o hyd: gallwch roi cynnig arall arni, neu ei gopïo.',
  notSent: 'Ni chafodd eich neges ei hanfon. Mae eich testun yma o hyd.',
  sent: 'Wedi’i anfon. Diolch.',
  sentNext:
    'Mae pobl yn darllen y negeseuon hyn pan allant. Gall yr hyn a welwch yn y rhestr aros yr un fath am ychydig.',
  addNext: 'Mae rhywun yn darllen yr hyn a anfonwch cyn i grŵp gael ei restru. Ni allwn addo y bydd yn cael ei restru.',
  another: 'Dywedwch rywbeth arall wrthym',
};
