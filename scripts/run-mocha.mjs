// Runs test files in this Node and writes how many passed, failed and were skipped to the file named by PSW_COUNTS.
// Start it with `node --import tsx scripts/run-mocha.mjs FILE…`; scripts/test.mjs does.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

// Building and packing take longer than a test of pure code may.
const mocha = new Mocha({
  reporter: 'dot',
  timeout: Number(process.env.PSW_TIMEOUT ?? 10_000),
  forbidOnly: Boolean(process.env.CI),
});
for (const file of process.argv.slice(2)) mocha.addFile(file);
await mocha.loadFilesAsync();

const counts = { passed: 0, failed: 0, skipped: 0 };
const runner = mocha.run((failures) => {
  // A failing hook is no test, but counts as a failure.
  counts.failed = failures;
  if (process.env.PSW_COUNTS) writeFileSync(process.env.PSW_COUNTS, JSON.stringify({ Node: counts }));
  process.exitCode = failures ? 1 : 0;
});
runner.on('pass', () => counts.passed++);
runner.on('pending', () => counts.skipped++);
