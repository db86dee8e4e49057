// npm run new -- <tag>: writes class, styles, define file, story and test of a new element, and adds it to the lists of all
// elements. What it writes passes lint, types and its test; only the words in angle quotes wait for you.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifest } from './build/entries.mjs';
import { root, run } from './setup.mjs';

const VALID_TAG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;

const tag = process.argv[2] ?? '';
const className = tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const stylesName = `${className[0]?.toLowerCase()}${className.slice(1)}Styles`;

const files = {
  [`src/elements/${tag}/${tag}.ts`]: `
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import { ${stylesName} } from './${tag}.styles.js';

/**
 * «What it does and when to use it, for a site owner.»
 *
 * @tagname ${tag}
 * @summary «The same in half a line.»
 * @status experimental
 * @since ${manifest.version}
 * @slot - «What may stand between the tags.»
 * @csspart base - The outermost part.
 */
export class ${className} extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, ${stylesName}];

  /** «What it sets, and what happens by default.» */
  @property() label = '';

  protected override prepare(): void {
    this.states.state = this.label ? 'ready' : 'empty';
  }

  protected override print(): TemplateResult {
    return html\`<div class="base" part="base">
      <p class="label">\${this.label}</p>
      <slot></slot>
    </div>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`,
  [`src/elements/${tag}/${tag}.styles.ts`]: `
import { css } from 'lit';

export const ${stylesName} = css\`
  .label {
    font-weight: var(--_weight-strong);
  }
\`;
`,
  [`src/define/${tag}.ts`]: `
import { ${className} } from '../elements/${tag}/${tag}.js';
import { defineOnce } from './define-once.js';

defineOnce('${tag}', ${className});
`,
  [`stories/${tag}.stories.ts`]: `
import { html } from 'lit';
import '../src/define/${tag}.js';
import { dark, type Meta, narrow, type Story } from './support/story.js';

interface Args {
  label: string;
}

const element = ({ label = 'A label' }: Partial<Args> = {}) => html\`<${tag} label=\${label}><p>Words of the page.</p></${tag}>\`;

const meta: Meta<Args> = {
  title: 'Elements/${tag}',
  component: '${tag}',
  args: { label: 'A label' },
  render: (args) => element(args),
};
export default meta;

export const Default: Story<Args> = {};

export const LongTextNarrow: Story<Args> = {
  render: () => narrow(element({ label: 'Selbsthilfegruppenkontaktstelle '.repeat(3) })),
};

export const RightToLeft: Story<Args> = { render: () => html\`<div dir="rtl">\${element()}</div>\` };

export const Dark: Story<Args> = { render: () => dark(element()) };
`,
  [`test/elements/${tag}.test.ts`]: `
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/${tag}.js';
import type { ${className} } from '../../src/elements/${tag}/${tag}.js';

const place = (): Promise<${className}> => fixture(html\`<${tag} label="A label"><p>Words of the page</p></${tag}>\`);

describe('<${tag}>', () => {
  it('shows its label', async () => {
    const element = await place();
    expect(element.shadowRoot?.textContent).to.include('A label');
  });

  it('leaves what stands between its tags in view', async () => {
    const element = await place();
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('passes axe', async () => {
    await expect(await place()).to.be.accessible();
  });
});
`,
};

/** Puts a line after the last line that looks like it. */
function addLine(file, line, alike) {
  const path = join(root, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  const last = lines.findLastIndex((text) => alike.test(text));
  if (last < 0) throw new Error(`${file} holds no line like "${line}": add it by hand.`);
  lines.splice(last + 1, 0, line);
  writeFileSync(path, lines.join('\n'));
}

async function main() {
  if (!VALID_TAG.test(tag))
    throw new Error('Name a tag: lower-case words with hyphens, as in `npm run new -- group-news`.');
  const taken = Object.keys(files).find((file) => existsSync(join(root, file)));
  if (taken) throw new Error(`${taken} is there already.`);

  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text.trimStart());
  }
  addLine('src/define/all.ts', `import './${tag}.js';`, /^import '\.\/[\w-]+\.js';$/);
  const fromElement = /^export \{ \w+ \} from '\.\/elements\/([\w-]+)\/\1\.js';$/;
  addLine('src/index.ts', `export { ${className} } from './elements/${tag}/${tag}.js';`, fromElement);

  // Tests of whole pages look for what its template prints.
  const first = `  '${tag}': { body: '<${tag} label="A label"><p>Words of the page</p></${tag}>', sees: /A label/ },`;
  addLine('test/support/every-element.ts', first, /^ {2}'[\w-]+': \{ body: .* sees: .* \},$/);

  const exitCode = await run('prettier', ['--log-level=warn', '--write', ...Object.keys(files)]);
  if (exitCode === 0) await run('node', ['scripts/manifest.mjs']);
  console.log(`Written:\n  ${Object.keys(files).join('\n  ')}`);
  console.log(
    'Added to src/define/all.ts, src/index.ts, test/support/every-element.ts and the files made from the manifest.',
  );
  console.log(`Now: npm test -- --files test/elements/${tag}.test.ts`);
  console.log('Then test/package/every-tag.test.ts names the lists that wait for a word of yours.');
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
