/**
 * Opens built pages in Chromium the way a visitor does, and keeps what happened: requests, console, errors, dialogs,
 * policy violations, events. Acts with real keys; finds things by role and name.
 */
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type ElementHandle, type Page, type SerializedAXNode } from 'puppeteer-core';
import { chromiumArguments, findChromium, findFirefox } from '../../scripts/browsers.mjs';

const PROBE = readFileSync(new URL('./page-probe.js', import.meta.url), 'utf8');
const LONGEST_WAIT_MS = 5_000;
const LOOK_EVERY_MS = 40;

export interface ProbeLog {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly events: readonly {
    readonly type: string;
    readonly composed: boolean;
    readonly fields: Readonly<Record<string, unknown>>;
  }[];
  /** Names of functions called that ask for a permission, keep something or change the history. */
  readonly calls: readonly string[];
  readonly copied: readonly string[];
  /** Time limits of requests, in milliseconds. */
  readonly timeouts: readonly number[];
  /** Sum of layout shifts that no act of the visitor caused. */
  readonly shift: number;
}

/** What test/support/page-probe.js leaves in a page. */
interface Probe {
  readonly log: ProbeLog;
  all(selector: string): Element[];
  text(selector: string): string;
  snapshot(): Promise<unknown>;
  /** Makes time limits of requests fifty times shorter, so that a test need not sit them out. */
  hurried: boolean;
}

declare global {
  var probe: Probe;
}

export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: install it, or set CHROME_PATH.');
  return puppeteer.launch({ executablePath, args: chromiumArguments, headless: true });
}

/** Undefined where there is no Firefox. What asks for the accessibility tree does not work in it: `find`, `press`. */
export async function launchFirefox(): Promise<Browser | undefined> {
  const executablePath = findFirefox();
  return executablePath ? puppeteer.launch({ browser: 'firefox', executablePath, headless: true }) : undefined;
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly javaScript?: boolean;
  /** Run in the page before its own scripts. Source text, because it is not compiled on the way. */
  readonly before?: string;
}

export class Visit {
  /** Addresses, in the order they were asked for. */
  readonly requests: string[] = [];
  /** `error: …`, `warn: …`, as a developer reads them. */
  readonly console: string[] = [];
  readonly uncaught: string[] = [];
  readonly dialogs: string[] = [];

  private constructor(readonly page: Page) {
    page.on('request', (request) => {
      if (!request.url().endsWith('/favicon.ico')) this.requests.push(request.url());
    });
    page.on('console', (message) => this.console.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.uncaught.push(error instanceof Error ? error.message : String(error)));
    page.on('dialog', (dialog) => {
      this.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  }

  static async open(browser: Browser, address: string, options: VisitOptions = {}): Promise<Visit> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const visit = new Visit(page);
    await page.setViewport({ width: options.width ?? 1200, height: options.height ?? 900 });
    if (options.javaScript === false) await page.setJavaScriptEnabled(false);
    await page.evaluateOnNewDocument(PROBE);
    if (options.before) await page.evaluateOnNewDocument(options.before);
    await page.goto(address, { waitUntil: 'load' });
    return visit;
  }

  get consoleErrors(): readonly string[] {
    return this.console.filter((line) => line.startsWith('error:'));
  }

  /** Text that a visitor sees in the elements of a selector, through shadow roots. */
  text(selector = 'body'): Promise<string> {
    return this.page.evaluate((each) => probe.text(each), selector);
  }

  log(): Promise<ProbeLog> {
    return this.page.evaluate(() => probe.log);
  }

  snapshot(): Promise<unknown> {
    return this.page.evaluate(() => probe.snapshot());
  }

  async count(selector: string): Promise<number> {
    return this.page.evaluate((each) => probe.all(each).length, selector);
  }

  /** Waits until the text of a selector matches. The text so far is part of the failure. */
  async see(pattern: RegExp, selector = 'body'): Promise<string> {
    let text = '';
    await until(async () => pattern.test((text = await this.text(selector)))).catch(() => undefined);
    expect(text, `text of ${selector}`).to.match(pattern);
    return text;
  }

  async find(role: string, name: RegExp): Promise<ElementHandle> {
    let handle: ElementHandle | null | undefined;
    await until(async () => {
      const tree = await this.page.accessibility.snapshot();
      handle = await (tree && findNode(tree, role, name))?.elementHandle();
      return Boolean(handle);
    }).catch(() => undefined);
    if (!handle) throw new Error(`There is no ${role} named ${name}.`);
    return handle;
  }

  /** Presses a control with the keyboard: a trusted act, whatever its size. */
  async press(role: string, name: RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    const handle = await this.find(role, name);
    await handle.focus();
    await this.page.keyboard.press(key);
  }

  async close(): Promise<void> {
    await this.page.browserContext().close();
  }
}

function findNode(node: SerializedAXNode, role: string, name: RegExp): SerializedAXNode | undefined {
  if (node.role === role && name.test(node.name ?? '')) return node;
  for (const child of node.children ?? []) {
    const found = findNode(child, role, name);
    if (found) return found;
  }
  return undefined;
}

/** Looks again and again; rejects when it is not so in the end. Works under a policy that forbids `eval` in the page. */
export async function until(isSo: () => Promise<boolean>, longestMs = LONGEST_WAIT_MS): Promise<void> {
  const end = Date.now() + longestMs;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('It did not come to be so.');
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
}
