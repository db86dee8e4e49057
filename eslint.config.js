// Lint. The folder walls come from scripts/walls.mjs; what is not obvious says why.
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { walls } from './scripts/walls.mjs';

const DOM = [
  ...[
    'window',
    'document',
    'navigator',
    'location',
    'history',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'customElements',
  ],
  ...[
    'HTMLElement',
    'Element',
    'Node',
    'DOMParser',
    'matchMedia',
    'requestAnimationFrame',
    'getComputedStyle',
    'alert',
  ],
];
const REQUESTS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const TIMERS = ['setTimeout', 'setInterval', 'queueMicrotask', 'performance'];

const because = (message) => (name) => ({ name, message });
const noDom = DOM.map(because('This folder runs without a page.'));
const noRequests = REQUESTS.map(because('Requests are made in src/sources only.'));
const noTimers = TIMERS.map(because('This folder is pure: no waiting, no clock.'));

const CLOCK = 'The current time is an argument: pass `now`.';
const noClock = {
  'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: CLOCK }],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  ],
};

const anyOf = (names) => names.map((name) => name.replace(/[/]/g, '\\/')).join('|');

/** How many `../` lead from a file to src. */
const DEPTHS = [1, 2, 3];
/** src/elements/<tag>/<file>.ts */
const ELEMENT_DEPTH = 2;

/** What no file of src may import, whatever its folder. */
const UNSAFE = {
  regex: '^lit(?:-html)?\\/(?:directives\\/(?:unsafe-\\w+|style-map)|static-html)',
  message:
    'Data is text, and a strict page policy blocks style attributes: no unsafeHTML, unsafeSVG, unsafeStatic or styleMap.',
};

const OTHER_ELEMENT = {
  regex: '^\\.\\./[a-z-]+/[a-z.-]+$',
  allowTypeImports: true,
  message: 'An element knows another one by its type only. Shared templates stand in src/shared.',
};

/**
 * The wall around one folder of src. One piece for each depth of files, since `../shared/` means src/shared in a file of
 * src/sources, and src/sources/shared in a file one folder further down.
 */
function wallOf(folder, { values, types = [], packages = [] }) {
  const others = Object.keys(walls).filter((name) => name !== folder);
  const never = others.filter((name) => !values.includes(name) && !types.includes(name));
  const allowed = values.concat(types).join(', ') || 'nothing else';
  const outside = {
    regex: packages.length > 0 ? `^(?!\\.|(?:${anyOf(packages)})(?:$|/|(?<=:)))` : '^[^.]',
    message: `src/${folder} may import ${packages.join(', ') || 'no package'} (scripts/walls.mjs).`,
  };
  return DEPTHS.map((depth) => {
    const up = (names) => `^(?:\\.\\./){${depth}}(?:${anyOf(names)})/`;
    const patterns = [
      UNSAFE,
      outside,
      { regex: up(never), message: `src/${folder} may import ${allowed} (scripts/walls.mjs).` },
    ];
    if (types.length > 0) {
      patterns.push({
        regex: up(types),
        allowTypeImports: true,
        message: `src/${folder} may import only types from there.`,
      });
    }
    if (folder === 'elements' && depth === ELEMENT_DEPTH) patterns.push(OTHER_ELEMENT);
    return {
      files: [`src/${folder}/${'*/'.repeat(depth - 1)}*.ts`],
      rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
    };
  });
}

const withoutPage = ['domain', 'search', 'writers', 'content'].map((folder) => `src/${folder}/**/*.ts`);

export default defineConfig(
  // Types of frameworks are checked beside those frameworks (test/package/frameworks.test.ts).
  globalIgnores(['**/dist', 'coverage', 'storybook-static', 'types/*.d.ts']),
  tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  lit['flat/recommended'],
  wc['flat/best-practice'],
  {
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/lifecycle-super': 'error',
      // Safari forgets that a list without markers is one, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
      // Wrong for @click=${this.onClick}: Lit calls listeners with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      // `typeof import('…')` names the type of a part that loads later.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Numbers in templates and messages are fine; objects are not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An abort passes its signal's reason on, whatever that is.
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // LitElement has them all.
      'wc/guard-super-call': 'off',
      'no-console': 'error',
      'no-empty': 'error',
      'no-self-compare': 'error',
      'no-unreachable-loop': 'error',
      'no-useless-escape': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [UNSAFE] }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "Decorator[expression.callee.name='customElement']",
          message: 'A class file defines nothing: src/define does, with defineOnce.',
        },
        {
          selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
          message: 'Libraries of old replace it, and know lists with a length only: [...list].map(…).',
        },
        {
          selector: 'AssignmentExpression[left.property.name=/^(?:inner|outer)HTML$/]',
          message: 'Data is text: no innerHTML.',
        },
      ],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/content/**/*.ts', 'src/i18n/locales/**/*.ts', 'src/snippets/elements.ts'],
    rules: { 'max-lines': 'off' },
  },
  { files: ['src/shared/settings/{note,warn}.ts', 'src/cli/**/*.ts'], rules: { 'no-console': 'off' } },

  Object.entries(walls).flatMap(([folder, wall]) => wallOf(folder, wall)),
  {
    files: ['src/i18n/**/*.ts', 'src/shared/**/*.ts', 'src/elements/**/*.ts', 'src/define/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...noRequests] },
  },
  { files: ['src/sources/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...noDom], ...noClock } },
  {
    files: withoutPage,
    rules: { 'no-restricted-globals': ['error', ...noDom, ...noRequests, ...noTimers], ...noClock },
  },

  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // chai's assertions are expressions: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      // Recorded payloads are JSON of any shape.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      // Tests listen to what elements say there.
      'no-console': 'off',
    },
  },
  {
    // Checked with their own tool chains. Without these the types of what they import would be unknown.
    files: ['examples/**'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-console': 'off' },
  },
);
