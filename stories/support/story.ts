/** What every story file shares: the shape of a story, and the acts of a visitor that bring a state about. */
import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

type State = 'initial' | 'loading' | 'empty' | 'error' | 'ready';

/** What the tests read of a story. */
export interface Expected {
  /** The custom state that every element of the story ends in. Default `ready`. */
  readonly state?: State;
  /** By tag, where one element of several ends in another state. */
  readonly states?: Readonly<Record<string, State>>;
  /** Selector of the part that the story is about; it must be there. */
  readonly shows?: string;
  /** Start of each message to the developer that this state rightly brings about. */
  readonly warns?: readonly string[];
  /** The story sets its own colours. */
  readonly ownColours?: boolean;
}

export interface StoryParameters {
  readonly expected?: Expected;
}

type Parts<Args> = Omit<StoryObj<Args>, 'play' | 'parameters'>;

/** A story whose `play` needs only the element it is drawn into. */
export type Story<Args> = Parts<Args> & {
  readonly parameters?: StoryParameters;
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
};

export type { Meta };

/** A page in dark colours: the widgets follow `color-scheme`, as the page around them does. */
export const dark = (content: unknown): TemplateResult =>
  html`<div style="color-scheme: dark; background: Canvas; color: CanvasText; padding: 16px">${content}</div>`;

/** The narrowest phone that WCAG asks about. */
export const narrow = (content: unknown): TemplateResult => html`<div style="inline-size: 320px">${content}</div>`;

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** The first match inside any open shadow root of the story; waits a few seconds for it to come. */
export async function find<T extends HTMLElement = HTMLElement>(canvas: HTMLElement, selector: string): Promise<T> {
  for (let tries = 0; tries < 300; tries += 1) {
    for (const host of canvas.querySelectorAll('*')) {
      const found = host.shadowRoot?.querySelector<T>(selector);
      if (found) return found;
    }
    await frame();
  }
  throw new Error(`The story has no ${selector}.`);
}

export async function click(canvas: HTMLElement, selector: string): Promise<void> {
  (await find(canvas, selector)).click();
}

export async function type(canvas: HTMLElement, selector: string, text: string): Promise<void> {
  const field = await find<HTMLInputElement>(canvas, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}
