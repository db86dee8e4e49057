/**
 * What every source is, and how one is read. Readers are pure: feed value in, `Directory` out.
 * `load.ts` is the only place that calls `fetch`.
 */
import type { Directory, DirectoryFormat } from '../domain/model.js';

/** What the site says about a feed. All optional; nothing here is guessed. */
export interface ReadOptions {
  /** Id of this source inside the directory; ids of groups and meetings start with it when there are several. */
  readonly sourceId?: string;
  /** IANA zone for records that carry none (`time-zone` on the element). */
  readonly timeZone?: string;
  /** Whose code table a Meeting Guide or BMLT feed uses: `aa` (default of Meeting Guide), `na`, `al-anon`, `other`. */
  readonly programme?: string;
  /** Address of the feed, to resolve relative links. */
  readonly url?: string;
  /** BCP 47; picks the wording when the feed has several. */
  readonly language?: string;
  /** When it was read, epoch milliseconds. */
  readonly asOf?: number;
}

/** A feed that is text and not JSON: a calendar or a table, decoded, without a byte order mark. */
export interface FeedText {
  readonly text: string;
  /** As the server named it: `text/calendar`. */
  readonly mediaType?: string;
  /** What the columns of a table mean, where the site says so: our name for each heading, or `null` to leave it out. */
  readonly columns?: unknown;
}

/** Gives the feed at an address, or rejects with a `LoadError`. */
export type Get = (url: string) => Promise<{ readonly value: unknown }>;

/** One reader for each format. Never throws for a bad record; throws `LoadError` only when there are no records at all. */
export interface Reader {
  readonly format: DirectoryFormat;
  /** True when the value has this format's shape. Cheap: looks at the first few records. */
  detect(value: unknown): boolean;
  read(value: unknown, options: ReadOptions): Directory;
  /** The whole list, where the value from this address is only the first of its pages. Rejects with nothing. */
  gather?(value: unknown, get: Get, url?: string): Promise<unknown>;
}

export type LoadFailureKind =
  /** The request did not get an answer: offline, blocked, refused by CORS, wrong host. */
  | 'unreachable'
  | 'timeout'
  /** An answer with an error status; `status` holds it. */
  | 'http'
  | 'too-large'
  /** Neither JSON nor a text that we read; `detail` says where it stops being JSON. */
  | 'not-json'
  /** A web page where JSON was expected. */
  | 'web-page'
  /** JSON of no format we read. */
  | 'unknown-format'
  /** `#id` names nothing in the page. */
  | 'part-missing'
  /** `#id` is neither a list nor a table with headings we know. */
  | 'part-unreadable'
  | 'bad-address'
  | 'aborted';

export interface LoadFailure {
  readonly kind: LoadFailureKind;
  readonly url: string;
  readonly status?: number;
  /** For the editor, in English: what exactly was wrong. Never shown to visitors. */
  readonly detail?: string;
}

export class LoadError extends Error {
  constructor(readonly failure: LoadFailure) {
    super(`${failure.kind}: ${failure.url}${failure.detail ? ` (${failure.detail})` : ''}`);
    this.name = 'LoadError';
  }
}

/** Loaded once, filtered here. */
export interface WholeSource {
  readonly kind: 'whole';
  readonly id: string;
  load(signal: AbortSignal): Promise<Directory>;
}

/** What a query source is asked. It says in its answer which parts it applied; the caller applies the rest. */
export interface SourceQuery {
  readonly text?: string;
  readonly near?: {
    readonly latitude: number;
    readonly longitude: number;
    readonly radiusMetres: number;
    /** For servers that know places by their postcode only. */
    readonly postcode?: string;
  };
  /** Codes by the names of the search's facets: `day`, `attendance`, `topic` and so on. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  /** From 1. */
  readonly page?: number;
  /** Records on a page. Each source has its own default. */
  readonly pageSize?: number;
}

export interface SourceAnswer {
  readonly directory: Directory;
  /** What the server has seen to; `filters` only where that is all of them. The rest is for the caller to apply. */
  readonly applied: readonly ('text' | 'near' | 'filters')[];
  /** Records on all pages, where the server tells. */
  readonly total?: number;
  /** There may be another page. */
  readonly more: boolean;
}

/** Asked for each search. What is asked leaves the page: ask only what the visitor has agreed to tell that server. */
export interface QuerySource {
  readonly kind: 'query';
  readonly id: string;
  search(query: SourceQuery, signal: AbortSignal): Promise<SourceAnswer>;
}

export type Source = WholeSource | QuerySource;
