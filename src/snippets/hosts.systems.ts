/** Content systems that a site runs by itself: see `hosts.ts`. */
import type { Host, HostWay } from './hosts.js';

const GROUP = 'Content systems';
const CHECKED = '2026-11-22';

const tag = (...steps: readonly string[]): HostWay => ({ kind: 'tag', steps });
const placeholder = (...steps: readonly string[]): HostWay => ({ kind: 'placeholder', steps });
const upgraded = (...steps: readonly string[]): HostWay => ({ kind: 'upgraded-link', steps });
const frame = (...steps: readonly string[]): HostWay => ({ kind: 'frame', steps });
const link = (...steps: readonly string[]): HostWay => ({ kind: 'link', steps });

const MAKE_LINK = 'Write the words of the link, select them, and make them a link to the address in this line.';
const OWNER_FIRST = 'The owner of the site adds the script below once, to all pages.';

const CUSTOM_HTML = ['Add a “Custom HTML” block.', 'Paste the line into it, not into the text of the page.'];
const SOURCE = 'Open the source view of the editor, and paste the line there.';

const WORDPRESS: readonly Host[] = [
  {
    id: 'wordpress-editor',
    name: 'WordPress, as administrator or editor',
    group: GROUP,
    ways: [
      tag(...CUSTOM_HTML),
      placeholder(OWNER_FIRST, ...CUSTOM_HTML),
      upgraded(OWNER_FIRST, ...CUSTOM_HTML),
      frame(...CUSTOM_HTML),
      link(...CUSTOM_HTML),
    ],
    does: 'Keeps the whole line in a Custom HTML block. In a network of sites only its super admins may paste it.',
    evidence: 'measured',
    checked: CHECKED,
  },
  {
    id: 'wordpress-author',
    name: 'WordPress, as author or contributor',
    group: GROUP,
    ways: [
      placeholder(OWNER_FIRST, ...CUSTOM_HTML),
      upgraded(OWNER_FIRST, ...CUSTOM_HTML),
      link('Write the words, select them, and make them a link.'),
    ],
    does: 'Takes out scripts, frames and unknown tags when you save; keeps links, and what is written into a div.',
    evidence: 'measured',
    checked: CHECKED,
  },
  {
    id: 'wordpress-plugin',
    name: 'WordPress with our plugin, any role',
    group: GROUP,
    ways: [
      {
        kind: 'tag',
        form: 'shortcode',
        steps: [
          'The owner of the site installs the plugin once.',
          'Add a “Shortcode” block, and paste the line into it.',
        ],
      },
      link('Write the words, select them, and make them a link.'),
    ],
    does: 'Writes the tag itself when the page is shown, so that nothing is taken out of it.',
    evidence: 'measured',
    checked: CHECKED,
  },
  {
    id: 'wordpress-com-free',
    name: 'WordPress.com without the Business plan',
    group: GROUP,
    ways: [link('Write the words, select them, and make them a link.')],
    does: 'Is said to allow scripts and plugins from the Business plan on; below that, a link is what stays.',
    evidence: 'told',
    checked: CHECKED,
  },
  {
    id: 'elementor',
    name: 'Elementor for WordPress',
    group: GROUP,
    ways: [
      tag('Drag an “HTML” widget to its place.', 'Paste the line into its field.'),
      placeholder(OWNER_FIRST, 'Drag an “HTML” widget to its place.', 'Paste the line into its field.'),
      link('Write the words in a text widget, and make them a link.'),
    ],
    does: 'Prints what the HTML widget holds as it is. What it takes out for authors when saving, we could not check.',
    evidence: 'read',
    checked: CHECKED,
  },
];

const OTHERS: readonly Host[] = [
  {
    id: 'drupal-basic',
    name: 'Drupal, text format Basic HTML',
    group: GROUP,
    ways: [upgraded(OWNER_FIRST, SOURCE), link(SOURCE)],
    does: 'Takes out scripts, frames, divs and unknown tags when the page is shown; keeps links with their whole address.',
    evidence: 'read',
    checked: CHECKED,
  },
  {
    id: 'drupal-full',
    name: 'Drupal, text format Full HTML',
    group: GROUP,
    ways: [
      tag('Choose “Full HTML” under the field.', 'Press “Source” in the editor, and paste the line.'),
      placeholder(
        OWNER_FIRST,
        'Choose “Full HTML” under the field.',
        'Press “Source” in the editor, and paste the line.',
      ),
      upgraded(OWNER_FIRST, SOURCE),
      frame('Choose “Full HTML” under the field.', 'Press “Source” in the editor, and paste the line.'),
      link(SOURCE),
    ],
    does: 'Has no filter for tags, and lets you edit the source. Most roles may not use this format.',
    evidence: 'read',
    checked: CHECKED,
  },
  {
    id: 'joomla',
    name: 'Joomla',
    group: GROUP,
    ways: [placeholder(OWNER_FIRST, SOURCE), upgraded(OWNER_FIRST, SOURCE), link(SOURCE)],
    does: 'Takes out scripts, frames and tags with a hyphen for most groups of users; keeps links, and data in a div.',
    evidence: 'read',
    checked: CHECKED,
  },
  {
    id: 'umbraco',
    name: 'Umbraco',
    group: GROUP,
    ways: [upgraded(OWNER_FIRST, MAKE_LINK), placeholder(OWNER_FIRST, SOURCE), link(MAKE_LINK)],
    does: 'Drops unknown tags and many attributes as soon as the text is opened; keeps links, and from 15.3 on data in a div.',
    evidence: 'read',
    checked: CHECKED,
  },
  {
    id: 'wagtail',
    name: 'Wagtail',
    group: GROUP,
    ways: [
      upgraded(OWNER_FIRST, MAKE_LINK),
      link(MAKE_LINK),
      tag('Your developer offers a raw HTML block.', 'Add that block, and paste the line into it.'),
    ],
    does: 'Keeps in its text only what the developer has listed, links among it. Raw HTML needs a block of its own.',
    evidence: 'read',
    checked: CHECKED,
  },
  {
    id: 'ghost',
    name: 'Ghost',
    group: GROUP,
    ways: [
      tag('Type /html on an empty line to add an HTML card.', 'Paste the line into it.'),
      placeholder(OWNER_FIRST, 'Add an HTML card, and paste the line into it.'),
      link('Write the words, select them, and make them a link.'),
    ],
    does: 'Prints an HTML card as it is.',
    evidence: 'read',
    checked: CHECKED,
  },
  {
    id: 'moodle',
    name: 'Moodle',
    group: GROUP,
    ways: [upgraded(OWNER_FIRST, SOURCE), link(SOURCE)],
    does: 'Cleans text by people it does not trust each time it is shown: scripts, frames and unknown tags go, links stay.',
    evidence: 'measured',
    checked: CHECKED,
  },
];

export const SYSTEMS: readonly Host[] = [...WORDPRESS, ...OTHERS];
