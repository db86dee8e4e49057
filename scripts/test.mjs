// npm test: sets up what is missing, then runs every stage, and ends with the line `N passed, N failed` (`, N skipped`).
//
//   npm test                                       everything, in every engine that is to be had
//   npm test -- --only node|browser|package        one part
//   npm test -- --browsers chromium                these engines and no others (they must be there)
//   npm test -- --files 'test/domain/**' FILE …    these files, wherever they belong
//
// The stages are in the table below. One that fails, crashes or finds no test does not stop the others, but fails the run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engineNames, ensureBrowsers } from './browsers.mjs';
import { globToRegExp } from './files.mjs';
import { ensureInstalled, run } from './setup.mjs';
import { browserTests, enginesFor, feedTests, packageTests, pureTests } from './test-files.mjs';

/** A zone that no fixture uses, so that a test which reads the machine's clock by mistake shows it. */
const ZONE = 'Antarctica/Troll';
/** Its offset ends in three quarters of an hour: whoever counts in whole hours is found out. */
const ODD_ZONE = 'Asia/Kathmandu';
/** Packing and bundling take longer than a test of pure code may. */
const PACKAGE_TIMEOUT_MS = 120_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    browsers: { type: 'string' },
    files: { type: 'string', multiple: true },
  },
});

const patterns = [...(values.files ?? []), ...positionals].map(globToRegExp);
const chosen = (files) =>
  patterns.length === 0 ? files : files.filter((file) => patterns.some((pattern) => pattern.test(file)));

const workFolder = mkdtempSync(join(tmpdir(), 'psw-test-'));
const countsFile = join(workFolder, 'counts.json');

function readCounts() {
  try {
    return JSON.parse(readFileSync(countsFile, 'utf8'));
  } catch {
    return {};
  } finally {
    rmSync(countsFile, { force: true });
  }
}

const mocha = (files, env = {}) =>
  run('node', ['--import', 'tsx', 'scripts/run-mocha.mjs', ...files], {
    env: { TZ: ZONE, PSW_COUNTS: countsFile, ...env },
  });

const webTestRunner = (files, engines) =>
  run('node', ['node_modules/.bin/wtr'], {
    env: { TZ: ZONE, PSW_COUNTS: countsFile, PSW_FILES: files.join('\n'), BROWSERS: engines.join(',') },
  });

const stages = [
  { part: 'node', name: `pure code in Node, ${ZONE}`, files: pureTests, start: (files) => mocha(files) },
  {
    part: 'node',
    name: `pure code in Node, ${ODD_ZONE}`,
    files: pureTests,
    start: (files) => mocha(files, { TZ: ODD_ZONE }),
  },
  { part: 'node', name: 'recorded feeds and commands in Node', files: feedTests, start: (files) => mocha(files) },
  {
    part: 'package',
    name: 'build',
    files: packageTests,
    isBuild: true,
    start: () => run('node', ['scripts/build.mjs']),
  },
  {
    part: 'package',
    name: 'built package in Node',
    files: packageTests,
    needsBuild: true,
    start: (files) => mocha(files, { PSW_TIMEOUT: String(PACKAGE_TIMEOUT_MS) }),
  },
  { part: 'browser', name: 'browsers', files: browserTests, isBrowser: true, start: webTestRunner },
];

/** What one stage came to: its counts, and a sentence for each thing that went wrong beyond a failing test. */
function judge(stage, exitCode, byEngine, engines) {
  const sum = { passed: 0, failed: 0, skipped: 0, faults: [] };
  if (stage.isBuild) {
    if (exitCode !== 0) sum.faults.push('the build failed');
    return sum;
  }
  for (const [engine, counts] of Object.entries(byEngine)) {
    for (const key of ['passed', 'failed', 'skipped']) sum[key] += counts[key];
    if (counts.passed + counts.failed + counts.skipped === 0) sum.faults.push(`${engine} ran no test`);
  }
  // Some files are for one engine only.
  const expected = stage.isBrowser ? new Set(stage.chosen.flatMap((file) => enginesFor(file, engines))).size : 1;
  if (Object.keys(byEngine).length < expected) sum.faults.push('it stopped before the end');
  else if (exitCode !== 0 && sum.failed === 0) sum.faults.push(`it ended with code ${exitCode}`);
  return sum;
}

async function main() {
  ensureInstalled();

  const parts = stages.filter(({ part }) => !values.only || part === values.only);
  if (parts.length === 0) throw new Error(`--only knows node, browser and package, not "${values.only}".`);
  const wanted = parts
    .map((stage) => ({ ...stage, chosen: chosen(stage.files()) }))
    .filter((stage) => stage.chosen.length > 0);

  let engines = [];
  const notRun = [];
  // Some tests of the package open its files in Chromium.
  if (wanted.some(({ part }) => part !== 'node')) {
    const asked = values.browsers?.split(',') ?? engineNames;
    const { found, missing } = ensureBrowsers(asked);
    engines = found;
    const required = values.browsers ? asked : ['chromium'];
    for (const { name, hint } of missing) {
      if (required.includes(name)) throw new Error(`No ${name} was found: ${hint}.`);
      notRun.push(`${name} was not run, because it is not here: ${hint}.`);
    }
  }

  const total = { passed: 0, failed: 0, skipped: 0 };
  const report = [];
  let isBuilt = false;
  for (const stage of wanted) {
    console.log(`\n── ${stage.name} ──`);
    if (stage.needsBuild && !isBuilt) {
      total.failed++;
      report.push(`✗ ${stage.name}: not run, because the build failed`);
      continue;
    }
    const begin = performance.now();
    const exitCode = await stage.start(stage.chosen, engines);
    if (stage.isBuild) isBuilt = exitCode === 0;
    const result = judge(stage, exitCode, readCounts(), engines);
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    total.passed += result.passed;
    total.failed += result.failed + result.faults.length;
    total.skipped += result.skipped;
    const isGood = result.failed === 0 && result.faults.length === 0;
    const words = stage.isBuild ? [] : [`${result.passed} right, ${result.failed} wrong, ${result.skipped} left out`];
    report.push(
      `${isGood ? '✓' : '✗'} ${stage.name}: ${[...words, ...result.faults].join('; ') || 'done'} (${seconds} s)`,
    );
  }
  if (wanted.length === 0) throw new Error('No test file matches.');
  console.log(`\n${[...report, ...notRun].join('\n')}\n`);
  return total;
}

let total;
try {
  total = await main();
} catch (error) {
  console.error(`\n${error.message}\n`);
  total = { passed: 0, failed: 1, skipped: 0 };
}
rmSync(workFolder, { recursive: true, force: true });
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
