// The files of the WordPress plugin: what stands in integrations/wordpress/plugin, what is made from the vocabulary and the
// translations, and the files for pages out of dist/cdn.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VOCABULARY } from '../../src/snippets/vocabulary.js';
import { manifest } from '../build/entries.mjs';
import { filesUnder } from '../files.mjs';
import { root } from '../setup.mjs';
import { blockJson, described, messagesOfElements, vocabularyPhp } from './blocks.mjs';
import { DOMAIN, l10nPhp, messagesOf, mo, pot, readPo, unique } from './gettext.mjs';
import { zip } from '../zip.mjs';

const SOURCE = 'integrations/wordpress/plugin';
const CDN = 'dist/cdn';

/** One element each is what pages load; maps of the sources are for those who read the package. */
const isForPages = (file) => !file.endsWith('.map') && !/(?:^|\/)all[.-]/.test(file);

const textOf = (file) => readFileSync(join(root, file), 'utf8');

/** Holds the look of all elements, where a site is always light or always dark. */
const lookOf = (tags, theme) => `${tags.join(',\n')} {\n  color-scheme: ${theme};\n}\n`;

/** Every word of the plugin that can be translated. */
export function messages() {
  const files = filesUnder(SOURCE).filter((file) => file.endsWith('.php'));
  const [, description] = /^ \* Description:\s+(.*)$/m.exec(textOf(`${SOURCE}/peer-support-widgets.php`));
  return unique([
    { id: description, note: 'Description of the plugin' },
    ...files.flatMap((file) => messagesOf(textOf(file))),
    ...messagesOfElements(described(VOCABULARY)),
  ]);
}

function translations() {
  const files = filesUnder(`${SOURCE}/languages`).filter((file) => file.endsWith('.po'));
  return files.flatMap((file) => {
    const name = basename(file, '.po');
    const entries = readPo(textOf(file));
    return [
      [`languages/${name}.mo`, mo(entries)],
      [`languages/${name}.l10n.php`, l10nPhp(entries, name.slice(DOMAIN.length + 1))],
    ];
  });
}

/**
 * Path in the plugin → what is in it.
 * @returns {Record<string, string | Buffer>}
 */
export function pluginFiles() {
  if (!existsSync(join(root, CDN))) throw new Error('There is no dist/cdn: run `npm run build` first.');
  const { version } = manifest;
  const elements = described(VOCABULARY);
  const written = filesUnder(SOURCE).map((file) => [
    file.slice(SOURCE.length + 1),
    textOf(file).replaceAll('{{version}}', version),
  ]);
  const pages = filesUnder(CDN).filter(isForPages);
  const blocks = Object.entries(elements);
  const tags = Object.keys(elements);
  return Object.fromEntries([
    ...written,
    ...translations(),
    ...blocks.map(([tag, element]) => [`blocks/${tag}/block.json`, blockJson(tag, element, version)]),
    ...pages.map((file) => [`assets/${version}/${file.slice(CDN.length + 1)}`, readFileSync(join(root, file))]),
    ...['light', 'dark'].map((theme) => [`look/${theme}.css`, lookOf(tags, theme)]),
    ['includes/vocabulary.php', vocabularyPhp(elements)],
    [`languages/${DOMAIN}.pot`, pot(messages(), version)],
    ['LICENSE', textOf('LICENSE')],
  ]);
}

/**
 * The plugin as WordPress installs it.
 * @returns {Buffer}
 */
export function pluginZip() {
  const files = Object.entries(pluginFiles()).map(([path, data]) => [`${DOMAIN}/${path}`, data]);
  return zip(Object.fromEntries(files));
}
