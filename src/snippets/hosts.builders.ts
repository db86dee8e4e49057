/** Site builders, documents, and editors inside other programs: see `hosts.ts`. */
import type { Host, HostWay } from './hosts.js';

const GROUP = 'Site builders and documents';
const EDITORS = 'Editors inside other programs';
const CHECKED = '2026-11-22';

const way = (kind: HostWay['kind'], ...steps: readonly string[]): HostWay => ({ kind, steps });
const byAddress = (kind: HostWay['kind'], ...steps: readonly string[]): HostWay => ({ kind, form: 'address', steps });

const AS_LINK = 'Write the words, select them, and make them a link.';
const OWNER_FIRST = 'The owner of the site adds the script below once, to all pages.';
const SOURCE = 'Open the source view, if there is one, and paste the line there.';
const MAKE_LINK = 'Or write the words, select them, and make them a link to the address in this line.';

const WIX: readonly Host[] = [
  {
    id: 'wix-custom-element',
    name: 'Wix, Custom Element',
    group: GROUP,
    ways: [
      {
        kind: 'tag',
        form: 'fields',
        steps: [
          'Add a “Custom Element” to the page.',
          'Choose “Server URL” as its source.',
          'Copy each value into its field.',
        ],
      },
      byAddress('frame', 'Add an “Embed a site” element.', 'Paste the address as its website address.'),
      way('link', AS_LINK),
    ],
    does: 'Makes the tag itself out of an address, a name and attributes. It needs a premium plan and your own domain.',
    evidence: 'read',
    checked: CHECKED,
  },
  {
    id: 'wix-embed',
    name: 'Wix, embedded site',
    group: GROUP,
    ways: [
      byAddress('frame', 'Add an “Embed a site” element.', 'Paste the address as its website address.'),
      way('link', AS_LINK),
    ],
    does: 'Shows a page in a box of its own. The box does not grow by itself: make it tall enough.',
    evidence: 'read',
    checked: CHECKED,
  },
];

const SITES: readonly Host[] = [
  {
    id: 'squarespace',
    name: 'Squarespace',
    group: GROUP,
    ways: [way('tag', 'Add a “Code” block.', 'Choose HTML, and paste the line into it.'), way('link', AS_LINK)],
    does: 'Is said to run scripts in a Code block on paid plans above Personal; elsewhere use the link.',
    evidence: 'told',
    checked: CHECKED,
  },
  {
    id: 'webflow',
    name: 'Webflow',
    group: GROUP,
    ways: [
      way('tag', 'Add a “Code Embed” element.', 'Paste the line into it, and publish.'),
      way('placeholder', OWNER_FIRST, 'Add a “Code Embed” element.', 'Paste the line into it, and publish.'),
      way('link', AS_LINK),
    ],
    does: 'Keeps the line, and runs scripts only on the published page: in the designer you see the link.',
    evidence: 'read',
    checked: CHECKED,
  },
  {
    id: 'google-sites',
    name: 'Google Sites',
    group: GROUP,
    ways: [
      byAddress('frame', 'Choose “Embed”, then “By URL”.', 'Paste the address.', 'Make the box tall enough.'),
      way('tag', 'Choose “Embed”, then “Embed code”.', 'Paste the line.', 'Make the box tall enough.'),
      way('link', AS_LINK),
    ],
    does: 'Puts it into a box of fixed height on another address, where nothing can be kept between visits.',
    evidence: 'told',
    checked: CHECKED,
  },
  {
    id: 'sharepoint',
    name: 'SharePoint Online',
    group: GROUP,
    ways: [
      byAddress(
        'frame',
        'Ask the owner of the site to allow the domain of your files for embedding.',
        'Add an “Embed” web part, and paste the address.',
      ),
      way('link', AS_LINK),
    ],
    does: 'Shows pages of allowed domains in a frame, and runs no script that somebody pastes.',
    evidence: 'read',
    checked: CHECKED,
  },
  {
    id: 'hubspot',
    name: 'HubSpot',
    group: GROUP,
    ways: [
      way('tag', 'Your developer puts the line into a module.', 'Add that module to the page.'),
      way('link', AS_LINK),
    ],
    does: 'Prints what a module of your developer holds, on pages. In e-mails only the link works.',
    evidence: 'read',
    checked: CHECKED,
  },
  {
    id: 'shopify',
    name: 'Shopify',
    group: GROUP,
    ways: [
      way('upgraded-link', OWNER_FIRST, AS_LINK),
      way('link', AS_LINK),
      way('tag', 'Your developer puts the line into a section of the theme.'),
    ],
    does: 'Keeps paragraphs, lists and links in its rich text. Whether a section of your theme takes a tag, we could not check.',
    evidence: 'read',
    checked: CHECKED,
  },
  {
    id: 'notion',
    name: 'Notion',
    group: GROUP,
    ways: [byAddress('frame', 'Type /embed on an empty line.', 'Paste the address.'), way('link', AS_LINK)],
    does: 'Shows pages by their address only, and runs no script of yours.',
    evidence: 'told',
    checked: CHECKED,
  },
  {
    id: 'weebly',
    name: 'Weebly',
    group: GROUP,
    ways: [way('tag', 'Drag “Embed Code” to its place.', 'Paste the line into it.'), way('link', AS_LINK)],
    does: 'Has an element for code of your own. What it does to a tag, we could not check.',
    evidence: 'unchecked',
    checked: CHECKED,
  },
];

/** Their default settings, as other systems have them built in. */
const TOOLS: readonly Host[] = [
  {
    id: 'ckeditor',
    name: 'A system with CKEditor',
    group: EDITORS,
    ways: [way('upgraded-link', OWNER_FIRST, SOURCE, MAKE_LINK), way('link', SOURCE, MAKE_LINK)],
    does: 'Drops scripts, frames, divs with data and unknown tags, even listed ones; keeps links with their whole address.',
    evidence: 'measured',
    checked: CHECKED,
  },
  {
    id: 'tinymce',
    name: 'A system with TinyMCE',
    group: EDITORS,
    ways: [
      way('placeholder', OWNER_FIRST, SOURCE),
      way('upgraded-link', OWNER_FIRST, SOURCE, MAKE_LINK),
      way('link', SOURCE, MAKE_LINK),
    ],
    does: 'Drops scripts and unknown tags; keeps links, and data in a div. It keeps frames, but no script runs in them.',
    evidence: 'measured',
    checked: CHECKED,
  },
  {
    id: 'quill',
    name: 'A system with Quill',
    group: EDITORS,
    ways: [way('upgraded-link', OWNER_FIRST, MAKE_LINK), way('link', MAKE_LINK)],
    does: 'Keeps text and links with their whole address, and little else.',
    evidence: 'measured',
    checked: CHECKED,
  },
  {
    id: 'tiptap',
    name: 'A system with Tiptap',
    group: EDITORS,
    ways: [way('upgraded-link', OWNER_FIRST, MAKE_LINK), way('link', MAKE_LINK)],
    does: 'Drops all that its extensions do not name; keeps links with their whole address.',
    evidence: 'measured',
    checked: CHECKED,
  },
  {
    id: 'other',
    name: 'Somewhere else, or I do not know',
    group: EDITORS,
    ways: [way('link', AS_LINK), way('upgraded-link', OWNER_FIRST, AS_LINK)],
    does: 'Nearly every editor keeps a plain link. Try it, look at the page, and come back for more.',
    evidence: 'unchecked',
    checked: CHECKED,
  },
];

export const BUILDERS: readonly Host[] = [...WIX, ...SITES, ...TOOLS];
