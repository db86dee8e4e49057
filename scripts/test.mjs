// npm test: sets up what is missing, then runs every stage, and ends with the line `N passed, N failed` (`, N skipped`).
//
//   npm test                                       everything, in every engine that is to be had
//   npm test -- --only checks|node|browser|package one part
//   npm test -- --browsers chromium                these engines and no others (they must be there)
//   npm test -- --files 'test/domain/**' FILE …    these files, wherever they belong
//
// The stages are in the table below: those of one row run beside each other. One that fails, crashes or finds no test does
// not stop the others, but fails the run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engineNames, ensureBrowsers } from './browsers.mjs';
import { globToRegExp } from './files.mjs';
import { ensureInstalled, run } from './setup.mjs';
import { browserTests, enginesFor, feedTests, guestTests, packageTests, pureTests } from './test-files.mjs';

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

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

const mocha = (files, { env, onOutput }) =>
  run('node', ['--import', 'tsx', 'scripts/run-mocha.mjs', ...files], { env: { TZ: ZONE, ...env }, onOutput });

const webTestRunner = (files, { env, onOutput }, engines) =>
  run('node', ['node_modules/.bin/wtr'], {
    env: { TZ: ZONE, PSW_FILES: files.join('\n'), BROWSERS: engines.join(','), ...env },
    onOutput,
  });

const inZone = (zone) => ({
  part: 'node',
  name: `pure code in Node, ${zone}`,
  files: pureTests,
  start: (files, { env, onOutput }) => mocha(files, { env: { ...env, TZ: zone }, onOutput }),
});

const ofPackage = (name, files) => ({
  part: 'package',
  name,
  files,
  needsBuild: true,
  start: (chosenFiles, { env, onOutput }) =>
    mocha(chosenFiles, { env: { ...env, PSW_TIMEOUT: String(PACKAGE_TIMEOUT_MS) }, onOutput }),
});

/** What no test file says: named as in scripts/checks.mjs. Left out when files are named. */
const ofChecks = (name, checks, more = {}) => ({
  part: 'checks',
  name,
  files: () => (patterns.length === 0 ? checks : []),
  start: (chosenChecks, options) => run('node', ['scripts/checks.mjs', ...chosenChecks], options),
  ...more,
});

const rows = [
  [inZone(ZONE), inZone(ODD_ZONE)],
  // Both take as long; eslint takes a core and most of a minute.
  [
    ofChecks('lint', ['lint']),
    ofChecks('form, types and made files', ['made files', 'guides', 'templates', 'types', 'format']),
  ],
  [
    { part: 'node', name: 'recorded feeds and commands in Node', files: feedTests, start: mocha },
    {
      part: 'package',
      name: 'build',
      files: () => [...packageTests(), ...guestTests()],
      isBuild: true,
      start: (_, options) => run('node', ['scripts/build.mjs'], options),
    },
  ],
  [
    ofPackage('built package in Node', packageTests),
    ofPackage('built package in editors, frameworks and WordPress', guestTests),
  ],
  // Alone: it counts what a browser asks for before it draws.
  [ofChecks('sizes', ['sizes'], { part: 'package', needsBuild: true })],
  [{ part: 'browser', name: 'browsers', files: browserTests, isBrowser: true, start: webTestRunner }],
];

/** What one stage came to: its counts, and a sentence for each thing that went wrong beyond a failing test. */
function judge(stage, exitCode, byEngine, engines) {
  const sum = { passed: 0, failed: 0, skipped: 0, faults: [], failures: [] };
  if (stage.isBuild) {
    if (exitCode !== 0) sum.faults.push('the build failed');
    return sum;
  }
  for (const [engine, counts] of Object.entries(byEngine)) {
    for (const key of ['passed', 'failed', 'skipped']) sum[key] += counts[key];
    sum.failures.push(...(counts.failures ?? []));
    if (counts.passed + counts.failed + counts.skipped === 0) sum.faults.push(`${engine} ran no test`);
  }
  // Some files are for one engine only.
  const expected = stage.isBrowser ? new Set(stage.chosen.flatMap((file) => enginesFor(file, engines))).size : 1;
  if (Object.keys(byEngine).length < expected) sum.faults.push('it stopped before the end');
  else if (exitCode !== 0 && sum.failed === 0) sum.faults.push(`it ended with code ${exitCode}`);
  return sum;
}

