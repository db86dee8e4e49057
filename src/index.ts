/** Classes, events, types and language registration. Importing this changes nothing on the page. */
export { GroupFinder } from './elements/group-finder/group-finder.js';
export { MeetingCard } from './elements/meeting-card/meeting-card.js';
export { PeerSupport } from './elements/peer-support/peer-support.js';
export { StigmaMythBuster } from './elements/stigma-myth-buster/stigma-myth-buster.js';
export { CrisisHelp } from './elements/crisis-help/crisis-help.js';
export { QuickExit } from './elements/quick-exit/quick-exit.js';
export { GroupAgreement } from './elements/group-agreement/group-agreement.js';
export { FirstVisit } from './elements/first-visit/first-visit.js';
export { EvidenceSummary } from './elements/evidence-summary/evidence-summary.js';
export { PeerStories } from './elements/peer-stories/peer-stories.js';
export { CopingTips } from './elements/coping-tips/coping-tips.js';
export { ResultsUpdatedEvent } from './elements/group-finder/group-finder.events.js';
export { DirectoryFailedEvent, DirectoryLoadedEvent } from './shared/events/directory-events.js';
export { MeetingClosedEvent, MeetingOpenedEvent } from './shared/events/meeting-events.js';
export { MeetingOpenEvent } from './shared/events/meeting-open-event.js';
export { registerLanguage } from './i18n/languages.js';
export { loadLanguage } from './i18n/locales.js';
export { forgetAll } from './shared/storage.js';
// What a site hands over from script, or writes in a JSON file.
export type { WrittenLine } from './content/crisis/own-line.js';
export type { Finding } from './content/evidence/finding.js';
export type { MythCard } from './content/myths/card.js';
export type { PeerStory } from './content/stories/story.js';
export type { Tip } from './content/tips/tip.js';
export type { Messages, MessagesOverride } from './i18n/messages.js';
export type * from './domain/model.js';
export type * from './domain/schedule.js';
