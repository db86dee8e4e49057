// Commands for tests, called with executeServerCommand(name, payload) of @web/test-runner-commands.
import { filesUnder, globToRegExp } from '../files.mjs';

/** Names that not every engine's driver knows. */
const CHARACTERS = { Space: ' ' };

/** Presses a key or a chord, the same way in all engines: `'Enter'`, `'Shift+Tab'`. */
async function press(browser, id, keys) {
  if (browser.type !== 'puppeteer') return browser.sendKeys(id, [keys]);
  const { keyboard } = browser.getPage(id);
  const chord = keys.length > 1 ? keys.split('+') : [keys];
  const held = chord.slice(0, -1);
  for (const key of held) await keyboard.down(key);
  await keyboard.press(CHARACTERS[chord.at(-1)] ?? chord.at(-1));
  for (const key of held.reverse()) await keyboard.up(key);
}

/** One connection for each page: what one connection emulates, another cannot end. */
const connections = new WeakMap();

/**
 * Media features, as `{'forced-colors': 'active'}`, and the medium, as `{media: 'print'}`; `{}` ends it. False where the
 * engine cannot: skip the test there.
 */
async function media(browser, id, { media = '', ...features }) {
  if (browser.type !== 'puppeteer' || browser.name === 'Firefox') return false;
  const page = browser.getPage(id);
  if (!connections.has(page)) connections.set(page, await page.createCDPSession());
  const connection = connections.get(page);
  await connection.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  return true;
}

export const commands = () => ({
  name: 'psw-commands',
  async executeCommand({ command, payload, session: { browser, id } }) {
    // Which files of the repository there are, for tests that go over all of a kind.
    if (command === 'files')
      return filesUnder(payload.split('/')[0]).filter((file) => globToRegExp(payload).test(file));
    if (command === 'media') return media(browser, id, payload);
    if (command !== 'press') return undefined;
    await press(browser, id, payload);
    return true;
  },
});
