// A plugin for files that carry their own Lit. Lit creates the Trusted Types policy `lit-html` when it loads; under a policy
// without 'allow-duplicates' the second copy on a page cannot, throws, and none of its elements come to life. So the first of
// our copies creates `lit-html`, or `peer-support-widgets` where that name is taken (by the page's own Lit), and sees to it
// that whoever asks for one of these names later gets a maker of markup too: it applies the rules that they brought, and
// has ours sign it. That is for our further copies, and for a Lit of the page that comes after them (decision 43).
// If both names are refused Lit goes on without: that fails only where the page enforces Trusted Types and allows us no name.
import MagicString from 'magic-string';

const LIT_HTML = /[\\/]lit-html[\\/](?:development[\\/])?lit-html\.js$/;
const CREATE_POLICY = /(\w+)\.createPolicy\(\s*["']lit-html["']\s*,/g;

const HELPER = `
function pswTrustedTypesPolicy(factory, rules) {
  const names = ['lit-html', 'peer-support-widgets'];
  const create = factory.createPolicy.bind(factory);
  for (const name of names) {
    try {
      const policy = create(name, rules);
      factory.createPolicy = (wanted, own) =>
        names.includes(wanted) ? { createHTML: (html) => policy.createHTML(own.createHTML(html)) } : create(wanted, own);
      return policy;
    } catch {}
  }
  // Fails where strings are refused: better now, so that no element is defined and the fallbacks stay.
  new Image().innerHTML = 1;
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
