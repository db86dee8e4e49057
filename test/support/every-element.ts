/** Every element once, with the words that a site puts between its tags: what tests of built files put on their pages. */

export const FINDER = '<group-finder source="/groups.json"><a href="/groups">All our groups</a></group-finder>';
export const CARD =
  '<meeting-card name="Evening Circle" day="Tuesday" time="18:30" time-zone="Europe/London" venue="Old Library">' +
  '<p>Tuesdays in the Old Library, <a href="/groups">more</a>.</p></meeting-card>';
export const MYTHS = '<stigma-myth-buster><a href="/facts">Facts about mental health</a></stigma-myth-buster>';
const PROVIDED = `<peer-support source="/groups.json"><a href="/groups">All our groups</a></peer-support>`;

/** Long before its dates, a story of no person. */
const STORY = `<peer-stories><dl slot="story" id="one">
  <dt>What it is about</dt><dd>Placeholder note</dd>
  <dt>Title</dt><dd>Placeholder title</dd>
  <dt>Topics</dt><dd>anxiety</dd>
  <dt>Name</dt><dd>Placeholder name</dd>
  <dt>Kind of name</dt><dd>pseudonym</dd>
  <dt>Role</dt><dd>own experience</dd>
  <dt>Text</dt><dd><p>Placeholder text.</p></dd>
  <dt>Consent recorded on</dt><dd>2026-03-10</dd>
  <dt>Consent for</dt><dd>this website</dd>
  <dt>Consent kept by</dt><dd>the volunteer team</dd>
  <dt>Consent review by</dt><dd>2099-03-10</dd>
  <dt>Supported or paid for by</dt><dd>nobody</dd>
  <dt>Source</dt><dd><a href="https://site.example/stories">Our stories</a></dd>
  <dt>Checked on</dt><dd>2026-11-01</dd>
  <dt>Review by</dt><dd>2099-05-01</dd>
</dl><a href="/stories">All stories</a></peer-stories>`;
const NEW: Readonly<Record<string, string>> = {
  'crisis-help':
    '<crisis-help country="GB"><p>Call <a href="tel:999">999</a>, or see <a href="/urgent">urgent help</a>.</p></crisis-help>',
  'quick-exit': '<quick-exit><a href="https://weather.example/">Leave now</a></quick-exit>',
  'group-agreement': '<group-agreement><a href="/rules">What we agree on</a></group-agreement>',
  'first-visit': '<first-visit><a href="/first">Your first time</a></first-visit>',
  'evidence-summary': '<evidence-summary><a href="/evidence">The studies</a></evidence-summary>',
  'peer-stories': STORY,
  'coping-tips': '<coping-tips><a href="/tips">All tips</a></coping-tips>',
  'group-map': '<group-map source="/placed.json"><a href="/groups">All our groups</a></group-map>',
  'group-match':
    '<group-match source="/groups.json"><p slot="help">Call us</p><a href="/groups">All our groups</a></group-match>',
  'my-groups': '<my-groups><a href="/groups">Find a group</a></my-groups>',
  'listing-feedback': '<listing-feedback><a href="/contact">Write to us</a></listing-feedback>',
};

/** What each element stands for on a page, and what of it is seen first. */
export const FIRST: Readonly<Record<string, { readonly body: string; readonly sees: RegExp }>> = {
  'group-finder': { body: FINDER, sees: /Circle 0/ },
  'meeting-card': { body: CARD, sees: /Evening Circle/ },
  'stigma-myth-buster': { body: MYTHS, sees: /A common belief/ },
  'peer-support': { body: PROVIDED, sees: /All our groups/ },
  'crisis-help': { body: NEW['crisis-help']!, sees: /Urgent help|999/ },
  'quick-exit': { body: NEW['quick-exit']!, sees: /Leave (now|this page)/ },
  'group-agreement': { body: NEW['group-agreement']!, sees: /stays? here|private|What we agree/i },
  'first-visit': { body: NEW['first-visit']!, sees: /first/i },
  'evidence-summary': { body: NEW['evidence-summary']!, sees: /studies|research/i },
  'peer-stories': { body: NEW['peer-stories']!, sees: /Placeholder note/ },
  'coping-tips': { body: NEW['coping-tips']!, sees: /helped|tips/i },
  'group-map': { body: NEW['group-map']!, sees: /Show map|All our groups/ },
  'group-match': { body: NEW['group-match']!, sees: /What brings you here|All our groups/ },
  'my-groups': { body: NEW['my-groups']!, sees: /My groups|Find a group/i },
  'meeting-timetable': {
    body: '<meeting-timetable source="/groups.json"><a href="/week">Our week</a></meeting-timetable>',
    sees: /Circle 0/,
  },
  'next-meetings': {
    body: '<next-meetings source="/groups.json"><a href="/week">Our week</a></next-meetings>',
    sees: /Circle 0/,
  },
  'listing-feedback': { body: NEW['listing-feedback']!, sees: /Tell us about a group|Write to us/ },
};

/** All of them, as one page holds them. */
export const everyElement = (): string =>
  Object.values(FIRST)
    .map(({ body }) => body)
    .join('\n');
