// What the plugin knows of each element, made from the vocabulary: the PHP that checks attributes, the blocks and their words.
import { labelOf } from '../../src/snippets/labels.js';
import { phpValue } from './php.mjs';

/** Authors put their own blocks into these. */
const HOLDS = { 'peer-support': [['psw/group-finder', {}]], 'crisis-help': [['core/list', {}]] };
/** Asked for by the browser itself, picture by picture, or when a visitor sends something: no list to fetch and keep. */
const ASKED_BY_VISITORS = ['tile-url', 'dark-tile-url', 'post-url'];
const OF_THE_LIST = ['format', 'time-zone', 'programme', 'refresh-minutes', 'group-id', 'meeting-id'];
const OF_THE_LOOK = ['lang', 'theme', 'heading-level', 'layout', 'compact', 'zone', 'distance-unit'];

/** Dashicons of WordPress. */
export const ICONS = {
  ...{
    'coping-tips': 'lightbulb',
    'crisis-help': 'sos',
    'evidence-summary': 'analytics',
    'first-visit': 'location-alt',
  },
  ...{
    'group-agreement': 'clipboard',
    'group-finder': 'groups',
    'group-map': 'location',
    'group-match': 'editor-help',
  },
  ...{
    'listing-feedback': 'feedback',
    'meeting-card': 'id',
    'meeting-timetable': 'calendar-alt',
    'my-groups': 'star-empty',
  },
  ...{ 'next-meetings': 'clock', 'peer-stories': 'format-quote', 'peer-support': 'networking', 'quick-exit': 'exit' },
  'stigma-myth-buster': 'info',
};

export const TITLE_CONTEXT = 'block title';
export const SUMMARY_CONTEXT = 'block description';

function groupOf({ name, isRequesting, isSaying }) {
  if (/(?:^|-)tile-|^max-zoom$/.test(name)) return 'map';
  if (isRequesting || OF_THE_LIST.includes(name)) return 'list';
  if (isSaying) return 'saying';
  return OF_THE_LOOK.includes(name) ? 'look' : 'show';
}

/** `feed`: fetched by the site for its visitors. `visitor`: asked by their browsers. */
const wayOf = ({ name, isRequesting }) => (ASKED_BY_VISITORS.includes(name) ? 'visitor' : isRequesting ? 'feed' : '');

const describe = (attribute) => ({
  kind: attribute.kind,
  way: wayOf(attribute),
  group: groupOf(attribute),
  choices: attribute.choices,
  label: labelOf(attribute.name),
  help: attribute.help.replaceAll('`', ''),
});

/** Tag → what the plugin knows of it. */
export const described = (vocabulary) =>
  Object.fromEntries(
    [...vocabulary.values()].map(({ tag, summary, attributes }) => [
      tag,
      {
        title: labelOf(tag),
        summary,
        icon: ICONS[tag],
        holds: tag in HOLDS,
        template: HOLDS[tag] ?? [],
        attributes: Object.fromEntries(attributes.map((each) => [each.name, describe(each)])),
      },
    ]),
  );

export const vocabularyPhp = (elements) => `<?php
/**
 * Every element with what it takes. Made from the elements themselves.
 *
 * @package PeerSupportWidgets
 */

namespace PeerSupportWidgets;

defined( 'ABSPATH' ) || exit;

function vocabulary(): array {
	static $elements = ${phpValue(elements, '\t\t')};
	return $elements;
}
`;

/** block.json of one element. */
export function blockJson(tag, { title, summary, icon, holds, attributes }, version) {
  const typed = Object.entries(attributes).map(([name, { kind }]) => [
    name,
    { type: kind === 'flag' ? 'boolean' : 'string' },
  ]);
  const own = holds ? {} : { link: { type: 'string' }, linkText: { type: 'string' } };
  const provides = tag === 'peer-support';
  const block = {
    ...{ $schema: 'https://schemas.wp.org/trunk/block.json', apiVersion: 3, name: `psw/${tag}`, version, title },
    ...{
      category: 'widgets',
      icon,
      description: summary,
      keywords: ['peer support'],
      textdomain: 'peer-support-widgets',
    },
    attributes: {
      ...Object.fromEntries(typed),
      ...own,
      ...(provides && { provider: { type: 'boolean', default: true } }),
    },
    ...(provides ? { providesContext: { 'psw/provider': 'provider' } } : { usesContext: ['psw/provider'] }),
    // No style attributes: a strict page refuses them.
    supports: { html: false, align: ['wide', 'full'], multiple: tag !== 'quick-exit' },
    editorScript: 'peer-support-widgets-editor',
  };
  return `${JSON.stringify(block, null, 2)}\n`;
}

/** The words of all elements, for translators. */
export const messagesOfElements = (elements) =>
  Object.values(elements).flatMap(({ title, summary, attributes }) => [
    { id: title, context: TITLE_CONTEXT },
    { id: summary, context: SUMMARY_CONTEXT },
    ...Object.values(attributes).flatMap(({ label, help }) => [{ id: label }, { id: help }]),
  ]);
