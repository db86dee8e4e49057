// Where a browser is: an environment variable, then the well-known places; on Debian as root, apt can fetch a missing one.
// Built-in modules only: this runs before node_modules exists.
import { existsSync } from 'node:fs';
import { installFromDebian } from './debian.mjs';

const first = (...paths) => paths.find((path) => path && existsSync(path));
const programFiles = (path) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].map(
    (folder) => folder && `${folder}\\${path}`,
  );

export const findChromium = () =>
  first(
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/usr/bin/chromium-headless-shell',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programFiles('Google\\Chrome\\Application\\chrome.exe'),
    ...programFiles('Microsoft\\Edge\\Application\\msedge.exe'),
  );

export const findFirefox = () =>
  first(
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFiles('Mozilla Firefox\\firefox.exe'),
  );

/** WebKitGTK: the program that speaks WebDriver, and the small browser it drives. */
export const findWebKit = () => {
  const driver = first(process.env.WEBKIT_DRIVER, '/usr/bin/WebKitWebDriver');
  const browser = first(
    process.env.WEBKIT_MINIBROWSER,
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  );
  return driver && browser ? { driver, browser } : undefined;
};

export const chromiumArguments = [
  // Root and most containers cannot use Chromium's sandbox.
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--lang=en-GB',
  // Without these it tries to reach its maker again and again.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const engines = {
  chromium: {
    find: findChromium,
    packages: ['chromium', 'fonts-liberation'],
    hint: 'install Chrome or Chromium, or set CHROME_PATH',
  },
  firefox: { find: findFirefox, packages: ['firefox-esr'], hint: 'install Firefox, or set FIREFOX_PATH' },
  webkit: {
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb'],
    hint: 'on Debian or Ubuntu: apt-get install webkit2gtk-driver xvfb',
  },
};

export const engineNames = Object.keys(engines);

const fetchFromDebian = (names) => installFromDebian(names.flatMap((name) => engines[name].packages));

/**
 * Finds or fetches browsers.
 * @param {string[]} wanted
 * @returns {{found: string[], missing: {name: string, hint: string}[]}}
 */
export function ensureBrowsers(wanted) {
  const isMissing = (name) => !engines[name].find();
  const missing = wanted.filter(isMissing);
  // One at a time after a failure, so that one package that cannot be had does not cost the others.
  if (missing.length > 0 && !fetchFromDebian(missing))
    for (const name of missing.length > 1 ? missing : []) fetchFromDebian([name]);
  return {
    found: wanted.filter((name) => !isMissing(name)),
    missing: wanted.filter(isMissing).map((name) => ({ name, hint: engines[name].hint })),
  };
}
