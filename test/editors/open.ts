/** Opens every editor of the table that is to be had here. What is missing is said, with the reason. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { debianVersions, installFromDebian } from '../../scripts/debian.mjs';
import { ensureInstalled, root } from '../../scripts/setup.mjs';
import { wordpress, type WordPress, type WordPressRole } from '../support/wordpress.js';
import { openBrowserEditors, type BrowserEditors } from './browser-page.js';
import { startProgram, type LineProgram } from './line-program.js';
import { DEBIAN_PACKAGES, EDITORS, type EditorEntry, type Home } from './table.js';

export interface Editor extends EditorEntry {
  readonly version: string;
  /** What an author brings, and what is stored and printed of it. In the order of the texts. */
  filter(texts: readonly string[]): Promise<readonly string[]>;
}

export interface OpenEditors {
  readonly editors: readonly Editor[];
  readonly missing: readonly { readonly entry: EditorEntry; readonly why: string }[];
  readonly inBrowser: BrowserEditors;
  close(): Promise<void>;
}

const FOLDER = 'test/editors';
/** Program → what starts it. Paths are from test/editors. */
const PROGRAMS = {
  php: ['/usr/bin/php', 'filters.php'],
  python: ['/usr/bin/python3', 'filters.py'],
  ruby: ['/usr/bin/ruby', 'filters.rb'],
  java: [
    '/usr/bin/java',
    ...['-cp', ['jsoup', 'owasp-java-html-sanitizer', 'guava'].map((name) => `/usr/share/java/${name}.jar`).join(':')],
    'Filters.java',
  ],
} as const;
type ProgramName = keyof typeof PROGRAMS;
const isProgram = (home: Home): home is ProgramName => home in PROGRAMS;

const npmVersion = (name: string): string =>
  (JSON.parse(readFileSync(join(root, FOLDER, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
    .version;

/** Fetches what is missing; gives the versions of what is there in the end. */
function ensureDebian(): Readonly<Record<string, string>> {
  const wanted = Object.values(DEBIAN_PACKAGES).flat();
  // Runs Java files from their source, which takes the compiler.
  if (!existsSync('/usr/bin/javac')) wanted.push('default-jdk-headless');
  const there = debianVersions(wanted);
  const missing = wanted.filter((name) => !there[name]);
  if (missing.length === 0) return there;
  installFromDebian(missing);
  return debianVersions(wanted);
}

interface Homes {
  readonly inBrowser: BrowserEditors;
  readonly inNode: Readonly<Record<string, (html: string) => string | Promise<string>>>;
  readonly press: WordPress;
  readonly program: (name: ProgramName) => LineProgram;
  readonly debian: Readonly<Record<string, string>>;
}

/** Saving takes long: all texts are one post, with a paragraph between them as there is on any page. */
function inWordPress(press: WordPress, id: string): Editor['filter'] {
  const role: WordPressRole = id.includes('author') ? 'author' : 'administrator';
  return async (texts) => {
    const post = texts.join('\n\nAnd then.\n\n');
    const printed = await (id.endsWith('block') ? press.savedInBlock(role, post) : press.savedBy(role, post));
    return printed.split(/\s*(?:<p>)?And then\.(?:<\/p>)?\s*/);
  };
}

const each =
  (filter: (html: string) => string | Promise<string>): Editor['filter'] =>
  (texts) =>
    Promise.all(texts.map(async (text) => filter(text)));

/** Undefined where it is not to be had. */
function openEditor(entry: EditorEntry, homes: Homes): Editor | undefined {
  const { id, home } = entry;
  const { inBrowser, inNode, press, program, debian } = homes;
  const of = (version: string, filter: Editor['filter']): Editor => ({ ...entry, version, filter });
  switch (home) {
    case 'page':
      return of(npmVersion(entry.package), (texts) => inBrowser.filterAll(id, texts));
    case 'node':
      return of(npmVersion(entry.package), each(inNode[id]!));
    case 'chromium':
      return of(inBrowser.versions['Chromium']!, (texts) => inBrowser.filterAll(id, texts));
    case 'firefox': {
      const { setHtmlInFirefox } = inBrowser;
      return setHtmlInFirefox && of(inBrowser.versions['Firefox']!, setHtmlInFirefox);
    }
    case 'wordpress':
      return of(press.version, inWordPress(press, id));
    case 'php':
    case 'python':
    case 'ruby':
    case 'java': {
      const version = debian[entry.package];
      const isWhole = DEBIAN_PACKAGES[home].every((name) => debian[name]) && existsSync(PROGRAMS[home][0]);
      return version && isWhole
        ? of(
            version,
            each((html) => program(home).ask(id, html)),
          )
        : undefined;
    }
  }
}

/** Starts each at its first question. */
function programs(): { readonly program: (name: ProgramName) => LineProgram; readonly stop: () => void } {
  const started = new Map<ProgramName, LineProgram>();
  const start = (name: ProgramName): LineProgram => {
    const [command, ...args] = PROGRAMS[name];
    const program = startProgram(command, args);
    started.set(name, program);
    return program;
  };
  return {
    program: (name) => started.get(name) ?? start(name),
    stop: () => started.forEach((program) => program.stop()),
  };
}

export async function openEditors(): Promise<OpenEditors> {
  ensureInstalled(FOLDER);
  const debian = ensureDebian();
  const { sanitizersInNode } = await import('./in-node.mjs');
  const [inBrowser, inNode, press] = await Promise.all([openBrowserEditors(), sanitizersInNode(), wordpress()]);
  const { program, stop } = programs();
  const opened = EDITORS.map((entry) => ({
    entry,
    editor: openEditor(entry, { inBrowser, inNode, press, program, debian }),
  }));
  return {
    editors: opened.flatMap(({ editor }) => editor ?? []),
    missing: opened
      .filter(({ editor }) => !editor)
      .map(({ entry }) => ({
        entry,
        why: isProgram(entry.home)
          ? `it takes ${DEBIAN_PACKAGES[entry.home].join(', ')} of Debian`
          : 'there is no Firefox',
      })),
    inBrowser,
    close: async () => {
      stop();
      await Promise.all([inBrowser.close(), press.stop()]);
    },
  };
}
