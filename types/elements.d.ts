/**
 * What each tag takes and gives, whatever the framework. Made from custom-elements.json by `npm run manifest`: do not edit.
 * What a framework makes of it stands in the files beside this one.
 */
import type {
  CopingTips,
  CrisisHelp,
  DirectoryFailedEvent,
  DirectoryLoadedEvent,
  EvidenceSummary,
  FeedbackSubmitEvent,
  FeedbackSubmittedEvent,
  FirstVisit,
  GroupAgreement,
  GroupFinder,
  GroupForgottenEvent,
  GroupMap,
  GroupMatch,
  GroupSavedEvent,
  ListingFeedback,
  MapShownEvent,
  MatchCompletedEvent,
  MatchHandedOverEvent,
  MeetingCard,
  MeetingClosedEvent,
  MeetingOpenEvent,
  MeetingOpenedEvent,
  MeetingTimetable,
  MyGroups,
  NextMeetings,
  PeerStories,
  PeerStory,
  PeerSupport,
  QuickExit,
  ResultsUpdatedEvent,
  StigmaMythBuster,
} from '../dist/index.js';
import type { ListenerAt, Nothing, NumberText, Words, WordsAndOthers } from './values.js';

type SituationWord =
  | 'before-a-group'
  | 'in-the-room'
  | 'online'
  | 'afterwards'
  | 'when-it-does-not-fit'
  | 'hard-days'
  | 'telling-others'
  | 'caring-for-someone';
type TopicWord =
  | 'mental-health'
  | 'groups'
  | 'depression'
  | 'anxiety'
  | 'bipolar'
  | 'psychosis-hearing-voices'
  | 'ocd'
  | 'eating'
  | 'self-harm'
  | 'suicidal-thoughts'
  | 'suicide-bereavement'
  | 'bereavement'
  | 'addiction-alcohol'
  | 'addiction-drugs'
  | 'gambling'
  | 'trauma'
  | 'domestic-abuse'
  | 'perinatal'
  | 'postnatal'
  | 'baby-loss'
  | 'autism'
  | 'adhd'
  | 'loneliness'
  | 'anger'
  | 'cancer'
  | 'diabetes'
  | 'chronic-pain'
  | 'me-long-covid'
  | 'stroke'
  | 'heart'
  | 'lung'
  | 'epilepsy'
  | 'ms'
  | 'parkinsons'
  | 'dementia'
  | 'hiv'
  | 'kidney'
  | 'stoma'
  | 'facial-difference'
  | 'rare-conditions'
  | 'general-wellbeing';
type LayoutWord = 'full' | 'compact' | 'sticky';
type TopicWord3 =
  | 'any-mental-health'
  | 'depression'
  | 'perinatal'
  | 'cancer'
  | 'long-term-conditions'
  | 'bereavement'
  | 'addiction'
  | 'online'
  | 'harms';
type LayoutWord4 = 'cards' | 'table';
type PartsWord =
  'steps' | 'questions' | 'listen' | 'bring' | 'getting-there' | 'leave' | 'choose' | 'warning-signs' | 'ask';
type CameraWord = 'on' | 'at-start' | 'optional' | 'off' | 'ask';
type LateArrivalWord = 'welcome' | 'tell-us' | 'not-after-start';
type NamesWord = 'first-name' | 'initial' | 'any';
type OutsideContactWord = 'your-choice' | 'not-allowed';
type AlsoWord = 'sober' | 'no-selling' | 'no-names';
type FormatWord = 'auto' | 'native' | 'meeting-guide' | 'bmlt' | 'html' | 'icalendar' | 'json-ld' | 'hsds' | 'csv';
type ProgrammeWord = 'aa' | 'na' | 'al-anon' | 'other';
type TopicsWord =
  | 'depression'
  | 'anxiety'
  | 'bipolar'
  | 'psychosis-hearing-voices'
  | 'ocd'
  | 'eating'
  | 'self-harm'
  | 'suicidal-thoughts'
  | 'suicide-bereavement'
  | 'bereavement'
  | 'addiction-alcohol'
  | 'addiction-drugs'
  | 'gambling'
  | 'trauma'
  | 'domestic-abuse'
  | 'perinatal'
  | 'postnatal'
  | 'baby-loss'
  | 'autism'
  | 'adhd'
  | 'loneliness'
  | 'anger'
  | 'cancer'
  | 'diabetes'
  | 'chronic-pain'
  | 'me-long-covid'
  | 'stroke'
  | 'heart'
  | 'lung'
  | 'epilepsy'
  | 'ms'
  | 'parkinsons'
  | 'dementia'
  | 'hiv'
  | 'kidney'
  | 'stoma'
  | 'facial-difference'
  | 'rare-conditions'
  | 'general-wellbeing';
type AttendanceWord = 'in-person' | 'online' | 'phone';
type DaysWord = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
type AudiencesWord =
  | 'young-people'
  | 'students'
  | 'adults'
  | 'older-people'
  | 'women'
  | 'men'
  | 'trans-non-binary'
  | 'lgbtq'
  | 'ethnic-community'
  | 'faith-community'
  | 'deaf'
  | 'veterans'
  | 'refugees'
  | 'new-parents'
  | 'rural'
  | 'newcomers';
type FiltersWord = 'attendance' | 'day' | 'audience' | 'topic' | 'access' | 'joining' | 'language' | 'format';
type ViewsWord = 'list' | 'week' | 'map';
type DistanceUnitWord = 'km' | 'miles';
type TileReferrerWord = 'origin' | 'none';
type QuestionsWord = 'topic' | 'role' | 'attendance' | 'day' | 'access' | 'audience';
type KindsWord = 'changed' | 'closed' | 'unsafe' | 'add';
type RolesWord = 'own-experience' | 'carer-family-friend' | 'bereaved' | 'parent' | 'professional' | 'anyone';
type OpennessWord = 'open' | 'closed' | 'course' | 'by-referral';
type JoiningWord = 'drop-in' | 'book' | 'contact' | 'referral' | 'waiting-list';
type AccessWord =
  | 'step-free'
  | 'accessible-toilet'
  | 'parking'
  | 'near-transport'
  | 'hearing-loop'
  | 'sign-language'
  | 'captions'
  | 'quiet-space'
  | 'low-light'
  | 'fragrance-free'
  | 'children-welcome'
  | 'camera-optional'
  | 'dial-in'
  | 'support-person-welcome'
  | 'assistance-dogs';
type ZoneWord = 'group' | 'mine';
type ThemeWord = 'auto' | 'light' | 'dark';
type LayoutWord29 = 'floating' | 'inline';

export interface CopingTipsAttributes {
  /** Only these situations, in this order, with spaces between: `hard-days online`. Default: all. */
  situation?: WordsAndOthers<SituationWord> | undefined;
  /** Only tips about this: `groups`, `mental-health`, or a topic slug such as `depression`. */
  topic?: WordsAndOthers<TopicWord> | undefined;
  /** Most tips to show. Default: all. */
  count?: number | undefined;
  /** Address of a JSON file with your own tips. They come first in their situation. */
  tips?: string | undefined;
  /** Level of the title; the situations follow one below. 1 to 6, default 2. */
  'heading-level'?: NumberText | undefined;
}

export interface CopingTipsFlags {
  /** Shows only your own tips. */
  'own-only'?: true | undefined;
}

export interface CrisisHelpAttributes {
  /** Country code, such as `GB`. Default: the region of the page's language (`lang="en-GB"`); never a guess by address or place. */
  country?: string | undefined;
  /** `full`, `compact` (one strip), or `sticky`: the strip stays at the end of the window. */
  layout?: LayoutWord | undefined;
  /** The day somebody dialled every number shown here, such as `2026-11-22`. Counts for six months. */
  confirmed?: string | undefined;
  /** Your own emergency number. */
  emergency?: string | undefined;
  /** Your own line: its name. */
  name?: string | undefined;
  /** Your own line: its telephone number. */
  phone?: string | undefined;
  /** Your own line: its number for text messages. */
  sms?: string | undefined;
  /** Your own line: its hours, in words. */
  hours?: string | undefined;
  /** Address of a JSON file with your own lines; see docs/crisis-help.md. */
  lines?: string | undefined;
  /** Address of your page with peer support groups. */
  'groups-url'?: string | undefined;
  /** Address of your page with more urgent help, for the short forms. */
  'more-url'?: string | undefined;
  /** Level of the title; the three levels follow one below. 1 to 6, default 2. */
  'heading-level'?: NumberText | undefined;
}

