/**
 * Owns what a visitor keeps of groups: in the page's memory until they agree, and then on the device, under one key of
 * `shared/storage.ts`. Every element on the page, of whatever copy of the library, shares one memory and hears of every
 * change (docs/decisions/0007); other tabs hear of it through the browser's own `storage` event.
 *
 * Nothing is written before `agree`. Reading is left to elements that show what is kept.
 */
import { forget, forgetGroups, GROUPS_KEY, keep, onForgetAll, recall } from '../storage.js';
import {
  isBlank,
  isSame,
  mergeSaved,
  NOTHING_SAVED,
  readSavedState,
  type SavedKey,
  type SavedMeeting,
  type SavedState,
  withoutPast,
} from './saved-shape.js';

/** What all copies share. Raise the number in the key with its shape. */
interface SavedPage {
  readonly changes: EventTarget;
  /** What is kept only until the page is closed. */
  memory: SavedState | undefined;
  /** The visitor said yes on this page. Or what is on the device says it. */
  agreed: boolean;
  /** What was taken off last, to put it back. */
  last: SavedMeeting | undefined;
  /** After the last change. */
  days: number;
}

export const SAVED_PAGE = Symbol.for('psw/saved/1');
export const KEEP_DAYS = 90;
const CHANGED = 'change';
const DAY = 86_400_000;

function savedPage(): SavedPage {
  const holder = document as Document & { [SAVED_PAGE]?: SavedPage };
  const known = holder[SAVED_PAGE];
  if (known) return known;
  const page: SavedPage = {
    changes: new EventTarget(),
    memory: undefined,
    agreed: false,
    last: undefined,
    days: KEEP_DAYS,
  };
  onForgetAll(() => {
    page.memory = page.last = undefined;
    page.agreed = false;
    page.changes.dispatchEvent(new CustomEvent(CHANGED, { detail: 'forgotten' }));
  });
  return (holder[SAVED_PAGE] = page);
}

const onDevice = (now: number): SavedState | undefined => readSavedState(recall(GROUPS_KEY, now));

/** Days that something stays after the last change; said by the page's `<my-groups>`. */
export const keepDays = (): number => savedPage().days;

export function setKeepDays(days: number): void {
  savedPage().days = days;
}

export interface Saved {
  readonly state: SavedState;
  /** `none`: nothing yet. `page`: only until the page is closed. `device`: until it expires or is forgotten. */
  readonly where: 'none' | 'page' | 'device';
}

export function readSaved(now: number): Saved {
  const page = savedPage();
  const { memory, agreed } = page;
  if (memory) return { state: memory, where: 'page' };
  const kept = onDevice(now);
  page.agreed ||= kept !== undefined;
  return { state: kept ?? NOTHING_SAVED, where: kept || agreed ? 'device' : 'none' };
}

/** Whether the visitor has to be asked before anything is kept. */
export const mustAsk = (now: number): boolean => readSaved(now).where === 'none';

/**
 * Changes what is kept, wherever it is kept now. Without agreement that is the memory of the page.
 *
 * @returns whether it is where the visitor wants it: false when the browser kept nothing
 */
export function changeSaved(change: (state: SavedState) => SavedState, now: number): boolean {
  const { state, where } = readSaved(now);
  const next = withoutPast(change(state), new Date(now - 2 * DAY).toISOString().slice(0, 10));
  return put(next, where === 'device', now);
}

function put(state: SavedState, wantsDevice: boolean, now: number): boolean {
  const page = savedPage();
  const isGone = wantsDevice && isBlank(state);
  if (isGone) forget(GROUPS_KEY);
  const isKept = isGone || (wantsDevice && keep(GROUPS_KEY, state, page.days, now));
  page.memory = isKept ? undefined : state;
  page.changes.dispatchEvent(new CustomEvent(CHANGED, { detail: 'changed' }));
  return isKept || !wantsDevice;
}

/** The visitor pressed "Keep on this device". @returns whether the browser did */
export function agree(now: number): boolean {
  const page = savedPage();
  page.agreed = true;
  const state = mergeSaved(onDevice(now) ?? NOTHING_SAVED, page.memory ?? NOTHING_SAVED);
  return put(state, true, now);
}

export function takeOff(key: SavedKey, now: number): void {
  const page = savedPage();
  page.last = readSaved(now).state.meetings.find((one) => isSame(one, key));
  changeSaved(
    (state) => ({
      ...state,
      meetings: state.meetings.filter((one) => !isSame(one, key)),
      plan: state.plan.filter((each) => !each.startsWith(`${key.meeting} `)),
    }),
    now,
  );
}

/** The one that was taken off last, if it is not back. */
export function lastTakenOff(): SavedMeeting | undefined {
  return savedPage().last;
}

/** One that was taken off before comes back with all that was known of it. */
export function putOn(meeting: SavedMeeting, now: number): boolean {
  const page = savedPage();
  const before = page.last && isSame(page.last, meeting) ? page.last : undefined;
  if (before) page.last = undefined;
  const came: SavedState = { ...NOTHING_SAVED, meetings: [before ?? meeting] };
  return changeSaved((state) => mergeSaved(state, came), now);
}

/** All of it, on the page and on the device. */
export const forgetSaved = (): void => forgetGroups();

/** @param act told whether everything was forgotten, so that what is being typed goes too @returns a function that lets go */
export function onSavedChange(act: (isForgotten: boolean) => void): () => void {
  const page = savedPage();
  const { changes } = page;
  const onChange = (event: Event): void => act((event as CustomEvent<string>).detail === 'forgotten');
  const lookAgain = (isGone: boolean): void => {
    // What was agreed on this page ends with what was kept.
    if (isGone) page.agreed = false;
    if (isGone) page.last = undefined;
    act(isGone);
  };
  const onStorage = ({ key, newValue }: StorageEvent): void => {
    // Null: another tab emptied the whole store.
    if (key === null || key === `psw:${GROUPS_KEY}`) lookAgain(newValue === null);
  };
  // While the page was put away, another one may have forgotten everything; no event tells of that.
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) lookAgain(page.agreed && recall(GROUPS_KEY, 0) === undefined);
  };
  changes.addEventListener(CHANGED, onChange);
  window.addEventListener('storage', onStorage);
  window.addEventListener('pageshow', onShow);
  return () => {
    changes.removeEventListener(CHANGED, onChange);
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pageshow', onShow);
  };
}
