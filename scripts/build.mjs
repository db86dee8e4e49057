// npm run build: dist/ (modules and types for those who install the package) and dist/cdn/ (files for a page).
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildCdn } from './build/cdn.mjs';
import { root, run } from './setup.mjs';

rmSync(join(root, 'dist'), { recursive: true, force: true });
try {
  await build({ root, logLevel: 'warn' });
  // Declaration files that do not compile would not be noticed before someone installs the package.
  if ((await run('tsc', ['-p', 'tsconfig.build.json'])) !== 0) throw new Error('The types do not agree.');
  await buildCdn();
  console.log('Built: dist/ and dist/cdn/.');
} catch (error) {
  console.error(`\nThe build failed. ${error.message}`);
  process.exitCode = 1;
}
