/** Sanitizers that need no page. Plain JavaScript, because their types are there only where they were installed. */
import { createRequire } from 'node:module';

// By name, so that nothing looks for them before they were installed.
const { resolve } = createRequire(import.meta.url);
const load = async (name) => import(resolve(name));
const loadDefault = async (name) => (await load(name)).default;

async function githubMarkdown() {
  const names = ['unified', 'remark-parse', 'remark-rehype', 'rehype-raw', 'rehype-sanitize', 'rehype-stringify'];
  const [{ unified }, parse, toHtml, raw, sanitize, stringify] = await Promise.all(names.map(load));
  const processor = unified()
    .use(parse.default)
    .use(toHtml.default, { allowDangerousHtml: true })
    .use(raw.default)
    .use(sanitize.default)
    .use(stringify.default);
  return async (html) => String(await processor.process(html));
}

/** Functions from HTML to HTML, by the id of the editor. */
export async function sanitizersInNode() {
  const [sanitizeHtml, xss, insane, markdown] = await Promise.all([
    loadDefault('sanitize-html'),
    loadDefault('xss'),
    loadDefault('insane'),
    githubMarkdown(),
  ]);
  return {
    'sanitize-html': (html) => sanitizeHtml(html),
    xss: (html) => xss(html),
    insane: (html) => insane(html),
    'rehype-sanitize': markdown,
  };
}
