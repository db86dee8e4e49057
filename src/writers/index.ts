/** Directories as other formats. Pure: no DOM, no requests, no current time. */
export {};
