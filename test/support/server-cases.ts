/** Pages as a server prints them: one for each way in which the elements print themselves. */
import { html, type TemplateResult } from 'lit';
import { aDirectory, aGroup, aMeeting, aWeekly } from './builders.js';
import { aStory } from './peer-stories.js';

/** Stands between the tags of each. */
export const FALLBACK = 'All our groups';
const directory = aDirectory({
  groups: [aGroup({ name: 'Evening Circle' })],
  meetings: [aMeeting()],
});
const placed = aDirectory({
  groups: [aGroup()],
  meetings: [aMeeting({ attendance: ['in-person'], venue: { point: { latitude: 54.5, longitude: -3.5 } } })],
});
const rareGroup = aGroup({ id: 'rare', name: 'Rare Circle', topics: [{ code: 'bereavement' }] });
const rare = aMeeting({
  id: 'rare',
  groupId: 'rare',
  attendance: ['online'],
  online: { url: 'https://zoom.us/j/1' },
  schedule: aWeekly('TU', '19:00', { rule: { frequency: 'monthly', byDay: [{ day: 'TU', ordinal: 2 }] } }),
});
const paused = aDirectory({ groups: [{ ...rareGroup, status: 'paused' }], meetings: [rare] });
const choice = aDirectory({ groups: [...directory.groups, rareGroup], meetings: [...directory.meetings, rare] });
/** A Monday in January 2026. */
const now = Date.UTC(2026, 0, 12, 12);

export interface ServerCase {
  readonly name: string;
  readonly template: () => TemplateResult;
  readonly tags: readonly string[];
  /** Printed inside the shadow root. */
  readonly has: RegExp;
}

const link = html`<a href="/groups">${FALLBACK}</a>`;

const agreed = {
  id: 'one',
  name: 'Evening Circle',
  agreement: { rules: ['Phones on silent.'], agreedOn: '2025-11-04' },
};

