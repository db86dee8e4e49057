/** A finder on a small town's directory, and what a visitor does with it. */
import { html, nothing } from 'lit';
import '../../src/define/group-finder.js';
import type { Directory, Group, Meeting } from '../../src/domain/model.js';
import type { GroupFinder } from '../../src/elements/group-finder/group-finder.js';
import { aDirectory, aGroup, aMeeting, aWeekly, byArrangement } from './builders.js';
import { NOW, placeReady, press, type, until } from './mount.js';
import { allByRole, byRole, nameOf, outlineOf, textOf } from './roles.js';

/** Four places in one group of facts each, so that every filter has something to choose between. */
const GROUPS: readonly (Partial<Group> & Pick<Group, 'id' | 'name'>)[] = [
  {
    id: 'grief',
    name: 'Grief Café',
    topics: [{ code: 'bereavement' }],
    roles: [{ code: 'bereaved' }],
    joining: { how: 'drop-in' },
    cost: { free: true },
    openness: 'open',
    languages: ['en'],
    access: [{ code: 'step-free', answer: 'yes' }],
  },
  {
    id: 'calm',
    name: 'Calm Company',
    topics: [{ code: 'anxiety' }],
    roles: [{ code: 'own-experience' }],
    joining: { how: 'book' },
    cost: { amount: 3, currency: 'GBP' },
    openness: 'course',
    languages: ['en', 'cy'],
    access: [{ code: 'captions', answer: 'yes' }],
  },
  { id: 'carers', name: 'Carers’ Circle', roles: [{ code: 'carer-family-friend' }], audiences: [{ code: 'adults' }] },
  { id: 'stage', name: 'Open Stage', audiences: [{ code: 'young-people' }], languages: ['cy'] },
  { id: 'night', name: 'Night Line', topics: [{ code: 'loneliness' }], joining: { how: 'drop-in' } },
  {
    id: 'walk',
    name: 'Walk and Talk',
    audiences: [{ code: 'men' }],
    joining: { how: 'contact' },
    cost: { free: true },
  },
  { id: 'voices', name: 'Voices Together', topics: [{ code: 'psychosis-hearing-voices' }], openness: 'by-referral' },
  { id: 'garden', name: 'Garden Group', status: 'paused', statusNote: 'The garden sleeps in winter.' },
  { id: 'letters', name: 'Letter Friends', topics: [{ code: 'loneliness' }] },
];

const MEETINGS: readonly Partial<Meeting>[] = [
  { id: 'grief-1', groupId: 'grief', schedule: aWeekly('TU', '19:30') },
  { id: 'calm-1', groupId: 'calm', schedule: aWeekly('WE', '18:00'), attendance: ['online'] },
  { id: 'calm-2', groupId: 'calm', schedule: aWeekly('TH', '12:00'), attendance: ['in-person'] },
  { id: 'carers-1', groupId: 'carers', schedule: aWeekly('TH', '10:30'), attendance: ['in-person', 'online'] },
  { id: 'stage-1', groupId: 'stage', schedule: aWeekly('FR', '16:00') },
  { id: 'night-1', groupId: 'night', schedule: aWeekly('SA', '21:00'), attendance: ['phone'] },
  { id: 'walk-1', groupId: 'walk', schedule: aWeekly('SU', '10:00') },
  { id: 'voices-1', groupId: 'voices', schedule: aWeekly('MO', '17:00'), formats: [{ code: 'talk', label: 'Talk' }] },
  { id: 'garden-1', groupId: 'garden', schedule: aWeekly('TU', '11:00'), formats: [{ code: 'do', label: 'Doing' }] },
  { id: 'letters-1', groupId: 'letters', schedule: byArrangement('Write to us'), attendance: ['phone'] },
];

export const TOWN: Directory = aDirectory({ groups: GROUPS.map(aGroup), meetings: MEETINGS.map(aMeeting) });
/** Soonest first, at `NOW`. */
export const TOWN_ORDER: readonly string[] = [
  ...['Grief Café', 'Calm Company', 'Carers’ Circle', 'Calm Company', 'Open Stage', 'Night Line', 'Walk and Talk'],
  ...['Voices Together', 'Letter Friends', 'Garden Group'],
];

/** So many groups that meet once a day, "Group 01" first. */
export function manyGroups(count: number): Directory {
  const name = (at: number): string => `Group ${String(at + 1).padStart(2, '0')}`;
  return aDirectory({ groups: Array.from({ length: count }, (_, at) => aGroup({ id: `g${at}`, name: name(at) })) });
}

export interface FinderSetup {
  readonly directory?: Directory;
  readonly now?: number;
  readonly width?: number;
  readonly lang?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: unknown;
}

