/** The pages of test/pages/ on a site with the built files, and a second edition of those files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aSite, DIST, type Site } from './built-site.js';
import { everyElement } from './every-element.js';

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));
const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const OTHER = /^\/other\/(.*\.js)$/;

export const hostilePages = (): readonly string[] =>
  readdirSync(PAGES)
    .filter((file) => file.endsWith('.html') && !file.endsWith('.part.html'))
    .map((file) => file.replace('.html', ''));

/** What stands in for more: another file of the folder, every element, the address of the site. */
const fill = (html: string, origin: string): string =>
  html
    .replace(/<!--#include ([\w.-]+) -->/g, (_, file: string) => readFileSync(join(PAGES, file), 'utf8'))
    .replaceAll('<!--#every-element -->', everyElement())
    // Wherever the base of the page leads.
    .replaceAll(' source="/', ` source="${origin}/`)
    .replaceAll('{origin}', origin);

/** The same file as another edition would have it: of another build, under another version. */
const otherEdition = (file: string): string =>
  readFileSync(join(DIST, 'cdn', file), 'utf8')
    .replace(/(psw\/parts\/[\w.-]+\/)[0-9a-f]{12}/g, '$1fedcba987654')
    .replace(/peer-support-widgets \d+\.\d+\.\d+/, 'peer-support-widgets 0.0.9');

/** Pages at `/pages/<name>.html`, modules at `/node_modules/`, the other edition at `/other/`. */
export async function aHostileSite(headers: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<Site> {
  const site = await aSite({
    folders: { '/node_modules/': MODULES },
    make(path) {
      const file = OTHER.exec(path)?.[1];
      if (!file || !existsSync(join(DIST, 'cdn', file))) return undefined;
      return { body: otherEdition(file), headers: { 'content-type': 'text/javascript; charset=utf-8' } };
    },
  });
  for (const name of hostilePages()) {
    site.set(`/pages/${name}.html`, {
      body: fill(readFileSync(join(PAGES, `${name}.html`), 'utf8'), site.origin),
      headers: { 'content-type': 'text/html; charset=utf-8', ...headers[name] },
    });
  }
  return site;
}
