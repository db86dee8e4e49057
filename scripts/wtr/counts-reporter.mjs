// Writes how many tests passed, failed and were skipped in each engine, and which failed, to the file named by PSW_COUNTS,
// and makes a run fail in which Lit warned: of two copies of itself, of an update that caused another, …
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const LIT_WARNING = /lit\.dev\/msg\/(?!dev-mode)[\w-]+/;

function countTests(suite, counts, path) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else fail(counts, [...path, test.name], test.error?.message);
  }
  for (const inner of suite?.suites ?? []) countTests(inner, counts, [...path, inner.name]);
}

function fail(counts, path, why = 'no reason was given') {
  counts.failed++;
  counts.failures.push(`${path.filter(Boolean).join(' › ')}: ${why}`);
}

export const countsReporter = () => ({
  onTestRunFinished({ sessions }) {
    const engines = {};
    for (const { browser, testResults, errors, logs, testFile } of sessions) {
      const counts = (engines[browser.name] ??= { passed: 0, failed: 0, skipped: 0, failures: [] });
      const path = [browser.name, relative(process.cwd(), testFile)];
      countTests(testResults, counts, path);
      // A file that did not load, or an error outside any test.
      if (errors?.length) fail(counts, path, errors[0].message);
      const warning = logs?.flat().find((value) => typeof value === 'string' && LIT_WARNING.test(value));
      if (!warning) continue;
      fail(counts, path, `Lit warned: ${warning}`);
      console.error(`\nLit warned in ${testFile} (${browser.name}): ${warning}`);
      process.on('exit', () => (process.exitCode = 1));
    }
    if (process.env.PSW_COUNTS) writeFileSync(process.env.PSW_COUNTS, JSON.stringify(engines));
  },
});
