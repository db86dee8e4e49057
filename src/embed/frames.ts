/**
 * Gives frames of ours the height that their page asks for. Believes a number from a frame whose address is a frame page
 * that the owner knows; nothing else of a message is looked at, and nothing of it reaches the page.
 */
import { LEAST_HEIGHT, MOST_HEIGHT } from '../snippets/frame-height.js';
import type { HeightMessage } from './height.js';

/** The height that a message asks for, within reason. Undefined for anything else that is sent around. */
export function readHeight(data: unknown): number | undefined {
  const { type, v, height } = Object(data) as Partial<HeightMessage>;
  if (type !== 'psw:height' || v !== 1 || !Number.isFinite(height) || height! < 0) return undefined;
  return Math.min(Math.max(Math.ceil(height!), LEAST_HEIGHT), MOST_HEIGHT);
}

/** Width of the frame's edges, where its height counts them in. */
function edges(frame: HTMLIFrameElement): number {
  const isCounted = getComputedStyle(frame).boxSizing === 'border-box';
  return isCounted ? frame.offsetHeight - frame.clientHeight : 0;
}

export function watchFrames(isFramePage: (address: string) => boolean): void {
  addEventListener('message', ({ source, data }) => {
    const height = readHeight(data);
    if (height === undefined || !source) return;
    const frames = [...document.querySelectorAll('iframe')];
    const frame = frames.find((each) => each.contentWindow === source && isFramePage(each.src));
    frame?.style.setProperty('height', `${height + edges(frame)}px`);
  });
}
