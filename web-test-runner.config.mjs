// Tests in real browsers. BROWSERS=chromium,firefox,webkit names the engines; `npm test` sets it.
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromiumArguments, findChromium, findFirefox } from './scripts/browsers.mjs';
import { papaparseInTests } from './scripts/build/papaparse-as-module.mjs';
import { browserTests, enginesFor } from './scripts/test-files.mjs';
import { commands } from './scripts/wtr/commands.mjs';
import { countsReporter } from './scripts/wtr/counts-reporter.mjs';
import { WEBKIT_SHARES, webkitLauncher } from './scripts/wtr/webkit-launcher.mjs';

const named = (launcher, name) => Object.assign(launcher, { name });

const launchers = {
  // One page at a time: a page that is not in front gets hardly any frames, and its tests time out.
  chromium: () =>
    named(
      chromeLauncher({ concurrency: 1, launchOptions: { executablePath: findChromium(), args: chromiumArguments } }),
      'Chromium',
    ),
  // chromeLauncher is puppeteer-core, which drives a stock Firefox too.
  firefox: () =>
    named(
      chromeLauncher({ concurrency: 1, launchOptions: { browser: 'firefox', executablePath: findFirefox() } }),
      'Firefox',
    ),
  webkit: webkitLauncher,
};

const engines = (process.env.BROWSERS ?? 'chromium').split(',');
const files = process.env.PSW_FILES?.split('\n') ?? browserTests();

/**
 * How many browsers of one engine share its files. Three engines take two places: the last one alone would leave one of
 * them empty for minutes, so it fills both.
 */
const SHARES = { webkit: WEBKIT_SHARES };

/** For each engine, or each share of one: a browser, and every so-manieth of the files that are for it. */
const groups = engines.flatMap((name) => {
  const own = files.filter((file) => enginesFor(file, engines).includes(name));
  const shares = Math.min(SHARES[name] ?? 1, own.length);
  return Array.from({ length: shares }, (_, share) => ({
    name: `${name} ${share + 1}`,
    files: own.filter((_, at) => at % shares === share),
    browsers: [launchers[name]()],
  }));
});

const isNotice = (value) => typeof value === 'string' && value.includes('lit.dev/msg/dev-mode');

export default {
  groups,
  // Three at once make two cores so slow that tests with a time limit fail.
  concurrentBrowsers: 2,
  nodeResolve: { exportConditions: ['development', 'browser'] },
  // Without the tsconfig, decorators would be compiled the standard way, which the sources do not use.
  plugins: [papaparseInTests(), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }), commands()],
  reporters: [defaultReporter(), countsReporter()],
  filterBrowserLogs: ({ args }) => !args.some(isNotice),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // The longest file looks at every story of the finder; a busy machine needs minutes for that.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 10_000 } },
  // A language and a title, as axe asks of any page.
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Tests</title></head>` +
    `<body><script type="module" src="${framework}"></script></body></html>`,
};
