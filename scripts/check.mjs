// npm run check: all that must hold before a change is handed in. That is `npm test`, and that no content has expired by
// today: the tests look at it from the day of its last check (docs/decisions/0022).
import { ensureInstalled, run } from './setup.mjs';

ensureInstalled();
if ((await run('node', ['--import', 'tsx', 'scripts/check-content.mjs'])) !== 0) {
  console.error('\nSome content must not be published so; the lines above say which, and docs/content.md what to do.');
  process.exitCode = 1;
}
if ((await run('node', ['scripts/test.mjs'])) !== 0) process.exitCode = 1;