export async function aFinder(setup: FinderSetup = {}): Promise<GroupFinder> {
  const { directory = TOWN, now = NOW, width = 1000, lang, attributes = {}, content } = setup;
  const finder = await placeReady<GroupFinder>(
    html`<group-finder lang=${lang ?? nothing} .directory=${directory} .now=${now}
      >${content ?? nothing}</group-finder
    >`,
    width,
    directory.meetings.length > 0 ? 'ready' : 'empty',
  );
  for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
  await finder.updateComplete;
  // What narrows the list comes by itself after the first results.
  if (directory.meetings.length > 0 && width >= 900) await until(() => hasSettled(finder), 'never got its filters');
  await finder.updateComplete;
  return finder;
}

/** With filters beside the list, or with nothing to filter by. */
const hasSettled = (finder: GroupFinder): boolean =>
  finder.shadowRoot!.querySelector('.single') !== null ||
  allByRole(finder, 'group', 'Filters').some((column) => column.childElementCount > 0);

export const isWide = (finder: GroupFinder): boolean => allByRole(finder, 'group', 'Filters').length > 0;

export const rows = (finder: Element): HTMLElement[] => allByRole(finder, 'article');
/** Names of the rows on show, in order. */
export const shown = (finder: Element): string[] => rows(finder).map((row) => nameOf(byRole(row, 'heading')));
export const row = (finder: Element, name: string): HTMLElement => {
  const found = rows(finder).find((each) => nameOf(byRole(each, 'heading')) === name);
  if (!found) throw new Error(`No row ${name}. There is: ${shown(finder).join(', ')}`);
  return found;
};

/** "10 meetings from 9 groups": the heading over the list. */
export const counted = (finder: Element): string => (outlineOf(finder)[1] ?? '').slice(3);

export const searchBox = (finder: Element): HTMLInputElement =>
  byRole<HTMLInputElement>(finder, 'searchbox', 'What would help?');

/** Types letter by letter, in place of what stood there. */
export async function ask(finder: GroupFinder, text: string): Promise<void> {
  const box = searchBox(finder);
  box.focus();
  box.select();
  await (text ? type(text) : press('Delete'));
  await finder.updateComplete;
}

/** A checkbox by its label, whatever its count. */
export const option = (finder: Element, label: string): HTMLInputElement => {
  const found = allByRole(finder, 'checkbox').filter((box) => nameOf(box).replace(/ \d+$/, '') === label);
  if (found.length !== 1) throw new Error(`${found.length} × ${label}`);
  return found[0] as HTMLInputElement;
};

export async function choose(finder: GroupFinder, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    option(finder, label).click();
    await finder.updateComplete;
  }
}

/** Opens every filter, and every long list of options. */
export async function openFilters(finder: GroupFinder): Promise<void> {
  for (const group of allByRole(finder, 'group').filter((each) => each instanceof HTMLDetailsElement))
    group.open = true;
  for (const all of allByRole(finder, 'button', /^Show all/)) all.click();
  await finder.updateComplete;
}

export async function click(finder: GroupFinder, role: string, name: string | RegExp): Promise<void> {
  byRole(finder, role, name).click();
  await finder.updateComplete;
}

/** Opens the filters where they have no room beside the list. */
export async function openDialog(finder: GroupFinder): Promise<void> {
  await click(finder, 'button', /^Filters/);
  await until(() => allByRole(finder, 'dialog', 'Filters').length === 1, 'no dialog');
}

export const chips = (finder: Element): string[] =>
  allByRole(finder, 'group', 'Your choices').flatMap((group) => allByRole(group, 'button').map((chip) => textOf(chip)));

export const said = (finder: Element): string => textOf(byRole(finder, 'status'));

/** Everything the status region says from now on, in order. */
export function listenTo(finder: Element): readonly string[] {
  const heard: string[] = [];
  const status = byRole(finder, 'status');
  const observer = new MutationObserver(() => heard.push(textOf(status)));
  observer.observe(status, { childList: true, characterData: true, subtree: true });
  return heard;
}

/** Opens the details of a group and waits until they have the focus. */
export async function openDetails(finder: GroupFinder, name: string): Promise<HTMLElement> {
  byRole(row(finder, name), 'button', name).click();
  // The name in the list may have the focus already: only with a way back are these the details.
  const isOpen = (): boolean => allByRole(finder, 'button', /^Back to/).length === 1;
  await until(
    () => isOpen() && finder.shadowRoot?.activeElement?.textContent === name,
    'the details never got the focus',
  );
  return byRole(finder, 'button', /^Back to/).parentElement!;
}
