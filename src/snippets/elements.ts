/** Made from custom-elements.json by `npm run manifest`. Do not edit. */

export interface DescribedAttribute {
  readonly name: string;
  readonly type: 'flag' | 'number' | 'text';
  readonly help: string;
}

export interface DescribedElement {
  readonly tag: string;
  readonly summary: string;
  readonly attributes: readonly DescribedAttribute[];
}

/** Of the package: snippets name the exact version. */
export const VERSION = '0.1.0';

export const ELEMENTS: readonly DescribedElement[] = [
  {
    tag: 'coping-tips',
    summary: 'What helped other people, by situation; never medical advice.',
    attributes: [
      {
        name: 'situation',
        type: 'text',
        help: 'Only these situations, in this order, with spaces between: `hard-days online`. Default: all.',
      },
      {
        name: 'topic',
        type: 'text',
        help: 'Only tips about this: `groups`, `mental-health`, or a topic slug such as `depression`.',
      },
      {
        name: 'count',
        type: 'number',
        help: 'Most tips to show. Default: all.',
      },
      {
        name: 'tips',
        type: 'text',
        help: 'Address of a JSON file with your own tips. They come first in their situation.',
      },
      {
        name: 'own-only',
        type: 'flag',
        help: 'Shows only your own tips.',
      },
      {
        name: 'heading-level',
        type: 'number',
        help: 'Level of the title; the situations follow one below. 1 to 6, default 2.',
      },
    ],
  },
  {
    tag: 'crisis-help',
    summary: 'Who to call, readable without script.',
    attributes: [
      {
        name: 'country',
        type: 'text',
        help: 'Country code, such as `GB`. Default: the region of the page\'s language (`lang="en-GB"`); never a guess by address or place.',
      },
      {
        name: 'layout',
        type: 'text',
        help: '`full`, `compact` (one strip), or `sticky`: the strip stays at the end of the window.',
      },
      {
        name: 'confirmed',
        type: 'text',
        help: 'The day somebody dialled every number shown here, such as `2026-11-22`. Counts for six months.',
      },
      {
        name: 'emergency',
        type: 'text',
        help: 'Your own emergency number.',
      },
      {
        name: 'name',
        type: 'text',
        help: 'Your own line: its name.',
      },
      {
        name: 'phone',
        type: 'text',
        help: 'Your own line: its telephone number.',
      },
      {
        name: 'sms',
        type: 'text',
        help: 'Your own line: its number for text messages.',
      },
      {
        name: 'hours',
        type: 'text',
        help: 'Your own line: its hours, in words.',
      },
      {
        name: 'lines',
        type: 'text',
        help: 'Address of a JSON file with your own lines; see docs/crisis-help.md.',
      },
      {
        name: 'groups-url',
        type: 'text',
        help: 'Address of your page with peer support groups.',
      },
      {
        name: 'more-url',
        type: 'text',
        help: 'Address of your page with more urgent help, for the short forms.',
      },
      {
        name: 'heading-level',
        type: 'number',
        help: 'Level of the title; the three levels follow one below. 1 to 6, default 2.',
      },
    ],
  },
  {
    tag: 'evidence-summary',
    summary: 'What studies of support groups found, did not find, and did not look at.',
    attributes: [
      {
        name: 'topic',
        type: 'text',
        help: 'What the findings are about, one or several: `any-mental-health` (the default), `depression`, `perinatal`, `cancer`, `long-term-conditions`, `bereavement`, `addiction`, `online`, `harms`.',
      },
      {
        name: 'layout',
        type: 'text',
        help: '`cards` (the default) or `table`.',
      },
      {
        name: 'count',
        type: 'number',
        help: 'Most findings to show. Default: those about groups, and a button for the rest.',
      },
      {
        name: 'with-topics',
        type: 'flag',
        help: 'Lets the visitor choose one topic: of those in `topic` when it names several, else of all. Nothing is kept.',
      },
      {
        name: 'findings',
        type: 'text',
        help: 'Address of a JSON file with your own findings. They come first.',
      },
      {
        name: 'own-only',
        type: 'flag',
        help: 'Shows only your own findings.',
      },
      {
        name: 'heading-level',
        type: 'number',
        help: 'Level of the title; what follows is one below. 1 to 6, default 2.',
      },
    ],
  },
  {
    tag: 'first-visit',
    summary: 'What to expect, what to bring and what to ask at a first visit.',
    attributes: [
      {
        name: 'parts',
        type: 'text',
        help: 'Which parts to show, in this order: `steps questions listen bring getting-there leave choose warning-signs ask`. Default: all.',
      },
      {
        name: 'group-id',
        type: 'text',
        help: 'Id of a group in the list of the `<peer-support>` around the element.',
      },
      {
        name: 'meeting-id',
        type: 'text',
        help: 'Id of a meeting in that list; its group comes with it.',
      },
      {
        name: 'heading-level',
        type: 'number',
        help: 'Level of the title; the parts follow one below. 1 to 6, default 2.',
      },
    ],
  },
  {
    tag: 'group-agreement',
    summary: "A group's ground rules and confidentiality, with its limits.",
    attributes: [
      {
        name: 'group-id',
        type: 'text',
        help: 'Id of the group, inside `<peer-support>`. Needed where the list has more than one.',
      },
      {
        name: 'name',
        type: 'text',
        help: 'Name of the group, when no list says it.',
      },
      {
        name: 'online',
        type: 'flag',
        help: 'The group meets online, also: then nobody can promise privacy, and nothing is recorded. Known by itself for a group of a list.',
      },
      {
        name: 'camera',
        type: 'text',
        help: '`on`, `at-start`, `optional`, `off` or `ask`.',
      },
      {
        name: 'late-arrival',
        type: 'text',
        help: '`welcome`, `tell-us` or `not-after-start`.',
      },
      {
        name: 'names',
        type: 'text',
        help: '`first-name`, `initial` (first name and first letter of the last) or `any`.',
      },
      {
        name: 'outside-contact',
        type: 'text',
        help: '`your-choice` or `not-allowed`.',
      },
      {
        name: 'written-down',
        type: 'text',
        help: 'A sentence: what is written down, and who sees it.',
      },
      {
        name: 'also',
        type: 'text',
        help: 'Further rules by name: `sober`, `no-selling`, `no-names`.',
      },
      {
        name: 'agreed-on',
        type: 'text',
        help: 'The day on which the group agreed on its own rules, `2026-03-04`.',
      },
      {
        name: 'review-note',
        type: 'text',
        help: 'A sentence: when the group looks at its agreement again.',
      },
      {
        name: 'remember',
        type: 'flag',
        help: 'Keeps "I have read this" on the visitor\'s device once they tick it, for up to 180 days. Nobody is told.',
      },
      {
        name: 'heading-level',
        type: 'number',
        help: 'Level of the title. 1 to 6, default 2.',
      },
    ],
  },
  {
    tag: 'group-finder',
    summary: 'Search and filter meetings, soonest first.',
    attributes: [
      {
        name: 'save',
        type: 'flag',
        help: 'The details of a meeting have a Save button, also on a page without `<my-groups>` (docs/my-groups.md).',
      },
      {
        name: 'source',
        type: 'text',
        help: 'Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD.',
      },
      {
        name: 'format',
        type: 'text',
        help: '`auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`.',
      },
      {
        name: 'time-zone',
        type: 'text',
        help: 'IANA zone for a feed that names none, such as `Europe/London`. Without it such times say "time zone not given".',
      },
      {
        name: 'programme',
        type: 'text',
        help: 'Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`.',
      },
      {
        name: 'topics',
        type: 'text',
        help: "Shows only these topics. Slugs of our vocabulary, or the feed's codes.",
      },
      {
        name: 'attendance',
        type: 'text',
        help: 'Shows only these ways to meet: `in-person`, `online`, `phone`.',
      },
      {
        name: 'days',
        type: 'text',
        help: 'Shows only these days: `monday` … or `MO` ….',
      },
      {
        name: 'audiences',
        type: 'text',
        help: "Shows only groups for these people. Slugs of our vocabulary, or the feed's codes.",
      },
      {
        name: 'limit',
        type: 'number',
        help: 'Most meetings to show. Default: all, 20 at a time.',
      },
      {
        name: 'filters',
        type: 'text',
        help: 'Which filters to offer, in this order: `attendance day audience topic access joining language format`. Default all.',
      },
      {
        name: 'views',
        type: 'text',
        help: 'How the results can be shown, the first one at once: `list week map`. Default all; the map only where places are known.',
      },
      {
        name: 'hide-near',
        type: 'flag',
        help: 'Leaves the field for a place out. It is there by itself where the place of a meeting is known.',
      },
      {
        name: 'gazetteer',
        type: 'text',
        help: 'Addresses of gazetteers, separated by spaces: places that visitors can name besides those of the list. Loaded when somebody goes to the field.',
      },
      {
        name: 'distance-unit',
        type: 'text',
        help: "`km` or `miles`. Default: by the region of the page's language.",
      },
      {
        name: 'hide-filters',
        type: 'flag',
        help: 'Leaves the filters out. The search box stays.',
      },
      {
        name: 'heading-level',
        type: 'number',
        help: 'Level of the title; what stands below follows. 1 to 6, default 2.',
      },
      {
        name: 'staff',
        type: 'flag',
        help: 'For staff: each row gets a tick, and what is ticked becomes a sheet to hand over. Nothing of it is kept.',
      },
      {
        name: 'deep-links',
        type: 'flag',
        help: 'Puts the filters, the view and the open group into the address of the page, behind `#`. Never what is typed.',
      },
      {
        name: 'report',
        type: 'flag',
        help: "Shows the editor's view: what could not be read in the feed, and why. Not for visitors.",
      },
      {
        name: 'json-ld',
        type: 'flag',
        help: 'Adds the groups to the head of the page as schema.org data, for search engines. See docs/take-away.md before.',
      },
      {
        name: 'refresh-minutes',
        type: 'number',
        help: 'Minutes after which the list is loaded again while the page is open. Default: never.',
      },
      {
        name: 'tile-url',
        type: 'text',
        help: 'Pictures of the map: an https address, or one of this site, with `{z}`, `{x}` and `{y}`. Without it the map is a plain grid.',
      },
      {
        name: 'dark-tile-url',
        type: 'text',
        help: 'The same for dark pages, from the same host.',
      },
      {
        name: 'tile-attribution',
        type: 'text',
        help: 'Whose pictures they are: the words that their licence asks for.',
      },
      {
        name: 'tile-attribution-url',
        type: 'text',
        help: 'Where those words link to.',
      },
      {
        name: 'tile-referrer',
        type: 'text',
        help: '`origin` tells the tile host the name of this site, as OpenStreetMap asks. Default `none`.',
      },
      {
        name: 'max-zoom',
        type: 'number',
        help: 'Nearest zoom of the map, 1 to 22. Default 18.',
      },
    ],
  },
  {
    tag: 'group-map',
    summary: 'Meetings on a map, loaded only when somebody asks for it.',
    attributes: [
      {
        name: 'source',
        type: 'text',
        help: 'Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD.',
      },
      {
        name: 'format',
        type: 'text',
        help: '`auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`.',
      },
      {
        name: 'time-zone',
        type: 'text',
        help: 'IANA zone for a feed that names none, such as `Europe/London`.',
      },
      {
        name: 'programme',
        type: 'text',
        help: 'Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`.',
      },
      {
        name: 'tile-url',
        type: 'text',
        help: 'Pictures of the map: an https address, or one of this site, with `{z}`, `{x}` and `{y}`. Without it the map is a plain grid.',
      },
      {
        name: 'dark-tile-url',
        type: 'text',
        help: 'The same for dark pages, from the same host.',
      },
      {
        name: 'tile-attribution',
        type: 'text',
        help: 'Whose pictures they are: the words that their licence asks for.',
      },
      {
        name: 'tile-attribution-url',
        type: 'text',
        help: 'Where those words link to.',
      },
      {
        name: 'tile-referrer',
        type: 'text',
        help: '`origin` tells the tile host the name of this site, as OpenStreetMap asks. Default `none`.',
      },
      {
        name: 'max-zoom',
        type: 'number',
        help: 'Nearest zoom, 1 to 22. Default 18.',
      },
      {
        name: 'heading-level',
        type: 'number',
        help: 'Level of the title; what stands below follows. 1 to 6, default 2.',
      },
      {
        name: 'report',
        type: 'flag',
        help: "Shows the editor's view: what could not be read in the feed, and why. Not for visitors.",
      },
      {
        name: 'refresh-minutes',
        type: 'number',
        help: 'Minutes after which the list is loaded again while the page is open. Default: never.',
      },
    ],
  },
  {
    tag: 'group-match',
    summary: 'A few questions, and the groups that may suit, with reasons.',
    attributes: [
      {
        name: 'source',
        type: 'text',
        help: 'Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD.',
      },
      {
        name: 'format',
        type: 'text',
        help: '`auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`.',
      },
      {
        name: 'time-zone',
        type: 'text',
        help: 'IANA zone for a feed that names none, such as `Europe/London`.',
      },
      {
        name: 'programme',
        type: 'text',
        help: 'Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`.',
      },
      {
        name: 'questions',
        type: 'text',
        help: 'Which questions to ask, in this order: `topic role attendance day access audience`. Default: all but `audience`.',
      },
      {
        name: 'for',
        type: 'text',
        help: 'Id of the `<group-finder>` that the visitor goes on to. Default: the one in the same `<peer-support>`, else on the page.',
      },
      {
        name: 'href',
        type: 'text',
        help: 'Where there is no finder on the page: address of the page with your groups. No answer is added to it.',
      },
      {
        name: 'heading-level',
        type: 'number',
        help: 'Level of the title; what stands below follows. 1 to 6, default 2.',
      },
    ],
  },
  {
    tag: 'listing-feedback',
    summary: 'Tell the people behind a list what has changed, closed, was not safe, or is missing.',
    attributes: [
      {
        name: 'email',
        type: 'text',
        help: 'Where mail goes: `name at site dot example`, so that programs which collect addresses overlook it.',
      },
      {
        name: 'email-name',
        type: 'text',
        help: 'The address in two halves: what stands before the `@`.',
      },
      {
        name: 'email-domain',
        type: 'text',
        help: 'What stands behind it.',
      },
      {
        name: 'post-url',
        type: 'text',
        help: 'Address of a server that takes a POST: https, or this website.',
      },
      {
        name: 'kinds',
        type: 'text',
        help: 'What to offer: `changed closed unsafe add`. Default: all.',
      },
      {
        name: 'group-id',
        type: 'text',
        help: 'Id of a group in the list of the `<peer-support>` around the element.',
      },
      {
        name: 'meeting-id',
        type: 'text',
        help: 'Id of a meeting in that list.',
      },
      {
        name: 'group-name',
        type: 'text',
        help: 'Name of the group, where there is no list around the element.',
      },
      {
        name: 'ask-reply',
        type: 'flag',
        help: 'Also asks how the sender can be reached, and why. Nobody has to answer.',
      },
      {
        name: 'heading-level',
        type: 'number',
        help: 'Level of the title; the steps follow one below. 1 to 6, default 2.',
      },
    ],
  },
  {
    tag: 'meeting-card',
    summary: 'One meeting, from a list, from script, or written by hand.',
    attributes: [
      {
        name: 'save',
        type: 'flag',
        help: 'The full card of a meeting of a list has a Save button (docs/my-groups.md). Write it into the tag from the start.',
      },
      {
        name: 'meeting-id',
        type: 'text',
        help: 'Id of a meeting (or of a group: its first meeting) in the list around the card, or in its `source`.',
      },
      {
        name: 'source',
        type: 'text',
        help: 'Address of a feed, when the card stands alone.',
      },
      {
        name: 'format',
        type: 'text',
        help: '`auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`.',
      },
      {
        name: 'programme',
        type: 'text',
        help: 'Whose letter codes a Meeting Guide or BMLT feed uses.',
      },
      {
        name: 'compact',
        type: 'flag',
        help: 'Five short lines instead of the full card.',
      },
      {
        name: 'heading-level',
        type: 'number',
        help: 'Level of the name. 1 to 6, default 3.',
      },
      {
        name: 'href',
        type: 'text',
        help: 'A page of your own about the group: the name links to it, and the details stay closed.',
      },
      {
        name: 'name',
        type: 'text',
        help: 'Name of the group. With it, the card needs no list.',
      },
      {
        name: 'summary',
        type: 'text',
        help: 'One line: who it is for.',
      },
      {
        name: 'organisation',
        type: 'text',
        help: 'Who runs the group.',
      },
      {
        name: 'day',
        type: 'text',
        help: 'A weekday, or several: `Tuesday`, `Mondays and Thursdays`.',
      },
      {
        name: 'time',
        type: 'text',
        help: 'Start, as `18:30`, `6.30pm` or `noon`.',
      },
      {
        name: 'end',
        type: 'text',
        help: 'End, likewise. Or give `duration`.',
      },
      {
        name: 'duration',
        type: 'text',
        help: 'Length in minutes, `90`, or in words, `1.5 hours`.',
      },
      {
        name: 'time-zone',
        type: 'text',
        help: 'IANA zone, such as `Europe/London`. Without it the card says "time zone not given".',
      },
      {
        name: 'repeats',
        type: 'text',
        help: 'How often: `weekly` (default), `fortnightly from 2026-11-26`, `2nd`, `last`, `1st and 3rd`, `2nd Tuesday`.',
      },
      {
        name: 'dates',
        type: 'text',
        help: 'Single dates instead of a day: `2026-12-01 2026-12-15`.',
      },
      {
        name: 'venue',
        type: 'text',
        help: 'Name of the place.',
      },
      {
        name: 'address',
        type: 'text',
        help: 'Its address.',
      },
      {
        name: 'online-url',
        type: 'text',
        help: 'Address of the video call. Leave it out to have people ask for it.',
      },
      {
        name: 'phone',
        type: 'text',
        help: 'Number to call to take part.',
      },
      {
        name: 'passcode',
        type: 'text',
        help: 'Passcode of the call.',
      },
      {
        name: 'topics',
        type: 'text',
        help: 'Slugs, such as `bereavement anxiety`.',
      },
      {
        name: 'audiences',
        type: 'text',
        help: 'Slugs, such as `young-people women`.',
      },
      {
        name: 'roles',
        type: 'text',
        help: 'Slugs, such as `carer-family-friend`.',
      },
      {
        name: 'openness',
        type: 'text',
        help: '`open`, `closed`, `course` or `by-referral`.',
      },
      {
        name: 'joining',
        type: 'text',
        help: '`drop-in`, `book`, `contact`, `referral` or `waiting-list`.',
      },
      {
        name: 'joining-url',
        type: 'text',
        help: 'Where to book.',
      },
      {
        name: 'cost',
        type: 'text',
        help: '`free`, or words.',
      },
      {
        name: 'languages',
        type: 'text',
        help: 'BCP 47 tags: `en cy bfi`.',
      },
      {
        name: 'access',
        type: 'text',
        help: 'What there is: `step-free hearing-loop`.',
      },
      {
        name: 'note',
        type: 'text',
        help: 'One more sentence.',
      },
      {
        name: 'verified',
        type: 'text',
        help: 'Date on which the details were checked, `2026-11-20`.',
      },
    ],
  },
  {
    tag: 'meeting-timetable',
    summary: 'The meetings of a week, by day and time of day.',
    attributes: [
      {
        name: 'source',
        type: 'text',
        help: 'Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD.',
      },
      {
        name: 'format',
        type: 'text',
        help: '`auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`.',
      },
      {
        name: 'time-zone',
        type: 'text',
        help: 'IANA zone for a feed that names none, such as `Europe/London`. Without it such times say "time zone not given".',
      },
      {
        name: 'programme',
        type: 'text',
        help: 'Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`.',
      },
      {
        name: 'topics',
        type: 'text',
        help: "Shows only these topics. Slugs of our vocabulary, or the feed's codes.",
      },
      {
        name: 'attendance',
        type: 'text',
        help: 'Shows only these ways to meet: `in-person`, `online`, `phone`.',
      },
      {
        name: 'days',
        type: 'text',
        help: 'Shows only meetings of these days: `monday` … or `MO` ….',
      },
      {
        name: 'audiences',
        type: 'text',
        help: "Shows only groups for these people. Slugs of our vocabulary, or the feed's codes.",
      },
      {
        name: 'zone',
        type: 'text',
        help: "Whose clock the times follow at first: `group` (default), each meeting its own; or `mine`, the reader's.",
      },
      {
        name: 'heading-level',
        type: 'number',
        help: 'Level of the title; what stands below follows. 1 to 6, default 2.',
      },
      {
        name: 'refresh-minutes',
        type: 'number',
        help: 'Minutes after which the list is loaded again while the page is open. Default: never.',
      },
    ],
  },
  {
    tag: 'my-groups',
    summary: 'Groups a visitor keeps, on their device only, and only if they want.',
    attributes: [
      {
        name: 'source',
        type: 'text',
        help: 'Address of a feed, when the element stands alone. Else the list of the `<peer-support>` around it.',
      },
      {
        name: 'format',
        type: 'text',
        help: '`auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`.',
      },
      {
        name: 'time-zone',
        type: 'text',
        help: 'IANA zone for a feed that names none.',
      },
      {
        name: 'programme',
        type: 'text',
        help: 'Whose letter codes a Meeting Guide or BMLT feed uses.',
      },
      {
        name: 'keep-days',
        type: 'text',
        help: "Days that something stays on the device after the visitor's last change. 1 to 365, default 90.",
      },
      {
        name: 'reflection',
        type: 'flag',
        help: 'Offers some questions to think about. They are no test: nothing is scored.',
      },
      {
        name: 'prompts',
        type: 'text',
        help: '`#id` of a list in the page with your own questions, instead of the built-in ones.',
      },
      {
        name: 'heading-level',
        type: 'number',
        help: 'Level of the title. 1 to 6, default 2.',
      },
    ],
  },
  {
    tag: 'next-meetings',
    summary: 'The next few starts, for a home page.',
    attributes: [
      {
        name: 'source',
        type: 'text',
        help: 'Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD.',
      },
      {
        name: 'format',
        type: 'text',
        help: '`auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`.',
      },
      {
        name: 'time-zone',
        type: 'text',
        help: 'IANA zone for a feed that names none, such as `Europe/London`. Without it such times say "time zone not given".',
      },
      {
        name: 'programme',
        type: 'text',
        help: 'Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`.',
      },
      {
        name: 'count',
        type: 'number',
        help: 'How many to show, 1 to 20. Default 4.',
      },
      {
        name: 'within-days',
        type: 'number',
        help: 'Shows only what starts in the next so many days. Default: however far off.',
      },
      {
        name: 'group-id',
        type: 'text',
        help: 'Shows only these groups: their ids, separated by spaces.',
      },
      {
        name: 'meeting-id',
        type: 'text',
        help: 'Shows only these meetings: their ids, separated by spaces.',
      },
      {
        name: 'topics',
        type: 'text',
        help: "Shows only these topics. Slugs of our vocabulary, or the feed's codes.",
      },
      {
        name: 'attendance',
        type: 'text',
        help: 'Shows only these ways to meet: `in-person`, `online`, `phone`.',
      },
      {
        name: 'days',
        type: 'text',
        help: 'Shows only meetings of these days: `monday` … or `MO` ….',
      },
      {
        name: 'audiences',
        type: 'text',
        help: "Shows only groups for these people. Slugs of our vocabulary, or the feed's codes.",
      },
      {
        name: 'heading-level',
        type: 'number',
        help: 'Level of the title. 1 to 6, default 2.',
      },
      {
        name: 'refresh-minutes',
        type: 'number',
        help: 'Minutes after which the list is loaded again while the page is open. Default: never.',
      },
    ],
  },
  {
    tag: 'peer-stories',
    summary: "People's own stories, closed until somebody opens them.",
    attributes: [
      {
        name: 'stories',
        type: 'text',
        help: 'Address of a JSON file with your stories. From script also the list itself.',
      },
      {
        name: 'withdrawals',
        type: 'text',
        help: 'Address of a JSON list with the ids of withdrawn stories, asked afresh each time. Until it comes no story is shown.',
      },
      {
        name: 'topic',
        type: 'text',
        help: 'Only stories about this: a topic slug such as `anxiety`.',
      },
      {
        name: 'count',
        type: 'number',
        help: 'Most stories to show. Default: all.',
      },
      {
        name: 'placeholders',
        type: 'flag',
        help: 'Shows where stories will stand, clearly marked, while there are none: for making a page. Never printed.',
      },
      {
        name: 'heading-level',
        type: 'number',
        help: 'Level of the title; stories follow one below. 1 to 6, default 2.',
      },
    ],
  },
  {
    tag: 'peer-support',
    summary: 'One source of groups for all the elements inside it.',
    attributes: [
      {
        name: 'tile-url',
        type: 'text',
        help: 'Pictures for the maps of all elements inside that name none of their own: see docs/group-map.md.',
      },
      {
        name: 'dark-tile-url',
        type: 'text',
        help: 'The same for dark pages.',
      },
      {
        name: 'tile-attribution',
        type: 'text',
        help: 'Whose pictures they are.',
      },
      {
        name: 'tile-attribution-url',
        type: 'text',
        help: 'Where those words link to.',
      },
      {
        name: 'tile-referrer',
        type: 'text',
        help: '`origin` tells the tile host the name of this site.',
      },
      {
        name: 'max-zoom',
        type: 'text',
        help: 'Nearest zoom of the maps, 1 to 22.',
      },
      {
        name: 'save',
        type: 'flag',
        help: 'The details of a meeting in every element inside have a Save button, also on a page without `<my-groups>`.',
      },
      {
        name: 'source',
        type: 'text',
        help: 'Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD.',
      },
      {
        name: 'format',
        type: 'text',
        help: '`auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`.',
      },
      {
        name: 'time-zone',
        type: 'text',
        help: 'IANA zone for a feed that names none, such as `Europe/London`.',
      },
      {
        name: 'programme',
        type: 'text',
        help: 'Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`.',
      },
      {
        name: 'theme',
        type: 'text',
        help: "`auto` follows the page's `color-scheme`; `light` and `dark` hold it.",
      },
      {
        name: 'json-ld',
        type: 'flag',
        help: 'Adds the groups to the head of the page as schema.org data, for search engines. See docs/take-away.md before.',
      },
      {
        name: 'refresh-minutes',
        type: 'number',
        help: 'Minutes after which the list is loaded again while the page is open. Default: never.',
      },
    ],
  },
  {
    tag: 'quick-exit',
    summary: 'A button that leaves the page at once, and says what it cannot do.',
    attributes: [
      {
        name: 'href',
        type: 'text',
        help: "Where to go: a page that anybody might look at. Default: the link between the tags, else the BBC's weather page.",
      },
      {
        name: 'label',
        type: 'text',
        help: 'The words on the button. Default: "Leave this page", in the language of the page.',
      },
      {
        name: 'layout',
        type: 'text',
        help: '`floating`: in the bottom corner, above the page. `inline`: where it stands. Default `floating`.',
      },
      {
        name: 'forget',
        type: 'flag',
        help: 'Before leaving, removes everything that elements of this library kept in this browser for this site. Groups that were saved go in any case.',
      },
      {
        name: 'without-shift',
        type: 'flag',
        help: 'Pressing Shift three times does nothing.',
      },
      {
        name: 'without-note',
        type: 'flag',
        help: 'Leaves the note out. Then say somewhere else on the page what the button cannot do.',
      },
      {
        name: 'more-url',
        type: 'text',
        help: 'Address of your own page about private browsing and clearing the history, linked from the note.',
      },
      {
        name: 'heading-level',
        type: 'number',
        help: "Level of the note's heading. 1 to 6, default 2.",
      },
    ],
  },
  {
    tag: 'stigma-myth-buster',
    summary: 'Facts about mental health, with sources and dates.',
    attributes: [
      {
        name: 'topic',
        type: 'text',
        help: 'Only cards about this: `mental-health`, `groups`, or a topic slug such as `depression`.',
      },
      {
        name: 'count',
        type: 'number',
        help: 'Most cards to show. Default: all.',
      },
      {
        name: 'facts-only',
        type: 'flag',
        help: 'Leaves the beliefs out. Always so on paper, in copies, and on cards about danger.',
      },
      {
        name: 'cards',
        type: 'text',
        help: 'Address of a JSON file with your own cards. They come first.',
      },
      {
        name: 'own-only',
        type: 'flag',
        help: 'Shows only your own cards.',
      },
      {
        name: 'heading-level',
        type: 'number',
        help: 'Level of the title; the facts follow one below. 1 to 6, default 2.',
      },
    ],
  },
];
