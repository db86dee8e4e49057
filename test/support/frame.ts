/** A page of its own inside the test page: nothing is defined there until the test imports it. */
import { afterwards, until } from './mount.js';

export interface Frame {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What its console was told: notes, warnings and errors. */
  readonly said: readonly string[];
  /** Runs a module of the sources, such as `define/group-finder.ts`. `again` runs it once more. */
  run(file: string, again?: 'again'): Promise<void>;
  /** Waits until no element in it is without a definition. */
  defined(tag: string): Promise<void>;
}

export async function aFrame(): Promise<Frame> {
  const frame = document.createElement('iframe');
  frame.title = 'A page of its own';
  frame.srcdoc = '<!doctype html><html lang="en"><title>Page</title><body></body></html>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  afterwards(() => frame.remove());
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis;
  const said: string[] = [];
  for (const channel of ['info', 'warn', 'error'] as const) {
    window.console[channel] = (...parts: unknown[]) => {
      const words = parts.filter((part) => typeof part === 'string').join(' ');
      if (!words.includes('lit.dev/msg/dev-mode')) said.push(words);
    };
  }
  window.addEventListener('error', (event) => said.push(`uncaught: ${event.message}`));
  return {
    window,
    document: window.document,
    said,
    run: (file, again) =>
      runModule(window.document, new URL(`../../src/${file}`, import.meta.url).href + (again ? '?again' : '')),
    defined: (tag) => until(() => window.customElements.get(tag), `<${tag}> was never defined`),
  };
}

function runModule(page: Document, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = page.createElement('script');
    script.type = 'module';
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} could not be loaded`));
    page.head.append(script);
  });
}
