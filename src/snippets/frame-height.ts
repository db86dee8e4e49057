/**
 * Heights of a frame in pixels, for all who set one, believe one or write one down. The least still shows that something is
 * there. The most holds a long list at 320 pixels with large text; more would let a page in a frame, or a slip of the hand,
 * push the rest of a page out of anybody's reach.
 */
export const LEAST_HEIGHT = 40;
export const MOST_HEIGHT = 20_000;
/** Until the page in the frame tells its own. */
export const FIRST_HEIGHT = 600;
