/**
 * Asks the browser once where the visitor is. Call it only when the visitor pressed the control that says so: the browser
 * may ask for permission. What comes back is rounded to about a kilometre before anything else sees it.
 */
import { roundPosition } from '../../domain/distance.js';
import type { Point } from '../../domain/model.js';

/** Why the place is not known. `blocked`: the page's own policy forbids it, so asking again never helps. */
export type PositionProblem = 'denied' | 'blocked' | 'insecure' | 'missing' | 'unavailable' | 'timeout';

/** Long enough to answer the browser's question and for a phone to look around. */
const TIMEOUT_MS = 20_000;
/** A place found a few minutes ago, for any page, is as good to a kilometre. */
const MAXIMUM_AGE_MS = 300_000;

/** By the codes of `GeolocationPositionError`. */
const PROBLEMS: Readonly<Record<number, PositionProblem>> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };

interface PolicyDocument {
  readonly permissionsPolicy?: { allowsFeature?(name: string): boolean };
  readonly featurePolicy?: { allowsFeature?(name: string): boolean };
}

/** Whether the page's Permissions-Policy, or the frame it stands in, forbids to ask. Not every browser tells. */
function isBlocked(): boolean {
  const { permissionsPolicy, featurePolicy } = document as PolicyDocument;
  return (permissionsPolicy ?? featurePolicy)?.allowsFeature?.('geolocation') === false;
}

/** Never rejects. */
export function ownPosition(): Promise<Point | PositionProblem> {
  if (!window.isSecureContext) return Promise.resolve('insecure');
  const { geolocation } = navigator as { readonly geolocation?: Geolocation };
  if (!geolocation) return Promise.resolve('missing');
  if (isBlocked()) return Promise.resolve('blocked');
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve(roundPosition({ latitude, longitude }) ?? 'unavailable'),
      ({ code, message }) => {
        // Firefox and Chromium tell a policy from a refusal only in words.
        resolve(code === 1 && /polic/i.test(message) ? 'blocked' : (PROBLEMS[code] ?? 'unavailable'));
      },
      { enableHighAccuracy: false, timeout: TIMEOUT_MS, maximumAge: MAXIMUM_AGE_MS },
    );
  });
}
