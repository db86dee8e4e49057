/**
 * Reading directories, without elements: `peer-support-widgets/sources`. Runs in browsers and in Node.
 *
 * - `openDirectory` loads and shares, as the elements do.
 * - `readDirectory` reads a value that is already there.
 * - `fetchJson` gets one, with the limits and the errors of this library.
 */
export { readDirectory, readerFor } from './detect.js';
export { DIRECTORY_FORMATS } from './formats.js';
export { joinDirectories } from './directory.js';
export { readAddresses } from './addresses.js';
export type { SourceAddress, SourcePart } from './addresses.js';
export { fetchJson, MAX_BYTES, TIMEOUT_MS } from './load.js';
export type { FetchJsonOptions, LoadedJson, UnparsedAnswer } from './load.js';
export { feedTextOf } from './feed-text.js';
export { LoadError } from './source.js';
export type {
  FeedText,
  LoadFailure,
  LoadFailureKind,
  QuerySource,
  Reader,
  ReadOptions,
  Source,
  SourceAnswer,
  SourceQuery,
  WholeSource,
} from './source.js';
export { askWhole, type WholeAnswer, type WholeOptions } from './query/ask-whole.js';
export { bmltServer, type BmltServerOptions } from './query/bmlt-server.js';
export { openReferralApi, type OpenReferralApiOptions } from './query/open-referral-api.js';
export { typesense, type TypesenseOptions } from './query/typesense.js';
export type { QueryOptions } from './query/request.js';
export { openDirectory } from './store.js';
export type { DirectoryHandle, DirectorySettings, DirectoryState } from './store.js';
export { readRule } from './shared/rrule.js';
export type { RuleOptions, RuleReading } from './shared/rrule.js';
export type { PagePart } from './html/part.js';
export { readGazetteer } from './gazetteer/index.js';
export type { Gazetteer, GazetteerPlace, GazetteerProblem } from './gazetteer/index.js';
