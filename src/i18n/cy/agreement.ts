import type { AgreementMessages } from '../en/agreement.js';

export const agreementCy: AgreementMessages = {
  title: 'Cytundeb ein grŵp',
  startTitle: 'Yr hyn mae llawer o grwpiau’n cytuno arno',
  start: 'Man cychwyn yw hwn. Mae pob grŵp yn cytuno ar ei reolau ei hun, felly gofynnwch i’ch grŵp chi.',
  startOfGroup:
    'Nid yw {name} wedi rhoi ei gytundeb ei hun yma. Man cychwyn yw hwn. Gofynnwch i’r grŵp beth mae wedi cytuno arno.',
  startChecked:
    'Dim ond yr hyn sy’n wir bob amser sydd i’w weld ar hyn o bryd. Gofynnwch i’r grŵp beth arall mae wedi cytuno arno.',
  agreedOn: 'Cytunwyd gan y grŵp hwn ar {date}.',
  ownWords: 'Yng ngeiriau’r grŵp ei hun.',
  wholeAgreement: 'Darllen cytundeb llawn y grŵp',
  always: 'Bob amser yn rhan ohono',
  practices: 'Sut rydyn ni’n gwneud rhai pethau',
  camera: {
    label: 'Camera',
    inList: 'y camera',
    values: {
      on: 'Rydyn ni’n gofyn i chi gadw’ch camera ymlaen.',
      'at-start': 'Rydyn ni’n gofyn i chi gael eich camera ymlaen ar y dechrau. Eich dewis chi yw hi wedyn.',
      optional: 'Eich dewis chi yw hi. Cewch gadw’ch camera i ffwrdd.',
      off: 'Mae pawb yn cadw’r camera i ffwrdd.',
      ask: 'Rydyn ni’n hoffi gweld ein gilydd. Os byddai’n well gennych beidio, dywedwch wrthon ni.',
    },
  },
  recording: {
    label: 'Recordio',
    none: 'Rydyn ni’n gofyn i bawb beidio â recordio, tynnu lluniau na chadw lluniau o’r sgrin.',
  },
  lateArrival: {
    label: 'Cyrraedd yn hwyr',
    inList: 'cyrraedd yn hwyr',
    values: {
      welcome: 'Cewch ddod i mewn yn hwyr.',
      'tell-us': 'Rhowch wybod i ni os byddwch chi’n hwyr, er mwyn i ni eich gadael i mewn.',
      'not-after-start': 'Dewch ar amser. Dydyn ni ddim yn gadael pobl i mewn ar ôl dechrau.',
    },
  },
  names: {
    label: 'Enwau',
    inList: 'enwau',
    values: {
      'first-name': 'Enwau cyntaf yn unig rydyn ni’n eu defnyddio.',
      initial: 'Rydyn ni’n defnyddio enwau cyntaf, a llythyren gyntaf y cyfenw.',
      any: 'Cewch ddefnyddio unrhyw enw yr hoffech chi.',
    },
  },
  outsideContact: {
    label: 'Cysylltu y tu allan i’r grŵp',
    inList: 'cysylltu y tu allan i’r grŵp',
    values: {
      'your-choice': 'Eich dewis chi yw hi, a does neb yn ei ddisgwyl.',
      'not-allowed': 'Rydyn ni’n gofyn i bobl beidio â chysylltu â’i gilydd y tu allan i’r grŵp.',
    },
  },
  writtenDown: {
    label: 'Beth rydyn ni’n ei ysgrifennu i lawr',
    inList: 'yr hyn sy’n cael ei ysgrifennu i lawr',
    values: {},
  },
  notStated: 'Heb ei nodi yma: {list}. Gofynnwch i’r grŵp.',
  read: 'Rydw i wedi darllen hwn',
  readHere:
    'I chi yn unig mae’r tic hwn, ac mae’n diflannu pan fyddwch chi’n gadael y dudalen. Nid addewid na llofnod mohono.',
  readKept:
    'Mae’r tic hwn yn aros ar y ddyfais hon am hyd at 180 diwrnod. Nid yw’n cael ei anfon at neb, ond gall eraill sy’n defnyddio’r ddyfais hon ei weld. Nid addewid na llofnod mohono. Tynnwch y tic i’w ddileu.',
  readNotKept: 'Ni chadwodd y porwr hwn y tic. Mae’n diflannu pan fyddwch chi’n gadael y dudalen.',
  readOn: 'Ticiwyd ar {date}.',
  changed: 'Mae hwn wedi newid ers i chi ei ddarllen ar {date}.',
  print: 'Argraffu’r cytundeb',
  printTitle: 'Cytundeb grŵp',
  printFailed: 'Doedden ni ddim yn gallu gwneud y daflen. Cewch argraffu’r dudalen hon yn lle hynny.',
  sources: 'O ble mae’r rheolau cyffredinol yn dod',
  seenAt: 'I’w gweld yn:',
  loadFailed: 'Doedden ni ddim yn gallu llwytho cytundeb y grŵp hwn',
  loadFailedHelp: 'Nid rhywbeth wnaethoch chi oedd hyn. Mae’r hyn sy’n wir bob amser isod.',
  tryAgain: 'Ceisio eto',
};
