import { html } from 'lit';
import '../src/define/all.js';
import type { Directory } from '../src/domain/model.js';
import { aSmallDirectory, NOW } from '../test/support/directories.js';
import { type Meta, type Story } from './support/story.js';

interface Args {
  directory: Directory;
  theme: string;
}

type ProviderStory = Story<Args>;

const consumers = html`<group-finder .now=${NOW} hide-filters></group-finder>
  <meeting-card meeting-id="grief" heading-level="2" .now=${NOW}></meeting-card>`;

const meta: Meta<Args> = {
  title: 'Elements/peer-support',
  component: 'peer-support',
  args: { directory: aSmallDirectory(), theme: 'auto' },
  render: ({ directory, theme }) =>
    html`<peer-support .directory=${directory} theme=${theme}>${consumers}</peer-support>`,
};
export default meta;

/** A finder and a card: one list, one load. */
export const SharedList: ProviderStory = {};

/** The provider holds the theme; the page behind it is the site's own work. */
export const DarkTheme: ProviderStory = {
  render: ({ directory }) =>
    html`<div style="background: #121212; color: #fff; padding: 16px">
      <peer-support .directory=${directory} theme="dark">${consumers}</peer-support>
    </div>`,
  parameters: { expected: { ownColours: true } },
};

/** A table of the page is the list: it reads well without script, and stays in view here. */
export const FromATable: ProviderStory = {
  render: () =>
    html`<table id="story-groups">
        <caption>
          Our groups
        </caption>
        <thead>
          <tr>
            <th>Name</th>
            <th>Day</th>
            <th>Time</th>
            <th>Place</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Tuesday Kettle</td>
            <td>Tuesday</td>
            <td>19:00</td>
            <td>Riverside Hall</td>
          </tr>
          <tr>
            <td>Grief Circle</td>
            <td>Wednesday</td>
            <td>18:00</td>
            <td>Riverside Hall</td>
          </tr>
        </tbody>
      </table>
      <peer-support source="#story-groups" time-zone="Europe/London">
        <group-finder .now=${NOW} hide-filters></group-finder>
      </peer-support>`,
};

/** The page has no part of that name: the elements say so to the developer, and show what stands between its tags. */
export const NoSuchPart: ProviderStory = {
  render: () =>
    html`<peer-support source="#no-such-part">
      <group-finder .now=${NOW}><a href="#groups">All our groups as a list</a></group-finder>
    </peer-support>`,
  parameters: { expected: { state: 'error', warns: ['could not load'] } },
};
