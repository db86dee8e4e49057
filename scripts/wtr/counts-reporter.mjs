// Writes how many tests passed, failed and were skipped in each engine to the file named by PSW_COUNTS,
// and makes a run fail in which Lit warned: of two copies of itself, of an update that caused another, …
import { writeFileSync } from 'node:fs';

const LIT_WARNING = /lit\.dev\/msg\/(?!dev-mode)[\w-]+/;

function countTests(suite, counts) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else counts.failed++;
  }
  for (const inner of suite?.suites ?? []) countTests(inner, counts);
}

export const countsReporter = () => ({
  onTestRunFinished({ sessions }) {
    const engines = {};
    for (const { browser, testResults, errors, logs, testFile } of sessions) {
      const counts = (engines[browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
      countTests(testResults, counts);
      // A file that did not load, or an error outside any test.
      if (errors?.length) counts.failed++;
      const warning = logs?.flat().find((value) => typeof value === 'string' && LIT_WARNING.test(value));
      if (!warning) continue;
      counts.failed++;
      console.error(`\nLit warned in ${testFile} (${browser.name}): ${warning}`);
      process.on('exit', () => (process.exitCode = 1));
    }
    if (process.env.PSW_COUNTS) writeFileSync(process.env.PSW_COUNTS, JSON.stringify(engines));
  },
});
