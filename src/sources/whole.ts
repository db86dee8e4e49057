/**
 * Readers that never miss a file: for reading without waiting, at the price of all code at once. They also name the video
 * service behind a join link where the feed does not; elements leave that until they show it.
 */
import { conferenceProvider } from '../domain/conference.js';
import type { Meeting } from '../domain/model.js';
import { generalWay } from '../domain/next.js';
import * as occurrences from '../domain/occurrences.js';
import * as otherNames from './native/other-names.js';
import { rareFile } from './native/on-demand.js';
import * as rareReading from './native/rare.js';
import * as coordinateReading from './meeting-guide/coordinates.js';
import { coordinates } from './meeting-guide/venue.js';
import { rules } from './native/when.js';
import { otherNames as otherNamesOnDemand } from './native/words.js';
import { AA } from './programmes/aa.js';
import { AL_ANON } from './programmes/al-anon.js';
import { NA } from './programmes/na.js';
import * as addressPatterns from './shared/address.js';
import { dayNames } from './shared/day.js';
import * as dayNameTable from './shared/day-names.js';
import * as hashing from '../domain/hash.js';
import { hash } from './shared/identity.js';
import { words } from './shared/hints.js';
import * as linkReading from '../domain/safe-link.js';
import { carefulLinks } from './shared/links.js';
import { languageNames } from './shared/language.js';
import * as languageTable from './shared/language-names.js';
import { addresses } from './shared/place.js';
import * as programmeReading from './programmes/facts.js';
import { programmeFactsFile, programmeTables } from './shared/programmes.js';
import * as rrule from './shared/rrule.js';
import { uncleanText } from './shared/text.js';
import * as textCleaning from './shared/unclean-text.js';
import { timeInWords } from './shared/time.js';
import * as timeWords from './shared/time-in-words.js';
import { hintsIn } from './shared/words.js';
import { zoneNames } from './shared/zone.js';
import * as zoneTable from './shared/zone-names.js';
import type { OnDemand } from '../domain/on-demand.js';
import type { Reader } from './source.js';

const into =
  <T>(place: OnDemand<T>, file: T) =>
  (isHere: boolean): void =>
    place.put(isHere ? file : undefined);

const FILES = [
  into(otherNamesOnDemand, otherNames),
  into(addresses, addressPatterns),
  into(hash, hashing),
  into(carefulLinks, linkReading),
  into(generalWay, occurrences),
  into(coordinates, coordinateReading),
  into(rareFile, rareReading),
  into(rules, rrule),
  into(dayNames, dayNameTable),
  into(languageNames, languageTable),
  into(uncleanText, textCleaning),
  into(timeInWords, timeWords),
  into(words, hintsIn),
  into(zoneNames, zoneTable),
  into(programmeFactsFile, programmeReading),
  into(programmeTables.aa, AA),
  into(programmeTables.na, NA),
  into(programmeTables['al-anon'], AL_ANON),
];

/** Puts every file in place that readers otherwise load on demand. */
export const putEverything = (): void => FILES.forEach((put) => put(true));

/** Takes them away again, for tests. */
export const forgetEverything = (): void => FILES.forEach((put) => put(false));

function withProvider(meeting: Meeting): Meeting {
  const { url, provider } = meeting.online ?? {};
  const name = url && !provider ? conferenceProvider(url) : undefined;
  return name ? { ...meeting, online: { ...meeting.online, provider: name } } : meeting;
}

/** The same reader, with every file in place before it reads. */
export const whole = ({ read, ...reader }: Reader): Reader => ({
  ...reader,
  read(value, options) {
    putEverything();
    const directory = read(value, options);
    return { ...directory, meetings: directory.meetings.map(withProvider) };
  },
});
