/** Where people write code themselves: see `hosts.ts`. */
import type { Host, HostForm, HostWay } from './hosts.js';

const GROUP = 'Code';
const CHECKED = '2026-11-22';
const OWNER_FIRST = 'Add the script below once, to all pages.';

const html = (kind: HostWay['kind'], ...steps: readonly string[]): HostWay => ({ kind, steps });
const framework = (form: HostForm, ...steps: readonly string[]): HostWay => ({ kind: 'tag', form, steps });
const INSTALL = 'Install the package peer-support-widgets from npm.';

export const CODE: readonly Host[] = [
  {
    id: 'html',
    name: 'Plain HTML, or a template of yours',
    group: GROUP,
    ways: [
      html('tag', 'Paste the line where it shall stand.'),
      html('placeholder', OWNER_FIRST, 'Paste the line where it shall stand.'),
      html('upgraded-link', OWNER_FIRST, 'Paste the line where it shall stand.'),
      html('frame', 'Paste the line where it shall stand.'),
      html('link', 'Paste the line where it shall stand.'),
    ],
    does: 'Nothing is changed. The script may stand anywhere on the page, once is enough.',
    evidence: 'measured',
    checked: CHECKED,
  },
  {
    id: 'markdown',
    name: 'Markdown',
    group: GROUP,
    ways: [
      { kind: 'upgraded-link', form: 'markdown', steps: [OWNER_FIRST, 'Paste the line on a line of its own.'] },
      { kind: 'link', form: 'markdown', steps: ['Paste the line on a line of its own.'] },
      html('tag', 'Where your program lets HTML through: paste the line between empty lines.'),
    ],
    does: 'Always knows links. Whether HTML gets through is for each program to say, and we could not check them all.',
    evidence: 'unchecked',
    checked: CHECKED,
  },
  {
    id: 'react',
    name: 'React',
    group: GROUP,
    ways: [framework('react', INSTALL, 'From version 19 on, attributes and flags work as they stand.'), html('link')],
    does: 'Knows custom elements from version 19 on: what is a property of the element is set as one.',
    evidence: 'measured',
    checked: CHECKED,
  },
  {
    id: 'vue',
    name: 'Vue',
    group: GROUP,
    ways: [framework('vue', INSTALL, 'Tell the compiler which tags are no components: see the comment.'), html('link')],
    does: 'Takes every tag for a component until its compiler is told that those with a hyphen are elements.',
    evidence: 'measured',
    checked: CHECKED,
  },
  {
    id: 'svelte',
    name: 'Svelte',
    group: GROUP,
    ways: [framework('svelte', INSTALL), html('link')],
    does: 'Uses tags with a hyphen as they are: what is a property of the element is set as one.',
    evidence: 'measured',
    checked: CHECKED,
  },
  {
    id: 'angular',
    name: 'Angular',
    group: GROUP,
    ways: [framework('angular', INSTALL), html('link')],
    does: 'Is said to refuse unknown tags until a component names the schema for custom elements.',
    evidence: 'unchecked',
    checked: CHECKED,
  },
];