export interface EvidenceSummaryAttributes {
  /**
   * What the findings are about, one or several: `any-mental-health` (the default), `depression`, `perinatal`, `cancer`,
   * `long-term-conditions`, `bereavement`, `addiction`, `online`, `harms`.
   */
  topic?: WordsAndOthers<TopicWord3> | undefined;
  /** `cards` (the default) or `table`. */
  layout?: LayoutWord4 | undefined;
  /** Most findings to show. Default: those about groups, and a button for the rest. */
  count?: number | undefined;
  /** Address of a JSON file with your own findings. They come first. */
  findings?: string | undefined;
  /** Level of the title; what follows is one below. 1 to 6, default 2. */
  'heading-level'?: NumberText | undefined;
}

export interface EvidenceSummaryFlags {
  /** Lets the visitor choose one topic: of those in `topic` when it names several, else of all. Nothing is kept. */
  'with-topics'?: true | undefined;
  /** Shows only your own findings. */
  'own-only'?: true | undefined;
}

export interface FirstVisitAttributes {
  /** Which parts to show, in this order: `steps questions listen bring getting-there leave choose warning-signs ask`. Default: all. */
  parts?: Words<PartsWord> | undefined;
  /** Id of a group in the list of the `<peer-support>` around the element. */
  'group-id'?: string | undefined;
  /** Id of a meeting in that list; its group comes with it. */
  'meeting-id'?: string | undefined;
  /** Level of the title; the parts follow one below. 1 to 6, default 2. */
  'heading-level'?: NumberText | undefined;
}

export interface GroupAgreementAttributes {
  /** Id of the group, inside `<peer-support>`. Needed where the list has more than one. */
  'group-id'?: string | undefined;
  /** Name of the group, when no list says it. */
  name?: string | undefined;
  /** `on`, `at-start`, `optional`, `off` or `ask`. */
  camera?: CameraWord | undefined;
  /** `welcome`, `tell-us` or `not-after-start`. */
  'late-arrival'?: LateArrivalWord | undefined;
  /** `first-name`, `initial` (first name and first letter of the last) or `any`. */
  names?: NamesWord | undefined;
  /** `your-choice` or `not-allowed`. */
  'outside-contact'?: OutsideContactWord | undefined;
  /** A sentence: what is written down, and who sees it. */
  'written-down'?: string | undefined;
  /** Further rules by name: `sober`, `no-selling`, `no-names`. */
  also?: Words<AlsoWord> | undefined;
  /** The day on which the group agreed on its own rules, `2026-03-04`. */
  'agreed-on'?: string | undefined;
  /** A sentence: when the group looks at its agreement again. */
  'review-note'?: string | undefined;
  /** Level of the title. 1 to 6, default 2. */
  'heading-level'?: NumberText | undefined;
}

export interface GroupAgreementFlags {
  /** The group meets online, also: then nobody can promise privacy, and nothing is recorded. Known by itself for a group of a list. */
  online?: true | undefined;
  /** Keeps "I have read this" on the visitor's device once they tick it, for up to 180 days. Nobody is told. */
  remember?: true | undefined;
}

export interface GroupFinderAttributes {
  /** Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD. */
  source?: string | undefined;
  /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
  format?: FormatWord | undefined;
  /** IANA zone for a feed that names none, such as `Europe/London`. Without it such times say "time zone not given". */
  'time-zone'?: string | undefined;
  /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
  programme?: ProgrammeWord | undefined;
  /** Shows only these topics. Slugs of our vocabulary, or the feed's codes. */
  topics?: WordsAndOthers<TopicsWord> | undefined;
  /** Shows only these ways to meet: `in-person`, `online`, `phone`. */
  attendance?: Words<AttendanceWord> | undefined;
  /** Shows only these days: `monday` … or `MO` …. */
  days?: WordsAndOthers<DaysWord> | undefined;
  /** Shows only groups for these people. Slugs of our vocabulary, or the feed's codes. */
  audiences?: WordsAndOthers<AudiencesWord> | undefined;
  /** Most meetings to show. Default: all, 20 at a time. */
  limit?: number | undefined;
  /** Which filters to offer, in this order: `attendance day audience topic access joining language format`. Default all. */
  filters?: Words<FiltersWord> | undefined;
  /** How the results can be shown, the first one at once: `list week map`. Default all; the map only where places are known. */
  views?: Words<ViewsWord> | undefined;
  /** Addresses of gazetteers, separated by spaces: places that visitors can name besides those of the list. Loaded when somebody goes to the field. */
  gazetteer?: string | undefined;
  /** `km` or `miles`. Default: by the region of the page's language. */
  'distance-unit'?: DistanceUnitWord | undefined;
  /** Level of the title; what stands below follows. 1 to 6, default 2. */
  'heading-level'?: NumberText | undefined;
  /** Minutes after which the list is loaded again while the page is open. Default: never. */
  'refresh-minutes'?: NumberText | undefined;
  /** Pictures of the map: an https address, or one of this site, with `{z}`, `{x}` and `{y}`. Without it the map is a plain grid. */
  'tile-url'?: string | undefined;
  /** The same for dark pages, from the same host. */
  'dark-tile-url'?: string | undefined;
  /** Whose pictures they are: the words that their licence asks for. */
  'tile-attribution'?: string | undefined;
  /** Where those words link to. */
  'tile-attribution-url'?: string | undefined;
  /** `origin` tells the tile host the name of this site, as OpenStreetMap asks. Default `none`. */
  'tile-referrer'?: TileReferrerWord | undefined;
  /** Nearest zoom of the map, 1 to 22. Default 18. */
  'max-zoom'?: NumberText | undefined;
}

export interface GroupFinderFlags {
  /** The details of a meeting have a Save button, also on a page without `<my-groups>` (docs/my-groups.md). */
  save?: true | undefined;
  /** Leaves the field for a place out. It is there by itself where the place of a meeting is known. */
  'hide-near'?: true | undefined;
  /** Leaves the filters out. The search box stays. */
  'hide-filters'?: true | undefined;
  /** For staff: each row gets a tick, and what is ticked becomes a sheet to hand over. Nothing of it is kept. */
  staff?: true | undefined;
  /** Puts the filters, the view and the open group into the address of the page, behind `#`. Never what is typed. */
  'deep-links'?: true | undefined;
  /** Shows the editor's view: what could not be read in the feed, and why. Not for visitors. */
  report?: true | undefined;
  /** Adds the groups to the head of the page as schema.org data, for search engines. See docs/take-away.md before. */
  'json-ld'?: true | undefined;
}

export interface GroupFinderEvents {
  /** Before a meeting's details open. Cancel it to show your own page. */
  'psw-meeting-open': MeetingOpenEvent;
  /** After a meeting's details are shown. */
  'psw-meeting-opened': MeetingOpenedEvent;
  /** After the visitor went back to the list. */
  'psw-meeting-closed': MeetingClosedEvent;
  /** After the visitor changed the results. Counts only. */
  'psw-results-updated': ResultsUpdatedEvent;
  /** After the visitor pressed "Show map", with the host that its pictures come from. */
  'psw-map-shown': MapShownEvent;
  /** After a directory was read, with its counts. */
  'psw-directory-loaded': DirectoryLoadedEvent;
  /** After loading failed, with the kind of failure. */
  'psw-directory-failed': DirectoryFailedEvent;
}

