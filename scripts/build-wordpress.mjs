// npm run build:wordpress: dist-wordpress/peer-support-widgets.zip, to be uploaded under Plugins, Add New.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureBuilt } from './build/ensure-built.mjs';
import { root } from './setup.mjs';
import { pluginZip } from './wordpress/plugin.mjs';

const ZIP = 'dist-wordpress/peer-support-widgets.zip';

if (!(await ensureBuilt())) process.exit(1);
mkdirSync(join(root, dirname(ZIP)), { recursive: true });
writeFileSync(join(root, ZIP), pluginZip());
console.log(`Built: ${ZIP}.`);
