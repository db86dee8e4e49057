/** The map of meetings, and the list beside it. */
import type { CountForms } from '../messages.js';

export interface MapMessages {
  readonly title: string;
  /** Before it is shown: where its pictures come from. */
  readonly drawnHere: string;
  readonly fromHere: string;
  readonly fromHost: string;
  readonly show: string;
  readonly showPlain: string;
  readonly loadPictures: string;
  readonly loading: string;
  readonly lost: string;
  readonly tilesFailed: string;
  /** What the map is called, and how it is moved by keyboard. */
  readonly label: string;
  readonly labelOne: string;
  readonly help: string;
  readonly places: string;
  readonly controls: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly moveLeft: string;
  readonly moveRight: string;
  readonly searchArea: string;
  readonly showAll: string;
  readonly meetings: CountForms;
  readonly placeCount: CountForms;
  /** `{meetings}` is one of `meetings`, `{place}` the feed's own words. */
  readonly at: string;
  readonly near: string;
  /** Several places: a town, or how many. */
  readonly in: string;
  readonly roughly: string;
  readonly unnamed: string;
  readonly onMap: string;
  readonly inArea: string;
  readonly chosen: string;
  readonly inView: CountForms;
  readonly noneInView: string;
  readonly noneInArea: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly online: CountForms;
  readonly unplaced: CountForms;
  readonly more: CountForms;
  readonly times: string;
}

export const mapEn: MapMessages = {
  title: 'Map of groups',
  drawnHere: 'The map is drawn by this page. Nothing is loaded from elsewhere.',
  fromHere: 'The map loads its pictures from this website, and from nowhere else.',
  fromHost:
    'The map loads its pictures from {host}. That website sees your internet address and which area you look at.',
  show: 'Show map',
  showPlain: 'Show it without pictures',
  loadPictures: 'Load the pictures',
  loading: 'Getting the map…',
  lost: 'We could not load the map. The list says the same.',
  tilesFailed: 'The pictures from {host} do not come. The plain map has all the places too.',
  label: 'Map',
  labelOne: 'Map of this place',
  help: 'Arrow keys move the map, plus and minus zoom. The list after the map says the same.',
  places: 'Places on the map. Arrow keys go from one to the next.',
  controls: 'Move the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  moveUp: 'Move up',
  moveDown: 'Move down',
  moveLeft: 'Move left',
  moveRight: 'Move right',
  searchArea: 'Search this area',
  showAll: 'Show all places',
  meetings: { one: '1 meeting', other: '{count} meetings' },
  placeCount: { one: '1 place', other: '{count} places' },
  at: '{meetings} at {place}',
  near: '{meetings} roughly here: {place}',
  in: '{meetings} in {place}',
  roughly: 'roughly here',
  unnamed: 'a place without a name',
  onMap: '{meetings} on the map',
  inArea: '{meetings} in this area',
  chosen: 'Chosen on the map: {meetings}',
  inView: { one: '1 meeting in view', other: '{count} meetings in view' },
  noneInView: 'No meeting in view',
  noneInArea: 'No meeting in this area. Zoom out, or show all places.',
  none: 'No place to show on a map',
  noneHelp: 'These groups meet online or by phone, or do not say where on a map they meet.',
  online: { one: '1 meeting is online or by phone', other: '{count} meetings are online or by phone' },
  unplaced: {
    one: '1 meeting does not say where on a map it is',
    other: '{count} meetings do not say where on a map they are',
  },
  more: { one: 'Show 1 more meeting', other: 'Show {count} more meetings' },
  times: 'Times are {zone}.',
};