export interface GroupFinderListeners {
  /** Before a meeting's details open. Cancel it to show your own page. */
  'onpsw-meeting-open'?: ListenerAt<'group-finder', 'psw-meeting-open'> | undefined;
  /** After a meeting's details are shown. */
  'onpsw-meeting-opened'?: ListenerAt<'group-finder', 'psw-meeting-opened'> | undefined;
  /** After the visitor went back to the list. */
  'onpsw-meeting-closed'?: ListenerAt<'group-finder', 'psw-meeting-closed'> | undefined;
  /** After the visitor changed the results. Counts only. */
  'onpsw-results-updated'?: ListenerAt<'group-finder', 'psw-results-updated'> | undefined;
  /** After the visitor pressed "Show map", with the host that its pictures come from. */
  'onpsw-map-shown'?: ListenerAt<'group-finder', 'psw-map-shown'> | undefined;
  /** After a directory was read, with its counts. */
  'onpsw-directory-loaded'?: ListenerAt<'group-finder', 'psw-directory-loaded'> | undefined;
  /** After loading failed, with the kind of failure. */
  'onpsw-directory-failed'?: ListenerAt<'group-finder', 'psw-directory-failed'> | undefined;
}

export interface GroupMapAttributes {
  /** Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD. */
  source?: string | undefined;
  /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
  format?: FormatWord | undefined;
  /** IANA zone for a feed that names none, such as `Europe/London`. */
  'time-zone'?: string | undefined;
  /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
  programme?: ProgrammeWord | undefined;
  /** Pictures of the map: an https address, or one of this site, with `{z}`, `{x}` and `{y}`. Without it the map is a plain grid. */
  'tile-url'?: string | undefined;
  /** The same for dark pages, from the same host. */
  'dark-tile-url'?: string | undefined;
  /** Whose pictures they are: the words that their licence asks for. */
  'tile-attribution'?: string | undefined;
  /** Where those words link to. */
  'tile-attribution-url'?: string | undefined;
  /** `origin` tells the tile host the name of this site, as OpenStreetMap asks. Default `none`. */
  'tile-referrer'?: TileReferrerWord | undefined;
  /** Nearest zoom, 1 to 22. Default 18. */
  'max-zoom'?: NumberText | undefined;
  /** Level of the title; what stands below follows. 1 to 6, default 2. */
  'heading-level'?: NumberText | undefined;
  /** Minutes after which the list is loaded again while the page is open. Default: never. */
  'refresh-minutes'?: NumberText | undefined;
}

export interface GroupMapFlags {
  /** Shows the editor's view: what could not be read in the feed, and why. Not for visitors. */
  report?: true | undefined;
}

export interface GroupMapEvents {
  /** After the visitor pressed "Show map", with the host that its pictures come from. */
  'psw-map-shown': MapShownEvent;
  /** Before a meeting's details open. Cancel it to show your own page. */
  'psw-meeting-open': MeetingOpenEvent;
  /** After a meeting's details are shown. */
  'psw-meeting-opened': MeetingOpenedEvent;
  /** After the visitor went back to the map. */
  'psw-meeting-closed': MeetingClosedEvent;
  /** After a directory was read, with its counts. */
  'psw-directory-loaded': DirectoryLoadedEvent;
  /** After loading failed, with the kind of failure. */
  'psw-directory-failed': DirectoryFailedEvent;
}

export interface GroupMapListeners {
  /** After the visitor pressed "Show map", with the host that its pictures come from. */
  'onpsw-map-shown'?: ListenerAt<'group-map', 'psw-map-shown'> | undefined;
  /** Before a meeting's details open. Cancel it to show your own page. */
  'onpsw-meeting-open'?: ListenerAt<'group-map', 'psw-meeting-open'> | undefined;
  /** After a meeting's details are shown. */
  'onpsw-meeting-opened'?: ListenerAt<'group-map', 'psw-meeting-opened'> | undefined;
  /** After the visitor went back to the map. */
  'onpsw-meeting-closed'?: ListenerAt<'group-map', 'psw-meeting-closed'> | undefined;
  /** After a directory was read, with its counts. */
  'onpsw-directory-loaded'?: ListenerAt<'group-map', 'psw-directory-loaded'> | undefined;
  /** After loading failed, with the kind of failure. */
  'onpsw-directory-failed'?: ListenerAt<'group-map', 'psw-directory-failed'> | undefined;
}

export interface GroupMatchAttributes {
  /** Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD. */
  source?: string | undefined;
  /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
  format?: FormatWord | undefined;
  /** IANA zone for a feed that names none, such as `Europe/London`. */
  'time-zone'?: string | undefined;
  /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
  programme?: ProgrammeWord | undefined;
  /** Which questions to ask, in this order: `topic role attendance day access audience`. Default: all but `audience`. */
  questions?: Words<QuestionsWord> | undefined;
  /** Id of the `<group-finder>` that the visitor goes on to. Default: the one in the same `<peer-support>`, else on the page. */
  for?: string | undefined;
  /** Where there is no finder on the page: address of the page with your groups. No answer is added to it. */
  href?: string | undefined;
  /** Level of the title; what stands below follows. 1 to 6, default 2. */
  'heading-level'?: NumberText | undefined;
}

export interface GroupMatchEvents {
  /** After the suggestions are shown. Numbers only. */
  'psw-match-completed': MatchCompletedEvent;
  /** After the visitor went on to the finder. Says nothing of the answers. */
  'psw-match-handed-over': MatchHandedOverEvent;
  /** Before a meeting's details open. Cancel it to show your own page. */
  'psw-meeting-open': MeetingOpenEvent;
  /** After a meeting's details are shown. */
  'psw-meeting-opened': MeetingOpenedEvent;
  /** After the visitor went back to the suggestions. */
  'psw-meeting-closed': MeetingClosedEvent;
  /** After a directory was read, with its counts. */
  'psw-directory-loaded': DirectoryLoadedEvent;
  /** After loading failed, with the kind of failure. */
  'psw-directory-failed': DirectoryFailedEvent;
}

export interface GroupMatchListeners {
  /** After the suggestions are shown. Numbers only. */
  'onpsw-match-completed'?: ListenerAt<'group-match', 'psw-match-completed'> | undefined;
  /** After the visitor went on to the finder. Says nothing of the answers. */
  'onpsw-match-handed-over'?: ListenerAt<'group-match', 'psw-match-handed-over'> | undefined;
  /** Before a meeting's details open. Cancel it to show your own page. */
  'onpsw-meeting-open'?: ListenerAt<'group-match', 'psw-meeting-open'> | undefined;
  /** After a meeting's details are shown. */
  'onpsw-meeting-opened'?: ListenerAt<'group-match', 'psw-meeting-opened'> | undefined;
  /** After the visitor went back to the suggestions. */
  'onpsw-meeting-closed'?: ListenerAt<'group-match', 'psw-meeting-closed'> | undefined;
  /** After a directory was read, with its counts. */
  'onpsw-directory-loaded'?: ListenerAt<'group-match', 'psw-directory-loaded'> | undefined;
  /** After loading failed, with the kind of failure. */
  'onpsw-directory-failed'?: ListenerAt<'group-match', 'psw-directory-failed'> | undefined;
}

export interface ListingFeedbackAttributes {
  /** Where mail goes: `name at site dot example`, so that programs which collect addresses overlook it. */
  email?: string | undefined;
  /** The address in two halves: what stands before the `@`. */
  'email-name'?: string | undefined;
  /** What stands behind it. */
  'email-domain'?: string | undefined;
  /** Address of a server that takes a POST: https, or this website. */
  'post-url'?: string | undefined;
  /** What to offer: `changed closed unsafe add`. Default: all. */
  kinds?: Words<KindsWord> | undefined;
  /** Id of a group in the list of the `<peer-support>` around the element. */
  'group-id'?: string | undefined;
  /** Id of a meeting in that list. */
  'meeting-id'?: string | undefined;
  /** Name of the group, where there is no list around the element. */
  'group-name'?: string | undefined;
  /** Level of the title; the steps follow one below. 1 to 6, default 2. */
  'heading-level'?: NumberText | undefined;
}

export interface ListingFeedbackFlags {
  /** Also asks how the sender can be reached, and why. Nobody has to answer. */
  'ask-reply'?: true | undefined;
}

