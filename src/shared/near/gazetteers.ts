/** Gets the gazetteers that a site names, once, when somebody first wants to name a place. */
import { readAddresses } from '../../sources/addresses.js';
import {
  type Gazetteer,
  gazetteerProblemLine,
  MOST_BYTES,
  readGazetteer,
} from '../../sources/gazetteer/gazetteer-reader.js';
import { loadJson } from '../content/load-json.js';
import { readText } from '../settings/read.js';
import { warn } from '../settings/warn.js';

/** Nobody needs more, and each is a request. */
const MOST_FILES = 5;

/** In the order that they are named. A file that cannot be had is told to the editor, and left out. */
export async function loadGazetteers(host: Element, value: string, signal: AbortSignal): Promise<readonly Gazetteer[]> {
  const addresses = readAddresses(readText(value)).slice(0, MOST_FILES);
  const loaded = await Promise.all(
    addresses.map(async ({ url }) => {
      const { value: file, failed } = await loadJson('gazetteer', url, signal, { maxBytes: MOST_BYTES });
      if (signal.aborted) return undefined;
      if (failed) {
        warn(host, failed);
        return undefined;
      }
      const gazetteer = readGazetteer(file);
      for (const problem of gazetteer.problems) warn(host, `gazetteer ${url}: ${gazetteerProblemLine(problem)}`);
      return gazetteer.places.length > 0 ? gazetteer : undefined;
    }),
  );
  return loaded.filter((gazetteer) => gazetteer !== undefined);
}
