import { onDemand } from '../../domain/on-demand.js';

/** Loads with the first record that needs it, or together with the reader where the feed is long (`detect.ts`). */
export const rareFile = onDemand(() => import('./rare.js'));
