// Which folder of src may import which: arrows point down only. Lint (eslint.config.js) and a test (test/package/walls.test.ts)
// read this one table. `types` may only be imported with `import type`.

/** @type {Record<string, {values: string[], types?: string[], packages?: string[]}>} */
export const walls = {
  domain: { values: [] },
  sources: { values: ['domain'], packages: ['ical.js', 'papaparse'] },
  search: { values: ['domain'] },
  writers: { values: ['domain'] },
  content: { values: ['domain'] },
  snippets: { values: ['domain', 'content', 'i18n'] },
  i18n: { values: [], types: ['domain'] },
  shared: {
    values: ['domain', 'search', 'i18n', 'content', 'sources', 'writers'],
    packages: ['lit', '@lit/context', 'leaflet', 'supercluster', 'qr'],
  },
  elements: {
    values: ['shared', 'i18n', 'domain', 'search', 'content', 'sources', 'writers'],
    packages: ['lit', '@lit/context'],
  },
  define: { values: ['elements', 'shared'] },
  embed: { values: ['define', 'shared', 'i18n', 'domain', 'search', 'content', 'sources', 'snippets'] },
  // Of the elements only the command that draws them, on a server's terms.
  cli: {
    values: ['i18n', 'domain', 'search', 'content', 'sources', 'writers', 'snippets', 'shared', 'define', 'server.js'],
    packages: ['node:', '@lit-labs/ssr', 'lit'],
  },
};

/** Needs no DOM, not even to be looked at. */
export const pureFolders = ['domain', 'sources', 'search', 'writers', 'content', 'snippets', 'i18n'];
