/** What the address of a frame page says besides which element it shows. */
import { parametersOf } from '../snippets/address.js';

export interface FrameAddress {
  /** A name for the frame: letters, digits, `_` and hyphens, or nothing. */
  readonly id: string;
  readonly theme: 'light' | 'dark' | undefined;
  /** WordPress hides it behind a second `#`, or at the end of a fragment. */
  readonly secret: string | undefined;
  /** Without what WordPress added. */
  readonly own: string;
}

export function readFrameAddress(address: string): FrameAddress {
  const all = new Map(parametersOf(address).flat().reverse());
  const [id = '', theme] = [all.get('psw-id'), all.get('psw-theme')];
  return {
    id: /^[\w-]{1,40}$/.test(id) ? id : '',
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    secret: /#\?secret=([A-Za-z0-9]{6,20})$/.exec(address)?.[1],
    own: address.replace(/#\?secret=.*$/, ''),
  };
}
