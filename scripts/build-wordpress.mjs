// npm run build:wordpress: dist-wordpress/peer-support-widgets.zip, to be uploaded under Plugins, Add New.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './setup.mjs';
import { pluginFiles } from './wordpress/plugin.mjs';
import { zip } from './wordpress/zip.mjs';

const NAME = 'peer-support-widgets';
const ZIP = `dist-wordpress/${NAME}.zip`;

if (!existsSync(join(root, 'dist/cdn')) && (await run('node', ['scripts/build.mjs'])) !== 0) process.exit(1);
const files = Object.entries(pluginFiles()).map(([path, data]) => [`${NAME}/${path}`, data]);
mkdirSync(join(root, 'dist-wordpress'), { recursive: true });
writeFileSync(join(root, ZIP), zip(Object.fromEntries(files)));
console.log(`Built: ${ZIP}, ${files.length} files.`);
