/** The snippet builder on a page, and the hands of whoever fills it in. */
import { type BuilderOptions, startBuilder } from '../../stories/builder/builder.js';
import { afterwards, nextFrames, stub } from './mount.js';
import { byRole, textOf } from './roles.js';
import { aRequest } from './snippets.js';

export const TODAY = '2026-11-24';
export const { integrity } = aRequest();

/** What the builder stands in. */
export let root: HTMLElement;

export async function start(options: Partial<BuilderOptions> = {}): Promise<void> {
  for (const path of ['../../stories/demo/demo.css', '../../stories/builder/builder.css']) {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = new URL(path, import.meta.url).href;
    const loaded = new Promise((done) => (sheet.onload = done));
    document.head.append(sheet);
    afterwards(() => sheet.remove());
    await loaded;
  }
  root = document.createElement('main');
  document.body.append(root);
  afterwards(() => root.remove());
  startBuilder(root, { integrity: () => Promise.resolve(integrity), today: TODAY, ...options });
  await nextFrames();
}

export const field = <T extends HTMLElement = HTMLInputElement>(id: string): T =>
  root.querySelector<T>(`#builder-${id}`)!;
export const line = (): string => field<HTMLTextAreaElement>('snippet').value;

export function fill(id: string, value: string): void {
  field(id).value = value;
  field(id).dispatchEvent(new Event('input', { bubbles: true }));
  field(id).dispatchEvent(new Event('change', { bubbles: true }));
}

export function choose(id: string, value: string): void {
  field<HTMLSelectElement>(id).value = value;
  field(id).dispatchEvent(new Event('change', { bubbles: true }));
}

/** What the clipboard would hold. */
export function catchCopies(): readonly string[] {
  const copied: string[] = [];
  stub(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
  return copied;
}

export const copy = (): void => byRole(root, 'button', 'Copy').click();
export const said = (at = 0): string => textOf(root.querySelectorAll('[role=status]')[at]!);

/** The page in the preview. */
export const shown = (): Document => root.querySelector('iframe')!.contentDocument!;