export interface ListingFeedbackEvents {
  /** Before a message goes its way, with the kind, the way and the ids. Cancelable: then the text stays in the form. */
  'psw-feedback-submit': FeedbackSubmitEvent;
  /** After it went, with the kind and the way, never with what was written. By mail: it was handed to the visitor's own mail program. */
  'psw-feedback-submitted': FeedbackSubmittedEvent;
}

export interface ListingFeedbackListeners {
  /** Before a message goes its way, with the kind, the way and the ids. Cancelable: then the text stays in the form. */
  'onpsw-feedback-submit'?: ListenerAt<'listing-feedback', 'psw-feedback-submit'> | undefined;
  /** After it went, with the kind and the way, never with what was written. By mail: it was handed to the visitor's own mail program. */
  'onpsw-feedback-submitted'?: ListenerAt<'listing-feedback', 'psw-feedback-submitted'> | undefined;
}

export interface MeetingCardAttributes {
  /** Id of a meeting (or of a group: its first meeting) in the list around the card, or in its `source`. */
  'meeting-id'?: string | undefined;
  /** Address of a feed, when the card stands alone. */
  source?: string | undefined;
  /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
  format?: FormatWord | undefined;
  /** Whose letter codes a Meeting Guide or BMLT feed uses. */
  programme?: ProgrammeWord | undefined;
  /** Level of the name. 1 to 6, default 3. */
  'heading-level'?: NumberText | undefined;
  /** A page of your own about the group: the name links to it, and the details stay closed. */
  href?: string | undefined;
  /** Name of the group. With it, the card needs no list. */
  name?: string | undefined;
  /** One line: who it is for. */
  summary?: string | undefined;
  /** Who runs the group. */
  organisation?: string | undefined;
  /** A weekday, or several: `Tuesday`, `Mondays and Thursdays`. */
  day?: string | undefined;
  /** Start, as `18:30`, `6.30pm` or `noon`. */
  time?: string | undefined;
  /** End, likewise. Or give `duration`. */
  end?: string | undefined;
  /** Length in minutes, `90`, or in words, `1.5 hours`. */
  duration?: NumberText | undefined;
  /** IANA zone, such as `Europe/London`. Without it the card says "time zone not given". */
  'time-zone'?: string | undefined;
  /** How often: `weekly` (default), `fortnightly from 2026-11-26`, `2nd`, `last`, `1st and 3rd`, `2nd Tuesday`. */
  repeats?: string | undefined;
  /** Single dates instead of a day: `2026-12-01 2026-12-15`. */
  dates?: string | undefined;
  /** Name of the place. */
  venue?: string | undefined;
  /** Its address. */
  address?: string | undefined;
  /** Address of the video call. Leave it out to have people ask for it. */
  'online-url'?: string | undefined;
  /** Number to call to take part. */
  phone?: string | undefined;
  /** Passcode of the call. */
  passcode?: string | undefined;
  /** Slugs, such as `bereavement anxiety`. */
  topics?: WordsAndOthers<TopicsWord> | undefined;
  /** Slugs, such as `young-people women`. */
  audiences?: WordsAndOthers<AudiencesWord> | undefined;
  /** Slugs, such as `carer-family-friend`. */
  roles?: WordsAndOthers<RolesWord> | undefined;
  /** `open`, `closed`, `course` or `by-referral`. */
  openness?: OpennessWord | undefined;
  /** `drop-in`, `book`, `contact`, `referral` or `waiting-list`. */
  joining?: JoiningWord | undefined;
  /** Where to book. */
  'joining-url'?: string | undefined;
  /** `free`, or words. */
  cost?: string | undefined;
  /** BCP 47 tags: `en cy bfi`. */
  languages?: string | undefined;
  /** What there is: `step-free hearing-loop`. */
  access?: WordsAndOthers<AccessWord> | undefined;
  /** One more sentence. */
  note?: string | undefined;
  /** Date on which the details were checked, `2026-11-20`. */
  verified?: string | undefined;
}

export interface MeetingCardFlags {
  /** The full card of a meeting of a list has a Save button (docs/my-groups.md). Write it into the tag from the start. */
  save?: true | undefined;
  /** Five short lines instead of the full card. */
  compact?: true | undefined;
}

export interface MeetingCardEvents {
  /** Before the details open. Cancel it to show your own page. */
  'psw-meeting-open': MeetingOpenEvent;
  /** After the details are shown. */
  'psw-meeting-opened': MeetingOpenedEvent;
  /** After the visitor went back to the card. */
  'psw-meeting-closed': MeetingClosedEvent;
  /** After the visitor saved a group, with the number on their list. */
  'psw-group-saved': GroupSavedEvent;
  /** After they took it off, with the number left. */
  'psw-group-forgotten': GroupForgottenEvent;
}

export interface MeetingCardListeners {
  /** Before the details open. Cancel it to show your own page. */
  'onpsw-meeting-open'?: ListenerAt<'meeting-card', 'psw-meeting-open'> | undefined;
  /** After the details are shown. */
  'onpsw-meeting-opened'?: ListenerAt<'meeting-card', 'psw-meeting-opened'> | undefined;
  /** After the visitor went back to the card. */
  'onpsw-meeting-closed'?: ListenerAt<'meeting-card', 'psw-meeting-closed'> | undefined;
  /** After the visitor saved a group, with the number on their list. */
  'onpsw-group-saved'?: ListenerAt<'meeting-card', 'psw-group-saved'> | undefined;
  /** After they took it off, with the number left. */
  'onpsw-group-forgotten'?: ListenerAt<'meeting-card', 'psw-group-forgotten'> | undefined;
}

export interface MeetingTimetableAttributes {
  /** Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD. */
  source?: string | undefined;
  /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
  format?: FormatWord | undefined;
  /** IANA zone for a feed that names none, such as `Europe/London`. Without it such times say "time zone not given". */
  'time-zone'?: string | undefined;
  /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
  programme?: ProgrammeWord | undefined;
  /** Shows only these topics. Slugs of our vocabulary, or the feed's codes. */
  topics?: WordsAndOthers<TopicsWord> | undefined;
  /** Shows only these ways to meet: `in-person`, `online`, `phone`. */
  attendance?: Words<AttendanceWord> | undefined;
  /** Shows only meetings of these days: `monday` … or `MO` …. */
  days?: WordsAndOthers<DaysWord> | undefined;
  /** Shows only groups for these people. Slugs of our vocabulary, or the feed's codes. */
  audiences?: WordsAndOthers<AudiencesWord> | undefined;
  /** Whose clock the times follow at first: `group` (default), each meeting its own; or `mine`, the reader's. */
  zone?: ZoneWord | undefined;
  /** Level of the title; what stands below follows. 1 to 6, default 2. */
  'heading-level'?: NumberText | undefined;
  /** Minutes after which the list is loaded again while the page is open. Default: never. */
  'refresh-minutes'?: NumberText | undefined;
}

export interface MeetingTimetableEvents {
  /** Before a meeting's details open. Cancel it to show your own page. */
  'psw-meeting-open': MeetingOpenEvent;
  /** After a meeting's details are shown. */
  'psw-meeting-opened': MeetingOpenedEvent;
  /** After the visitor went back to the week. */
  'psw-meeting-closed': MeetingClosedEvent;
  /** After a directory was read, with its counts. */
  'psw-directory-loaded': DirectoryLoadedEvent;
  /** After loading failed, with the kind of failure. */
  'psw-directory-failed': DirectoryFailedEvent;
}

export interface MeetingTimetableListeners {
  /** Before a meeting's details open. Cancel it to show your own page. */
  'onpsw-meeting-open'?: ListenerAt<'meeting-timetable', 'psw-meeting-open'> | undefined;
  /** After a meeting's details are shown. */
  'onpsw-meeting-opened'?: ListenerAt<'meeting-timetable', 'psw-meeting-opened'> | undefined;
  /** After the visitor went back to the week. */
  'onpsw-meeting-closed'?: ListenerAt<'meeting-timetable', 'psw-meeting-closed'> | undefined;
  /** After a directory was read, with its counts. */
  'onpsw-directory-loaded'?: ListenerAt<'meeting-timetable', 'psw-directory-loaded'> | undefined;
  /** After loading failed, with the kind of failure. */
  'onpsw-directory-failed'?: ListenerAt<'meeting-timetable', 'psw-directory-failed'> | undefined;
}

