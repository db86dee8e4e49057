/** How a group handles what groups handle in different ways: what a site states, and what it does not. Nothing is assumed. */
import { agreementEn, type AgreementMessages } from '../../i18n/en/agreement.js';
import { fill, listWords } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';
import { readChoices } from '../../shared/settings/choices.js';
import { readText } from '../../shared/settings/read.js';
import type { Words } from './group-agreement.view.js';

export type AgreementWords = Resolved<'agreement' | 'dates'>;

type Chosen = 'camera' | 'lateArrival' | 'names' | 'outsideContact';

/** A missing one was not stated. */
export type Practices = {
  readonly [K in Chosen]?: keyof AgreementMessages[K]['values'] | undefined;
} & {
  /** The site's own sentence. */
  readonly writtenDown?: string | undefined;
};

export type PracticeAttributes = Readonly<Record<Chosen | 'writtenDown', string>>;

export interface PracticesView {
  readonly rows: readonly { readonly label: string; readonly words: Words }[];
  /** What nobody stated, in one sentence; empty when all is. */
  readonly notStated: string;
}

/** What cannot be read is told to the editor, and counts as not stated. */
export function readPractices(host: Element & PracticeAttributes): Practices {
  const read = <K extends Chosen>(field: K, attribute: string): keyof AgreementMessages[K]['values'] | undefined => {
    const allowed = Object.keys(agreementEn[field].values);
    return readChoices(host, attribute, host[field], allowed)[0] as keyof AgreementMessages[K]['values'] | undefined;
  };
  return {
    camera: read('camera', 'camera'),
    lateArrival: read('lateArrival', 'late-arrival'),
    names: read('names', 'names'),
    outsideContact: read('outsideContact', 'outside-contact'),
    writtenDown: readText(host.writtenDown),
  };
}

/** Cameras and recordings are spoken of where a group meets online, or where a site speaks of them. */
export function practicesView(practices: Practices, isOnline: boolean, words: AgreementWords): PracticesView {
  const { agreement, dates } = words;
  const rows: { label: string; words: Words }[] = [];
  const missing: string[] = [];
  const choose = (field: Chosen): void => {
    const { label, inList, values } = agreement[field];
    const value = practices[field];
    const text = value && (values as Readonly<Record<string, string>>)[value];
    if (text) rows.push({ label, words: { text, isOwn: false } });
    else missing.push(inList);
  };
  if (isOnline || practices.camera) choose('camera');
  const { recording, writtenDown } = agreement;
  if (isOnline) rows.push({ label: recording.label, words: { text: recording.none, isOwn: false } });
  for (const field of ['lateArrival', 'names', 'outsideContact'] as const) choose(field);
  if (practices.writtenDown)
    rows.push({ label: writtenDown.label, words: { text: practices.writtenDown, isOwn: true } });
  else missing.push(writtenDown.inList);
  return {
    rows,
    notStated: missing.length
      ? fill(agreement.notStated, { list: listWords(missing, { comma: dates.list.comma }) })
      : '',
  };
}
