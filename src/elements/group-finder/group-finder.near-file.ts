/**
 * Brings the file of all that is about places, when a visitor first goes to their field or a search names a place. Part of
 * the tools.
 */
import { onDemand } from '../../domain/on-demand.js';
import type { SearchQuery } from '../../search/query.js';
import { warn } from '../../shared/settings/warn.js';
import type { FinderNear, NearEnvironment, NearHost } from './group-finder.near.js';

/** All about places. Comes when a visitor first goes to their field, or when something else asks for a place. */
export const nearFile = onDemand(() => import('./group-finder.near.js'));

type NearModule = typeof import('./group-finder.near.js');

export class NearFile {
  /** Undefined while nobody asked for a place. */
  near: FinderNear | undefined;
  /** It did not come. */
  isLost = false;

  constructor(
    private readonly host: NearHost,
    private readonly finder: NearEnvironment,
  ) {}

  /** A search that names a place needs the words for it, whoever asked for it. Call in `prepare`. */
  follow(query: SearchQuery): FinderNear | undefined {
    const file = query.near && !this.near ? nearFile.get() : undefined;
    if (file) this.#use(file);
    this.near?.follow(query);
    return this.near;
  }

  /** What happens in the field for a place, in order: what comes before its file waits for it. */
  readonly handle = async (event: Event): Promise<void> => {
    if (this.near) return this.near.handle(event);
    try {
      this.#use(await import('./group-finder.near.js')).handle(event);
    } catch {
      warn(this.host, 'could not load its own file.');
      this.isLost = true;
      this.host.requestUpdate();
    }
  };

  #use(file: NearModule): FinderNear {
    if (this.near) return this.near;
    // The field shows what came with the file.
    this.host.requestUpdate();
    return (this.near = new file.FinderNear(this.host, this.finder));
  }
}
