/**
 * What DOM tests stand on: a box of a chosen width in the page, stand-ins that undo themselves after each test, what
 * the console was told, keys, and the element that has the focus. Nothing here sleeps: tests wait for what they expect.
 */
import { fixture, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { LitElement, TemplateResult } from 'lit';
import { addressOf, aFetchOf, aFetchOfNothing, type FakeFetch, settled } from './sources.js';

/** A Tuesday in November, 17:40 in London. No clock change is near. */
export const NOW = Date.UTC(2026, 10, 24, 17, 40);
export const MINUTE = 60_000;

const undo: (() => void)[] = [];

/** What Lit found wrong in this page so far, but for its remark that it is a development build. */
export function litWarnings(): readonly string[] {
  const { litIssuedWarnings = new Set<string>() } = globalThis as { litIssuedWarnings?: Set<string | undefined> };
  return [...litIssuedWarnings].filter((warning) => warning !== undefined && !warning.includes('dev-mode')) as string[];
}

after(() => {
  if (litWarnings().length > 0) throw new Error(`Lit warned: ${litWarnings().join('\n')}`);
});

/** Runs after the present test, last one first. */
export function afterwards(action: () => void): void {
  undo.push(action);
}

afterEach(async () => {
  while (undo.length > 0) undo.pop()?.();
  // Elements let go of a shared load a little later, so that one which is only moved keeps it.
  await settled();
});

/** Puts another value in the place of a property until the test is over. */
export function stub<T extends object, K extends keyof T>(object: T, key: K, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, { configurable: true, writable: true, value });
  afterwards(() => {
    if (before) Object.defineProperty(object, key, before);
    else Reflect.deleteProperty(object, key);
  });
}

/** Everything said on one channel of the console during this test, as text. Nothing of it reaches the real console. */
export function listen(channel: 'warn' | 'info' | 'error' = 'warn'): readonly string[] {
  const said: string[] = [];
  stub(console, channel, (...parts: unknown[]) =>
    said.push(parts.filter((part) => typeof part === 'string').join(' ')),
  );
  return said;
}

/** The page's `fetch` is the fake until the test is over. */
export function answerWith(fake: FakeFetch): FakeFetch {
  stub(globalThis, 'fetch', fake.fetch);
  return fake;
}

/** Answers these addresses and refuses all others. */
export const serve = (bodies: Readonly<Record<string, unknown>>): FakeFetch => answerWith(aFetchOf(bodies));

/** Finds nothing at any address: a failure that is there at once. */
export const serveNothing = (): FakeFetch => answerWith(aFetchOfNothing());

/** Every address the page asked for through `fetch`, beacons and the rest. */
export function watchRequests(): readonly string[] {
  const asked: string[] = [];
  const real = globalThis.fetch;
  stub(globalThis, 'fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    asked.push(addressOf(input));
    return real(input, init);
  });
  stub(Navigator.prototype, 'sendBeacon', (url: string) => asked.push(`beacon ${url}`) > 0);
  stub(XMLHttpRequest.prototype, 'open', (_: string, url: string) => void asked.push(`xhr ${url}`));
  return asked;
}

/** Renders into a box of that width, and takes it away after the test. */
export async function place<T extends Element>(template: TemplateResult, width = 1000): Promise<T> {
  const box = document.createElement('div');
  box.style.inlineSize = `${width}px`;
  document.body.append(box);
  afterwards(() => box.remove());
  return fixture<T>(template, { parentNode: box });
}

/** The same, and waits until the element says that it is ready (or in another of its states). */
export async function placeReady<T extends LitElement>(
  template: TemplateResult,
  width = 1000,
  state = 'ready',
): Promise<T> {
  const element = await place<T>(template, width);
  await becomes(element, state);
  return element;
}

export async function becomes(element: LitElement, state: string): Promise<void> {
  await until(() => element.matches(`:state(${state})`), `<${element.localName}> never became ${state}`);
  await element.updateComplete;
}

/** Two frames: resize observers and what they ask for are done. */
export async function nextFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

/** Waits for something to come true. */
export async function until(isTrue: () => unknown, message: string): Promise<void> {
  await waitUntil(isTrue, message, { interval: 10, timeout: 8000 });
}

/**
 * Waits until the console was told each of these. Not until it was told so many things: what speaks may be a file that
 * loads later, and one that an earlier test asked for may speak in this one.
 */
export async function untilTold(told: readonly string[], ...parts: readonly string[]): Promise<void> {
  for (const part of parts) await until(() => told.some((line) => line.includes(part)), `not told: ${part}`);
}

/** A key or a chord: `'Enter'`, `'Shift+Tab'`. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await executeServerCommand('press', key);
}

export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
}

/** What has the focus, inside whatever shadow roots. */
export function focused(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement | null;
}
