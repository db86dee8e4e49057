/** A group that says everything, each fact with a word of its own, so that a test can tell where a sentence comes from. */
import { html } from 'lit';
import type { FirstVisit } from '../../src/elements/first-visit/first-visit.js';
import type { Group, Meeting } from '../../src/domain/model.js';
import { aGroup, aMeeting, aWeekly } from './builders.js';
import { place, until } from './mount.js';
import { whenPrinted } from './paper.js';

/** Tuesday 1 December 2026, 18:40 in London. */
export const VISIT_NOW = Date.UTC(2026, 11, 1, 18, 40);

export const TALKATIVE: Group = aGroup({
  id: 'kettle',
  name: 'The Kettle',
  summary: 'Summary-word.',
  organisation: 'Organisation-word',
  roles: [{ code: 'own', label: 'Role-word' }],
  eligibility: { minimumAge: 18, text: 'Eligibility-word', everyoneWelcome: true },
  leadership: 'peer',
  openness: 'open',
  joining: { how: 'book', url: 'https://joining.example/', phone: '01632 960001', note: 'Joining-word.' },
  cost: { amount: 2, currency: 'GBP', note: 'Cost-word.' },
  access: [
    { code: 'step-free', answer: 'yes', note: 'Access-word' },
    { code: 'hearing-loop', answer: 'no' },
    { code: 'quiet-space', answer: 'unknown' },
    { code: 'support-person-welcome', answer: 'yes' },
    { code: 'camera-optional', answer: 'yes' },
  ],
  facilitators: [{ name: 'Sam', training: 'Training-word', supervision: 'Supervision-word', standIn: 'Alex' }],
  firstVisit: 'First-visit-word.',
  agreement: { rules: ['Rule-word.'] },
  confidentialityNote: 'Privacy-word.',
  typicalSize: '8 to 12',
});

export const AT_THE_HALL: Meeting = aMeeting({
  id: 'kettle-meeting',
  groupId: 'kettle',
  venue: {
    name: 'Mill Lane Library',
    address: '12 Mill Lane',
    locality: 'Milltown',
    directions: 'Directions-word.',
    transport: 'Transport-word.',
  },
  schedule: aWeekly('WE', '10:30'),
});

export const ON_SCREEN: Meeting = aMeeting({
  id: 'kettle-online',
  groupId: 'kettle',
  attendance: ['online'],
  online: { url: 'https://video.example/j/1', passcode: 'tea' },
  schedule: aWeekly('TH', '19:00'),
});

const PARTS = 9;

/** All that comes by itself is there: both files after the first view. */
export function isWhole(element: Element): boolean {
  const root = element.shadowRoot!;
  const { parts } = element as FirstVisit;
  const slotted = [...element.children].filter(
    ({ slot }) => slot && !['heading', 'help', 'more'].includes(slot),
  ).length;
  const known = parts.match(/steps|questions|listen|bring|getting-there|leave|choose|warning-signs|ask/g)?.length;
  const sourced = [...root.querySelectorAll('section')].filter((part) => part.querySelector('.sources')).length;
  return sourced + slotted >= (known ?? PARTS);
}

export async function aVisit(properties: Partial<FirstVisit> = {}, width = 1000): Promise<FirstVisit> {
  const element = await place<FirstVisit>(html`<first-visit .now=${VISIT_NOW}></first-visit>`, width);
  Object.assign(element, properties);
  return whole(element);
}

export async function whole(element: FirstVisit): Promise<FirstVisit> {
  await until(() => isWhole(element), 'the parts after the steps never came');
  await element.updateComplete;
  return element;
}

export interface Sheet {
  readonly title: string;
  readonly lang: string;
  readonly text: string;
  readonly ticked: number;
  readonly boxes: readonly string[];
  readonly buttons: number;
}

const folded = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What would have been printed. */
export function watchSheets(): readonly Sheet[] {
  const sheets: Sheet[] = [];
  whenPrinted((view) => {
    const page = view.document;
    const boxes = [...page.querySelectorAll<HTMLInputElement>('input')];
    sheets.push({
      title: page.title,
      lang: page.documentElement.lang,
      text: folded(page.body.innerText),
      // A box that the browser would not draw as ticked.
      ticked: boxes.filter((box) => box.checked && view.getComputedStyle(box).appearance !== 'none').length,
      boxes: boxes.map((box) => folded(box.closest('label')!.textContent)),
      buttons: page.querySelectorAll('button').length,
    });
  });
  return sheets;
}
