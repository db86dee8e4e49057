/**
 * What `<peer-support>` gives to the elements inside it.
 *
 * The key is shared by every copy of the library on a page (`Symbol.for`), because each file of the CDN build is a
 * copy of its own and must still find its provider. Its number is raised whenever the value's shape changes, so that
 * two versions that would not understand each other never meet.
 */
import { createContext } from '@lit/context';
import type { DirectoryState } from '../../sources/store.js';

export interface DirectoryContextValue {
  readonly state: DirectoryState | undefined;
  /** Loads again after a failure. */
  retry(): void;
}

export const directoryContext = createContext<DirectoryContextValue>(Symbol.for('psw/directory/1'));
