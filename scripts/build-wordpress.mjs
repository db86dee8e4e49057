// npm run build:wordpress: dist-wordpress/peer-support-widgets.zip, to be uploaded under Plugins, Add New.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, run } from './setup.mjs';
import { pluginZip } from './wordpress/plugin.mjs';

const ZIP = 'dist-wordpress/peer-support-widgets.zip';

if (!existsSync(join(root, 'dist/cdn')) && (await run('node', ['scripts/build.mjs'])) !== 0) process.exit(1);
mkdirSync(join(root, dirname(ZIP)), { recursive: true });
writeFileSync(join(root, ZIP), pluginZip());
console.log(`Built: ${ZIP}.`);
