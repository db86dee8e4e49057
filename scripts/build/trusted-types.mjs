// A plugin for files that carry their own Lit. Lit creates the Trusted Types policy `lit-html` when it loads; under a policy
// without 'allow-duplicates' the second copy on a page cannot, throws, and none of its elements come to life. So our copies
// share one policy, kept under a symbol of ours; the first creates `lit-html`, or `peer-support-widgets` where that name is
// taken (by the page's own Lit). If both are refused Lit goes on without: that fails only where the page enforces
// Trusted Types and allows us no name.
import MagicString from 'magic-string';

const LIT_HTML = /[\\/]lit-html[\\/](?:development[\\/])?lit-html\.js$/;
const CREATE_POLICY = /(\w+)\.createPolicy\(\s*["']lit-html["']\s*,/g;

const HELPER = `
function pswTrustedTypesPolicy(factory, rules) {
  const key = Symbol.for('psw/trusted-types/1');
  if (globalThis[key]) return globalThis[key];
  for (const name of ['lit-html', 'peer-support-widgets']) {
    try {
      const value = factory.createPolicy(name, rules);
      Object.defineProperty(globalThis, key, {value});
      return value;
    } catch {}
  }
  // Fails where strings are refused: better now, so that no element is defined and the fallbacks stay.
  document.createElement('template').innerHTML = '<b></b>';
}
`;

/** @returns {import('vite').Plugin} */
export function sharedTrustedTypesPolicy() {
  let isDone = false;
  return {
    name: 'psw-trusted-types',
    transform: {
      filter: { id: LIT_HTML },
      handler(code) {
        const calls = [...code.matchAll(CREATE_POLICY)];
        if (calls.length !== 1)
          this.error('lit-html no longer creates its Trusted Types policy the way this plugin knows.');
        const [{ 0: call, 1: factory, index }] = calls;
        const text = new MagicString(code);
        text.update(index, index + call.length, `pswTrustedTypesPolicy(${factory},`).append(HELPER);
        isDone = true;
        return { code: text.toString(), map: text.generateMap({ hires: true }) };
      },
    },
    buildEnd(error) {
      if (!error && !isDone) this.error('lit-html was not among the modules: its Trusted Types policy is not guarded.');
    },
  };
}
