/** The same by the names that the tools of Vue look up. Made by `npm run manifest`: do not edit. */
import type { PeerSupportElements } from './elements.js';

/** For `false` Vue writes `hide-near="false"`, which HTML reads as on. */
type VueFlag = true | '' | null;

export interface VueElements {
  'coping-tips': {
    /** Only these situations, in this order, with spaces between: `hard-days online`. Default: all. */
    situation?: PeerSupportElements['coping-tips']['attributes']['situation'] | undefined;
    /** Only tips about this: `groups`, `mental-health`, or a topic slug such as `depression`. */
    topic?: PeerSupportElements['coping-tips']['attributes']['topic'] | undefined;
    /** Most tips to show. Default: all. */
    count?: PeerSupportElements['coping-tips']['attributes']['count'] | undefined;
    /** Address of a JSON file with your own tips. They come first in their situation. */
    tips?: PeerSupportElements['coping-tips']['attributes']['tips'] | undefined;
    /** Shows only your own tips. */
    ownOnly?: VueFlag | undefined;
    /** Level of the title; the situations follow one below. 1 to 6, default 2. */
    headingLevel?: PeerSupportElements['coping-tips']['attributes']['heading-level'] | undefined;
  };
  'crisis-help': {
    /** Country code, such as `GB`. Default: the region of the page's language (`lang="en-GB"`); never a guess by address or place. */
    country?: PeerSupportElements['crisis-help']['attributes']['country'] | undefined;
    /** `full`, `compact` (one strip), or `sticky`: the strip stays at the end of the window. */
    layout?: PeerSupportElements['crisis-help']['attributes']['layout'] | undefined;
    /** The day somebody dialled every number shown here, such as `2026-11-22`. Counts for six months. */
    confirmed?: PeerSupportElements['crisis-help']['attributes']['confirmed'] | undefined;
    /** Your own emergency number. */
    emergency?: PeerSupportElements['crisis-help']['attributes']['emergency'] | undefined;
    /** Your own line: its name. */
    name?: PeerSupportElements['crisis-help']['attributes']['name'] | undefined;
    /** Your own line: its telephone number. */
    phone?: PeerSupportElements['crisis-help']['attributes']['phone'] | undefined;
    /** Your own line: its number for text messages. */
    sms?: PeerSupportElements['crisis-help']['attributes']['sms'] | undefined;
    /** Your own line: its hours, in words. */
    hours?: PeerSupportElements['crisis-help']['attributes']['hours'] | undefined;
    /** Address of a JSON file with your own lines; see docs/crisis-help.md. */
    lines?: PeerSupportElements['crisis-help']['attributes']['lines'] | undefined;
    /** Address of your page with peer support groups. */
    groupsUrl?: PeerSupportElements['crisis-help']['attributes']['groups-url'] | undefined;
    /** Address of your page with more urgent help, for the short forms. */
    moreUrl?: PeerSupportElements['crisis-help']['attributes']['more-url'] | undefined;
    /** Level of the title; the three levels follow one below. 1 to 6, default 2. */
    headingLevel?: PeerSupportElements['crisis-help']['attributes']['heading-level'] | undefined;
  };
  'evidence-summary': {
    /**
     * What the findings are about, one or several: `any-mental-health` (the default), `depression`, `perinatal`, `cancer`,
     * `long-term-conditions`, `bereavement`, `addiction`, `online`, `harms`.
     */
    topic?: PeerSupportElements['evidence-summary']['attributes']['topic'] | undefined;
    /** `cards` (the default) or `table`. */
    layout?: PeerSupportElements['evidence-summary']['attributes']['layout'] | undefined;
    /** Most findings to show. Default: those about groups, and a button for the rest. */
    count?: PeerSupportElements['evidence-summary']['attributes']['count'] | undefined;
    /** Lets the visitor choose one topic: of those in `topic` when it names several, else of all. Nothing is kept. */
    withTopics?: VueFlag | undefined;
    /** Address of a JSON file with your own findings. They come first. */
    findings?: PeerSupportElements['evidence-summary']['attributes']['findings'] | undefined;
    /** Shows only your own findings. */
    ownOnly?: VueFlag | undefined;
    /** Level of the title; what follows is one below. 1 to 6, default 2. */
    headingLevel?: PeerSupportElements['evidence-summary']['attributes']['heading-level'] | undefined;
  };
  'first-visit': {
    /** Which parts to show, in this order: `steps questions listen bring getting-there leave choose warning-signs ask`. Default: all. */
    parts?: PeerSupportElements['first-visit']['attributes']['parts'] | undefined;
    /** Id of a group in the list of the `<peer-support>` around the element. */
    groupId?: PeerSupportElements['first-visit']['attributes']['group-id'] | undefined;
    /** Id of a meeting in that list; its group comes with it. */
    meetingId?: PeerSupportElements['first-visit']['attributes']['meeting-id'] | undefined;
    /** Level of the title; the parts follow one below. 1 to 6, default 2. */
    headingLevel?: PeerSupportElements['first-visit']['attributes']['heading-level'] | undefined;
  };
  'group-agreement': {
    /** Id of the group, inside `<peer-support>`. Needed where the list has more than one. */
    groupId?: PeerSupportElements['group-agreement']['attributes']['group-id'] | undefined;
    /** Name of the group, when no list says it. */
    name?: PeerSupportElements['group-agreement']['attributes']['name'] | undefined;
    /** The group meets online, also: then nobody can promise privacy, and nothing is recorded. Known by itself for a group of a list. */
    online?: VueFlag | undefined;
    /** `on`, `at-start`, `optional`, `off` or `ask`. */
    camera?: PeerSupportElements['group-agreement']['attributes']['camera'] | undefined;
    /** `welcome`, `tell-us` or `not-after-start`. */
    lateArrival?: PeerSupportElements['group-agreement']['attributes']['late-arrival'] | undefined;
    /** `first-name`, `initial` (first name and first letter of the last) or `any`. */
    names?: PeerSupportElements['group-agreement']['attributes']['names'] | undefined;
    /** `your-choice` or `not-allowed`. */
    outsideContact?: PeerSupportElements['group-agreement']['attributes']['outside-contact'] | undefined;
    /** A sentence: what is written down, and who sees it. */
    writtenDown?: PeerSupportElements['group-agreement']['attributes']['written-down'] | undefined;
    /** Further rules by name: `sober`, `no-selling`, `no-names`. */
    also?: PeerSupportElements['group-agreement']['attributes']['also'] | undefined;
    /** The day on which the group agreed on its own rules, `2026-03-04`. */
    agreedOn?: PeerSupportElements['group-agreement']['attributes']['agreed-on'] | undefined;
    /** A sentence: when the group looks at its agreement again. */
    reviewNote?: PeerSupportElements['group-agreement']['attributes']['review-note'] | undefined;
    /** Keeps "I have read this" on the visitor's device once they tick it, for up to 180 days. Nobody is told. */
    remember?: VueFlag | undefined;
    /** Level of the title. 1 to 6, default 2. */
    headingLevel?: PeerSupportElements['group-agreement']['attributes']['heading-level'] | undefined;
  };
  'group-finder': {
    /** The details of a meeting have a Save button, also on a page without `<my-groups>` (docs/my-groups.md). */
    save?: VueFlag | undefined;
    /** Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD. */
    source?: PeerSupportElements['group-finder']['attributes']['source'] | undefined;
    /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
    format?: PeerSupportElements['group-finder']['attributes']['format'] | undefined;
    /** IANA zone for a feed that names none, such as `Europe/London`. Without it such times say "time zone not given". */
    timeZone?: PeerSupportElements['group-finder']['attributes']['time-zone'] | undefined;
    /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
    programme?: PeerSupportElements['group-finder']['attributes']['programme'] | undefined;
    /** Shows only these topics. Slugs of our vocabulary, or the feed's codes. */
    topics?: PeerSupportElements['group-finder']['attributes']['topics'] | undefined;
    /** Shows only these ways to meet: `in-person`, `online`, `phone`. */
    attendance?: PeerSupportElements['group-finder']['attributes']['attendance'] | undefined;
    /** Shows only these days: `monday` … or `MO` …. */
    days?: PeerSupportElements['group-finder']['attributes']['days'] | undefined;
    /** Shows only groups for these people. Slugs of our vocabulary, or the feed's codes. */
    audiences?: PeerSupportElements['group-finder']['attributes']['audiences'] | undefined;
    /** Most meetings to show. Default: all, 20 at a time. */
    limit?: PeerSupportElements['group-finder']['attributes']['limit'] | undefined;
    /** Which filters to offer, in this order: `attendance day audience topic access joining language format`. Default all. */
    filters?: PeerSupportElements['group-finder']['attributes']['filters'] | undefined;
    /** How the results can be shown, the first one at once: `list week map`. Default all; the map only where places are known. */
    views?: PeerSupportElements['group-finder']['attributes']['views'] | undefined;
    /** Leaves the field for a place out. It is there by itself where the place of a meeting is known. */
    hideNear?: VueFlag | undefined;
    /** Addresses of gazetteers, separated by spaces: places that visitors can name besides those of the list. Loaded when somebody goes to the field. */
    gazetteer?: PeerSupportElements['group-finder']['attributes']['gazetteer'] | undefined;
    /** `km` or `miles`. Default: by the region of the page's language. */
    distanceUnit?: PeerSupportElements['group-finder']['attributes']['distance-unit'] | undefined;
    /** Leaves the filters out. The search box stays. */
    hideFilters?: VueFlag | undefined;
    /** Level of the title; what stands below follows. 1 to 6, default 2. */
    headingLevel?: PeerSupportElements['group-finder']['attributes']['heading-level'] | undefined;
    /** For staff: each row gets a tick, and what is ticked becomes a sheet to hand over. Nothing of it is kept. */
    staff?: VueFlag | undefined;
    /** Puts the filters, the view and the open group into the address of the page, behind `#`. Never what is typed. */
    deepLinks?: VueFlag | undefined;
    /** Shows the editor's view: what could not be read in the feed, and why. Not for visitors. */
    report?: VueFlag | undefined;
    /** Adds the groups to the head of the page as schema.org data, for search engines. See docs/take-away.md before. */
    jsonLd?: VueFlag | undefined;
    /** Minutes after which the list is loaded again while the page is open. Default: never. */
    refreshMinutes?: PeerSupportElements['group-finder']['attributes']['refresh-minutes'] | undefined;
    /** Pictures of the map: an https address, or one of this site, with `{z}`, `{x}` and `{y}`. Without it the map is a plain grid. */
    tileUrl?: PeerSupportElements['group-finder']['attributes']['tile-url'] | undefined;
    /** The same for dark pages, from the same host. */
    darkTileUrl?: PeerSupportElements['group-finder']['attributes']['dark-tile-url'] | undefined;
    /** Whose pictures they are: the words that their licence asks for. */
    tileAttribution?: PeerSupportElements['group-finder']['attributes']['tile-attribution'] | undefined;
    /** Where those words link to. */
    tileAttributionUrl?: PeerSupportElements['group-finder']['attributes']['tile-attribution-url'] | undefined;
    /** `origin` tells the tile host the name of this site, as OpenStreetMap asks. Default `none`. */
    tileReferrer?: PeerSupportElements['group-finder']['attributes']['tile-referrer'] | undefined;
    /** Nearest zoom of the map, 1 to 22. Default 18. */
    maxZoom?: PeerSupportElements['group-finder']['attributes']['max-zoom'] | undefined;
    /** Before a meeting's details open. Cancel it to show your own page. */
    onPswMeetingOpen?: PeerSupportElements['group-finder']['listeners']['onpsw-meeting-open'] | undefined;
    /** After a meeting's details are shown. */
    onPswMeetingOpened?: PeerSupportElements['group-finder']['listeners']['onpsw-meeting-opened'] | undefined;
    /** After the visitor went back to the list. */
    onPswMeetingClosed?: PeerSupportElements['group-finder']['listeners']['onpsw-meeting-closed'] | undefined;
    /** After the visitor changed the results. Counts only. */
    onPswResultsUpdated?: PeerSupportElements['group-finder']['listeners']['onpsw-results-updated'] | undefined;
    /** After the visitor pressed "Show map", with the host that its pictures come from. */
    onPswMapShown?: PeerSupportElements['group-finder']['listeners']['onpsw-map-shown'] | undefined;
    /** After a directory was read, with its counts. */
    onPswDirectoryLoaded?: PeerSupportElements['group-finder']['listeners']['onpsw-directory-loaded'] | undefined;
    /** After loading failed, with the kind of failure. */
    onPswDirectoryFailed?: PeerSupportElements['group-finder']['listeners']['onpsw-directory-failed'] | undefined;
  };
  'group-map': {
    /** Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD. */
    source?: PeerSupportElements['group-map']['attributes']['source'] | undefined;
    /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
    format?: PeerSupportElements['group-map']['attributes']['format'] | undefined;
    /** IANA zone for a feed that names none, such as `Europe/London`. */
    timeZone?: PeerSupportElements['group-map']['attributes']['time-zone'] | undefined;
    /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
    programme?: PeerSupportElements['group-map']['attributes']['programme'] | undefined;
    /** Pictures of the map: an https address, or one of this site, with `{z}`, `{x}` and `{y}`. Without it the map is a plain grid. */
    tileUrl?: PeerSupportElements['group-map']['attributes']['tile-url'] | undefined;
    /** The same for dark pages, from the same host. */
    darkTileUrl?: PeerSupportElements['group-map']['attributes']['dark-tile-url'] | undefined;
    /** Whose pictures they are: the words that their licence asks for. */
    tileAttribution?: PeerSupportElements['group-map']['attributes']['tile-attribution'] | undefined;
    /** Where those words link to. */
    tileAttributionUrl?: PeerSupportElements['group-map']['attributes']['tile-attribution-url'] | undefined;
    /** `origin` tells the tile host the name of this site, as OpenStreetMap asks. Default `none`. */
    tileReferrer?: PeerSupportElements['group-map']['attributes']['tile-referrer'] | undefined;
    /** Nearest zoom, 1 to 22. Default 18. */
    maxZoom?: PeerSupportElements['group-map']['attributes']['max-zoom'] | undefined;
    /** Level of the title; what stands below follows. 1 to 6, default 2. */
    headingLevel?: PeerSupportElements['group-map']['attributes']['heading-level'] | undefined;
    /** Shows the editor's view: what could not be read in the feed, and why. Not for visitors. */
    report?: VueFlag | undefined;
    /** Minutes after which the list is loaded again while the page is open. Default: never. */
    refreshMinutes?: PeerSupportElements['group-map']['attributes']['refresh-minutes'] | undefined;
    /** After the visitor pressed "Show map", with the host that its pictures come from. */
    onPswMapShown?: PeerSupportElements['group-map']['listeners']['onpsw-map-shown'] | undefined;
    /** Before a meeting's details open. Cancel it to show your own page. */
    onPswMeetingOpen?: PeerSupportElements['group-map']['listeners']['onpsw-meeting-open'] | undefined;
    /** After a meeting's details are shown. */
    onPswMeetingOpened?: PeerSupportElements['group-map']['listeners']['onpsw-meeting-opened'] | undefined;
    /** After the visitor went back to the map. */
    onPswMeetingClosed?: PeerSupportElements['group-map']['listeners']['onpsw-meeting-closed'] | undefined;
    /** After a directory was read, with its counts. */
    onPswDirectoryLoaded?: PeerSupportElements['group-map']['listeners']['onpsw-directory-loaded'] | undefined;
    /** After loading failed, with the kind of failure. */
    onPswDirectoryFailed?: PeerSupportElements['group-map']['listeners']['onpsw-directory-failed'] | undefined;
  };
  'group-match': {
    /** Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD. */
    source?: PeerSupportElements['group-match']['attributes']['source'] | undefined;
    /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
    format?: PeerSupportElements['group-match']['attributes']['format'] | undefined;
    /** IANA zone for a feed that names none, such as `Europe/London`. */
    timeZone?: PeerSupportElements['group-match']['attributes']['time-zone'] | undefined;
    /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
    programme?: PeerSupportElements['group-match']['attributes']['programme'] | undefined;
    /** Which questions to ask, in this order: `topic role attendance day access audience`. Default: all but `audience`. */
    questions?: PeerSupportElements['group-match']['attributes']['questions'] | undefined;
    /** Id of the `<group-finder>` that the visitor goes on to. Default: the one in the same `<peer-support>`, else on the page. */
    for?: PeerSupportElements['group-match']['attributes']['for'] | undefined;
    /** Where there is no finder on the page: address of the page with your groups. No answer is added to it. */
    href?: PeerSupportElements['group-match']['attributes']['href'] | undefined;
    /** Level of the title; what stands below follows. 1 to 6, default 2. */
    headingLevel?: PeerSupportElements['group-match']['attributes']['heading-level'] | undefined;
    /** After the suggestions are shown. Numbers only. */
    onPswMatchCompleted?: PeerSupportElements['group-match']['listeners']['onpsw-match-completed'] | undefined;
    /** After the visitor went on to the finder. Says nothing of the answers. */
    onPswMatchHandedOver?: PeerSupportElements['group-match']['listeners']['onpsw-match-handed-over'] | undefined;
    /** Before a meeting's details open. Cancel it to show your own page. */
    onPswMeetingOpen?: PeerSupportElements['group-match']['listeners']['onpsw-meeting-open'] | undefined;
    /** After a meeting's details are shown. */
    onPswMeetingOpened?: PeerSupportElements['group-match']['listeners']['onpsw-meeting-opened'] | undefined;
    /** After the visitor went back to the suggestions. */
    onPswMeetingClosed?: PeerSupportElements['group-match']['listeners']['onpsw-meeting-closed'] | undefined;
    /** After a directory was read, with its counts. */
    onPswDirectoryLoaded?: PeerSupportElements['group-match']['listeners']['onpsw-directory-loaded'] | undefined;
    /** After loading failed, with the kind of failure. */
    onPswDirectoryFailed?: PeerSupportElements['group-match']['listeners']['onpsw-directory-failed'] | undefined;
  };
  'listing-feedback': {
    /** Where mail goes: `name at site dot example`, so that programs which collect addresses overlook it. */
    email?: PeerSupportElements['listing-feedback']['attributes']['email'] | undefined;
    /** The address in two halves: what stands before the `@`. */
    emailName?: PeerSupportElements['listing-feedback']['attributes']['email-name'] | undefined;
    /** What stands behind it. */
    emailDomain?: PeerSupportElements['listing-feedback']['attributes']['email-domain'] | undefined;
    /** Address of a server that takes a POST: https, or this website. */
    postUrl?: PeerSupportElements['listing-feedback']['attributes']['post-url'] | undefined;
    /** What to offer: `changed closed unsafe add`. Default: all. */
    kinds?: PeerSupportElements['listing-feedback']['attributes']['kinds'] | undefined;
    /** Id of a group in the list of the `<peer-support>` around the element. */
    groupId?: PeerSupportElements['listing-feedback']['attributes']['group-id'] | undefined;
    /** Id of a meeting in that list. */
    meetingId?: PeerSupportElements['listing-feedback']['attributes']['meeting-id'] | undefined;
    /** Name of the group, where there is no list around the element. */
    groupName?: PeerSupportElements['listing-feedback']['attributes']['group-name'] | undefined;
    /** Also asks how the sender can be reached, and why. Nobody has to answer. */
    askReply?: VueFlag | undefined;
    /** Level of the title; the steps follow one below. 1 to 6, default 2. */
    headingLevel?: PeerSupportElements['listing-feedback']['attributes']['heading-level'] | undefined;
    /** Before a message goes its way, with the kind, the way and the ids. Cancelable: then the text stays in the form. */
    onPswFeedbackSubmit?: PeerSupportElements['listing-feedback']['listeners']['onpsw-feedback-submit'] | undefined;
    /** After it went, with the kind and the way, never with what was written. By mail: it was handed to the visitor's own mail program. */
    onPswFeedbackSubmitted?:
      PeerSupportElements['listing-feedback']['listeners']['onpsw-feedback-submitted'] | undefined;
  };
  'meeting-card': {
    /** The full card of a meeting of a list has a Save button (docs/my-groups.md). Write it into the tag from the start. */
    save?: VueFlag | undefined;
    /** Id of a meeting (or of a group: its first meeting) in the list around the card, or in its `source`. */
    meetingId?: PeerSupportElements['meeting-card']['attributes']['meeting-id'] | undefined;
    /** Address of a feed, when the card stands alone. */
    source?: PeerSupportElements['meeting-card']['attributes']['source'] | undefined;
    /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
    format?: PeerSupportElements['meeting-card']['attributes']['format'] | undefined;
    /** Whose letter codes a Meeting Guide or BMLT feed uses. */
    programme?: PeerSupportElements['meeting-card']['attributes']['programme'] | undefined;
    /** Five short lines instead of the full card. */
    compact?: VueFlag | undefined;
    /** Level of the name. 1 to 6, default 3. */
    headingLevel?: PeerSupportElements['meeting-card']['attributes']['heading-level'] | undefined;
    /** A page of your own about the group: the name links to it, and the details stay closed. */
    href?: PeerSupportElements['meeting-card']['attributes']['href'] | undefined;
    /** Name of the group. With it, the card needs no list. */
    name?: PeerSupportElements['meeting-card']['attributes']['name'] | undefined;
    /** One line: who it is for. */
    summary?: PeerSupportElements['meeting-card']['attributes']['summary'] | undefined;
    /** Who runs the group. */
    organisation?: PeerSupportElements['meeting-card']['attributes']['organisation'] | undefined;
    /** A weekday, or several: `Tuesday`, `Mondays and Thursdays`. */
    day?: PeerSupportElements['meeting-card']['attributes']['day'] | undefined;
    /** Start, as `18:30`, `6.30pm` or `noon`. */
    time?: PeerSupportElements['meeting-card']['attributes']['time'] | undefined;
    /** End, likewise. Or give `duration`. */
    end?: PeerSupportElements['meeting-card']['attributes']['end'] | undefined;
    /** Length in minutes, `90`, or in words, `1.5 hours`. */
    duration?: PeerSupportElements['meeting-card']['attributes']['duration'] | undefined;
    /** IANA zone, such as `Europe/London`. Without it the card says "time zone not given". */
    timeZone?: PeerSupportElements['meeting-card']['attributes']['time-zone'] | undefined;
    /** How often: `weekly` (default), `fortnightly from 2026-11-26`, `2nd`, `last`, `1st and 3rd`, `2nd Tuesday`. */
    repeats?: PeerSupportElements['meeting-card']['attributes']['repeats'] | undefined;
    /** Single dates instead of a day: `2026-12-01 2026-12-15`. */
    dates?: PeerSupportElements['meeting-card']['attributes']['dates'] | undefined;
    /** Name of the place. */
    venue?: PeerSupportElements['meeting-card']['attributes']['venue'] | undefined;
    /** Its address. */
    address?: PeerSupportElements['meeting-card']['attributes']['address'] | undefined;
    /** Address of the video call. Leave it out to have people ask for it. */
    onlineUrl?: PeerSupportElements['meeting-card']['attributes']['online-url'] | undefined;
    /** Number to call to take part. */
    phone?: PeerSupportElements['meeting-card']['attributes']['phone'] | undefined;
    /** Passcode of the call. */
    passcode?: PeerSupportElements['meeting-card']['attributes']['passcode'] | undefined;
    /** Slugs, such as `bereavement anxiety`. */
    topics?: PeerSupportElements['meeting-card']['attributes']['topics'] | undefined;
    /** Slugs, such as `young-people women`. */
    audiences?: PeerSupportElements['meeting-card']['attributes']['audiences'] | undefined;
    /** Slugs, such as `carer-family-friend`. */
    roles?: PeerSupportElements['meeting-card']['attributes']['roles'] | undefined;
    /** `open`, `closed`, `course` or `by-referral`. */
    openness?: PeerSupportElements['meeting-card']['attributes']['openness'] | undefined;
    /** `drop-in`, `book`, `contact`, `referral` or `waiting-list`. */
    joining?: PeerSupportElements['meeting-card']['attributes']['joining'] | undefined;
    /** Where to book. */
    joiningUrl?: PeerSupportElements['meeting-card']['attributes']['joining-url'] | undefined;
    /** `free`, or words. */
    cost?: PeerSupportElements['meeting-card']['attributes']['cost'] | undefined;
    /** BCP 47 tags: `en cy bfi`. */
    languages?: PeerSupportElements['meeting-card']['attributes']['languages'] | undefined;
    /** What there is: `step-free hearing-loop`. */
    access?: PeerSupportElements['meeting-card']['attributes']['access'] | undefined;
    /** One more sentence. */
    note?: PeerSupportElements['meeting-card']['attributes']['note'] | undefined;
    /** Date on which the details were checked, `2026-11-20`. */
    verified?: PeerSupportElements['meeting-card']['attributes']['verified'] | undefined;
    /** Before the details open. Cancel it to show your own page. */
    onPswMeetingOpen?: PeerSupportElements['meeting-card']['listeners']['onpsw-meeting-open'] | undefined;
    /** After the details are shown. */
    onPswMeetingOpened?: PeerSupportElements['meeting-card']['listeners']['onpsw-meeting-opened'] | undefined;
    /** After the visitor went back to the card. */
    onPswMeetingClosed?: PeerSupportElements['meeting-card']['listeners']['onpsw-meeting-closed'] | undefined;
    /** After the visitor saved a group, with the number on their list. */
    onPswGroupSaved?: PeerSupportElements['meeting-card']['listeners']['onpsw-group-saved'] | undefined;
    /** After they took it off, with the number left. */
    onPswGroupForgotten?: PeerSupportElements['meeting-card']['listeners']['onpsw-group-forgotten'] | undefined;
  };
  'meeting-timetable': {
    /** Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD. */
    source?: PeerSupportElements['meeting-timetable']['attributes']['source'] | undefined;
    /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
    format?: PeerSupportElements['meeting-timetable']['attributes']['format'] | undefined;
    /** IANA zone for a feed that names none, such as `Europe/London`. Without it such times say "time zone not given". */
    timeZone?: PeerSupportElements['meeting-timetable']['attributes']['time-zone'] | undefined;
    /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
    programme?: PeerSupportElements['meeting-timetable']['attributes']['programme'] | undefined;
    /** Shows only these topics. Slugs of our vocabulary, or the feed's codes. */
    topics?: PeerSupportElements['meeting-timetable']['attributes']['topics'] | undefined;
    /** Shows only these ways to meet: `in-person`, `online`, `phone`. */
    attendance?: PeerSupportElements['meeting-timetable']['attributes']['attendance'] | undefined;
    /** Shows only meetings of these days: `monday` … or `MO` …. */
    days?: PeerSupportElements['meeting-timetable']['attributes']['days'] | undefined;
    /** Shows only groups for these people. Slugs of our vocabulary, or the feed's codes. */
    audiences?: PeerSupportElements['meeting-timetable']['attributes']['audiences'] | undefined;
    /** Whose clock the times follow at first: `group` (default), each meeting its own; or `mine`, the reader's. */
    zone?: PeerSupportElements['meeting-timetable']['attributes']['zone'] | undefined;
    /** Level of the title; what stands below follows. 1 to 6, default 2. */
    headingLevel?: PeerSupportElements['meeting-timetable']['attributes']['heading-level'] | undefined;
    /** Minutes after which the list is loaded again while the page is open. Default: never. */
    refreshMinutes?: PeerSupportElements['meeting-timetable']['attributes']['refresh-minutes'] | undefined;
    /** Before a meeting's details open. Cancel it to show your own page. */
    onPswMeetingOpen?: PeerSupportElements['meeting-timetable']['listeners']['onpsw-meeting-open'] | undefined;
    /** After a meeting's details are shown. */
    onPswMeetingOpened?: PeerSupportElements['meeting-timetable']['listeners']['onpsw-meeting-opened'] | undefined;
    /** After the visitor went back to the week. */
    onPswMeetingClosed?: PeerSupportElements['meeting-timetable']['listeners']['onpsw-meeting-closed'] | undefined;
    /** After a directory was read, with its counts. */
    onPswDirectoryLoaded?: PeerSupportElements['meeting-timetable']['listeners']['onpsw-directory-loaded'] | undefined;
    /** After loading failed, with the kind of failure. */
    onPswDirectoryFailed?: PeerSupportElements['meeting-timetable']['listeners']['onpsw-directory-failed'] | undefined;
  };
  'my-groups': {
    /** Address of a feed, when the element stands alone. Else the list of the `<peer-support>` around it. */
    source?: PeerSupportElements['my-groups']['attributes']['source'] | undefined;
    /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
    format?: PeerSupportElements['my-groups']['attributes']['format'] | undefined;
    /** IANA zone for a feed that names none. */
    timeZone?: PeerSupportElements['my-groups']['attributes']['time-zone'] | undefined;
    /** Whose letter codes a Meeting Guide or BMLT feed uses. */
    programme?: PeerSupportElements['my-groups']['attributes']['programme'] | undefined;
    /** Days that something stays on the device after the visitor's last change. 1 to 365, default 90. */
    keepDays?: PeerSupportElements['my-groups']['attributes']['keep-days'] | undefined;
    /** Offers some questions to think about. They are no test: nothing is scored. */
    reflection?: VueFlag | undefined;
    /** `#id` of a list in the page with your own questions, instead of the built-in ones. */
    prompts?: PeerSupportElements['my-groups']['attributes']['prompts'] | undefined;
    /** Level of the title. 1 to 6, default 2. */
    headingLevel?: PeerSupportElements['my-groups']['attributes']['heading-level'] | undefined;
    /** After the visitor put a group on the list, with the number on it. It never says which. */
    onPswGroupSaved?: PeerSupportElements['my-groups']['listeners']['onpsw-group-saved'] | undefined;
    /** After they took one off, or forgot all, with the number left. */
    onPswGroupForgotten?: PeerSupportElements['my-groups']['listeners']['onpsw-group-forgotten'] | undefined;
    /** Before the details of a meeting open. Cancel it to show your own page. */
    onPswMeetingOpen?: PeerSupportElements['my-groups']['listeners']['onpsw-meeting-open'] | undefined;
    /** After the details are shown. */
    onPswMeetingOpened?: PeerSupportElements['my-groups']['listeners']['onpsw-meeting-opened'] | undefined;
    /** After the visitor went back to the list. */
    onPswMeetingClosed?: PeerSupportElements['my-groups']['listeners']['onpsw-meeting-closed'] | undefined;
  };
  'next-meetings': {
    /** Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD. */
    source?: PeerSupportElements['next-meetings']['attributes']['source'] | undefined;
    /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
    format?: PeerSupportElements['next-meetings']['attributes']['format'] | undefined;
    /** IANA zone for a feed that names none, such as `Europe/London`. Without it such times say "time zone not given". */
    timeZone?: PeerSupportElements['next-meetings']['attributes']['time-zone'] | undefined;
    /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
    programme?: PeerSupportElements['next-meetings']['attributes']['programme'] | undefined;
    /** How many to show, 1 to 20. Default 4. */
    count?: PeerSupportElements['next-meetings']['attributes']['count'] | undefined;
    /** Shows only what starts in the next so many days. Default: however far off. */
    withinDays?: PeerSupportElements['next-meetings']['attributes']['within-days'] | undefined;
    /** Shows only these groups: their ids, separated by spaces. */
    groupId?: PeerSupportElements['next-meetings']['attributes']['group-id'] | undefined;
    /** Shows only these meetings: their ids, separated by spaces. */
    meetingId?: PeerSupportElements['next-meetings']['attributes']['meeting-id'] | undefined;
    /** Shows only these topics. Slugs of our vocabulary, or the feed's codes. */
    topics?: PeerSupportElements['next-meetings']['attributes']['topics'] | undefined;
    /** Shows only these ways to meet: `in-person`, `online`, `phone`. */
    attendance?: PeerSupportElements['next-meetings']['attributes']['attendance'] | undefined;
    /** Shows only meetings of these days: `monday` … or `MO` …. */
    days?: PeerSupportElements['next-meetings']['attributes']['days'] | undefined;
    /** Shows only groups for these people. Slugs of our vocabulary, or the feed's codes. */
    audiences?: PeerSupportElements['next-meetings']['attributes']['audiences'] | undefined;
    /** Level of the title. 1 to 6, default 2. */
    headingLevel?: PeerSupportElements['next-meetings']['attributes']['heading-level'] | undefined;
    /** Minutes after which the list is loaded again while the page is open. Default: never. */
    refreshMinutes?: PeerSupportElements['next-meetings']['attributes']['refresh-minutes'] | undefined;
    /** Before a meeting's details open. Cancel it to show your own page. */
    onPswMeetingOpen?: PeerSupportElements['next-meetings']['listeners']['onpsw-meeting-open'] | undefined;
    /** After a meeting's details are shown. */
    onPswMeetingOpened?: PeerSupportElements['next-meetings']['listeners']['onpsw-meeting-opened'] | undefined;
    /** After the visitor went back to the list. */
    onPswMeetingClosed?: PeerSupportElements['next-meetings']['listeners']['onpsw-meeting-closed'] | undefined;
  };
  'peer-stories': {
    /** Address of a JSON file with your stories. From script also the list itself. */
    stories?: PeerSupportElements['peer-stories']['attributes']['stories'] | undefined;
    /** Address of a JSON list with the ids of withdrawn stories, asked afresh each time. Until it comes no story is shown. */
    withdrawals?: PeerSupportElements['peer-stories']['attributes']['withdrawals'] | undefined;
    /** Only stories about this: a topic slug such as `anxiety`. */
    topic?: PeerSupportElements['peer-stories']['attributes']['topic'] | undefined;
    /** Most stories to show. Default: all. */
    count?: PeerSupportElements['peer-stories']['attributes']['count'] | undefined;
    /** Shows where stories will stand, clearly marked, while there are none: for making a page. Never printed. */
    placeholders?: VueFlag | undefined;
    /** Level of the title; stories follow one below. 1 to 6, default 2. */
    headingLevel?: PeerSupportElements['peer-stories']['attributes']['heading-level'] | undefined;
  };
  'peer-support': {
    /** Pictures for the maps of all elements inside that name none of their own: see docs/group-map.md. */
    tileUrl?: PeerSupportElements['peer-support']['attributes']['tile-url'] | undefined;
    /** The same for dark pages. */
    darkTileUrl?: PeerSupportElements['peer-support']['attributes']['dark-tile-url'] | undefined;
    /** Whose pictures they are. */
    tileAttribution?: PeerSupportElements['peer-support']['attributes']['tile-attribution'] | undefined;
    /** Where those words link to. */
    tileAttributionUrl?: PeerSupportElements['peer-support']['attributes']['tile-attribution-url'] | undefined;
    /** `origin` tells the tile host the name of this site. */
    tileReferrer?: PeerSupportElements['peer-support']['attributes']['tile-referrer'] | undefined;
    /** Nearest zoom of the maps, 1 to 22. */
    maxZoom?: PeerSupportElements['peer-support']['attributes']['max-zoom'] | undefined;
    /** The details of a meeting in every element inside have a Save button, also on a page without `<my-groups>`. */
    save?: VueFlag | undefined;
    /** Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD. */
    source?: PeerSupportElements['peer-support']['attributes']['source'] | undefined;
    /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
    format?: PeerSupportElements['peer-support']['attributes']['format'] | undefined;
    /** IANA zone for a feed that names none, such as `Europe/London`. */
    timeZone?: PeerSupportElements['peer-support']['attributes']['time-zone'] | undefined;
    /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
    programme?: PeerSupportElements['peer-support']['attributes']['programme'] | undefined;
    /** `auto` follows the page's `color-scheme`; `light` and `dark` hold it. */
    theme?: PeerSupportElements['peer-support']['attributes']['theme'] | undefined;
    /** Adds the groups to the head of the page as schema.org data, for search engines. See docs/take-away.md before. */
    jsonLd?: VueFlag | undefined;
    /** Minutes after which the list is loaded again while the page is open. Default: never. */
    refreshMinutes?: PeerSupportElements['peer-support']['attributes']['refresh-minutes'] | undefined;
    /** After loading failed, with the kind of failure. */
    onPswDirectoryFailed?: PeerSupportElements['peer-support']['listeners']['onpsw-directory-failed'] | undefined;
    /** After the directory was read, with its counts. */
    onPswDirectoryLoaded?: PeerSupportElements['peer-support']['listeners']['onpsw-directory-loaded'] | undefined;
    /** Before a message goes its way, with the kind, the way and the ids. Cancelable: then the text stays in the form. */
    onPswFeedbackSubmit?: PeerSupportElements['peer-support']['listeners']['onpsw-feedback-submit'] | undefined;
    /** After it went, with the kind and the way, never with what was written. By mail: it was handed to the visitor's own mail program. */
    onPswFeedbackSubmitted?: PeerSupportElements['peer-support']['listeners']['onpsw-feedback-submitted'] | undefined;
    /** After they took one off, or forgot all, with the number left. */
    onPswGroupForgotten?: PeerSupportElements['peer-support']['listeners']['onpsw-group-forgotten'] | undefined;
    /** After the visitor put a group on the list, with the number on it. It never says which. */
    onPswGroupSaved?: PeerSupportElements['peer-support']['listeners']['onpsw-group-saved'] | undefined;
    /** After the visitor pressed "Show map", with the host that its pictures come from. */
    onPswMapShown?: PeerSupportElements['peer-support']['listeners']['onpsw-map-shown'] | undefined;
    /** After the suggestions are shown. Numbers only. */
    onPswMatchCompleted?: PeerSupportElements['peer-support']['listeners']['onpsw-match-completed'] | undefined;
    /** After the visitor went on to the finder. Says nothing of the answers. */
    onPswMatchHandedOver?: PeerSupportElements['peer-support']['listeners']['onpsw-match-handed-over'] | undefined;
    /** After the visitor went back to the list. */
    onPswMeetingClosed?: PeerSupportElements['peer-support']['listeners']['onpsw-meeting-closed'] | undefined;
    /** Before a meeting's details open. Cancel it to show your own page. */
    onPswMeetingOpen?: PeerSupportElements['peer-support']['listeners']['onpsw-meeting-open'] | undefined;
    /** After a meeting's details are shown. */
    onPswMeetingOpened?: PeerSupportElements['peer-support']['listeners']['onpsw-meeting-opened'] | undefined;
    /** After the visitor changed the results. Counts only. */
    onPswResultsUpdated?: PeerSupportElements['peer-support']['listeners']['onpsw-results-updated'] | undefined;
  };
  'quick-exit': {
    /** Where to go: a page that anybody might look at. Default: the link between the tags, else the BBC's weather page. */
    href?: PeerSupportElements['quick-exit']['attributes']['href'] | undefined;
    /** The words on the button. Default: "Leave this page", in the language of the page. */
    label?: PeerSupportElements['quick-exit']['attributes']['label'] | undefined;
    /** `floating`: in the bottom corner, above the page. `inline`: where it stands. Default `floating`. */
    layout?: PeerSupportElements['quick-exit']['attributes']['layout'] | undefined;
    /** Before leaving, removes everything that elements of this library kept in this browser for this site. Groups that were saved go in any case. */
    forget?: VueFlag | undefined;
    /** Pressing Shift three times does nothing. */
    withoutShift?: VueFlag | undefined;
    /** Leaves the note out. Then say somewhere else on the page what the button cannot do. */
    withoutNote?: VueFlag | undefined;
    /** Address of your own page about private browsing and clearing the history, linked from the note. */
    moreUrl?: PeerSupportElements['quick-exit']['attributes']['more-url'] | undefined;
    /** Level of the note's heading. 1 to 6, default 2. */
    headingLevel?: PeerSupportElements['quick-exit']['attributes']['heading-level'] | undefined;
  };
  'stigma-myth-buster': {
    /** Only cards about this: `mental-health`, `groups`, or a topic slug such as `depression`. */
    topic?: PeerSupportElements['stigma-myth-buster']['attributes']['topic'] | undefined;
    /** Most cards to show. Default: all. */
    count?: PeerSupportElements['stigma-myth-buster']['attributes']['count'] | undefined;
    /** Leaves the beliefs out. Always so on paper, in copies, and on cards about danger. */
    factsOnly?: VueFlag | undefined;
    /** Address of a JSON file with your own cards. They come first. */
    cards?: PeerSupportElements['stigma-myth-buster']['attributes']['cards'] | undefined;
    /** Shows only your own cards. */
    ownOnly?: VueFlag | undefined;
    /** Level of the title; the facts follow one below. 1 to 6, default 2. */
    headingLevel?: PeerSupportElements['stigma-myth-buster']['attributes']['heading-level'] | undefined;
  };
}