/** Runs one stage. What several print beside each other would be a muddle, so each is printed as a whole at its end. */
async function runStage(stage, engines, isAlone) {
  const counts = join(workFolder, `${stage.number}.json`);
  const output = [];
  if (isAlone) console.log(`\n── ${stage.name} ──`);
  const begin = performance.now();
  const options = { env: { PSW_COUNTS: counts }, ...(!isAlone && { onOutput: (text) => output.push(text) }) };
  const exitCode = await stage.start(stage.chosen, options, engines);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  if (!isAlone) console.log(`\n── ${stage.name} ──\n${Buffer.concat(output).toString()}`);
  return { ...judge(stage, exitCode, readCounts(counts), engines), exitCode, seconds };
}

function lineOf(stage, { passed, failed, skipped, faults, seconds }) {
  const isGood = failed === 0 && faults.length === 0;
  const words = stage.isBuild ? [] : [`${passed} right, ${failed} wrong, ${skipped} left out`];
  return `${isGood ? '✓' : '✗'} ${stage.name}: ${[...words, ...faults].join('; ') || 'done'} (${seconds} s)`;
}

/** The rows with what was asked for, and the files of each stage. */
function wantedRows() {
  let number = 0;
  return rows
    .map((row) =>
      row
        .filter(({ part }) => !values.only || part === values.only)
        .map((stage) => ({ ...stage, number: number++, chosen: chosen(stage.files()) }))
        .filter((stage) => stage.chosen.length > 0),
    )
    .filter((row) => row.length > 0);
}

/** Sets up the browsers that the stages need. */
function prepareBrowsers(stages) {
  // Some tests of the package open its files in Chromium.
  if (!stages.some(({ part }) => ['browser', 'package'].includes(part))) return { engines: [], notRun: [] };
  const asked = values.browsers?.split(',') ?? engineNames;
  const { found, missing } = ensureBrowsers(asked);
  const required = values.browsers ? asked : ['chromium'];
  for (const { name, hint } of missing) if (required.includes(name)) throw new Error(`No ${name} was found: ${hint}.`);
  return {
    engines: found,
    notRun: missing.map(({ name, hint }) => `${name} was not run, because it is not here: ${hint}.`),
  };
}

async function main() {
  ensureInstalled();
  if (values.only && !rows.flat().some(({ part }) => part === values.only))
    throw new Error(`--only knows checks, node, browser and package, not "${values.only}".`);
  const wanted = wantedRows();
  if (wanted.length === 0) throw new Error('No test file matches.');
  const { engines, notRun } = prepareBrowsers(wanted.flat());

  const total = { passed: 0, failed: 0, skipped: 0 };
  const report = [];
  const failures = [];
  let isBuilt = false;
  for (const row of wanted) {
    const ready = row.filter((stage) => isBuilt || !stage.needsBuild);
    for (const { name } of row.filter((stage) => !ready.includes(stage))) {
      total.failed++;
      report.push(`✗ ${name}: not run, because the build failed`);
    }
    const results = await Promise.all(ready.map((stage) => runStage(stage, engines, ready.length === 1)));
    for (const [at, result] of results.entries()) {
      if (ready[at].isBuild) isBuilt = result.exitCode === 0;
      total.passed += result.passed;
      total.failed += result.failed + result.faults.length;
      total.skipped += result.skipped;
      report.push(lineOf(ready[at], result));
      failures.push(...result.failures);
    }
  }
  // Once more at the end: a test that failed may stand thousands of lines further up.
  if (failures.length > 0) console.log(`\n── what failed ──\n${failures.join('\n')}`);
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
