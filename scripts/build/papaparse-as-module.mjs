// Papa Parse comes as one function for every kind of loader, and can fetch files and start workers, which no feed needs. Here it
// becomes a module with its parser alone: for the files on the CDN, and for tests in browsers.

const START = /^[^]*?\}\(this, (?=function moduleFactory)/;
const END = /\}\)\);\s*$/;

/** The library's own file as a module. Throws where a new version is built in another way. */
export function asModule(code) {
  if (!START.test(code) || !END.test(code)) throw new Error('papaparse is not built as scripts/build knows it.');
  const factory = code.replace(START, '').replace(END, '}');
  return `export default (${withoutRequests(factory)})();\n`;
}

const withoutRequests = (code) =>
  code
    .replaceAll('new XMLHttpRequest()', 'null')
    .replaceAll('XMLHttpRequest', 'null')
    .replaceAll('global.IS_PAPA_WORKER=true; ', '')
    .replaceAll('global.Worker', 'null')
    .replaceAll("require('stream')", '{}');

const isLibrary = (id) => /node_modules\/papaparse\/papaparse(?:\.min)?\.js/.test(id);

/** For the build. */
export const papaparseAsModule = () => ({
  name: 'psw-papaparse-as-module',
  enforce: 'pre',
  resolveId: {
    order: 'pre',
    handler: async function (source, importer, options) {
      if (source !== 'papaparse') return null;
      return this.resolve('papaparse/papaparse.js', importer, { ...options, skipSelf: true });
    },
  },
  transform: (code, id) => (isLibrary(id) ? { code: asModule(code), map: null } : null),
});

/** For the server of the tests. */
export const papaparseInTests = () => ({
  name: 'psw-papaparse-in-tests',
  resolveImport: ({ source }) => (source === 'papaparse' ? '/node_modules/papaparse/papaparse.js' : undefined),
  transform: (context) => (isLibrary(`${context.path}`) ? asModule(context.body) : undefined),
});
