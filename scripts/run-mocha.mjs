// Runs test files in this Node and writes how many passed, failed and were skipped, and which
// failed, to the file named by PSW_COUNTS.
// Start it with `node --import tsx scripts/run-mocha.mjs FILE…`; scripts/test.mjs does.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Mocha from 'mocha';

// Building and packing take longer than a test of pure code may.
const mocha = new Mocha({
  reporter: 'dot',
  timeout: Number(process.env.PSW_TIMEOUT ?? 10_000),
  forbidOnly: Boolean(process.env.CI),
});
// Mocha's own loading would `require` the files: what they load later with `import()` would then be a second copy of every
// module, with a state of its own.
const { EVENT_FILE_PRE_REQUIRE, EVENT_FILE_POST_REQUIRE } = Mocha.Suite.constants;
for (const file of process.argv.slice(2)) {
  mocha.suite.emit(EVENT_FILE_PRE_REQUIRE, globalThis, file, mocha);
  await import(pathToFileURL(file).href);
  mocha.suite.emit(EVENT_FILE_POST_REQUIRE, globalThis, file, mocha);
}

const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
const runner = mocha.run((failures) => {
  // A failing hook is no test, but counts as a failure.
  counts.failed = failures;
  if (process.env.PSW_COUNTS) writeFileSync(process.env.PSW_COUNTS, JSON.stringify({ Node: counts }));
  process.exitCode = failures ? 1 : 0;
});
runner.on('fail', (test, { message }) =>
  counts.failures.push(`${test.titlePath().filter(Boolean).join(' › ')}: ${message}`),
);
runner.on('pass', () => counts.passed++);
runner.on('pending', () => counts.skipped++);
