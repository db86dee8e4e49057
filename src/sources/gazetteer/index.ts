/** Gazetteers for script and for the command line. */
export {
  type Gazetteer,
  GAZETTEER_VERSION,
  gazetteerProblemLine,
  type GazetteerPlace,
  type GazetteerProblem,
  MOST_BYTES,
  MOST_ENTRIES,
  readGazetteer,
} from './gazetteer-reader.js';
