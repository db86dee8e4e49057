import type { TipsMessages } from '../en/tips.js';

export const tipsCy: TipsMessages = {
  title: 'Beth sydd wedi helpu pobl eraill',
  safety:
    'Dyma beth a helpodd bobl eraill. Nid cyngor i chi ydyw. Siaradwch â meddyg neu fferyllydd cyn newid meddyginiaeth neu driniaeth.',
  situations: {
    'before-a-group': 'Cyn grŵp',
    'in-the-room': 'Yn yr ystafell',
    online: 'Ar-lein',
    afterwards: 'Wedyn',
    'when-it-does-not-fit': 'Pan nad yw’n addas',
    'hard-days': 'Dyddiau anodd',
    'telling-others': 'Dweud wrth eraill',
    'caring-for-someone': 'Gofalu am rywun',
  },
  helped: 'Beth helpodd',
  notForEveryone: 'Ni helpodd bawb',
  offeredBy: 'Cynigiwyd gan: {who}',
  checked: 'Gwiriwyd gan {who}, {date}. Gwiriad nesaf {nextDate}.',
  clinician: 'Gwiriwyd hefyd gan {who}, {date}.',
  editors: 'olygyddion yr awgrymiadau hyn',
  copyTip: 'Copïo’r awgrym hwn',
  tipCopied: 'Awgrym wedi’i gopïo',
  copyFailed: 'Ni allem ei gopïo. Gallwch ddewis y testun yn lle hynny.',
  none: 'Nid oes awgrymiadau yma ar hyn o bryd. Edrychwch eto cyn bo hir.',
};
