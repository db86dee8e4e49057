import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import '../../src/define/all.js';
import { ownCard } from '../support/myth-cards.js';
import { aDirectory, aGroup, aMeeting } from '../support/builders.js';
import { describeElement, type ElementSample } from '../support/contract.js';
import { answerWith, NOW, serve, serveNothing } from '../support/mount.js';
import { byRole } from '../support/roles.js';
import { aFetch, type FakeFetch } from '../support/sources.js';

const SOURCE = 'https://feeds.example/groups.json';
const FEED = {
  groups: [
    { id: 'circle', name: 'Tuesday Circle', when: { every: 'Tuesday', time: '19:00' }, timeZone: 'Europe/London' },
  ],
};
const CARDS = [ownCard({ reviewBy: '2999-01-01' })];

const group = aGroup({ links: [{ url: 'https://circle.example/' }] });
const meeting = aMeeting({ attendance: ['online'], online: { url: 'https://video.example/j/1' } });
const directory = aDirectory({ groups: [group], meetings: [meeting] });
/** The call can be joined, so there is a link on show. */
const SOON = Date.UTC(2026, 10, 24, 18, 45);

const hung = (): FakeFetch => answerWith(aFetch());

type Content = unknown;

function sourceStates(make: (content: Content, source: string) => TemplateResult): ElementSample['enter'] {
  const from = (fake: () => unknown) => (content: Content) => {
    fake();
    return make(content, SOURCE);
  };
  return {
    initial: (content) => make(content, ''),
    loading: from(hung),
    error: from(serveNothing),
    ready: from(() => serve({ [SOURCE]: FEED })),
  };
}

describeElement({
  tag: 'group-finder',
  fill: (element) => Object.assign(element, { directory, now: SOON, lang: 'en' }),
  filled: 'directory',
  isComplete: (element) => element.shadowRoot!.querySelector('.single') !== null,
  load: () => ({ template: html`<group-finder source=${SOURCE}></group-finder>`, fake: serve({ [SOURCE]: FEED }) }),
  enter: {
    ...sourceStates((content, source) => html`<group-finder source=${source}>${content}</group-finder>`),
    empty: () => html`<group-finder .directory=${aDirectory({ groups: [], meetings: [] })}></group-finder>`,
    ready: (content) => html`<group-finder .directory=${directory} .now=${SOON}>${content}</group-finder>`,
  },
  act: (element) => byRole(element, 'button', /Tuesday Circle/).click(),
  words: {
    headingLevel: 2,
    with: ({ lang, dir, level }) =>
      html`<group-finder
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        heading-level=${level ?? nothing}
        .directory=${directory}
        .now=${NOW}
      ></group-finder>`,
  },
});

describeElement({
  tag: 'meeting-card',
  fill: (element) => Object.assign(element, { meeting, group, now: SOON, lang: 'en' }),
  filled: 'meeting',
  load: () => ({
    template: html`<meeting-card source=${SOURCE} meeting-id="circle"></meeting-card>`,
    fake: serve({ [SOURCE]: FEED }),
  }),
  enter: {
    ...sourceStates(
      (content, source) => html`<meeting-card source=${source} meeting-id="circle">${content}</meeting-card>`,
    ),
    initial: (content) => html`<meeting-card>${content}</meeting-card>`,
    empty: () => {
      serve({ [SOURCE]: FEED });
      return html`<meeting-card source=${SOURCE} meeting-id="other"></meeting-card>`;
    },
    ready: (content) => html`<meeting-card .meeting=${meeting} .group=${group} .now=${SOON}>${content}</meeting-card>`,
  },
  act: (element) => byRole(element, 'button', /^See details/).click(),
  words: {
    headingLevel: 3,
    with: ({ lang, dir, level }) =>
      html`<meeting-card
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        heading-level=${level ?? nothing}
        .meeting=${meeting}
        .group=${group}
        .now=${NOW}
      ></meeting-card>`,
  },
});

describeElement({
  tag: 'stigma-myth-buster',
  fill: (element) => Object.assign(element, { count: 2, now: NOW, lang: 'en' }),
  filled: 'count',
  load: () => ({
    template: html`<stigma-myth-buster cards=${SOURCE} own-only></stigma-myth-buster>`,
    fake: serve({ [SOURCE]: CARDS }),
  }),
  // It is `initial` only for as long as a language takes to load, which no test can hold.
  enter: {
    loading: (content) => {
      hung();
      return html`<stigma-myth-buster cards=${SOURCE} own-only>${content}</stigma-myth-buster>`;
    },
    empty: () => html`<stigma-myth-buster topic="bereavement" .now=${NOW}></stigma-myth-buster>`,
    error: (content) => {
      serveNothing();
      return html`<stigma-myth-buster cards=${SOURCE} own-only>${content}</stigma-myth-buster>`;
    },
    ready: (content) => html`<stigma-myth-buster count="2" .now=${NOW}>${content}</stigma-myth-buster>`,
  },
  act: (element) => void Object.assign(element, { factsOnly: true }),
  words: {
    headingLevel: 2,
    with: ({ lang, dir, level }) =>
      html`<stigma-myth-buster
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        heading-level=${level ?? nothing}
        count="1"
        .now=${NOW}
      ></stigma-myth-buster>`,
  },
});

describeElement({
  tag: 'peer-support',
  fill: (element) => Object.assign(element, { directory }),
  filled: 'directory',
  load: () => ({ template: html`<peer-support source=${SOURCE}></peer-support>`, fake: serve({ [SOURCE]: FEED }) }),
  enter: {
    ...sourceStates((content, source) => html`<peer-support source=${source}>${content}</peer-support>`),
    empty: () => html`<peer-support .directory=${aDirectory({ groups: [], meetings: [] })}></peer-support>`,
    ready: (content) => html`<peer-support .directory=${directory}>${content}</peer-support>`,
  },
  act: (element) => void Object.assign(element, { directory: aDirectory({ groups: [], meetings: [] }) }),
  trace: (element: LitElement) => String(element.matches(':state(empty)')),
});
