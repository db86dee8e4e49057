/**
 * The package on a server: its modules load in bare Node, and @lit-labs/ssr prints each element with a declarative
 * shadow root, keeps what stands between the tags, and asks for nothing.
 */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { html, type TemplateResult } from 'lit';
import { aDirectory, aGroup, aMeeting, aWeekly } from '../support/builders.js';
import { DIST } from '../support/built-site.js';
import { aStory } from '../support/peer-stories.js';

const url = (path: string): string => pathToFileURL(join(DIST, path)).href;
const under = (folder: string): string[] =>
  readdirSync(join(DIST, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => url(join(folder, path)));

/** Runs a module in a Node of its own, without anything that tests load. */
async function inBareNode(code: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: DIST,
    env: { PATH: process.env['PATH'] },
  });
  return JSON.parse(stdout);
}

const FALLBACK = 'All our groups';
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

interface Case {
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

const CASES: readonly Case[] = [
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
    has: /<slot><\/slot>/,
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
    has: /<slot><\/slot>/,
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
    name: 'an exit, which is its plain link until there is script',
    template: () => html`<quick-exit forget>${link}</quick-exit>`,
    tags: ['quick-exit'],
    has: /<slot *><\/slot>/,
  },
];

describe('the package on a server', () => {
  it('every module of dist loads in bare Node and leaves no window or document behind', async () => {
    const modules = [
      url('index.js'),
      ...['define', 'elements', 'domain', 'search', 'sources', 'i18n', 'shared'].flatMap(under),
    ];
    expect(modules.length).to.be.greaterThan(50);
    const code = `
      globalThis.fetch = () => { throw new Error('a request at import'); };
      for (const name of ${JSON.stringify(modules)}) await import(name);
      console.log(JSON.stringify([typeof window, typeof document, typeof globalThis.navigator?.geolocation]));`;
    expect(await inBareNode(code)).to.deep.equal(['undefined', 'undefined', 'undefined']);
  });

  it('the parts without elements load no Lit', async () => {
    const code = `
      for (const name of ${JSON.stringify(['domain', 'search', 'sources'].map((folder) => url(`${folder}/index.js`)))}) await import(name);
      console.log(JSON.stringify([typeof customElements, typeof globalThis.litHtmlVersions, typeof globalThis.litElementVersions]));`;
    expect(await inBareNode(code)).to.deep.equal(['undefined', 'undefined', 'undefined']);
  });

  describe('rendered by @lit-labs/ssr', () => {
    const asked: string[] = [];
    const told: unknown[] = [];
    const { fetch } = globalThis;
    const { warn } = console;

    before(async () => {
      globalThis.fetch = (input) => {
        asked.push(input instanceof Request ? input.url : input.toString());
        return Promise.reject(new TypeError('no request on a server'));
      };
      console.warn = (message: unknown) => told.push(message);
      await import(url('define/all.js'));
      ((await import(url('server.js'))) as { prepareServer(): void }).prepareServer();
    });

    beforeEach(() => asked.splice(0));

    after(() => {
      globalThis.fetch = fetch;
      console.warn = warn;
    });

    for (const { name, template, tags, has } of CASES) {
      it(`${name} has a declarative shadow root, keeps its fallback, and makes no request`, async () => {
        const printed = await collectResult(render(template()));
        for (const tag of tags)
          expect(printed).to.match(new RegExp(`<${tag}[^>]*>(<!--[^>]*-->)*<template shadowroot`));
        expect(printed.match(/<template [^>]*shadowrootmode="open"/g)).to.have.length(tags.length);
        const outside = printed.replace(/<template [^>]*shadowroot[^]*?<\/template>/g, '');
        expect(outside).to.include(FALLBACK);
        expect(printed.replaceAll(/<!--.*?-->/g, '')).to.match(has);
        // What an element starts and does not wait for.
        await new Promise((done) => setTimeout(done, 20));
        expect(asked).to.deep.equal([]);
      });
    }

    it('writes no warning to the log of the server', () => {
      expect(told).to.deep.equal([]);
    });

    it('prints the same twice', async () => {
      for (const { template } of CASES) {
        expect(await collectResult(render(template()))).to.equal(await collectResult(render(template())));
      }
    });
  });
});
