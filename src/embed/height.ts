/**
 * A page in a frame tells the page around it how high it is, and nothing else: `{type: 'psw:height', v: 1, id, height}`.
 * To WordPress, which adds `#?secret=…` to the address, it says the same in WordPress's own words.
 */

import type { FrameAddress } from './frame-address.js';

/** What one side says and the other believes. */
export interface HeightMessage {
  readonly type: 'psw:height';
  readonly v: 1;
  /** What the address calls the frame (`psw-id`); empty where it says nothing. */
  readonly id: string;
  /** Whole pixels. */
  readonly height: number;
}

const LATER_MS = [1000, 3000, 9000];

export const messageOf = (id: string, height: number): HeightMessage => ({ type: 'psw:height', v: 1, id, height });

const wordPressMessage = (
  secret: string,
  height: number,
): { readonly message: 'height'; readonly value: number; readonly secret: string } => ({
  message: 'height',
  value: height,
  secret,
});

/**
 * Tells the height now and whenever it changes. Frames of pages that nobody listens in get the message too: it holds a
 * number and the words above.
 */
export function tellHeight({ parent }: Window, part: Element, { id, secret }: FrameAddress): void {
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(part.getBoundingClientRect().height);
    // While there is nothing to see, the frame keeps the height that the page around gave it.
    const isEmpty = [...part.children].every((each) => each.getBoundingClientRect().height === 0);
    if (height === told || isEmpty) return;
    told = height;
    // Nobody knows the origin of the page around, and a sandboxed page has none.
    parent.postMessage(messageOf(id, height), '*');
    if (secret) parent.postMessage(wordPressMessage(secret, height), '*');
  };
  const tellAgain = (): void => {
    told = 0;
    tell();
  };
  new ResizeObserver(tell).observe(part);
  tell();
  // Who listens may come after the frame: the page around may load its loader last.
  for (const milliseconds of LATER_MS) setTimeout(tellAgain, milliseconds);
}
