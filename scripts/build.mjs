// npm run build: dist/ (modules and types for those who install the package) and dist/cdn/ (files for a page).
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { buildCdn } from './build/cdn.mjs';
import { filesUnder } from './files.mjs';
import { root, run } from './setup.mjs';

rmSync(join(root, 'dist'), { recursive: true, force: true });
try {
  await build({ root, logLevel: 'warn' });
  // Declaration files that do not compile would not be noticed before someone installs the package.
  if ((await run('tsc', ['-p', 'tsconfig.build.json'])) !== 0) throw new Error('The types do not agree.');
  // The schemas that editors check their own files against.
  mkdirSync(join(root, 'dist/schema'), { recursive: true });
  for (const schema of filesUnder('src').filter((file) => file.endsWith('.schema.json'))) {
    cpSync(join(root, schema), join(root, 'dist/schema', basename(schema)));
  }
  await buildCdn();
  console.log('Built: dist/ and dist/cdn/.\n\nWhat expires when (npm run check:content says more):');
  // Content that is out of date hides itself, so it is no reason to fail.
  await run('node', ['--import', 'tsx', 'scripts/check-content.mjs', '--expiry']);
} catch (error) {
  console.error(`\nThe build failed. ${error.message}`);
  process.exitCode = 1;
}
