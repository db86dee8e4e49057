/** Classes, events, types and language registration. Importing this changes nothing on the page. */
export { GroupFinder } from './elements/group-finder/group-finder.js';
export { MeetingCard } from './elements/meeting-card/meeting-card.js';
export { PeerSupport } from './elements/peer-support/peer-support.js';
export { StigmaMythBuster } from './elements/stigma-myth-buster/stigma-myth-buster.js';
export { ResultsUpdatedEvent } from './elements/group-finder/group-finder.events.js';
export { DirectoryFailedEvent, DirectoryLoadedEvent } from './shared/events/directory-events.js';
export { MeetingClosedEvent, MeetingOpenedEvent } from './shared/events/meeting-events.js';
export { MeetingOpenEvent } from './shared/events/meeting-open-event.js';
export { registerLanguage } from './i18n/languages.js';
export { loadLanguage } from './i18n/locales.js';
export type { Messages, MessagesOverride } from './i18n/messages.js';
export type * from './domain/model.js';
export type * from './domain/schedule.js';
