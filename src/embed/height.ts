/**
 * A page in a frame tells the page around it how high it is, and nothing else: `{type: 'psw:height', v: 1, id, height}`.
 * To WordPress, which adds `#?secret=…` to the address, it says the same in WordPress's own words.
 */

/** What one side says and the other believes. */
export interface HeightMessage {
  readonly type: 'psw:height';
  readonly v: 1;
  /** What the address calls the frame (`psw-id`); empty where it says nothing. */
  readonly id: string;
  /** Whole pixels. */
  readonly height: number;
}

export const messageOf = (id: string, height: number): HeightMessage => ({ type: 'psw:height', v: 1, id, height });

/** The secret that WordPress hides behind a second `#`, or at the end of a fragment. */
export const wordPressSecret = (address: string): string | undefined =>
  /#\?secret=([A-Za-z0-9]{6,20})$/.exec(address)?.[1];

export const wordPressMessage = (
  secret: string,
  height: number,
): { readonly message: 'height'; readonly value: number; readonly secret: string } => ({
  message: 'height',
  value: height,
  secret,
});

/** A name for the frame: letters, digits and hyphens, or nothing. */
export const readId = (address: string): string => /[?&#]psw-id=([\w-]{1,40})(?:[&#]|$)/.exec(address)?.[1] ?? '';

/**
 * Tells the height now and whenever it changes. Frames of pages that nobody listens in get the message too: it holds a
 * number and the words above.
 */
export function tellHeight(view: Window, part: Element): void {
  const { parent, location } = view;
  if (parent === view) return;
  const id = readId(location.href);
  const secret = wordPressSecret(location.href);
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(part.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    // Nobody knows the origin of the page around, and a sandboxed page has none.
    parent.postMessage(messageOf(id, height), '*');
    if (secret) parent.postMessage(wordPressMessage(secret, height), '*');
  };
  new ResizeObserver(tell).observe(part);
  tell();
}
