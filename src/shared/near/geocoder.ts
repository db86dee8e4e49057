/**
 * A service that knows more places than the page does, if the site has switched one on. It is named to the visitor before
 * anything is sent, and asked only when the visitor presses the line that says so.
 */
import { isPoint } from '../../domain/distance.js';
import type { Point } from '../../domain/model.js';

export interface GeocoderAnswer {
  /** What the visitor chooses from, such as "Leeds, West Yorkshire". */
  readonly label: string;
  readonly point: Point;
}

export interface Geocoder {
  /** What visitors know the service by. Told before their words go to it. */
  readonly name: string;
  /** The service's own page, such as its privacy notice. Told beside the name. */
  readonly url?: string;
  /** @returns what may be meant, best first; empty when nothing is known. Reject, or throw, when it fails. */
  find(
    text: string,
    options: { readonly signal: AbortSignal; readonly language: string },
  ): Promise<readonly GeocoderAnswer[]>;
}

const NOWHERE: Point = { latitude: NaN, longitude: NaN };
const MOST_ANSWERS = 8;
const LONGEST_LABEL = 150;
/** Nobody waits longer for a name of a town. */
const TIMEOUT_MS = 10_000;

export const isGeocoder = (value: unknown): value is Geocoder => {
  const { name, find } = (value ?? {}) as Partial<Geocoder>;
  return typeof name === 'string' && name.trim() !== '' && typeof find === 'function';
};

function isAnswer(value: unknown): value is GeocoderAnswer {
  const { label, point } = (value ?? {}) as Partial<GeocoderAnswer>;
  return typeof label === 'string' && label.trim() !== '' && isPoint(point ?? NOWHERE);
}

/** What it answers, as far as it can be used. Undefined when it fails, takes too long or was stopped. */
export async function askGeocoder(
  geocoder: Geocoder,
  text: string,
  language: string,
  stop: AbortSignal,
): Promise<readonly GeocoderAnswer[] | undefined> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT_MS)]);
  const stopped = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  try {
    // A service that pays no heed to the signal must not keep the visitor waiting.
    const answers: unknown = await Promise.race([geocoder.find(text, { signal, language }), stopped]);
    if (!Array.isArray(answers) || signal.aborted) return undefined;
    return answers
      .filter(isAnswer)
      .slice(0, MOST_ANSWERS)
      .map(({ label, point: { latitude, longitude } }) => ({
        label: label.trim().slice(0, LONGEST_LABEL),
        point: { latitude, longitude },
      }));
  } catch {
    return undefined;
  }
}