export interface MyGroupsAttributes {
  /** Address of a feed, when the element stands alone. Else the list of the `<peer-support>` around it. */
  source?: string | undefined;
  /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
  format?: FormatWord | undefined;
  /** IANA zone for a feed that names none. */
  'time-zone'?: string | undefined;
  /** Whose letter codes a Meeting Guide or BMLT feed uses. */
  programme?: ProgrammeWord | undefined;
  /** Days that something stays on the device after the visitor's last change. 1 to 365, default 90. */
  'keep-days'?: NumberText | undefined;
  /** `#id` of a list in the page with your own questions, instead of the built-in ones. */
  prompts?: string | undefined;
  /** Level of the title. 1 to 6, default 2. */
  'heading-level'?: NumberText | undefined;
}

export interface MyGroupsFlags {
  /** Offers some questions to think about. They are no test: nothing is scored. */
  reflection?: true | undefined;
}

export interface MyGroupsEvents {
  /** After the visitor put a group on the list, with the number on it. It never says which. */
  'psw-group-saved': GroupSavedEvent;
  /** After they took one off, or forgot all, with the number left. */
  'psw-group-forgotten': GroupForgottenEvent;
  /** Before the details of a meeting open. Cancel it to show your own page. */
  'psw-meeting-open': MeetingOpenEvent;
  /** After the details are shown. */
  'psw-meeting-opened': MeetingOpenedEvent;
  /** After the visitor went back to the list. */
  'psw-meeting-closed': MeetingClosedEvent;
}

export interface MyGroupsListeners {
  /** After the visitor put a group on the list, with the number on it. It never says which. */
  'onpsw-group-saved'?: ListenerAt<'my-groups', 'psw-group-saved'> | undefined;
  /** After they took one off, or forgot all, with the number left. */
  'onpsw-group-forgotten'?: ListenerAt<'my-groups', 'psw-group-forgotten'> | undefined;
  /** Before the details of a meeting open. Cancel it to show your own page. */
  'onpsw-meeting-open'?: ListenerAt<'my-groups', 'psw-meeting-open'> | undefined;
  /** After the details are shown. */
  'onpsw-meeting-opened'?: ListenerAt<'my-groups', 'psw-meeting-opened'> | undefined;
  /** After the visitor went back to the list. */
  'onpsw-meeting-closed'?: ListenerAt<'my-groups', 'psw-meeting-closed'> | undefined;
}

export interface NextMeetingsAttributes {
  /** Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD. */
  source?: string | undefined;
  /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
  format?: FormatWord | undefined;
  /** IANA zone for a feed that names none, such as `Europe/London`. Without it such times say "time zone not given". */
  'time-zone'?: string | undefined;
  /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
  programme?: ProgrammeWord | undefined;
  /** How many to show, 1 to 20. Default 4. */
  count?: number | undefined;
  /** Shows only what starts in the next so many days. Default: however far off. */
  'within-days'?: NumberText | undefined;
  /** Shows only these groups: their ids, separated by spaces. */
  'group-id'?: string | undefined;
  /** Shows only these meetings: their ids, separated by spaces. */
  'meeting-id'?: string | undefined;
  /** Shows only these topics. Slugs of our vocabulary, or the feed's codes. */
  topics?: WordsAndOthers<TopicsWord> | undefined;
  /** Shows only these ways to meet: `in-person`, `online`, `phone`. */
  attendance?: Words<AttendanceWord> | undefined;
  /** Shows only meetings of these days: `monday` … or `MO` …. */
  days?: WordsAndOthers<DaysWord> | undefined;
  /** Shows only groups for these people. Slugs of our vocabulary, or the feed's codes. */
  audiences?: WordsAndOthers<AudiencesWord> | undefined;
  /** Level of the title. 1 to 6, default 2. */
  'heading-level'?: NumberText | undefined;
  /** Minutes after which the list is loaded again while the page is open. Default: never. */
  'refresh-minutes'?: NumberText | undefined;
}

export interface NextMeetingsEvents {
  /** Before a meeting's details open. Cancel it to show your own page. */
  'psw-meeting-open': MeetingOpenEvent;
  /** After a meeting's details are shown. */
  'psw-meeting-opened': MeetingOpenedEvent;
  /** After the visitor went back to the list. */
  'psw-meeting-closed': MeetingClosedEvent;
}

export interface NextMeetingsListeners {
  /** Before a meeting's details open. Cancel it to show your own page. */
  'onpsw-meeting-open'?: ListenerAt<'next-meetings', 'psw-meeting-open'> | undefined;
  /** After a meeting's details are shown. */
  'onpsw-meeting-opened'?: ListenerAt<'next-meetings', 'psw-meeting-opened'> | undefined;
  /** After the visitor went back to the list. */
  'onpsw-meeting-closed'?: ListenerAt<'next-meetings', 'psw-meeting-closed'> | undefined;
}

export interface PeerStoriesAttributes {
  /** Address of a JSON file with your stories. From script also the list itself. */
  stories?: string | readonly PeerStory[] | undefined;
  /** Address of a JSON list with the ids of withdrawn stories, asked afresh each time. Until it comes no story is shown. */
  withdrawals?: string | undefined;
  /** Only stories about this: a topic slug such as `anxiety`. */
  topic?: WordsAndOthers<TopicWord> | undefined;
  /** Most stories to show. Default: all. */
  count?: number | undefined;
  /** Level of the title; stories follow one below. 1 to 6, default 2. */
  'heading-level'?: NumberText | undefined;
}

export interface PeerStoriesFlags {
  /** Shows where stories will stand, clearly marked, while there are none: for making a page. Never printed. */
  placeholders?: true | undefined;
}

export interface PeerSupportAttributes {
  /** Pictures for the maps of all elements inside that name none of their own: see docs/group-map.md. */
  'tile-url'?: string | undefined;
  /** The same for dark pages. */
  'dark-tile-url'?: string | undefined;
  /** Whose pictures they are. */
  'tile-attribution'?: string | undefined;
  /** Where those words link to. */
  'tile-attribution-url'?: string | undefined;
  /** `origin` tells the tile host the name of this site. */
  'tile-referrer'?: TileReferrerWord | undefined;
  /** Nearest zoom of the maps, 1 to 22. */
  'max-zoom'?: NumberText | undefined;
  /** Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD. */
  source?: string | undefined;
  /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
  format?: FormatWord | undefined;
  /** IANA zone for a feed that names none, such as `Europe/London`. */
  'time-zone'?: string | undefined;
  /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
  programme?: ProgrammeWord | undefined;
  /** `auto` follows the page's `color-scheme`; `light` and `dark` hold it. */
  theme?: ThemeWord | undefined;
  /** Minutes after which the list is loaded again while the page is open. Default: never. */
  'refresh-minutes'?: NumberText | undefined;
}

export interface PeerSupportFlags {
  /** The details of a meeting in every element inside have a Save button, also on a page without `<my-groups>`. */
  save?: true | undefined;
  /** Adds the groups to the head of the page as schema.org data, for search engines. See docs/take-away.md before. */
  'json-ld'?: true | undefined;
}

