/** What only some feeds of our format hold, in one file: dates and rules that are not plain, and fields that few groups have. */
export * from './every.js';
export * from './group-rare.js';
export * from './when-rare.js';
