/** Events about loading. Numbers and codes only. */
import type { LoadFailureKind } from '../../sources/source.js';

/** After a directory was read: how many groups, meetings, and problems for the editor. */
export class DirectoryLoadedEvent extends Event {
  static readonly eventName = 'psw-directory-loaded';

  constructor(
    readonly groupCount: number,
    readonly meetingCount: number,
    readonly problemCount: number,
  ) {
    super(DirectoryLoadedEvent.eventName, { bubbles: true, composed: true });
  }
}

/** After loading failed. `kind` says how; the console has the details for the site's developer. */
export class DirectoryFailedEvent extends Event {
  static readonly eventName = 'psw-directory-failed';

  constructor(readonly kind: LoadFailureKind) {
    super(DirectoryFailedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'psw-directory-loaded': DirectoryLoadedEvent;
    'psw-directory-failed': DirectoryFailedEvent;
  }
}