export interface PeerSupportEvents {
  /** After loading failed, with the kind of failure. */
  'psw-directory-failed': DirectoryFailedEvent;
  /** After the directory was read, with its counts. */
  'psw-directory-loaded': DirectoryLoadedEvent;
  /** Before a message goes its way, with the kind, the way and the ids. Cancelable: then the text stays in the form. */
  'psw-feedback-submit': FeedbackSubmitEvent;
  /** After it went, with the kind and the way, never with what was written. By mail: it was handed to the visitor's own mail program. */
  'psw-feedback-submitted': FeedbackSubmittedEvent;
  /** After they took one off, or forgot all, with the number left. */
  'psw-group-forgotten': GroupForgottenEvent;
  /** After the visitor put a group on the list, with the number on it. It never says which. */
  'psw-group-saved': GroupSavedEvent;
  /** After the visitor pressed "Show map", with the host that its pictures come from. */
  'psw-map-shown': MapShownEvent;
  /** After the suggestions are shown. Numbers only. */
  'psw-match-completed': MatchCompletedEvent;
  /** After the visitor went on to the finder. Says nothing of the answers. */
  'psw-match-handed-over': MatchHandedOverEvent;
  /** After the visitor went back to the list. */
  'psw-meeting-closed': MeetingClosedEvent;
  /** Before a meeting's details open. Cancel it to show your own page. */
  'psw-meeting-open': MeetingOpenEvent;
  /** After a meeting's details are shown. */
  'psw-meeting-opened': MeetingOpenedEvent;
  /** After the visitor changed the results. Counts only. */
  'psw-results-updated': ResultsUpdatedEvent;
}

export interface PeerSupportListeners {
  /** After loading failed, with the kind of failure. */
  'onpsw-directory-failed'?: ListenerAt<'peer-support', 'psw-directory-failed'> | undefined;
  /** After the directory was read, with its counts. */
  'onpsw-directory-loaded'?: ListenerAt<'peer-support', 'psw-directory-loaded'> | undefined;
  /** Before a message goes its way, with the kind, the way and the ids. Cancelable: then the text stays in the form. */
  'onpsw-feedback-submit'?: ListenerAt<'peer-support', 'psw-feedback-submit'> | undefined;
  /** After it went, with the kind and the way, never with what was written. By mail: it was handed to the visitor's own mail program. */
  'onpsw-feedback-submitted'?: ListenerAt<'peer-support', 'psw-feedback-submitted'> | undefined;
  /** After they took one off, or forgot all, with the number left. */
  'onpsw-group-forgotten'?: ListenerAt<'peer-support', 'psw-group-forgotten'> | undefined;
  /** After the visitor put a group on the list, with the number on it. It never says which. */
  'onpsw-group-saved'?: ListenerAt<'peer-support', 'psw-group-saved'> | undefined;
  /** After the visitor pressed "Show map", with the host that its pictures come from. */
  'onpsw-map-shown'?: ListenerAt<'peer-support', 'psw-map-shown'> | undefined;
  /** After the suggestions are shown. Numbers only. */
  'onpsw-match-completed'?: ListenerAt<'peer-support', 'psw-match-completed'> | undefined;
  /** After the visitor went on to the finder. Says nothing of the answers. */
  'onpsw-match-handed-over'?: ListenerAt<'peer-support', 'psw-match-handed-over'> | undefined;
  /** After the visitor went back to the list. */
  'onpsw-meeting-closed'?: ListenerAt<'peer-support', 'psw-meeting-closed'> | undefined;
  /** Before a meeting's details open. Cancel it to show your own page. */
  'onpsw-meeting-open'?: ListenerAt<'peer-support', 'psw-meeting-open'> | undefined;
  /** After a meeting's details are shown. */
  'onpsw-meeting-opened'?: ListenerAt<'peer-support', 'psw-meeting-opened'> | undefined;
  /** After the visitor changed the results. Counts only. */
  'onpsw-results-updated'?: ListenerAt<'peer-support', 'psw-results-updated'> | undefined;
}

export interface QuickExitAttributes {
  /** Where to go: a page that anybody might look at. Default: the link between the tags, else the BBC's weather page. */
  href?: string | undefined;
  /** The words on the button. Default: "Leave this page", in the language of the page. */
  label?: string | undefined;
  /** `floating`: in the bottom corner, above the page. `inline`: where it stands. Default `floating`. */
  layout?: LayoutWord29 | undefined;
  /** Address of your own page about private browsing and clearing the history, linked from the note. */
  'more-url'?: string | undefined;
  /** Level of the note's heading. 1 to 6, default 2. */
  'heading-level'?: NumberText | undefined;
}

export interface QuickExitFlags {
  /** Before leaving, removes everything that elements of this library kept in this browser for this site. Groups that were saved go in any case. */
  forget?: true | undefined;
  /** Pressing Shift three times does nothing. */
  'without-shift'?: true | undefined;
  /** Leaves the note out. Then say somewhere else on the page what the button cannot do. */
  'without-note'?: true | undefined;
}

export interface StigmaMythBusterAttributes {
  /** Only cards about this: `mental-health`, `groups`, or a topic slug such as `depression`. */
  topic?: WordsAndOthers<TopicWord> | undefined;
  /** Most cards to show. Default: all. */
  count?: number | undefined;
  /** Address of a JSON file with your own cards. They come first. */
  cards?: string | undefined;
  /** Level of the title; the facts follow one below. 1 to 6, default 2. */
  'heading-level'?: NumberText | undefined;
}

export interface StigmaMythBusterFlags {
  /** Leaves the beliefs out. Always so on paper, in copies, and on cards about danger. */
  'facts-only'?: true | undefined;
  /** Shows only your own cards. */
  'own-only'?: true | undefined;
}

