import type { ExitMessages } from '../en/exit.js';

export const exitCy: ExitMessages = {
  title: 'Gadael y dudalen hon',
  noteTitle: 'Beth mae “{label}” yn ei wneud',
  does: 'Mae’n agor tudalen arall yn lle’r dudalen hon.',
  forgetsGroups: 'Mae hefyd yn anghofio’r grwpiau y gwnaethoch eu cadw yma.',
  forgets:
    'Mae hefyd yn dileu’r hyn y gwnaethoch chi ddewis ei gadw gyda’r offer cymorth ar y wefan hon. Nid yw’n dileu dim byd arall.',
  shift: 'Gallwch chi bwyso’r fysell Shift 3 gwaith yn lle hynny.',
  cannot:
    'Nid yw’n clirio eich hanes pori, a gall mynd yn ôl ddangos tudalennau cynharach o hyd. Ni all atal rhywun sy’n gwylio’r ddyfais hon neu sydd wedi rhoi meddalwedd arni.',
  privateWindow: 'Mae ffenestr bori breifat yn gadael llai o olion, ond mae’n dal i adael rhai.',
  more: 'Sut i guddio mwy o’ch olion',
  pressTwoMore: 'Shift, pwyswch ddwywaith eto i adael.',
  pressOneMore: 'Shift, pwyswch unwaith eto i adael.',
  cancelled: 'Mae gadael gyda Shift wedi’i ganslo.',
  leaving: 'Yn gadael y dudalen hon',
  leavingSlow: 'Os yw hyn yn cymryd amser hir, caewch y dudalen hon.',
};