export const SERVER_CASES: readonly ServerCase[] = [
  {
    name: 'a finder with a source',
    template: () => html`<group-finder source="https://feed.example/groups.json">${link}</group-finder>`,
    tags: ['group-finder'],
    has: /Find a peer support group[^]*<slot><\/slot>/,
  },
  {
    name: 'a finder with nothing',
    template: () => html`<group-finder>${link}</group-finder>`,
    tags: ['group-finder'],
    has: /<slot><\/slot>/,
  },
  {
    name: 'a finder with a directory',
    template: () => html`<group-finder .directory=${directory} .now=${now}>${link}</group-finder>`,
    tags: ['group-finder'],
    has: /Evening Circle/,
  },
  {
    name: 'a week with a source',
    template: () => html`<meeting-timetable source="https://feed.example/groups.json">${link}</meeting-timetable>`,
    tags: ['meeting-timetable'],
    has: /Meetings by week[^]*<slot><\/slot>/,
  },
  {
    name: 'a week with a directory',
    template: () => html`<meeting-timetable .directory=${directory} .now=${now}>${link}</meeting-timetable>`,
    tags: ['meeting-timetable'],
    has: /This week[^]*Evening Circle/,
  },
  {
    name: 'the next meetings of a source',
    template: () => html`<next-meetings source="https://feed.example/groups.json">${link}</next-meetings>`,
    tags: ['next-meetings'],
    has: /Coming up[^]*<slot><\/slot>/,
  },
  {
    name: 'the next meetings of a directory',
    template: () => html`<next-meetings .directory=${directory} .now=${now}>${link}</next-meetings>`,
    tags: ['next-meetings'],
    has: /Coming up[^]*Evening Circle/,
  },
  {
    name: 'the next meetings of a list without any',
    template: () => html`<next-meetings .directory=${aDirectory()} .now=${now}>${link}</next-meetings>`,
    tags: ['next-meetings'],
    has: /Coming up/,
  },
  {
    name: 'a card written by hand',
    template: () => html`<meeting-card name="Evening Circle" day="Tuesday" time="18:30">${link}</meeting-card>`,
    tags: ['meeting-card'],
    has: /<slot><\/slot>/,
  },
  {
    name: 'a card with a meeting',
    template: () =>
      html`<meeting-card .meeting=${directory.meetings[0]} .group=${directory.groups[0]} .now=${now}
        >${link}</meeting-card
      >`,
    tags: ['meeting-card'],
    has: /Evening Circle/,
  },
  {
    name: 'a card whose meeting is rare in every way',
    template: () =>
      html`<meeting-card .meeting=${rare} .group=${rareGroup} .now=${now} href="/groups/rare">${link}</meeting-card>`,
    tags: ['meeting-card'],
    has: /Second Tuesday of the month[^]*Online by video[^]*Grief|Grief[^]*Second Tuesday of the month[^]*Online by video/,
  },
  {
    name: 'a finder that an attribute narrows, with a paused group',
    template: () => html`<group-finder .directory=${paused} .now=${now} attendance="online">${link}</group-finder>`,
    tags: ['group-finder'],
    has: /Paused[^]*Rare Circle/,
  },
  {
    name: 'a provider with a finder and a card inside',
    template: () =>
      html`<peer-support source="https://feed.example/groups.json"
        ><group-finder>${link}</group-finder><meeting-card meeting-id="one">${link}</meeting-card></peer-support
      >`,
    tags: ['peer-support', 'group-finder', 'meeting-card'],
    has: /<slot><\/slot>/,
  },
  {
    name: 'an agreement with a list between its tags',
    template: () =>
      html`<group-agreement .now=${now}
        ><ol>
          <li>${link}</li>
        </ol></group-agreement
      >`,
    tags: ['group-agreement'],
    // What always holds, and the list: a server cannot read it.
    has: /<slot><\/slot>[^]*You can pass[^]*stays here[^]*When we may need to tell someone[^]*not a crisis service/,
  },
  {
    name: 'an agreement with a group',
    template: () => html`<group-agreement .group=${agreed} .now=${now}>${link}</group-agreement>`,
    tags: ['group-agreement'],
    has: /Agreed by this group on 4 November 2025[^]*You can pass[^]*Phones on silent[^]*How we do some things/,
  },
  {
    name: 'what research says',
    template: () => html`<evidence-summary .now=${now}>${link}</evidence-summary>`,
    tags: ['evidence-summary'],
    has: /A group goes alongside your treatment[^]*Recovery overall/,
  },
  {
    name: 'what research says about a topic',
    template: () => html`<evidence-summary topic="cancer">${link}</evidence-summary>`,
    tags: ['evidence-summary'],
    has: /cancer/i,
  },
  {
    name: 'what research says in a table',
    template: () => html`<evidence-summary layout="table" .now=${now}>${link}</evidence-summary>`,
    tags: ['evidence-summary'],
    has: /<table/,
  },
  {
    name: 'facts',
    template: () => html`<stigma-myth-buster .now=${now}>${link}</stigma-myth-buster>`,
    tags: ['stigma-myth-buster'],
    has: /A common belief/,
  },
  {
    name: 'facts with a file of the site',
    template: () => html`<stigma-myth-buster cards="https://cards.example/own.json">${link}</stigma-myth-buster>`,
    tags: ['stigma-myth-buster'],
    has: /<slot|A common belief/,
  },
  {
    name: 'tips',
    template: () => html`<coping-tips .now=${now}>${link}</coping-tips>`,
    tags: ['coping-tips'],
    has: /not advice for you[^]*Before a group[^]*Did not help everyone/,
  },
  {
    name: 'tips with a file of the site alone',
    template: () => html`<coping-tips tips="https://tips.example/own.json" own-only>${link}</coping-tips>`,
    tags: ['coping-tips'],
    has: /<slot><\/slot>/,
  },
  {
    name: 'a form about a listing',
    template: () =>
      html`<listing-feedback email="lists at harbour dot example" post-url="/tell" .group=${directory.groups[0]}
        >${link}</listing-feedback
      >`,
    tags: ['listing-feedback'],
    has: /Evening Circle[^]*What would you like to tell us\?[^]*goes to this website/,
  },
  {
    name: 'a form for new groups alone',
    template: () => html`<listing-feedback kinds="add">${link}</listing-feedback>`,
    tags: ['listing-feedback'],
    has: /Tell us|group/,
  },
  {
    name: 'a story from script',
    template: () => html`<peer-stories .stories=${[aStory()]} .now=${Date.UTC(2026, 10, 24)}>${link}</peer-stories>`,
    tags: ['peer-stories'],
    has: /Placeholder note[^]*About 1 minute to read|About 1 minute to read[^]*Placeholder note/,
  },
  {
    name: 'stories in a file, with a list of withdrawals',
    template: () => html`<peer-stories stories="/stories.json" withdrawals="/gone.json">${link}</peer-stories>`,
    tags: ['peer-stories'],
    has: /Other people’s experience[^]*<slot><\/slot>/,
  },
  {
    name: 'help to choose, with a source',
    template: () => html`<group-match source="https://feed.example/groups.json">${link}</group-match>`,
    tags: ['group-match'],
    has: /Help me choose[^]*<slot name="help"><\/slot>[^]*<slot\s*><\/slot>/,
  },
  {
    name: 'help to choose, with a directory: a form that goes nowhere before there is script',
    template: () => html`<group-match .directory=${choice} .now=${now}>${link}</group-match>`,
    tags: ['group-match'],
    has: /<form[^>]*method="dialog"[^]*How would you like to meet[^]*I need help right now/,
  },
  {
    name: 'a list of one’s own groups',
    template: () => html`<my-groups .directory=${directory} .now=${now} reflection>${link}</my-groups>`,
    tags: ['my-groups'],
    has: /<slot><\/slot>/,
  },
  {
    name: 'a first visit',
    template: () => html`<first-visit .now=${now}>${link}</first-visit>`,
    tags: ['first-visit'],
    has: /What usually happens[^]*A welcome[^]*It closes on time/,
  },
  {
    name: 'a first visit to one group',
    template: () =>
      html`<first-visit .group=${directory.groups[0]} .meeting=${directory.meetings[0]} .now=${now}
        >${link}</first-visit
      >`,
    tags: ['first-visit'],
    has: /Evening Circle[^]*Tuesday 13 January[^]*It starts at 7pm/,
  },
  {
    name: 'a map, which is its plate',
    template: () =>
      html`<group-map .directory=${placed} .now=${now} tile-url="https://tiles.example/{z}/{x}/{y}.png"
        >${link}</group-map
      >`,
    tags: ['group-map'],
    has: /tiles\.example[^]*Show map/,
  },
  {
    name: 'urgent help',
    template: () => html`<crisis-help country="GB" .now=${now}>${link}</crisis-help>`,
    tags: ['crisis-help'],
    has: /tel:999[^]*<slot[^]*findahelpline/,
  },
  {
    name: 'urgent help in one strip',
    template: () => html`<crisis-help country="GB" layout="compact" .now=${now}>${link}</crisis-help>`,
    tags: ['crisis-help'],
    has: /^(?![^]*part="plate")[^]*part="strip"[^]*tel:999[^]*<slot/,
  },
  {
    name: 'an exit, which is its plain link until there is script',
    template: () => html`<quick-exit forget>${link}</quick-exit>`,
    tags: ['quick-exit'],
    has: /<slot *><\/slot>/,
  },
];