export interface PeerSupportElements {
  /**
   * What helped other people, by situation; never medical advice.
   *
   * What helped other people, by situation: before a group, in the room, on hard days. Each tip is a report and never an
   * instruction; beside it stands, in words, that it did not help everyone, and who offered and who checked it.
   *
   * A line on medical advice stands with the tips, on paper and in copies too; no attribute and no slot takes it away. Tips
   * past their review date hide themselves. Your own tips go through guards: see docs/coping-tips.md.
   *
   * Slots:
   * - between the tags: Shown until the tips are there, and when there is none to show.
   * - `slot="heading"`: Your own heading, instead of the built-in title.
   * - `slot="help"`: Urgent help, shown under the heading.
   * - `slot="tip"`: Your own tips, one `dl` each; see docs/coping-tips.md.
   */
  'coping-tips': {
    element: CopingTips;
    attributes: CopingTipsAttributes;
    flags: CopingTipsFlags;
    events: Nothing;
    listeners: Nothing;
    properties: Pick<CopingTips, 'now'>;
    withoutProperty: never;
  };
  /**
   * Who to call, readable without script.
   *
   * Urgent help for the visitor's country: the emergency number, lines to talk to, and what can wait. Numbers are always
   * readable text, whatever loads or fails.
   *
   * Your own lines always win: in attributes, between the tags, or in a JSON file. The lines that come with the library
   * were read from published pages and never dialled: dial each number yourself, then set `confirmed` to that day. It
   * counts for six months. A line past its review date without it gives way to the emergency number and a directory.
   *
   * Slots:
   * - between the tags: Your own lines: a list or paragraphs with `tel:`, `sms:` or `https:` links. This is what people read without script.
   * - `slot="heading"`: Your own heading, instead of the built-in title.
   */
  'crisis-help': {
    element: CrisisHelp;
    attributes: CrisisHelpAttributes;
    flags: Nothing;
    events: Nothing;
    listeners: Nothing;
    properties: Pick<CrisisHelp, 'ownLines' | 'now'>;
    withoutProperty: never;
  };
  /**
   * What studies of support groups found, did not find, and did not look at.
   *
   * What research says about support groups, and what it does not say. Each finding tells what studies found, how big it
   * was, how sure one can be, who was studied, until when, and where it stands. "No clear difference" and "not studied"
   * look different from each other, and neither looks bad. What people say in interviews is shown as just that.
   *
   * The first view is about groups for any mental health problem; a button adds one-to-one support. Findings past their
   * review date hide themselves. It always says that a group goes alongside treatment.
   *
   * Slots:
   * - between the tags: Shown until the findings are there, and when there is none to show.
   * - `slot="heading"`: Your own heading, instead of the built-in title.
   * - `slot="help"`: Urgent help, shown under the heading: one finding is about bereavement by suicide.
   * - `slot="finding"`: Your own findings, one `dl` each; see docs/evidence-summary.md.
   */
  'evidence-summary': {
    element: EvidenceSummary;
    attributes: EvidenceSummaryAttributes;
    flags: EvidenceSummaryFlags;
    events: Nothing;
    listeners: Nothing;
    properties: Pick<EvidenceSummary, 'now'>;
    withoutProperty: never;
  };
  /**
   * What to expect, what to bring and what to ask at a first visit.
   *
   * What to expect at a first visit to a group: what usually happens, questions people ask, what to bring with a checklist
   * to print, getting there, how to leave, how to choose a group, and what to ask.
   *
   * About one group (`group-id` or `meeting-id` inside `<peer-support>`, or data from script) the group's own facts answer
   * what it says of itself; what it does not say stays open, with the words "Ask the group". Without a group it speaks of
   * groups in general. Texts past their review date hide themselves. Nothing that is ticked is kept.
   *
   * The steps are there at once; the other parts load right after they are on screen.
   *
   * Slots:
   * - between the tags: Shown until the texts are there, and when all of them are past their review date.
   * - `slot="heading"`: Your own heading, instead of the built-in title.
   * - `slot="help"`: Urgent help, beside the words that a group is not a crisis service.
   * - `slot="steps"`: Your own words instead of this part, its heading included.
   * - `slot="questions"`: Your own words instead of this part.
   * - `slot="listen"`: Your own words instead of this part.
   * - `slot="bring"`: Your own words instead of this part, with its checklist.
   * - `slot="getting-there"`: Your own words instead of this part.
   * - `slot="leave"`: Your own words instead of this part.
   * - `slot="choose"`: Your own words instead of this part.
   * - `slot="warning-signs"`: Your own words instead of this part.
   * - `slot="ask"`: Your own words instead of this part.
   * - `slot="more"`: Anything more, after the last part.
   */
  'first-visit': {
    element: FirstVisit;
    attributes: FirstVisitAttributes;
    flags: Nothing;
    events: Nothing;
    listeners: Nothing;
    properties: Pick<FirstVisit, 'group' | 'meeting' | 'now'>;
    withoutProperty: never;
  };
  /**
   * A group's ground rules and confidentiality, with its limits.
   *
   * What a group has agreed: its ground rules, and what is kept private, always with the limits of that.
   *
   * The rules are the group's own: a list written between the tags, the `group` property, or a group of the
   * `<peer-support>` around it. Without any, general rules are shown as a starting point, and never as agreed. The right to
   * pass comes first. Two rules about safety always come last: no advice about medicines, diagnoses or treatment, and
   * danger comes first. No setting takes these away.
   *
   * Slots:
   * - between the tags: The group's rules as a plain list: read by the element, and shown without script. Anything else here is shown until the agreement is there.
   * - `slot="rules"`: The same list, where other things stand between the tags too.
   * - `slot="limits"`: When your country or your organisation has to tell someone. Follows the general words, in the same item.
   * - `slot="help"`: A way to urgent help. Stands in the rule about danger, on the screen and on the printed sheet.
   * - `slot="heading"`: Your own heading, instead of the built-in title.
   */
  'group-agreement': {
    element: GroupAgreement;
    attributes: GroupAgreementAttributes;
    flags: GroupAgreementFlags;
    events: Nothing;
    listeners: Nothing;
    properties: Pick<GroupAgreement, 'group' | 'now'>;
    withoutProperty: never;
  };
  /**
   * Search and filter meetings, soonest first.
   *
   * A list of meetings that people can search and filter, soonest first, with all the details of each.
   *
   * Give it a `source`, or stand it inside `<peer-support>`. What stands between the tags is shown until the list is
   * there and when it cannot be loaded: put a plain link to your list of groups there. Nothing that a visitor types or
   * chooses leaves the page.
   *
   * Slots:
   * - between the tags: Shown until the list is there, and when it cannot be loaded: a link to your list of groups.
   * - `slot="heading"`: Your own heading and introduction, instead of the built-in title.
   * - `slot="help"`: Urgent help. Stays above the search in every state.
   * - `slot="empty"`: Your own words when nothing matches, such as a link to tell you what was missing.
   */
  'group-finder': {
    element: GroupFinder;
    attributes: GroupFinderAttributes;
    flags: GroupFinderFlags;
    events: GroupFinderEvents;
    listeners: GroupFinderListeners;
    properties: Pick<GroupFinder, 'geocoder' | 'directory' | 'now'>;
    withoutProperty: 'save';
  };
  /**
   * Meetings on a map, loaded only when somebody asks for it.
   *
   * Meetings on a map, with a list beside it that says the same. Loads nothing of a map before the visitor presses "Show
   * map", and says before that which website its pictures come from.
   *
   * Give it a `source`, or stand it inside `<peer-support>`. Without `tile-url` it is a plain grid with points, and no other
   * website is asked for anything; with it, exactly that one is. What stands between the tags is shown until the list of
   * groups is there and when it cannot be loaded: put a plain link to your list of groups there. Where a visitor looks, and
   * what they choose on the map, stays in the page.
   *
   * Slots:
   * - between the tags: Shown until the map can be, and when it cannot: a link to your list of groups.
   * - `slot="heading"`: Your own heading and introduction, instead of the built-in title.
   * - `slot="help"`: Urgent help. Stays above the map in every state.
   */
  'group-map': {
    element: GroupMap;
    attributes: GroupMapAttributes;
    flags: GroupMapFlags;
    events: GroupMapEvents;
    listeners: GroupMapListeners;
    properties: Pick<GroupMap, 'directory' | 'now'>;
    withoutProperty: never;
  };
  /**
   * A few questions, and the groups that may suit, with reasons.
   *
   * A few questions that can all be skipped, and up to three groups that may suit, with the reasons for each in words and
   * what does not fit. For people who do not know what to look for.
   *
   * Give it a `source`, or stand it inside `<peer-support>`. It asks only what the groups of the list differ in. The answers
   * stay in the memory of the page: they are not sent, not kept, and in no event. "See all groups" and "Look in the list with
   * your answers" lead to a `<group-finder>` on the page.
   *
   * Always fill `slot="help"`: the first question has the answer "I need help right now", which leads there.
   *
   * Slots:
   * - between the tags: Shown until the list is there, and when it cannot be loaded: a link to your list of groups.
   * - `slot="heading"`: Your own heading and introduction, instead of the built-in title.
   * - `slot="help"`: Urgent help. Stays above the questions, and is what somebody who needs help right now is led to.
   * - `slot="empty"`: Your own words when no group fits, such as a link to tell you what was missing.
   */
  'group-match': {
    element: GroupMatch;
    attributes: GroupMatchAttributes;
    flags: Nothing;
    events: GroupMatchEvents;
    listeners: GroupMatchListeners;
    properties: Pick<GroupMatch, 'directory' | 'now'>;
    withoutProperty: 'for';
  };
  /**
   * Tell the people behind a list what has changed, closed, was not safe, or is missing.
   *
   * "This has changed", "it no longer meets", "something was not safe", "add our group": a short form with one thing at a
   * time. What was written goes to an address for mail (`email`), to a server (`post-url`), to the page's own script
   * (`send`), or is copied; before it goes, the visitor reads all of it and is told where it goes. Nothing is kept.
   *
   * About one group it is with `group-id` or `meeting-id` inside `<peer-support>`, with `group-name`, or when the visitor
   * presses "Tell us if something has changed" in the details of a meeting anywhere on the page: that offer is there as
   * soon as this element is. It is no service for emergencies, and says so; put urgent help into the slot `help`.
   *
   * The fields that a server gets stand in docs/listing-feedback.md.
   *
   * Slots:
   * - between the tags: Shown until the form is there, and when it fails: a link or a number will do.
   * - `slot="heading"`: Your own heading, instead of the built-in title.
   * - `slot="help"`: Urgent help, above the questions in every step.
   * - `slot="next"`: What happens with a message, in your own words: after it was sent, and before a new group is told.
   */
  'listing-feedback': {
    element: ListingFeedback;
    attributes: ListingFeedbackAttributes;
    flags: ListingFeedbackFlags;
    events: ListingFeedbackEvents;
    listeners: ListingFeedbackListeners;
    properties: Pick<ListingFeedback, 'group' | 'meeting' | 'send'>;
    withoutProperty: never;
  };
  /**
   * One meeting, from a list, from script, or written by hand.
   *
   * One meeting: when it is next, who it is for, how to get in.
   *
   * Three ways to fill it: `meeting-id` with a `source` or inside `<peer-support>`; the `meeting` and `group` properties
   * from script; or attributes alone, written by hand, starting with `name`. What stands between the tags is shown until
   * the card is there and when it cannot be: write the same facts there in plain words.
   *
   * Slots:
   * - between the tags: Shown until the card is there, and when its meeting cannot be found or loaded.
   */
  'meeting-card': {
    element: MeetingCard;
    attributes: MeetingCardAttributes;
    flags: MeetingCardFlags;
    events: MeetingCardEvents;
    listeners: MeetingCardListeners;
    properties: Pick<MeetingCard, 'meeting' | 'group' | 'now'>;
    withoutProperty: 'save';
  };
  /**
   * The meetings of a week, by day and time of day.
   *
   * The week at a glance: which meetings are on which day, in the morning, the afternoon and the evening.
   *
   * Give it a `source`, or stand it inside `<peer-support>`. Where there is room it is a table of seven days, else a list
   * by day. What stands between the tags is shown until the week is there and when it cannot be loaded: put a plain list
   * of your meetings, or a link to one, there.
   *
   * Slots:
   * - between the tags: Shown until the week is there, and when it cannot be loaded: your meetings in plain words, or a link.
   * - `slot="heading"`: Your own heading and introduction, instead of the built-in title.
   * - `slot="empty"`: Your own words when there are no meetings to show.
   */
  'meeting-timetable': {
    element: MeetingTimetable;
    attributes: MeetingTimetableAttributes;
    flags: Nothing;
    events: MeetingTimetableEvents;
    listeners: MeetingTimetableListeners;
    properties: Pick<MeetingTimetable, 'directory' | 'now'>;
    withoutProperty: never;
  };
  /**
   * Groups a visitor keeps, on their device only, and only if they want.
   *
   * A visitor's own list: groups they saved with their next dates, dates they might go to, groups they tried, and their own
   * words. Where it stands on a page, the details of every meeting there have a Save button.
   *
   * Nothing is kept before the visitor agrees, in place, after reading what, where and for how long; until then the list
   * lives in the page's memory. What is kept stays in this browser, says nothing readable of a group, expires, and goes with
   * "Forget all" and with every `<quick-exit>`. To show the list, the element reads its own entry when it starts. Nothing is
   * sent. Nothing is counted, compared or missed.
   *
   * Slots:
   * - between the tags: Shown until the list is there, while nothing is saved, and when the groups cannot be loaded. Say where groups are found.
   * - `slot="heading"`: Your own heading, instead of the built-in title.
   * - `slot="help"`: A way to urgent help. Stands with the questions, or after the list.
   */
  'my-groups': {
    element: MyGroups;
    attributes: MyGroupsAttributes;
    flags: MyGroupsFlags;
    events: MyGroupsEvents;
    listeners: MyGroupsListeners;
    properties: Pick<MyGroups, 'directory' | 'now'>;
    withoutProperty: never;
  };
  /**
   * The next few starts, for a home page.
   *
   * The next few meetings of a list, for a home page or a side column: the day, the time, the name and the place.
   *
   * Give it a `source`, or stand it inside `<peer-support>`. What stands between the tags is shown until the meetings are
   * there and when they cannot be loaded: put a link to your list of groups there. "Starts in about 20 minutes" keeps
   * itself true, and is never read out by itself.
   *
   * Slots:
   * - between the tags: Shown until the meetings are there, and when they cannot be loaded: a link to your list of groups.
   * - `slot="heading"`: Your own heading, instead of the built-in title.
   * - `slot="more"`: A link to all groups, below the meetings.
   * - `slot="empty"`: Your own words when no meeting is near.
   */
  'next-meetings': {
    element: NextMeetings;
    attributes: NextMeetingsAttributes;
    flags: Nothing;
    events: NextMeetingsEvents;
    listeners: NextMeetingsListeners;
    properties: Pick<NextMeetings, 'directory' | 'now'>;
    withoutProperty: never;
  };
  /**
   * People's own stories, closed until somebody opens them.
   *
   * People's own stories, told with their consent. Each is closed until somebody opens it: its heading says what it is
   * about, and "Skip this" goes past it. Recordings come with their words in writing, and load only on press.
   *
   * The stories are always yours: none comes with the library. A story that is withdrawn, or past its review date, is not
   * shown; where that cannot be checked, none is. There are no comments, likes, counts or rankings, and no event that
   * would tell a page what somebody opened.
   *
   * Slots:
   * - between the tags: Shown until the stories are there, when they cannot be checked, and when there are none.
   * - `slot="heading"`: Your own heading, instead of the built-in title.
   * - `slot="help"`: Urgent help. Stands above the stories, and inside an open one that is marked as sensitive.
   * - `slot="story"`: Your stories, one `dl` each; see docs/peer-stories.md.
   */
  'peer-stories': {
    element: PeerStories;
    attributes: PeerStoriesAttributes;
    flags: PeerStoriesFlags;
    events: Nothing;
    listeners: Nothing;
    properties: Pick<PeerStories, 'now'>;
    withoutProperty: never;
  };
  /**
   * One source of groups for all the elements inside it.
   *
   * One list of groups for every element inside it: the finder, cards and the rest share one load and one setting.
   * Prints nothing of its own. `lang` and `dir` on it count for everything inside, and so do the tokens below; each of
   * them can also be set on one element, or on the whole page.
   *
   * Slots:
   * - between the tags: The elements that use the list, and anything else.
   */
  'peer-support': {
    element: PeerSupport;
    attributes: PeerSupportAttributes;
    flags: PeerSupportFlags;
    events: PeerSupportEvents;
    listeners: PeerSupportListeners;
    properties: Pick<PeerSupport, 'directory'>;
    withoutProperty:
      | 'tile-url'
      | 'dark-tile-url'
      | 'tile-attribution'
      | 'tile-attribution-url'
      | 'tile-referrer'
      | 'max-zoom'
      | 'save';
  };
  /**
   * A button that leaves the page at once, and says what it cannot do.
   *
   * A button that leaves the page at once, for pages on which being seen could put somebody in danger. It covers the page,
   * opens another one in its place, and says in plain words what it cannot do. Pressing Shift three times does the same.
   *
   * Put it first in the body. Only one acts on a page: a second one shows only the link between its tags. Printed pages
   * leave it out. When to use it, and when not: docs/quick-exit.md.
   *
   * Slots:
   * - between the tags: A plain link to the other page: shown until the button is there, and the button goes where it goes.
   * - `slot="heading"`: Your own heading of the note.
   */
  'quick-exit': {
    element: QuickExit;
    attributes: QuickExitAttributes;
    flags: QuickExitFlags;
    events: Nothing;
    listeners: Nothing;
    properties: Pick<QuickExit, 'goTo'>;
    withoutProperty: never;
  };
  /**
   * Facts about mental health, with sources and dates.
   *
   * Facts about mental health: each card leads with the fact, reports a common belief, says why it misleads, and names
   * its source and when it was last checked. Everything is in view at once: no quiz, no score, nothing flips.
   *
   * It gives accurate information; it does not claim to change minds. Cards past their review date hide themselves.
   * Printing and copying leave the beliefs out.
   *
   * Slots:
   * - between the tags: Shown until the cards are there.
   * - `slot="heading"`: Your own heading, instead of the built-in title.
   * - `slot="help"`: Urgent help, shown under the heading: some cards speak of suicide, self-harm or violence.
   * - `slot="card"`: Your own cards, one `dl` each; see docs/myth-cards.md.
   */
  'stigma-myth-buster': {
    element: StigmaMythBuster;
    attributes: StigmaMythBusterAttributes;
    flags: StigmaMythBusterFlags;
    events: Nothing;
    listeners: Nothing;
    properties: Pick<StigmaMythBuster, 'now'>;
    withoutProperty: never;
  };
}

export type Tag = keyof PeerSupportElements;
